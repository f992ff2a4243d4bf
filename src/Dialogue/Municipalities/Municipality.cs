using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenDialogue.Dialogue.Municipalities;

/// <summary>What a municipality knows across its courses: who works with them, and who may lead a meeting.</summary>
public sealed record Municipality(RoomId Id)
{
    public string Name { get; init; } = "";

    /// <summary>In the order they first signed in, or were written down.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; init; } = [];

    internal Colleague? Find(PersonId person) => Colleagues.FirstOrDefault(c => c.Id == person);
}

/// <param name="Competence">Null where no course in Åben Dialog is recorded.</param>
public sealed record Colleague(PersonId Id, string Name, Competence? Competence = null);

/// <summary>A course in Åben Dialog that somebody has taken.</summary>
/// <param name="Course">What it was called, and where.</param>
public sealed record Competence(string Course, DateOnly CompletedOn, PersonId RecordedBy);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ColleagueListed), "colleague-listed")]
[JsonDerivedType(typeof(CompetenceRecorded), "competence-recorded")]
public abstract record MunicipalityEvent;

public sealed record ColleagueListed(string Municipality, PersonId Person, string Name) : MunicipalityEvent;

public sealed record CompetenceRecorded(PersonId Person, string Course, DateOnly CompletedOn) : MunicipalityEvent;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ListColleague), "list-colleague")]
[JsonDerivedType(typeof(RecordCompetence), "record-competence")]
public abstract record MunicipalityCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}

/// <summary>Sent by the door when an employee signs in.</summary>
public sealed record ListColleague(string Municipality, PersonId Person, string Name) : MunicipalityCommand;

/// <summary>Also of somebody who has not signed in yet.</summary>
/// <param name="CompletedOn">Within the last fifty years, and not in the future.</param>
public sealed record RecordCompetence(PersonId Person, string Name, string Course, DateOnly CompletedOn)
    : MunicipalityCommand;

/// <summary>
/// The municipality as a kind of room: for its employees alone. The method's manual is for those only who have taken a
/// course in it (feature 69): a colleague writes the course down, nobody their own.
/// </summary>
public sealed class MunicipalityRules : RoomRules<Municipality, MunicipalityCommand, MunicipalityEvent>
{
    /// <summary>The most people one municipality lists.</summary>
    public const int Most = 2000;

    private const int YearsBack = 50;
    private static readonly MunicipalityJson Json = new(Wire.Options());

    public override string Kind => RoomId.Municipality;

    public override JsonTypeInfo<Municipality> StateJson => Json.Municipality;
    public override JsonTypeInfo<MunicipalityCommand> CommandJson => Json.MunicipalityCommand;
    public override JsonTypeInfo<MunicipalityEvent> EventJson => Json.MunicipalityEvent;

    public override Municipality Empty(RoomId room) => new(room);

    /// <summary>Whether somebody may open a meeting, or take the lead of one.</summary>
    /// <returns>Null where they may.</returns>
    public static Refusal? CheckLead(Municipality? municipality, PersonId person) =>
        municipality?.Find(person)?.Competence is null ? new CompetenceMissing() : null;

    public override Decision<MunicipalityEvent> Decide(
        Municipality state,
        MunicipalityCommand command,
        Context context
    ) =>
        (command, context.Caller.Kind) switch
        {
            (ListColleague c, CallerKind.System) => List(state, c.Municipality, c.Person, c.Name),
            (RecordCompetence c, CallerKind.Staff)
                when RoomId.OfMunicipality(context.Caller.Municipality) == state.Id => Decide(state, c, context),
            _ => new NotFound(),
        };

    private static Decision<MunicipalityEvent> Decide(Municipality state, RecordCompetence c, Context context)
    {
        if (c.Person == context.By)
            return new NotYourOwn();
        var refusal =
            Text.CheckName(nameof(c.Course), c.Course)
            ?? Text.CheckRange(
                "daysAgo",
                context.Today.DayNumber - c.CompletedOn.DayNumber,
                0,
                context.Today.DayNumber - context.Today.AddYears(-YearsBack).DayNumber
            );
        if (refusal is not null)
            return refusal;
        if (
            state.Find(c.Person)?.Competence is { } known
            && (known.Course, known.CompletedOn) == (c.Course, c.CompletedOn)
        )
            return [];
        var recorded = new CompetenceRecorded(c.Person, c.Course, c.CompletedOn);
        return state.Find(c.Person) is not null ? [recorded]
            : List(state, context.Caller.Municipality, c.Person, c.Name) is Decision<MunicipalityEvent>.Accepted listed
                ? [.. listed.Events, recorded]
            : List(state, context.Caller.Municipality, c.Person, c.Name);
    }

    private static Decision<MunicipalityEvent> List(
        Municipality state,
        string municipality,
        PersonId person,
        string name
    ) =>
        Text.CheckName(nameof(name), name) is { } refusal ? refusal
        : state.Find(person)?.Name == name ? []
        : state.Colleagues.Count >= Most && state.Find(person) is null ? new OutOfRange("colleagues", 0, Most)
        : [new ColleagueListed(municipality, person, name)];

    public override Municipality Evolve(Municipality state, MunicipalityEvent happened, Stamp stamp) =>
        happened switch
        {
            ColleagueListed e when state.Find(e.Person) is null => state with
            {
                Name = e.Municipality,
                Colleagues = [.. state.Colleagues, new(e.Person, e.Name)],
            },
            ColleagueListed e => With(state, e.Person, c => c with { Name = e.Name }),
            CompetenceRecorded e => With(
                state,
                e.Person,
                c => c with { Competence = new(e.Course, e.CompletedOn, stamp.By) }
            ),
            _ => state,
        };

    public override Standing StandingOf(Municipality state, Caller caller) =>
        caller.Kind == CallerKind.System ? Standing.System
        : caller.Kind == CallerKind.Staff && state.Name == caller.Municipality ? Standing.Participant
        : Standing.None;

    public override Municipality View(Municipality state, Viewer viewer) => state;

    public override MunicipalityEvent? Redact(MunicipalityEvent happened, Viewer viewer) => happened;

    public override bool SeenAlikeByAll(MunicipalityEvent happened) => true;

    private static Municipality With(Municipality state, PersonId person, Func<Colleague, Colleague> change) =>
        state with
        {
            Colleagues = [.. state.Colleagues.Select(c => c.Id == person ? change(c) : c)],
        };
}

[JsonSerializable(typeof(Municipality))]
[JsonSerializable(typeof(MunicipalityCommand))]
[JsonSerializable(typeof(MunicipalityEvent))]
internal sealed partial class MunicipalityJson : JsonSerializerContext;

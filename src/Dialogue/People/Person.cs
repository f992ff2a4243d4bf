using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenDialogue.Dialogue.People;

/// <summary>What one person is found by: their name as they signed in, and the rooms that list them.</summary>
public sealed record Person(RoomId Id)
{
    public string Municipality { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>Where the person was once listed. Whether they are still admitted is the room's to say.</summary>
    public IReadOnlyList<RoomId> Rooms { get; init; } = [];

    /// <summary>Meetings that this person was in and has not yet said how they were.</summary>
    public IReadOnlyList<RoomId> Forms { get; init; } = [];
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PersonIntroduced), "person-introduced")]
[JsonDerivedType(typeof(RoomListed), "room-listed")]
[JsonDerivedType(typeof(FormAsked), "form-asked")]
[JsonDerivedType(typeof(FormPutAway), "form-put-away")]
public abstract record PersonEvent;

public sealed record PersonIntroduced(string Municipality, string Name) : PersonEvent;

public sealed record RoomListed(RoomId Room) : PersonEvent;

public sealed record FormAsked(RoomId Meeting) : PersonEvent;

public sealed record FormPutAway(RoomId Meeting) : PersonEvent;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(IntroducePerson), "introduce-person")]
[JsonDerivedType(typeof(ListRoom), "list-room")]
[JsonDerivedType(typeof(AskForForm), "ask-for-form")]
[JsonDerivedType(typeof(PutFormAway), "put-form-away")]
public abstract record PersonCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}

/// <summary>Sent by the door when somebody signs in.</summary>
public sealed record IntroducePerson(string Municipality, string Name) : PersonCommand;

/// <summary>The effect of being invited or added somewhere.</summary>
public sealed record ListRoom(RoomId Room) : PersonCommand;

/// <summary>The effect of a meeting having ended: everyone who was there is asked how it was.</summary>
public sealed record AskForForm(RoomId Meeting) : PersonCommand;

/// <summary>The effect of the form being answered: it is not asked for any more.</summary>
public sealed record PutFormAway(RoomId Meeting) : PersonCommand;

/// <summary>A person as a kind of room: written by the software alone, read by that person alone.</summary>
public sealed class PersonRules : RoomRules<Person, PersonCommand, PersonEvent>
{
    private static readonly PersonJson Json = new(Wire.Options());

    public override string Kind => RoomId.Person;

    public override JsonTypeInfo<Person> StateJson => Json.Person;
    public override JsonTypeInfo<PersonCommand> CommandJson => Json.PersonCommand;
    public override JsonTypeInfo<PersonEvent> EventJson => Json.PersonEvent;

    public override Person Empty(RoomId room) => new(room);

    public override Decision<PersonEvent> Decide(Person state, PersonCommand command, Context context) =>
        (context.Caller.Kind, command) switch
        {
            (not CallerKind.System, _) => new NotFound(),
            (_, IntroducePerson c) when c.Name == state.Name && c.Municipality == state.Municipality => [],
            (_, IntroducePerson c) => Text.CheckName(nameof(c.Name), c.Name) is { } refusal
                ? refusal
                : [new PersonIntroduced(c.Municipality, c.Name)],
            (_, ListRoom c) when state.Rooms.Contains(c.Room) => [],
            (_, ListRoom c) => [new RoomListed(c.Room)],
            (_, AskForForm c) when state.Forms.Contains(c.Meeting) => [],
            (_, AskForForm c) => [new FormAsked(c.Meeting)],
            (_, PutFormAway c) => state.Forms.Contains(c.Meeting) ? [new FormPutAway(c.Meeting)] : [],
            _ => new UnknownCommand(command.GetType().Name),
        };

    public override Person Evolve(Person state, PersonEvent happened, Stamp stamp) =>
        happened switch
        {
            PersonIntroduced e => state with { Municipality = e.Municipality, Name = e.Name },
            RoomListed e => state with { Rooms = [.. state.Rooms, e.Room] },
            FormAsked e => state with { Forms = [.. state.Forms, e.Meeting] },
            FormPutAway e => state with { Forms = [.. state.Forms.Where(m => m != e.Meeting)] },
            _ => state,
        };

    public override Standing StandingOf(Person state, Caller caller) =>
        caller.Kind == CallerKind.System ? Standing.System
        : RoomId.OfPerson(caller.Person) == state.Id ? Standing.Participant
        : Standing.None;

    public override Person View(Person state, Viewer viewer) => state;

    public override PersonEvent? Redact(PersonEvent happened, Viewer viewer) => happened;

    public override bool SeenAlikeByAll(PersonEvent happened) => true;
}

[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(PersonCommand))]
[JsonSerializable(typeof(PersonEvent))]
internal sealed partial class PersonJson : JsonSerializerContext;

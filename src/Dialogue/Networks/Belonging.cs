namespace OpenDialogue.Dialogue.Networks;

/// <summary>The effect of a course being started, and of nothing else: no network without a consent (INV12).</summary>
/// <param name="Coordinator">Their name; they are its first facilitator.</param>
public sealed record OpenNetwork(
    string Municipality,
    PersonId YoungPerson,
    string Name,
    PersonId CoordinatorId,
    string Coordinator
) : NetworkCommand;

public sealed record AddPerson(
    PersonId Person,
    string Name,
    Tie Tie,
    string? Relation = null,
    string? Profession = null,
    string? Authority = null
) : NetworkCommand;

public sealed record TakeOutPerson(PersonId Person) : NetworkCommand;

/// <summary>The effect of a meeting being planned.</summary>
public sealed record ListMeeting(RoomId Meeting) : NetworkCommand;

/// <param name="OnConsent">False where it was opened before there were courses.</param>
public sealed record NetworkOpened(string Municipality, PersonId YoungPerson, string Name, bool OnConsent = false)
    : NetworkEvent;

/// <summary>Somebody now belongs, or belongs in another way than before.</summary>
public sealed record PersonAdded(
    PersonId Person,
    string Name,
    Tie Tie,
    string? Relation = null,
    string? Profession = null,
    string? Authority = null
) : NetworkEvent;

public sealed record PersonTakenOut(PersonId Person) : NetworkEvent;

public sealed record MeetingListed(RoomId Meeting) : NetworkEvent;

/// <summary>Who belongs to the network, and how. One young person, who is never taken out of it.</summary>
internal static class Belonging
{
    /// <summary>The most people one network holds.</summary>
    internal const int Most = 200;

    internal static Decision<NetworkEvent> Decide(Network network, OpenNetwork c, Context context) =>
        context.Caller.Kind switch
        {
            CallerKind.System when network.IsOpen => new AlreadyExists(),
            CallerKind.System =>
            [
                new NetworkOpened(c.Municipality, c.YoungPerson, c.Name, OnConsent: true),
                new PersonAdded(c.CoordinatorId, c.Coordinator, Tie.Team),
            ],
            CallerKind.Staff => new ConsentMissing(),
            _ => new NotFound(),
        };

    internal static Decision<NetworkEvent> Decide(Network network, AddPerson c, Context context)
    {
        var refusal =
            Text.CheckName(nameof(c.Name), c.Name)
            ?? (c.Relation is null ? null : Text.CheckName(nameof(c.Relation), c.Relation))
            ?? (c.Profession is null ? null : Text.CheckName(nameof(c.Profession), c.Profession))
            ?? (c.Authority is null ? null : Text.CheckName(nameof(c.Authority), c.Authority));
        if (refusal is not null)
            return refusal;
        if (c.Tie == Tie.YoungPerson || network.Find(c.Person)?.Tie == Tie.YoungPerson)
            return new AlreadyExists();
        if (c.Tie == Tie.Professional && (c.Profession is null || c.Authority is null))
            return new ProfessionMissing();
        var person = new NetworkPerson(c.Person, c.Name, c.Tie, c.Relation, c.Profession, c.Authority);
        if (network.Find(c.Person) is { } known && (known == person || StaysAsTheyAre(known, c, context)))
            return [];
        return network.People.Count >= Most && network.Find(c.Person) is null
            ? new OutOfRange("people", 1, Most)
            : [new PersonAdded(c.Person, c.Name, c.Tie, c.Relation, c.Profession, c.Authority)];
    }

    /// <summary>Being invited to a meeting makes nobody belong otherwise; leading one does.</summary>
    private static bool StaysAsTheyAre(NetworkPerson known, AddPerson c, Context context) =>
        context.Caller.Kind == CallerKind.System && (c.Tie != Tie.Team || known.Tie == Tie.Team);

    internal static Decision<NetworkEvent> Decide(Network network, TakeOutPerson c) =>
        network.Find(c.Person) switch
        {
            null => new UnknownPerson(c.Person),
            { Tie: Tie.YoungPerson } => new NotYourPart([Standing.Participant]),
            _ => [new PersonTakenOut(c.Person)],
        };

    internal static Network Evolve(Network network, PersonAdded e)
    {
        var person = new NetworkPerson(e.Person, e.Name, e.Tie, e.Relation, e.Profession, e.Authority);
        return network with
        {
            People = network.Find(e.Person) is null
                ? [.. network.People, person]
                : [.. network.People.Select(p => p.Id == e.Person ? person : p)],
        };
    }
}

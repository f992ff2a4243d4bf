using System.Text.Json.Serialization;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Live;

/// <summary>What a client may call on <c>/hub</c>. Documented in docs/protocol.md, where it is also said when.</summary>
public interface ILive
{
    Task<Joined> Join(string room, long? since);
    Task<Sent> Send(string room, RawJson command);
    Task Leave(string room);
}

/// <summary>What the server says to a client by itself.</summary>
public interface IListener
{
    Task Entries(EntriesSaid said);
    Task Presence(PresenceSaid said);
    Task Gone(GoneSaid said);
    Task Moving(MovingSaid said);
}

/// <summary>Exactly one of <see cref="View"/>, <see cref="Entries"/> and <see cref="Refusal"/> is there.</summary>
/// <param name="Version">The room's, as far as view or entries go; what comes later comes as <c>Entries</c>.</param>
/// <param name="You">Not there where the answer is a refusal.</param>
public sealed record Joined(
    string Room,
    long Version,
    DateTimeOffset Now,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Viewer? You = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RawJson? View = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<RawJson>? Entries = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Refusal? Refusal = null
);

/// <summary>Either the version, once the command is durable, or the refusal.</summary>
public sealed record Sent(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Version = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Refusal? Refusal = null
);

/// <param name="From">The first version it covers; one after the last that the client has.</param>
/// <param name="To">The last. A version without an entry here is one that the viewer may not see.</param>
public sealed record EntriesSaid(string Room, long From, long To, DateTimeOffset Now, IReadOnlyList<RawJson> Entries);

/// <param name="People">Everyone with a connection, and those who had one; who is not listed is away.</param>
public sealed record PresenceSaid(string Room, IReadOnlyList<PersonPresence> People);

public sealed record PersonPresence(PersonId Id, PresenceState State);

public enum PresenceState
{
    Here,
    Away,
}

/// <param name="Reason"><c>removed</c>, <c>closed</c>, or <c>changed</c>: join again for another view.</param>
public sealed record GoneSaid(string Room, string Reason);

/// <summary>This host stops: connect anew, to whichever host answers, and join with the versions you have.</summary>
/// <param name="Within">Milliseconds; each picks a moment of their own in it.</param>
public sealed record MovingSaid(int Within);

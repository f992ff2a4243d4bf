using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Checker.People;

/// <summary>
/// A meeting and its network as the young person's devices see them: what all at the table go by when they choose what
/// to do. It may be behind, as people are.
/// </summary>
internal sealed class Table(RoomId meeting, RoomId network, IReadOnlyList<Actor> people)
{
    private readonly Lock gate = new();
    private readonly Sight<Meeting, MeetingCommand, MeetingEvent> meetingSeen = new(new MeetingRules(), meeting);
    private readonly Sight<Network, NetworkCommand, NetworkEvent> networkSeen = new(new NetworkRules(), network);

    internal RoomId MeetingId => meeting;
    internal RoomId NetworkId => network;
    internal IReadOnlyList<Actor> People => people;
    internal Meeting Meeting => meetingSeen.State;
    internal Network Network => networkSeen.State;

    internal void Show(string room, long version, byte[] view)
    {
        lock (gate)
            if (room == meeting.ToString())
                meetingSeen.Show(version, view);
            else
                networkSeen.Show(version, view);
    }

    /// <param name="entries">The newest ones last, of which so many are new.</param>
    internal void Tell(string room, long version, IReadOnlyList<byte[]> entries, int count)
    {
        lock (gate)
            if (room == meeting.ToString())
                meetingSeen.Tell(version, entries.TakeLast(count));
            else
                networkSeen.Tell(version, entries.TakeLast(count));
    }
}

/// <summary>A room as somebody sees it who takes a view and applies what comes.</summary>
internal sealed class Sight<TState, TCommand, TEvent>(RoomRules<TState, TCommand, TEvent> rules, RoomId room)
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    private long version;

    internal TState State { get; private set; } = rules.Empty(room);

    internal void Show(long at, byte[] view)
    {
        if (at < version)
            return;
        (version, State) = (at, JsonSerializer.Deserialize(view, rules.StateJson)!);
    }

    internal void Tell(long to, IEnumerable<byte[]> entries)
    {
        if (to <= version)
            return;
        foreach (var entry in entries)
            Tell(entry);
        version = to;
    }

    private void Tell(byte[] body)
    {
        using var entry = JsonDocument.Parse(body);
        var root = entry.RootElement;
        if (root.GetProperty("version").GetInt64() is var number && number <= version)
            return;
        var by = new PersonId(root.GetProperty("by").GetString()!);
        var stamp = new Stamp(number, root.GetProperty("at").GetDateTimeOffset(), by);
        foreach (var written in root.GetProperty("events").EnumerateArray())
            State = rules.Evolve(State, written.Deserialize(rules.EventJson)!, stamp);
    }
}

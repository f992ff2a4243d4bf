using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>A room as one client sees it, by the rules of docs/protocol.md: it never accepts a gap.</summary>
internal abstract class Followed(RoomId room)
{
    private readonly List<EntriesSaid> early = [];
    private bool joining;

    internal RoomId Room => room;
    internal long Version { get; private set; }
    internal List<string> Bodies { get; } = [];
    internal string? Gone { get; set; }

    /// <summary>Entries that came although the stream had ended.</summary>
    internal int Late { get; private set; }
    internal IReadOnlyDictionary<string, PresenceState> Presence { get; set; } =
        new Dictionary<string, PresenceState>();
    internal Viewer? You { get; private set; }
    internal abstract string Text { get; }

    internal void BeginJoin() => joining = true;

    internal void Apply(Joined joined)
    {
        joining = false;
        if (joined.Refusal is not null)
        {
            early.Clear();
            return;
        }
        You = joined.You;
        Gone = null;
        if (joined.View is { } view)
        {
            Show(view.Utf8);
            Bodies.Clear();
        }
        foreach (var entry in joined.Entries ?? [])
            Take(entry);
        Version = joined.Version;
        foreach (var said in early)
            Apply(said);
        early.Clear();
    }

    internal void Apply(EntriesSaid said)
    {
        if (joining)
        {
            early.Add(said);
            return;
        }
        if (Gone is not null)
            Late++;
        if (said.To <= Version)
            return;
        if (said.From != Version + 1)
            throw new InvalidOperationException($"{room}: at {Version} came {said.From} to {said.To}");
        foreach (var entry in said.Entries)
            Take(entry);
        Version = said.To;
    }

    private void Take(RawJson entry)
    {
        Bodies.Add(System.Text.Encoding.UTF8.GetString(entry.Utf8.Span));
        using var document = JsonDocument.Parse(entry.Utf8);
        Evolve(document.RootElement);
    }

    protected abstract void Show(ReadOnlyMemory<byte> view);

    protected abstract void Evolve(JsonElement entry);
}

internal sealed class Followed<TState, TCommand, TEvent>(RoomId room, RoomRules<TState, TCommand, TEvent> rules)
    : Followed(room)
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    internal TState State { get; private set; } = rules.Empty(room);
    internal List<TEvent> Seen { get; } = [];
    internal List<(long Version, DateTimeOffset At, List<TEvent> Events)> Entries { get; } = [];
    internal override string Text => JsonSerializer.Serialize(State, rules.StateJson);

    protected override void Show(ReadOnlyMemory<byte> view) =>
        State = JsonSerializer.Deserialize(view.Span, rules.StateJson)!;

    protected override void Evolve(JsonElement entry)
    {
        var stamp = new Stamp(
            entry.GetProperty("version").GetInt64(),
            entry.GetProperty("at").GetDateTimeOffset(),
            new(entry.GetProperty("by").GetString()!)
        );
        Entries.Add((stamp.Version, stamp.At, []));
        foreach (var written in entry.GetProperty("events").EnumerateArray())
        {
            var happened = written.Deserialize(rules.EventJson)!;
            Seen.Add(happened);
            Entries[^1].Events.Add(happened);
            State = rules.Evolve(State, happened, stamp);
        }
    }
}

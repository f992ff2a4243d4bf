using System.Text;
using System.Text.Json;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.Checker.Checking;

/// <summary>The course of a room of one kind.</summary>
internal sealed class Course<TState, TCommand, TEvent> : Course
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    private static readonly JsonSerializerOptions Json = Wire.Options();

    private readonly RoomRules<TState, TCommand, TEvent> rules;
    private readonly IReadOnlyList<Row> rows;
    private readonly List<TState> states;
    private readonly Dictionary<(long, Viewer), byte[]?> redacted = [];

    internal Course(RoomRules<TState, TCommand, TEvent> rules, RoomId room, IReadOnlyList<Row> rows)
    {
        (this.rules, this.rows) = (rules, rows);
        states = [rules.Empty(room)];
        try
        {
            foreach (var row in rows)
                states.Add(Evolve(states[^1], row.Body));
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or FormatException)
        {
            Fault = $"version {states.Count} cannot be read: {unreadable.Message}";
        }
    }

    internal override long Version => states.Count - 1;

    internal override byte[]? Seen(long version, Viewer viewer)
    {
        var row = rows[(int)version - 1];
        var key = (version, row.Alike ? default : viewer);
        if (!redacted.TryGetValue(key, out var body))
            redacted[key] = body = Kinds.All[rules.Kind].Redact(EntryOf(row), viewer)?.ToArray();
        return body;
    }

    internal override bool AlikeIsRight(Row row) => EventsIn(row.Body).All(rules.SeenAlikeByAll) == row.Alike;

    internal override byte[] View(long version, Viewer viewer) =>
        JsonSerializer.SerializeToUtf8Bytes(rules.View(states[(int)version], viewer), rules.StateJson);

    internal override Standing StandingOf(long version, Caller caller) =>
        rules.StandingOf(states[(int)version], caller);

    internal override Decided Decide(long version, byte[] command, Caller caller, DateTimeOffset now) =>
        rules.Decide(
            states[(int)version],
            JsonSerializer.Deserialize(command, rules.CommandJson)!,
            new(caller, now, DanishTime.DateOf(now))
        ) switch
        {
            Decision<TEvent>.Refused no => new(CodeOf(no.Refusal), ""),
            Decision<TEvent>.Accepted yes => new(null, Write(yes.Events)),
            _ => throw new InvalidOperationException("a decision is a refusal or events"),
        };

    internal override string EventsOf(long version) => Write(EventsIn(rows[(int)version - 1].Body));

    internal override byte[] Replay(byte[] view, IEnumerable<byte[]> entries, Viewer viewer) =>
        JsonSerializer.SerializeToUtf8Bytes(
            rules.View(entries.Aggregate(JsonSerializer.Deserialize(view, rules.StateJson)!, Evolve), viewer),
            rules.StateJson
        );

    private static Entry EntryOf(Row row) => new(row.Version, row.Command, row.At, new(row.By), row.Alike, row.Body);

    private static string CodeOf(Refusal refusal) =>
        JsonSerializer.SerializeToElement(refusal, Json).GetProperty("code").GetString()!;

    private string Write(IEnumerable<TEvent> events) =>
        string.Join(',', events.Select(happened => JsonSerializer.Serialize(happened, rules.EventJson)));

    private TState Evolve(TState state, byte[] body)
    {
        using var entry = JsonDocument.Parse(body);
        var stamp = new Stamp(
            entry.RootElement.GetProperty("version").GetInt64(),
            entry.RootElement.GetProperty("at").GetDateTimeOffset(),
            new(entry.RootElement.GetProperty("by").GetString()!)
        );
        return EventsIn(entry.RootElement)
            .Aggregate(state, (before, happened) => rules.Evolve(before, happened, stamp));
    }

    private List<TEvent> EventsIn(byte[] body)
    {
        using var entry = JsonDocument.Parse(body);
        return EventsIn(entry.RootElement);
    }

    private List<TEvent> EventsIn(JsonElement entry) =>
        [
            .. entry
                .GetProperty("events")
                .EnumerateArray()
                .Select(written => written.Deserialize(rules.EventJson) ?? throw new JsonException("null")),
        ];
}

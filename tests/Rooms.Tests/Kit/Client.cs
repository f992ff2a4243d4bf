using System.Text.Json;

namespace OpenDialogue.Rooms.Tests;

/// <summary>What a client does with what it reads: it holds a view, and evolves it by the entries it is given.</summary>
internal sealed class Client<TState, TCommand, TEvent>(RoomRules<TState, TCommand, TEvent> rules)
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    /// <param name="held">The view that the client had; not needed where a fresh one was given.</param>
    internal string After(string? held, Reading reading)
    {
        Assert.Null(reading.Refusal);
        if (reading.View is { } view)
            return view.Text();
        var state = JsonSerializer.Deserialize(held!, rules.StateJson)!;
        return JsonSerializer.Serialize(reading.Entries!.Aggregate(state, Evolve), rules.StateJson);
    }

    private TState Evolve(TState state, ReadOnlyMemory<byte> body)
    {
        using var entry = JsonDocument.Parse(body);
        var stamp = new Stamp(
            entry.RootElement.GetProperty("version").GetInt64(),
            entry.RootElement.GetProperty("at").GetDateTimeOffset(),
            new(entry.RootElement.GetProperty("by").GetString()!)
        );
        return entry
            .RootElement.GetProperty("events")
            .EnumerateArray()
            .Aggregate(state, (before, e) => rules.Evolve(before, e.Deserialize(rules.EventJson)!, stamp));
    }
}

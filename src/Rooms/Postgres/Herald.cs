using Microsoft.Extensions.Logging;
using Npgsql;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// Tells the other hosts what this one has stored: after the commit and on a connection of its own, because a
/// transaction that notifies holds a lock of the whole database while it commits. What comes while it is busy goes
/// together in the next call. A call that fails is not repeated: the others look for themselves every now and then.
/// </summary>
internal sealed class Herald(Database database, ILogger log) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private Dictionary<RoomId, long> waiting = [];
    private Task calling = Task.CompletedTask;
    private readonly Backoff backoff = new();
    private bool running;
    private NpgsqlConnection? connection;

    /// <summary>By this a host knows its own calls.</summary>
    internal string Name { get; } = Guid.NewGuid().ToString("N");

    internal void Tell(IReadOnlyList<Append> stored)
    {
        lock (gate)
        {
            foreach (var append in stored)
                waiting[append.Room] = append.Expected + append.Entries.Count;
            if (running || waiting.Count == 0)
                return;
            running = true;
            calling = Task.Run(CallAll);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await calling;
        if (connection is not null)
            await connection.DisposeAsync();
    }

    private async Task CallAll()
    {
        while (Next() is { } stored)
            await Call(stored);
    }

    private Dictionary<RoomId, long>? Next()
    {
        lock (gate)
        {
            running = waiting.Count > 0;
            var next = running ? waiting : null;
            waiting = running ? [] : waiting;
            return next;
        }
    }

    private async Task Call(Dictionary<RoomId, long> stored)
    {
        try
        {
            connection ??= await database.Connect(backoff);
            await using var command = new NpgsqlCommand(
                "select pg_notify($1, notice) from unnest($2) as notice",
                connection
            )
            {
                Parameters =
                {
                    new() { Value = Notices.Channel },
                    new() { Value = Notices.Write(Name, stored).ToArray() },
                },
            };
            await command.ExecuteNonQueryAsync();
        }
        catch (Exception fault)
        {
            log.LogDebug(fault, "Other hosts were not told of {Rooms} rooms; they look for themselves", stored.Count);
            await Drop();
        }
    }

    private async Task Drop()
    {
        if (connection is not null)
            await connection.DisposeAsync();
        connection = null;
    }
}

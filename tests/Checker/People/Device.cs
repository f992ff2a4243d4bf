using System.Net.WebSockets;
using System.Runtime.InteropServices;
using System.Text.Json;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.People;

/// <summary>
/// A phone in somebody's hand: it is connected to one of the hosts, goes to the next one when that is gone, joins with
/// the version it holds, and sends again whatever it has no answer to.
/// </summary>
internal sealed class Device(
    int number,
    Actor actor,
    Table table,
    string cookie,
    IReadOnlyList<int> ports,
    Recorder recorder,
    Random random
) : IAsyncDisposable
{
    /// <summary>After so long without an answer the connection is taken for dead.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Held> held = [];
    private readonly Dictionary<Guid, Order> unanswered = [];
    private readonly CancellationTokenSource ending = new();
    private TaskCompletionSource? deaf;
    private Socket? socket;
    private Task living = Task.CompletedTask;
    private TimeSpan lost;
    private int host;
    private int stream;

    internal int Number => number;
    internal Actor Actor => actor;
    internal Table Table => table;

    /// <summary>Connected, and in all its rooms.</summary>
    internal bool IsLive { get; private set; }

    internal bool HasUnanswered
    {
        get
        {
            lock (gate)
                return unanswered.Count > 0;
        }
    }

    /// <summary>What came of an order, each time it was sent.</summary>
    internal Action<Sending> Settled { get; set; } = _ => { };

    /// <summary>What it is told of who is connected.</summary>
    internal Action<JsonElement> Present { get; set; } = _ => { };

    internal void Begin(params IEnumerable<RoomId> rooms)
    {
        foreach (var room in rooms)
            held[room.ToString()] = new(room.ToString(), actor.IsYoung ? table : null);
        living = Live();
    }

    internal long VersionOf(string room) => held[room].Version;

    internal IEnumerable<Holding> Holdings
    {
        get
        {
            lock (gate)
                return [.. held.Values.Select(h => h.Holding(number)).OfType<Holding>()];
        }
    }

    /// <summary>Sends it now, if it is connected, and again until there is an answer.</summary>
    internal void Give(Order order)
    {
        lock (gate)
            unanswered[order.Id] = order;
        if (socket is { } connected)
            Send(connected, order);
    }

    /// <summary>Sends it once more, whatever has been answered.</summary>
    internal void Repeat(Order order)
    {
        if (IsLive && socket is { } connected)
            Send(connected, order);
    }

    /// <summary>Asks for a whole view of each room, beside what it holds.</summary>
    internal async Task JoinAfresh(TimeSpan patience)
    {
        foreach (var room in held.Keys)
        {
            var joined = new TaskCompletionSource<bool>();
            if (socket is not { } connected)
                continue;
            Join(connected, room, since: null, joined);
            await Task.WhenAny(joined.Task, Task.Delay(patience));
        }
    }

    /// <summary>Reads nothing until it is told to hear again.</summary>
    internal void BeDeaf()
    {
        deaf = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (socket is { } connected)
            connected.Hearing = deaf.Task;
    }

    internal void Hear() => deaf?.TrySetResult();

    internal void Cut() => socket?.Abort();

    private async Task Live()
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                await using var connected = await Socket.Open(ports[(number + host) % ports.Count], cookie, Told);
                stream = recorder.NextStream();
                socket = connected;
                foreach (var room in held.Keys)
                    Join(connected, room, held[room].IsNew ? null : held[room].Version);
                BeLive(connected);
                await connected.Ended.WaitAsync(ending.Token);
            }
            catch (Exception e)
                when (e
                        is WebSocketException
                            or OperationCanceledException
                            or HttpRequestException
                            or ObjectDisposedException
                )
            {
                // This host is not there.
            }
            // To the next one when this one is not there; else to any, so that they are not all at one in the end.
            host = IsLive ? random.Next(ports.Count) : host + 1;
            BeLost();
            await Task.Delay(random.Next(100, 400));
        }
    }

    private void BeLost()
    {
        socket = null;
        if (IsLive)
            lost = recorder.Now;
        IsLive = false;
        foreach (var room in held.Values)
            room.IsIn = false;
    }

    private void BeLive(Socket connected)
    {
        if (IsLive || socket != connected || held.Values.Any(room => !room.IsIn))
            return;
        IsLive = true;
        if (lost > TimeSpan.Zero)
            recorder.Note(new Absence(number, lost, recorder.Now));
        List<Order> again;
        lock (gate)
            again = [.. unanswered.Values];
        foreach (var order in again)
            Send(connected, order);
    }

    private void Send(Socket connected, Order order)
    {
        var begun = recorder.Now;
        var late = Expect(connected);
        connected.Ask(
            "Send",
            $"\"{order.Room}\",{System.Text.Encoding.UTF8.GetString(order.Bytes)}",
            answer =>
            {
                late.Dispose();
                Settle(connected, Sending(order, begun, answer));
            }
        );
    }

    private Sending Sending(Order order, TimeSpan begun, JsonElement? answer)
    {
        var sending = new Sending(order, number, begun, recorder.Now, Outcome.Unknown);
        if (answer is { } given && given.TryGetProperty("version", out var version))
            sending = sending with { Outcome = Outcome.Acknowledged, Version = version.GetInt64() };
        else if (answer is { } refused && refused.TryGetProperty("refusal", out var refusal))
            sending = sending with { Outcome = Outcome.Refused, Code = refusal.GetProperty("code").GetString() };
        recorder.Note(sending);
        return sending;
    }

    private void Settle(Socket connected, Sending sending)
    {
        var isOpen = sending.Outcome == Outcome.Unknown || sending.Code == "try-again";
        if (!isOpen)
            lock (gate)
                unanswered.Remove(sending.Order.Id);
        else if (sending.Outcome == Outcome.Refused)
            _ = SendLater(connected, sending.Order);
        Settled(sending);
    }

    private async Task SendLater(Socket connected, Order order)
    {
        await Task.Delay(300);
        bool stillOpen;
        lock (gate)
            stillOpen = unanswered.ContainsKey(order.Id);
        if (stillOpen && socket == connected)
            Send(connected, order);
    }

    private void Join(Socket connected, string room, long? since, TaskCompletionSource<bool>? done = null)
    {
        recorder.Note(new Joining(number, stream, room, recorder.Now));
        lock (gate)
            held[room].BeginJoining();
        var late = Expect(connected);
        connected.Ask(
            "Join",
            $"\"{room}\",{since?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}",
            answer =>
            {
                late.Dispose();
                if (answer is { } joined)
                    Joined(connected, room, since, joined);
                done?.TrySetResult(true);
            }
        );
    }

    private void Joined(Socket connected, string room, long? since, JsonElement joined)
    {
        if (joined.TryGetProperty("refusal", out _))
        {
            _ = JoinLater(connected, room, since);
            return;
        }
        var you = joined.GetProperty("you").Deserialize<Viewer>(Wire.Options());
        recorder.Note(
            new Joined(
                number,
                stream,
                room,
                recorder.Now,
                since,
                joined.GetProperty("version").GetInt64(),
                you,
                joined.TryGetProperty("view", out var view) ? Mark.Of(JsonMarshal.GetRawUtf8Value(view)) : null,
                joined.TryGetProperty("entries", out var entries) ? ToldOf(entries) : null
            )
        );
        lock (gate)
            held[room].Take(joined, you);
        BeLive(connected);
    }

    private async Task JoinLater(Socket connected, string room, long? since)
    {
        await Task.Delay(500);
        if (socket == connected)
            Join(connected, room, since);
    }

    private void Told(string what, JsonElement said)
    {
        if (what == "Moving" && socket is { } old)
            _ = Move(old, said.GetProperty("within").GetInt32());
        if (what == "Presence")
            Present(said);
        // Whatever else has no room is not about what is checked here.
        if (!said.TryGetProperty("room", out _))
            return;
        var room = said.GetProperty("room").GetString()!;
        if (what == "Gone")
            recorder.Note(new Gone(number, stream, room, recorder.Now, said.GetProperty("reason").GetString()!));
        if (what != "Entries" || socket is not { } connected)
            return;
        var (from, to) = (said.GetProperty("from").GetInt64(), said.GetProperty("to").GetInt64());
        recorder.Note(new Batch(number, stream, room, recorder.Now, from, to, ToldOf(said.GetProperty("entries"))));
        bool follows;
        lock (gate)
            follows = held[room].Take(said);
        if (!follows)
            Join(connected, room, held[room].Version);
    }

    /// <summary>Its host is about to stop: it goes to another one, not all at the same moment.</summary>
    private async Task Move(Socket old, int within)
    {
        await Task.Delay(random.Next(Math.Max(1, within)));
        old.Abort();
    }

    private static Told[] ToldOf(JsonElement entries) =>
        [
            .. entries
                .EnumerateArray()
                .Select(e => new Told(e.GetProperty("version").GetInt64(), Mark.Of(JsonMarshal.GetRawUtf8Value(e)))),
        ];

    private static Timer Expect(Socket connected) =>
        new(_ => connected.Abort(), null, Patience, Timeout.InfiniteTimeSpan);

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        Hear();
        socket?.Abort();
        await living;
        ending.Dispose();
    }
}

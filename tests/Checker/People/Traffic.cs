using OpenDialogue.Checker.Evidence;
using OpenDialogue.Rooms;

namespace OpenDialogue.Checker.People;

/// <summary>
/// Commands at a steady rate, chosen by the seed: most sent once, some twice at once (on two devices where somebody
/// has two), some again long after they were acknowledged. The rate can be changed on the way.
/// </summary>
internal sealed class Traffic
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<(Device, Order), TimeSpan> repeats = new();
    private readonly CancellationTokenSource ending = new();
    private readonly IReadOnlyList<Device> devices;
    private readonly Recorder recorder;
    private readonly Settings settings;
    private readonly Random random;
    private readonly Random late;
    private readonly Task running;

    internal Traffic(IReadOnlyList<Device> devices, Recorder recorder, Settings settings)
    {
        (this.devices, this.recorder, this.settings) = (devices, recorder, settings);
        Rate = settings.Rate;
        (random, late) = (new(settings.Seed), new(settings.Seed + 1));
        foreach (var device in devices)
            device.Settled = sending => Consider(device, sending);
        running = Task.Run(Run);
    }

    /// <summary>Commands per second, of all devices together.</summary>
    internal double Rate { get; set; }

    internal async Task Stop()
    {
        await ending.CancelAsync();
        await running;
    }

    private async Task Run()
    {
        var (until, owed) = (recorder.Now, 0.0);
        while (!ending.IsCancellationRequested)
        {
            var now = recorder.Now;
            owed += (now - until).TotalSeconds * Rate;
            until = now;
            for (; owed >= 1; owed--)
                One();
            RepeatOld();
            await Task.Delay(5);
        }
    }

    private void One()
    {
        var device = devices[random.Next(devices.Count)];
        var (room, command) = Mix.Next(random, device.Actor, device.Table);
        var bytes = new byte[16];
        random.NextBytes(bytes);
        var id = new Guid(bytes);
        var twice = random.Next(100) < 5;
        // What somebody presses while the net is away waits for it, but not everything they might have pressed.
        if (!device.IsLive && device.HasUnanswered)
            return;
        var order = new Order(id, room.ToString(), device.Actor.Caller, Kinds.Encode(command.WithId(id)).ToArray());
        device.Give(order);
        if (twice)
            (Twin(device) ?? device).Repeat(order);
    }

    private Device? Twin(Device device) =>
        devices.FirstOrDefault(other => other != device && other.Actor.Caller == device.Actor.Caller);

    /// <summary>Of what was acknowledged some is sent again, at any time until the end.</summary>
    private void Consider(Device device, Sending sending)
    {
        if (sending.Outcome != Outcome.Acknowledged || sending.Order.Id.GetHashCode() % 16 != 0)
            return;
        lock (gate)
        {
            var later = TimeSpan.FromSeconds(late.NextDouble() * Math.Min(240, settings.Seconds / 2.0));
            repeats.Enqueue((device, sending.Order), recorder.Now + later + TimeSpan.FromSeconds(1));
        }
    }

    private void RepeatOld()
    {
        lock (gate)
            while (repeats.TryPeek(out var old, out var due) && due <= recorder.Now)
            {
                repeats.Dequeue();
                old.Item1.Repeat(old.Item2);
            }
    }
}

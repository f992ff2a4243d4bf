using System.Diagnostics;

namespace OpenDialogue.Bench.Load;

/// <summary>
/// One room of a load: its people take turns at saying something, and every device of everyone hears it. What is on its
/// way is as many commands as the load wants; one is over when whoever said it has heard it themselves.
/// </summary>
internal sealed class Table
{
    private readonly Lock gate = new();
    private readonly Said[] said;
    private int next;
    private volatile bool isOpen;

    internal Table(int room, Layout layout)
    {
        Room = room;
        said = [.. Enumerable.Range(0, layout.People).Select(_ => new Said())];
        Seats =
        [
            .. Enumerable
                .Range(0, layout.People * layout.Devices)
                .Select(i => new Seat(this, i % layout.People, said.Length)),
        ];
    }

    internal int Room { get; }
    internal IReadOnlyList<Seat> Seats { get; }
    internal Spread Times { get; } = new();

    /// <summary>Commands said, and events heard, from the last <see cref="Clear"/> on.</summary>
    internal long Commands { get; private set; }
    internal long Deliveries;

    /// <summary>Who may say something; in our meetings not the one who has the floor.</summary>
    internal Func<int, bool> MaySpeak { get; set; } = _ => true;

    internal void Clear()
    {
        lock (gate)
            (Commands, Deliveries) = (0, 0);
        Times.Clear();
    }

    /// <summary>From now on so many commands are on their way, until <see cref="Close"/>.</summary>
    internal void Open(int inFlight)
    {
        isOpen = true;
        for (var i = 0; i < inFlight; i++)
            Speak();
    }

    internal void Close() => isOpen = false;

    /// <summary>All that was said has been heard on every device.</summary>
    internal bool IsQuiet => Seats.All(seat => seat.HasHeard(said));

    internal void Speak()
    {
        int person;
        lock (gate)
        {
            do person = next++ % said.Length;
            while (!MaySpeak(person));
            said[person].Add();
            Commands++;
        }
        Seats[person].Client.Say();
    }

    /// <param name="now">When it came.</param>
    /// <param name="number">The how-manieth of that person's it is.</param>
    internal void Heard(Seat seat, int person, int number, long now)
    {
        Times.Add(Stopwatch.GetElapsedTime(said[person].At(number), now));
        Interlocked.Increment(ref Deliveries);
        // The first device of each person is the one that speaks.
        if (isOpen && seat.Person == person && ReferenceEquals(seat, Seats[person]))
            Speak();
    }

    internal sealed class Said
    {
        private const int Kept = 4096;
        private readonly long[] at = new long[Kept];

        internal int Count { get; private set; }

        internal long At(int number) => at[number % Kept];

        internal void Add() => at[Count++ % Kept] = Stopwatch.GetTimestamp();
    }
}

/// <summary>One device of one person.</summary>
internal sealed class Seat(Table table, int person, int people)
{
    private readonly int[] heard = new int[people];

    internal Table Table => table;
    internal int Person => person;
    internal Client Client { get; set; } = null!;

    /// <summary>What is heard counts from here on; before it, it is about coming in.</summary>
    internal bool IsReady { get; set; }

    internal void Heard(int by, long now)
    {
        if (IsReady)
            table.Heard(this, by, heard[by]++, now);
    }

    /// <summary>Where only the newest of somebody is told: it stands for all before it.</summary>
    internal void HeardUpTo(int by, int number, long now)
    {
        while (IsReady && heard[by] < number)
            table.Heard(this, by, heard[by]++, now);
    }

    internal bool HasHeard(Table.Said[] said)
    {
        for (var i = 0; i < said.Length; i++)
            if (heard[i] != said[i].Count)
                return false;
        return true;
    }
}

/// <param name="People">In each room.</param>
/// <param name="Devices">Of each person.</param>
internal sealed record Layout(int Rooms, int People, int Devices = 1)
{
    internal int Clients => Rooms * People * Devices;

    public override string ToString() => $"{Rooms} x {People * Devices}";
}

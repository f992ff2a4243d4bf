using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace OpenDialogue.Checker.Evidence;

/// <summary>
/// Takes down all that happens, in memory to be judged and in a file to be read by people. One clock for all: what is
/// noted earlier was earlier.
/// </summary>
internal sealed class Recorder(string path) : IDisposable
{
    private readonly Lock gate = new();
    private readonly long begun = Stopwatch.GetTimestamp();
    private readonly StreamWriter file = new(path, false, new UTF8Encoding(false), 1 << 16);
    private readonly List<Sending> sendings = [];
    private readonly List<Seen> seen = [];
    private readonly List<Absence> absences = [];
    private readonly List<Fault> faults = [];
    private int streams;

    internal DateTimeOffset Began { get; } = DateTimeOffset.UtcNow;
    internal TimeSpan Now => Stopwatch.GetElapsedTime(begun);
    internal IReadOnlyList<Sending> Sendings => Copy(sendings);
    internal IReadOnlyList<Seen> Seen => Copy(seen);
    internal IReadOnlyList<Absence> Absences => Copy(absences);
    internal IReadOnlyList<Fault> Faults => Copy(faults);

    internal int NextStream() => Interlocked.Increment(ref streams);

    internal void Note(Sending sending)
    {
        lock (gate)
        {
            sendings.Add(sending);
            Write(
                "sent",
                new
                {
                    sending.Order.Id,
                    sending.Order.Room,
                    By = sending.Order.Caller.Person,
                    sending.Device,
                    sending.Begun,
                    sending.Ended,
                    sending.Outcome,
                    sending.Version,
                    sending.Code,
                    Bytes = Encoding.UTF8.GetString(sending.Order.Bytes),
                }
            );
        }
    }

    internal void Note(Seen what)
    {
        lock (gate)
        {
            seen.Add(what);
            Write(what.GetType().Name, (object)what);
        }
    }

    internal void Note(Absence absence)
    {
        lock (gate)
        {
            absences.Add(absence);
            Write("away", absence);
        }
    }

    internal void Note(Fault fault)
    {
        lock (gate)
        {
            faults.Add(fault);
            Write("fault", fault);
        }
    }

    public void Dispose()
    {
        lock (gate)
            file.Dispose();
    }

    private void Write<T>(string what, T fact) => file.WriteLine($"{what} {JsonSerializer.Serialize(fact)}");

    private T[] Copy<T>(List<T> list)
    {
        lock (gate)
            return [.. list];
    }
}

/// <summary>From when a device lost its connection until it had joined its rooms again.</summary>
internal sealed record Absence(int Device, TimeSpan Lost, TimeSpan Back);

/// <param name="Calm">When the quiet time after it was over.</param>
internal sealed record Fault(string Kind, TimeSpan Begun, TimeSpan Ended, TimeSpan Calm);

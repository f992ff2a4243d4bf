using System.Text;
using OpenDialogue.Checker.Checking;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.Tests;

/// <summary>Ways to spoil a good history, and what the checker has to call each of them.</summary>
internal static class BadRuns
{
    internal static readonly IReadOnlyDictionary<string, (Kind Kind, Func<Testimony, Testimony> Spoil)> All =
        new Dictionary<string, (Kind, Func<Testimony, Testimony>)>
        {
            ["the last entry is not there"] = (Kind.Lost, t => Rows(t, rows => rows[..^1])),
            ["the last three are not there"] = (Kind.Lost, t => Rows(t, rows => rows[..^3])),
            ["an acknowledged command left no entry, and another has its version"] = (
                Kind.Lost,
                t => Rows(t, rows => Replace(rows, ^4, row => row with { Command = Guid.NewGuid() }))
            ),
            ["an entry in the middle is missing"] = (Kind.Hole, t => Rows(t, rows => [.. rows[..5], .. rows[6..]])),
            ["the first entry is missing"] = (Kind.Hole, t => Rows(t, rows => rows[1..])),
            ["a version is there twice"] = (
                Kind.Fork,
                t => Rows(t, rows => [.. rows[..6], rows[5] with { Command = Guid.NewGuid() }, .. rows[6..]])
            ),
            ["a command has two entries"] = (
                Kind.Doubled,
                t => Rows(t, rows => [.. rows, Renumber(rows[^1], rows[^1].Version + 1)])
            ),
            ["a command was answered with another version than it has"] = (
                Kind.Doubled,
                t => Sendings(t, Acknowledged, s => s with { Version = s.Version - 1 })
            ),
            ["a repetition was answered with another version"] = (
                Kind.Doubled,
                t => Sendings(t, s => Repetition(t, s), s => s with { Version = s.Version + 1 })
            ),
            ["a repetition was refused"] = (
                Kind.Doubled,
                t =>
                    Sendings(
                        t,
                        s => Repetition(t, s),
                        s => s with { Outcome = Outcome.Refused, Code = "stale-turn", Version = 0 }
                    )
            ),
            ["a refused command was acknowledged"] = (
                Kind.Lost,
                t => Sendings(t, Refused, s => s with { Outcome = Outcome.Acknowledged, Code = null })
            ),
            ["a command was refused for a reason that was not there"] = (
                Kind.WronglyRefused,
                t => Sendings(t, Refused, s => s with { Code = "meeting-paused" })
            ),
            ["a command was refused on a state that was long past"] = (
                Kind.WronglyRefused,
                t => Sendings(t, Refused, s => s with { Begun = Late(t, 1), Ended = Late(t, 2) })
            ),
            ["a later command came before an earlier one"] = (Kind.Backwards, Overtaken),
            ["entries bear a time before the ones before them"] = (
                Kind.Backwards,
                t => Rows(t, rows => Replace(rows, ^1, row => row with { At = row.At.AddHours(-1) }))
            ),
            ["two entries changed places"] = (Kind.WronglyDecided, Swapped),
            ["an entry says more than its command led to"] = (
                Kind.WronglyDecided,
                t => Rows(t, rows => Replace(rows, ^1, row => Write(row, "\"seat\":5", "\"seat\":6")))
            ),
            ["an entry is another person's than the command"] = (
                Kind.WronglyDecided,
                t =>
                    Rows(
                        t,
                        rows =>
                            Replace(
                                rows,
                                ^1,
                                row => Write(row with { By = "tine" }, "\"by\":\"freja\"", "\"by\":\"tine\"")
                            )
                    )
            ),
            ["an entry is marked as seen alike by all"] = (
                Kind.WronglyDecided,
                t => Rows(t, rows => [.. rows.Select(row => row with { Alike = true })])
            ),
            ["an entry came from nobody"] = (
                Kind.NotAnEntry,
                t => t with { Sendings = [.. t.Sendings.Where(s => s.Order.Id != t.Journal[GoodRun.Room][^1].Command)] }
            ),
            ["an entry cannot be read"] = (
                Kind.NotAnEntry,
                t => Rows(t, rows => Replace(rows, ^4, row => row with { Body = "{\""u8.ToArray() }))
            ),
            ["a body says another version than its row"] = (
                Kind.NotAnEntry,
                t => Rows(t, rows => Replace(rows, ^1, row => Write(row, "\"version\":", "\"version\":1")))
            ),
            ["somebody was shown another entry than is stored"] = (
                Kind.ShownNotStored,
                t => Told(t, 2, told => [.. told.Select(e => e with { Body = e.Body + 1 })])
            ),
            ["somebody was shown an entry past the journal's end"] = (
                Kind.ShownNotStored,
                t => Batches(t, 2, 13, b => b with { To = b.To + 9, Entries = [.. b.Entries, new(b.To + 9, 1)] })
            ),
            ["the screen was shown what is not for it"] = (
                Kind.ShownNotStored,
                t => Told(t, 3, told => [.. told], leak: true)
            ),
            ["somebody was not told what is for them"] = (Kind.Order, t => Told(t, 1, _ => [])),
            ["a batch never came"] = (
                Kind.Order,
                t => t with { Seen = [.. t.Seen.Where(s => !(s is Batch { From: 8 } && s.Device == 1))] }
            ),
            ["two batches came in the wrong order"] = (Kind.Order, t => t with { Seen = Exchanged(t.Seen) }),
            ["somebody was told after the end"] = (
                Kind.Order,
                t =>
                    t with
                    {
                        Seen =
                        [
                            .. t.Seen.Take(12),
                            new Gone(1, 1, GoodRun.Room, default, "removed"),
                            .. t.Seen.Skip(12),
                        ],
                    }
            ),
            ["a view was another than the journal's"] = (
                Kind.View,
                t => Joins(t, 1, j => j with { View = j.View + 1 })
            ),
            ["a view was of another version than it said"] = (
                Kind.View,
                t => Joins(t, 1, j => j with { Version = j.Version + 1 })
            ),
            ["a screen was shown the young person's view"] = (
                Kind.View,
                t => Joins(t, 13, j => j with { View = t.Seen.OfType<Joined>().Single(o => o.Stream == 11).View })
            ),
            ["somebody did not come to the end"] = (
                Kind.View,
                t => t with { Seen = [.. t.Seen.Where(s => s.Stream != 12)], Holdings = [.. t.Holdings.Skip(1)] }
            ),
            ["somebody came to another view by what they were told"] = (
                Kind.View,
                t => t with { Holdings = [.. t.Holdings.Select(h => h with { Entries = [.. h.Entries.Skip(1)] })] }
            ),
        };

    private static bool Acknowledged(Sending sending) => sending is { Outcome: Outcome.Acknowledged, Version: 9 };

    private static bool Refused(Sending sending) => sending.Code == "not-now";

    private static bool Repetition(Testimony t, Sending sending) =>
        t.Sendings.First(s => s.Order.Id == sending.Order.Id) != sending;

    private static TimeSpan Late(Testimony t, int step) => t.Sendings[^1].Ended + TimeSpan.FromMilliseconds(step);

    private static Testimony Rows(Testimony t, Func<Row[], IReadOnlyList<Row>> change) =>
        t with
        {
            Journal = new Dictionary<string, IReadOnlyList<Row>>(t.Journal)
            {
                [GoodRun.Room] = change([.. t.Journal[GoodRun.Room]]),
            },
        };

    private static Row[] Replace(Row[] rows, Index which, Func<Row, Row> change)
    {
        rows[which] = change(rows[which]);
        return rows;
    }

    private static Row Write(Row row, string old, string now) =>
        row with
        {
            Body = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(row.Body).Replace(old, now, StringComparison.Ordinal)
            ),
        };

    private static Row Renumber(Row row, long version) =>
        Write(row, $"\"version\":{row.Version},", $"\"version\":{version},") with
        {
            Version = version,
        };

    private static Testimony Swapped(Testimony t) =>
        Rows(
            t,
            rows =>
            {
                var (one, other) = (rows[2], rows[4]);
                rows[2] = Renumber(other, 3);
                rows[4] = Renumber(one, 5);
                return rows;
            }
        );

    private static Testimony Overtaken(Testimony t) =>
        Sendings(t, s => s.Version == 5, s => s with { Begun = Late(t, 1), Ended = Late(t, 2) });

    private static Testimony Sendings(Testimony t, Func<Sending, bool> which, Func<Sending, Sending> change)
    {
        Assert.Contains(t.Sendings, s => which(s));
        return t with { Sendings = [.. t.Sendings.Select(s => which(s) ? change(s) : s)] };
    }

    private static Testimony Joins(Testimony t, int stream, Func<Joined, Joined> change) =>
        t with
        {
            Seen = [.. t.Seen.Select(s => s is Joined joined && s.Stream == stream ? change(joined) : s)],
        };

    private static Testimony Batches(Testimony t, int device, long from, Func<Batch, Batch> change) =>
        t with
        {
            Seen = [.. t.Seen.Select(s => s is Batch b && s.Device == device && b.From == from ? change(b) : s)],
        };

    private static Testimony Told(
        Testimony t,
        int device,
        Func<IReadOnlyList<Told>, IReadOnlyList<Told>> change,
        bool leak = false
    )
    {
        var all = t.Seen.OfType<Batch>().Where(b => b.Device == 1).ToDictionary(b => b.From, b => b.Entries);
        return t with
        {
            Seen =
            [
                .. t.Seen.Select(s =>
                    s is Batch b && s.Device == device ? b with { Entries = leak ? all[b.From] : change(b.Entries) } : s
                ),
            ],
        };
    }

    private static List<Seen> Exchanged(IReadOnlyList<Seen> seen)
    {
        List<Seen> exchanged = [.. seen];
        var one = exchanged.FindIndex(s => s is Batch { From: 7 } && s.Device == 1);
        var other = exchanged.FindIndex(s => s is Batch { From: 8 } && s.Device == 1);
        (exchanged[one], exchanged[other]) = (exchanged[other], exchanged[one]);
        return exchanged;
    }
}

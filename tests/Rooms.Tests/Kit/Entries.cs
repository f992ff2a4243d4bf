using System.Text;

namespace OpenDialogue.Rooms.Tests;

/// <summary>Entries for journals, which do not look into them.</summary>
internal static class Entries
{
    internal static readonly RoomId Here = new("meeting", "journal");

    internal static Guid Command(long version) => new((int)version, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    internal static Entry Entry(long version, Guid? command = null) =>
        new(
            version,
            command ?? Command(version),
            Cast.Morning.AddMilliseconds(version),
            Cast.Karin.Person,
            version % 2 == 0,
            Encoding.UTF8.GetBytes($"{{\"version\":{version},\"text\":\"æøå 🌱\"}}")
        );

    internal static Append Append(long expected, int count = 1, RoomId? room = null, Duty? duty = null) =>
        new(room ?? Here, expected, [.. Enumerable.Range(1, count).Select(n => Entry(expected + n))], duty);

    internal static void Equal(IEnumerable<Entry> expected, IEnumerable<Entry> actual) =>
        Assert.Equal(expected.Select(Comparable), actual.Select(Comparable));

    private static object Comparable(Entry e) => (e.Version, e.Command, e.At, e.By, e.SeenAlike, e.Body.Text());
}

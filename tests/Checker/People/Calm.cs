using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Ledgers;

namespace OpenDialogue.Checker.People;

/// <summary>
/// When nobody sends any more: waits until everybody has an answer and holds what the journal holds, and then lets
/// everybody join afresh. Whoever does not come to it within the patience is a breach of its own.
/// </summary>
internal sealed class Calm(Crowd crowd, ILedger ledger, TimeSpan patience)
{
    internal async Task<(List<Holding> Holdings, List<Ending> Endings)> Come()
    {
        await Until(() => crowd.Devices.All(device => device.IsLive && !device.HasUnanswered));
        var heads = await ledger.Heads();
        await Until(() => crowd.Devices.All(device => IsAtEnd(device, heads)));
        List<Holding> holdings = [.. crowd.Devices.SelectMany(device => device.Holdings)];
        await Task.WhenAll(crowd.Devices.Select(device => device.JoinAfresh(patience)));
        return (holdings, [.. crowd.Tables.SelectMany(table => EndingsOf(table, heads))]);
    }

    private static bool IsAtEnd(Device device, IReadOnlyDictionary<string, long> heads) =>
        RoomsOf(device.Table).All(room => device.VersionOf(room) >= heads.GetValueOrDefault(room));

    private IEnumerable<Ending> EndingsOf(Table table, IReadOnlyDictionary<string, long> heads) =>
        RoomsOf(table)
            .Select(room => new Ending(
                room,
                heads.GetValueOrDefault(room),
                [.. crowd.At(table).Select(device => device.Number)]
            ));

    private static string[] RoomsOf(Table table) => [table.MeetingId.ToString(), table.NetworkId.ToString()];

    private async Task Until(Func<bool> holds)
    {
        for (var waited = TimeSpan.Zero; !holds() && waited < patience; waited += TimeSpan.FromMilliseconds(50))
            await Task.Delay(50);
    }
}

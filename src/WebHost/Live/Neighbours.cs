using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// Once a second this host tells the others who is connected to it, and hears from them who is connected there and
/// which sessions have been ended. What a host tells lasts a few seconds: when it has died or frozen, its people are
/// no longer here unless they have come to another.
/// </summary>
internal sealed class Neighbours(
    IBoard board,
    Feeds feeds,
    Elsewhere elsewhere,
    SignedOut signedOut,
    TimeProvider clock,
    ILogger<Neighbours> log
) : BackgroundService
{
    private const string Prefix = "here/";
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(5);

    private readonly string name = $"{Prefix}{Guid.NewGuid():N}";
    private Dictionary<long, Dictionary<string, string[]>> told = [];

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        if (!board.IsShared)
            return;
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            do await Exchange(stopping);
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    /// <summary>The last connection has been closed by then: its people are elsewhere, or away.</summary>
    public override async Task StopAsync(CancellationToken cancel)
    {
        await base.StopAsync(cancel);
        if (board.IsShared)
            await Try(() => board.Remove(name, cancel));
    }

    private Task Exchange(CancellationToken stopping) =>
        Try(async () =>
        {
            await board.Renew(name, JsonSerializer.SerializeToUtf8Bytes(Here()), Lasts, stopping);
            Hear(await board.Read(Prefix, told.Keys, stopping));
            await signedOut.Look(stopping);
        });

    private Dictionary<string, string[]> Here() =>
        feeds
            .All.Select(feed => (feed.Room, People: feed.ConnectedHere()))
            .Where(room => room.People.Count > 0)
            .ToDictionary(room => room.Room.ToString(), room => room.People.Select(person => person.Value).ToArray());

    private void Hear(IReadOnlyList<Note> notes)
    {
        told = notes.ToDictionary(
            note => note.Number,
            note =>
                note.Text is { } text
                    ? JsonSerializer.Deserialize<Dictionary<string, string[]>>(text.Span)!
                    : told[note.Number]
        );
        Dictionary<RoomId, HashSet<PersonId>> people = [];
        foreach (var (room, there) in notes.Where(note => note.Name != name).SelectMany(note => told[note.Number]))
            if (RoomId.TryParse(room, out var id))
                (people.TryGetValue(id, out var known) ? known : people[id] = []).UnionWith(
                    there.Select(person => new PersonId(person))
                );
        elsewhere.Hear(people);
        foreach (var feed in feeds.All)
            feed.HearElsewhere(elsewhere.In(feed.Room));
    }

    private async Task Try(Func<Task> what)
    {
        try
        {
            await what();
        }
        catch (JournalUnavailableException fault)
        {
            log.LogDebug(fault, "The board is away; the other hosts are asked again");
        }
    }
}

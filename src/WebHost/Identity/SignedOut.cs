using System.Collections.Concurrent;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// Sessions that were ended before their time. A cookie is only a signed statement, so that a copy of it would live
/// on; this list, kept on the board until they would have ended anyway, is what ends them, on every host within a
/// second or so. While the board is away, what is known of it goes on.
/// </summary>
internal sealed class SignedOut(IBoard board, Lines lines, TimeProvider clock)
{
    private const string Prefix = "signed-out/";

    private readonly ConcurrentDictionary<string, bool> ended = new();
    private long[] known = [];
    private volatile bool looked;

    /// <exception cref="JournalUnavailableException">It was never possible to look.</exception>
    internal async ValueTask<bool> Has(string session)
    {
        if (!looked)
            await Look();
        return ended.ContainsKey(session);
    }

    /// <summary>Here at once, elsewhere soon.</summary>
    internal async Task Add(string session, DateTimeOffset until)
    {
        End(session);
        await board.Put(Prefix + session, Array.Empty<byte>(), until - clock.GetUtcNow());
    }

    /// <summary>Learns what other hosts have ended.</summary>
    internal async Task Look(CancellationToken cancel = default)
    {
        var notes = await board.Read(Prefix, known, cancel);
        foreach (var note in notes)
            End(note.Name[Prefix.Length..]);
        known = [.. notes.Select(note => note.Number)];
        looked = true;
    }

    private void End(string session)
    {
        if (ended.TryAdd(session, true))
            lines.Drop(session);
    }
}

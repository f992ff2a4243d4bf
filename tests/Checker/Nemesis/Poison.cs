using OpenDialogue.Checker.Evidence;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Checker.People;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.Nemesis;

/// <summary>
/// One entry of a room is spoiled while no host holds it. From then on that room has to say so, at once and each time
/// it is asked, and all others have to go on.
/// </summary>
internal sealed class Poison(Estate estate, Crowd crowd, Recorder recorder)
{
    internal async Task Give(RoomId room, HashSet<string> poisoned, Dictionary<string, object?> figures)
    {
        var begun = recorder.Now;
        foreach (var host in estate.All)
            await host.End("KILL");
        await estate.Ledger.Spoil(room.ToString(), 1);
        poisoned.Add(room.ToString());
        await Task.WhenAll(estate.All.Select(host => host.Start()));
        figures["poison"] = await crowd.Probe(room);
        recorder.Note(new Fault("poison", begun, recorder.Now, recorder.Now + TimeSpan.FromSeconds(2)));
    }
}

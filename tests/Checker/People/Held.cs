using System.Runtime.InteropServices;
using System.Text.Json;
using OpenDialogue.Checker.Evidence;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Checker.People;

/// <summary>What a device holds of a room, by the rules of docs/protocol.md; it outlives the connection.</summary>
internal sealed class Held(string room, Table? table)
{
    private readonly List<JsonElement> early = [];
    private List<byte[]> entries = [];
    private byte[]? view;
    private bool isJoining;

    internal string Room => room;
    internal Viewer You { get; private set; }
    internal long Version { get; private set; }

    /// <summary>Nothing of it is held yet.</summary>
    internal bool IsNew => view is null;

    /// <summary>Joined, on the present connection.</summary>
    internal bool IsIn { get; set; }

    internal void BeginJoining()
    {
        (isJoining, IsIn) = (true, false);
        early.Clear();
    }

    internal void Take(JsonElement joined, Viewer you)
    {
        (You, isJoining, IsIn) = (you, false, true);
        if (joined.TryGetProperty("view", out var whole))
            Show(whole, joined.GetProperty("version").GetInt64());
        else
            Add(joined.GetProperty("entries"), joined.GetProperty("version").GetInt64());
        foreach (var batch in early)
            Take(batch);
        early.Clear();
    }

    /// <summary>False where something is missing before it: then it is to be joined again.</summary>
    internal bool Take(JsonElement batch)
    {
        if (isJoining)
            early.Add(batch.Clone());
        else if (batch.GetProperty("to").GetInt64() is var to && to > Version)
        {
            if (batch.GetProperty("from").GetInt64() > Version + 1)
                return false;
            Add(batch.GetProperty("entries"), to);
        }
        return true;
    }

    internal Holding? Holding(int device) => view is null ? null : new(device, room, You, Version, view, entries);

    private void Show(JsonElement whole, long version)
    {
        (view, entries, Version) = (JsonMarshal.GetRawUtf8Value(whole).ToArray(), [], version);
        table?.Show(room, version, view);
    }

    private void Add(JsonElement more, long version)
    {
        foreach (var entry in more.EnumerateArray())
            if (entry.GetProperty("version").GetInt64() > Version)
                entries.Add(JsonMarshal.GetRawUtf8Value(entry).ToArray());
        table?.Tell(room, version, entries, more.GetArrayLength());
        Version = version;
    }
}

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// Work about everything there is, that lets what somebody waits for go first. Done in one go, it would hold up a host
/// with one processor and ten thousand people for a tenth of a second, every second.
/// </summary>
internal static class Politely
{
    private const int AtOnce = 16;

    internal static async Task ForEach<T>(IEnumerable<T> all, Action<T> act)
    {
        var done = 0;
        foreach (var one in all)
        {
            act(one);
            if (++done % AtOnce == 0)
                await Task.Yield();
        }
    }
}

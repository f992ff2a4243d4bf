using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Api;

/// <summary>The network of a course is opened as an effect of its start: whoever is answered here finds it open.</summary>
internal static class Starting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="start">What the course answers to its start.</param>
    /// <exception cref="TimeoutException">It has started, and the network is not open yet.</exception>
    internal static async Task<RoomTold> Start(this IRooms rooms, RoomId network, Func<Task<RoomTold>> start)
    {
        var opening = new Opening();
        await using var watch = await rooms.Watch(network, opening);
        var started = await start();
        if (started.Refusal is null && (await rooms.Read(network, Caller.System)).Refusal is not null)
            await opening.Seen.WaitAsync(Patience);
        return started;
    }

    private sealed class Opening : IRoomWatcher
    {
        private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Task Seen => opened.Task;

        public void Committed(Batch batch)
        {
            if (batch.Entries.Count > 0)
                opened.TrySetResult();
        }
    }
}

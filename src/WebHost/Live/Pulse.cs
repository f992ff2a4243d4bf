namespace OpenDialogue.WebHost.Live;

/// <summary>
/// What is heard of one WebSocket: whatever comes is a sign of life, and where nothing comes the other end is asked for
/// one by a ping of two bytes, which browsers answer by themselves, also for a page in the background. SignalR's own
/// patience is 30 seconds, and begins only with the first ping of the client: whoever falls silent before it is never
/// let go. Counted is in beats of this host, so that one which was frozen, or has too much to do, does not take what it
/// has not read itself for the silence of everyone.
/// </summary>
internal sealed class Pulse(Stream line) : Stream
{
    private const int AskAfter = 6;
    private const int SilentAfter = 9;

    /// <summary>SignalR gives the client five seconds more for a goodbye: gone in less than 30.</summary>
    private const int OverAfter = 24;

    /// <summary>Bytes in a beat that reach even a phone on 2G. Until they may all be there, no answer can be.</summary>
    internal const int Slowest = 4 * 1024;

    /// <summary>A whole frame, without a payload.</summary>
    private static readonly byte[] PingFrame = [0x89, 0];

    private readonly Lock gate = new();
    private readonly SemaphoreSlim writing = new(1);
    private int beats;
    private long underWay;

    /// <summary>Nothing has been heard for so long that whoever is at the other end is away.</summary>
    internal bool IsSilent => beats >= SilentAfter;

    internal bool IsOver => beats >= OverAfter;

    internal void Beat()
    {
        lock (gate)
        {
            underWay = Math.Max(0, underWay - Slowest);
            if (underWay > 0 || ++beats % AskAfter > 0)
                return;
        }
        _ = Ask();
    }

    /// <summary>A WebSocket waits for something to come with a buffer of nothing, and then reads it.</summary>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancel = default)
    {
        if (buffer.Length > 0)
            lock (gate)
                beats = 0;
        return line.ReadAsync(buffer, cancel);
    }

    /// <summary>A WebSocket writes frame by frame, so that a ping fits in between.</summary>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> frame, CancellationToken cancel = default)
    {
        if (!writing.Wait(0, CancellationToken.None))
            return WriteAfter(frame, cancel);
        var written = Write(frame, cancel);
        if (!written.IsCompletedSuccessfully)
            return Release(written);
        writing.Release();
        return written;
    }

    private async ValueTask WriteAfter(ReadOnlyMemory<byte> frame, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        await Release(Write(frame, cancel));
    }

    private ValueTask Write(ReadOnlyMemory<byte> frame, CancellationToken cancel)
    {
        lock (gate)
            underWay += frame.Length;
        try
        {
            return line.WriteAsync(frame, cancel);
        }
        catch (Exception over)
        {
            return ValueTask.FromException(over);
        }
    }

    private async ValueTask Release(ValueTask written)
    {
        try
        {
            await written;
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Not while something else is being written: that has to get through first.</summary>
    private async Task Ask()
    {
        if (!writing.Wait(0))
            return;
        try
        {
            await line.WriteAsync(PingFrame);
            await line.FlushAsync();
        }
        catch (Exception over) when (over is IOException or OperationCanceledException or InvalidOperationException)
        {
            // The connection is over, and whoever reads from it is told.
        }
        finally
        {
            writing.Release();
        }
    }

    public override Task FlushAsync(CancellationToken cancel) => line.FlushAsync(cancel);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancel) =>
        ReadAsync(buffer.AsMemory(offset, count), cancel).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancel) =>
        WriteAsync(buffer.AsMemory(offset, count), cancel).AsTask();

    public override bool CanRead => line.CanRead;
    public override bool CanWrite => line.CanWrite;
    public override bool CanSeek => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            line.Dispose();
        base.Dispose(disposing);
    }
}

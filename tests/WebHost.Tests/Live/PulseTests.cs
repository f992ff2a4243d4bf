using System.Buffers;
using System.IO.Pipelines;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class PulseTests
{
    private static readonly byte[] Ping = [0x89, 0];

    private readonly Pipe toClient = new();
    private readonly Pipe toHost = new();
    private readonly Pulse pulse;

    public PulseTests() => pulse = new(new Both(toHost.Reader.AsStream(), toClient.Writer.AsStream()));

    [Fact]
    public async Task Whoever_has_said_nothing_for_six_beats_is_asked_and_may_take_three_more()
    {
        Beat(5);
        Assert.False(toClient.Reader.TryRead(out _));
        Beat(1);
        Assert.Equal(Ping, await Written());
        Beat(2);
        Assert.False(pulse.IsSilent);
        Beat(1);
        Assert.True(pulse.IsSilent);
        Beat(14);
        Assert.False(pulse.IsOver);
        Beat(1);
        Assert.True(pulse.IsOver);
    }

    [Fact]
    public async Task Whatever_is_heard_is_a_sign_of_life()
    {
        Beat(9);
        await toHost.Writer.WriteAsync((byte[])[0x8A]);
        Assert.True(pulse.IsSilent);
        Assert.Equal(0, await pulse.ReadAsync(Memory<byte>.Empty));
        Assert.True(pulse.IsSilent);
        Assert.Equal(1, await pulse.ReadAsync(new byte[100]));
        Assert.False(pulse.IsSilent);
        Beat(8);
        Assert.False(pulse.IsSilent);
    }

    [Fact]
    public async Task A_phone_on_a_slow_net_has_the_time_to_fetch_what_was_said()
    {
        var writing = pulse.WriteAsync(new byte[10 * Pulse.Slowest]);
        await Written();
        await writing;
        Beat(9 + 8);
        Assert.False(pulse.IsSilent);
        Beat(1);
        Assert.True(pulse.IsSilent);
    }

    [Fact]
    public async Task A_little_now_and_then_does_not_make_silence_longer()
    {
        for (var beat = 0; beat < 9; beat++)
        {
            await pulse.WriteAsync(new byte[300]);
            Beat(1);
        }
        Assert.True(pulse.IsSilent);
    }

    [Fact]
    public async Task Nobody_is_asked_in_the_middle_of_a_frame()
    {
        var frame = Enumerable.Repeat((byte)0x20, 100 * 1024).ToArray();
        var writing = pulse.WriteAsync(frame).AsTask();
        Assert.False(writing.IsCompleted);
        Beat(100);
        Assert.Equal(frame, await Written());
        await writing;
        Assert.False(toClient.Reader.TryRead(out _));
    }

    private void Beat(int times)
    {
        for (var i = 0; i < times; i++)
            pulse.Beat();
    }

    private async Task<byte[]> Written()
    {
        var read = await toClient.Reader.ReadAsync();
        var bytes = read.Buffer.ToArray();
        toClient.Reader.AdvanceTo(read.Buffer.End);
        return bytes;
    }

    private sealed class Both(Stream from, Stream to) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancel = default) =>
            from.ReadAsync(buffer, cancel);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel = default) =>
            to.WriteAsync(bytes, cancel);
    }
}

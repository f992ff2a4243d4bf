using System.Buffers.Text;
using System.Text;

namespace OpenDialogue.Bench.Candidates.Peers;

/// <summary>
/// What one person says next, as it is sent: always an event of <see cref="Length"/> bytes, with what a protocol has
/// around it. Not for several threads at once.
/// </summary>
internal sealed class Saying
{
    /// <summary>Short enough for one byte of length in every protocol.</summary>
    internal const byte Length = 120;

    private readonly byte[] bytes;
    private readonly int number;
    private int said;

    internal Saying(ReadOnlySpan<byte> before, string name, ReadOnlySpan<byte> after)
    {
        ReadOnlySpan<byte> start = [.. "{\"by\":\""u8, .. Encoding.ASCII.GetBytes(name), .. "\",\"number\":"u8];
        number = before.Length + start.Length;
        bytes = [.. before, .. start, .. new byte[Length - start.Length], .. after];
        var rest = bytes.AsSpan(number, Length - start.Length);
        rest.Fill((byte)'x');
        "\"}"u8.CopyTo(rest[^2..]);
    }

    /// <returns>The same bytes each time, until the next one.</returns>
    internal ReadOnlySpan<byte> Next()
    {
        // A number only grows: what was there before it is gone.
        Utf8Formatter.TryFormat(++said, bytes.AsSpan(number), out var digits);
        ",\"text\":\""u8.CopyTo(bytes.AsSpan(number + digits));
        return bytes;
    }
}

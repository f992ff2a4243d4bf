using System.Buffers.Text;
using System.Text;

namespace OpenDialogue.Bench.Candidates.Peers;

/// <summary>Finds things in a message without taking it apart.</summary>
internal static class Reading
{
    /// <returns>What comes after the mark; all of the text where there is none.</returns>
    internal static ReadOnlySpan<byte> After(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark) =>
        text.IndexOf(mark) is >= 0 and var at ? text[(at + mark.Length)..] : text;

    internal static int NumberAfter(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark) =>
        Utf8Parser.TryParse(text.After(mark), out int number, out _)
            ? number
            : throw new InvalidDataException($"no number: {Encoding.UTF8.GetString(text)}");
}

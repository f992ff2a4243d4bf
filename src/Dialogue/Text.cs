namespace OpenDialogue.Dialogue;

/// <summary>Limits on what people write. The text itself is never changed: it is kept as it was written.</summary>
internal static class Text
{
    internal static Refusal? Check(string field, string text) => Check(field, text, Wire.TextLimit);

    internal static Refusal? CheckName(string field, string text) => Check(field, text, Wire.NameLimit);

    internal static Refusal? CheckRange(string field, int value, int lowest, int highest) =>
        value < lowest || value > highest ? new OutOfRange(Camel(field), lowest, highest) : null;

    private static Refusal? Check(string field, string text, int limit) =>
        string.IsNullOrWhiteSpace(text) ? new Blank(Camel(field))
        : text.Length > limit ? new TooLong(Camel(field), limit)
        : null;

    private static string Camel(string field) => char.ToLowerInvariant(field[0]) + field[1..];
}

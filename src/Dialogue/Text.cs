using System.Text.RegularExpressions;

namespace OpenDialogue.Dialogue;

/// <summary>Limits on what people write. The text itself is never changed: it is kept as it was written.</summary>
internal static partial class Text
{
    internal static Refusal? Check(string field, string text) => Check(field, text, Wire.TextLimit);

    internal static Refusal? CheckName(string field, string text) => Check(field, text, Wire.NameLimit);

    internal static Refusal? CheckRange(string field, int value, int lowest, int highest) =>
        value < lowest || value > highest ? new OutOfRange(Camel(field), lowest, highest) : null;

    /// <summary>Nowhere is a person-number (CPR) asked for, and where one is written it is not kept.</summary>
    internal static Refusal? CheckNoPersonNumber(string field, string text) =>
        PersonNumber().IsMatch(text) ? new PersonNumberGiven(Camel(field)) : null;

    /// <summary>Day, month, year and four digits; a telephone number with its country is none.</summary>
    [GeneratedRegex("(?<![0-9])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}[ -]?[0-9]{4}(?![0-9])")]
    private static partial Regex PersonNumber();

    private static Refusal? Check(string field, string text, int limit) =>
        string.IsNullOrWhiteSpace(text) ? new Blank(Camel(field))
        : text.Length > limit ? new TooLong(Camel(field), limit)
        : null;

    private static string Camel(string field) => char.ToLowerInvariant(field[0]) + field[1..];
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Identity;

/// <summary>
/// How a one-time code is written. Six characters, none of which looks like another; the first three name the code's
/// room, the last three are its typed secret. A link carries the same name and 128 bits of secret.
/// </summary>
internal static class CodeText
{
    internal const string Alphabet = "ACDEFGHJKLMNPQRTUVWXY34679";

    private const int NameLength = 3;
    private const int TypedLength = 6;
    private const int LinkLength = NameLength + 22;

    internal static string NewName() => RandomNumberGenerator.GetString(Alphabet, NameLength);

    internal static string NewTyped() => RandomNumberGenerator.GetString(Alphabet, TypedLength - NameLength);

    internal static string NewLink() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    internal static string Show(string name, string typed) => $"{name}-{typed}";

    internal static RoomId RoomOf(string name) => new(RoomId.Code, name.ToLowerInvariant());

    internal static string Hash(RoomId room, string secret) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{room}:{secret}")));

    /// <summary>In any case, with or without hyphens and spaces: people read it out to each other.</summary>
    internal static OfferedCode? ParseTyped(string text)
    {
        var code = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c))).ToUpperInvariant();
        return code.Length == TypedLength && code.All(Alphabet.Contains) ? Split(code) : null;
    }

    internal static OfferedCode? ParseLink(string text) =>
        text.Length == LinkLength && text[..NameLength].All(Alphabet.Contains) ? Split(text) : null;

    private static OfferedCode Split(string text)
    {
        var room = RoomOf(text[..NameLength]);
        return new(room, Hash(room, text[NameLength..]));
    }
}

/// <summary>What somebody typed or followed: which code they mean, and the hash that has to fit.</summary>
internal sealed record OfferedCode(RoomId Room, string Opens);

using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace OpenDialogue.Dialogue;

/// <summary>Who somebody is, everywhere and for ever. Lower-case letters, digits and hyphens, at most 64.</summary>
[JsonConverter(typeof(PersonIdJson))]
public readonly record struct PersonId(string Value)
{
    /// <summary>The software itself, when a deadline or an effect acts and no person does.</summary>
    public static PersonId System { get; } = new("system");

    public static bool TryParse(string? text, out PersonId id)
    {
        id = new(text ?? "");
        return RoomId.IsKey(text);
    }

    public override string ToString() => Value;
}

/// <summary>The name of a room: its kind and its key, written <c>meeting/{key}</c>.</summary>
[JsonConverter(typeof(RoomIdJson))]
public readonly partial record struct RoomId(string Kind, string Key)
{
    public const string Meeting = "meeting";
    public const string Network = "network";

    /// <summary>What stands around the meetings of a network; the key is the network's.</summary>
    public const string Course = "course";

    /// <summary>What the software knows of one person beside the rooms they are in: which those are.</summary>
    public const string Person = "person";

    /// <summary>A one-time code; the key is the half of it that tells codes apart.</summary>
    public const string Code = "code";

    /// <summary>What a municipality knows across its courses.</summary>
    public const string Municipality = "municipality";

    /// <summary>Letters that wait to be brought out.</summary>
    public const string Post = "post";

    /// <summary>There is one.</summary>
    public static RoomId PostBox { get; } = new(Post, "box");

    public static RoomId CourseOf(RoomId network) => new(Course, network.Key);

    public static RoomId NetworkOf(RoomId course) => new(Network, course.Key);

    public static RoomId OfPerson(PersonId person) => new(Person, person.Value);

    /// <param name="name">As its issuer writes it, whatever signs are in it.</param>
    public static RoomId OfMunicipality(string name) =>
        new(Municipality, IsKey(name) ? name : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))));

    public static bool TryParse([NotNullWhen(true)] string? text, out RoomId room)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        room = slash < 0 ? default : new(text![..slash], text[(slash + 1)..]);
        return slash > 0 && IsKey(room.Kind) && IsKey(room.Key);
    }

    public override string ToString() => $"{Kind}/{Key}";

    internal static bool IsKey(string? text) => text is not null && KeyPattern().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9-]{1,64}\z")]
    private static partial Regex KeyPattern();
}

internal sealed class PersonIdJson : JsonConverter<PersonId>
{
    public override PersonId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        PersonId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("not a person id");

    public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}

internal sealed class RoomIdJson : JsonConverter<RoomId>
{
    public override RoomId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        RoomId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("not a room id");

    public override void Write(Utf8JsonWriter writer, RoomId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms.Far;

/// <summary>
/// What the seam carries, as bytes for another process: callers, answers, readings and batches. It is JSON as the
/// journal and the wire have it, and what is JSON already (entries, views, commands) is in it byte by byte. Members are
/// known by their names, and a new one needs a default: processes of two releases understand each other.
/// </summary>
public static class Letter
{
    private static readonly JsonSerializerOptions Json = Options();

    public static byte[] Of<T>(T content) => JsonSerializer.SerializeToUtf8Bytes(content, Json);

    /// <exception cref="JsonException">It is no letter with such a content.</exception>
    public static T Read<T>(byte[] letter) =>
        JsonSerializer.Deserialize<T>(letter, Json) ?? throw new JsonException("an empty letter");

    private static JsonSerializerOptions Options()
    {
        var options = Wire.Options();
        options.MaxDepth = 64;
        options.Converters.Add(new Enclosed());
        return options;
    }

    /// <summary>Bytes that are JSON themselves.</summary>
    private sealed class Enclosed : JsonConverter<ReadOnlyMemory<byte>>
    {
        public override ReadOnlyMemory<byte> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            using var value = JsonDocument.ParseValue(ref reader);
            return JsonMarshal.GetRawUtf8Value(value.RootElement).ToArray();
        }

        public override void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Span, skipInputValidation: true);
    }
}

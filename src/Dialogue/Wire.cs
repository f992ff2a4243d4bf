using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue;

/// <summary>How the journal and the wire write things: one form for both, so that an entry is serialized once.</summary>
public static class Wire
{
    /// <summary>Longest text a person may write in one go, in UTF-16 code units.</summary>
    public const int TextLimit = 2000;

    /// <summary>Longest name, relation, place, profession or authority, in UTF-16 code units.</summary>
    public const int NameLimit = 120;

    /// <summary>Of a time as it is written, in bytes.</summary>
    public const int InstantLength = 24;

    private const string Form = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            // Own words stay as they were written; the text is never put into HTML by string.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            // What can be worked out from the rest is not written.
            IgnoreReadOnlyProperties = true,
            MaxDepth = 16,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new InstantJson());
        return options;
    }

    /// <summary>The time as an entry can keep it: UTC, whole milliseconds.</summary>
    public static DateTimeOffset Instant(DateTimeOffset time)
    {
        var utc = time.ToUniversalTime();
        return new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }

    /// <summary>As an entry and the wire have it: <c>2026-11-22T09:00:00.000Z</c>.</summary>
    /// <param name="to">Has room for it.</param>
    public static ReadOnlySpan<byte> Written(DateTimeOffset time, Span<byte> to)
    {
        time.UtcDateTime.TryFormat(to, out var length, Form, CultureInfo.InvariantCulture);
        return to[..length];
    }

    private sealed class InstantJson : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Instant(reader.GetDateTimeOffset());

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Written(value, stackalloc byte[InstantLength]));
    }
}

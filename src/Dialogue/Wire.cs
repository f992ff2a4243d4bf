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

    private sealed class InstantJson : JsonConverter<DateTimeOffset>
    {
        private const string Form = "yyyy-MM-ddTHH:mm:ss.fffZ";

        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Instant(reader.GetDateTimeOffset());

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToUniversalTime().ToString(Form, CultureInfo.InvariantCulture));
    }
}

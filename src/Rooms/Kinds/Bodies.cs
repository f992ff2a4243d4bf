using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// The body of an entry, the same bytes in the journal and on the wire:
/// <c>{"version":1,"at":"2026-11-22T09:00:00.000Z","by":"person-id","events":[{"type":"floor-granted",…}]}</c>.
/// Every body ever written stays readable.
/// </summary>
internal sealed class Bodies<TEvent>(JsonTypeInfo<TEvent> json)
    where TEvent : class
{
    private readonly JsonWriterOptions form = new() { Encoder = json.Options.Encoder };
    private readonly JsonDocumentOptions limits = new() { MaxDepth = json.Options.MaxDepth };

    internal ReadOnlyMemory<byte> Write(long version, DateTimeOffset at, PersonId by, IReadOnlyList<TEvent> events)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, form))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", version);
            writer.WriteString("at", Wire.Written(at, stackalloc byte[Wire.InstantLength]));
            writer.WriteString("by", by.Value);
            writer.WriteStartArray("events");
            foreach (var happened in events)
                JsonSerializer.Serialize(writer, happened, json);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    internal IReadOnlyList<TEvent> Read(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body, limits);
        return
        [
            .. document
                .RootElement.GetProperty("events")
                .EnumerateArray()
                .Select(e => e.Deserialize(json) ?? throw new JsonException("an event is null")),
        ];
    }
}

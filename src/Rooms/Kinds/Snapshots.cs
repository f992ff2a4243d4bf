using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenDialogue.Rooms;

/// <summary>
/// A snapshot is a cache of what these very rules made of the entries. It carries their name and the identity of their
/// build: rules that have changed would have made something else of the same entries, so they ignore it and read them.
/// </summary>
internal sealed class Snapshots<TState>(JsonTypeInfo<TState> json, Type rules)
    where TState : class
{
    private readonly string build = $"{rules.Name} {rules.Module.ModuleVersionId}";

    internal ReadOnlyMemory<byte> Write(TState state)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = json.Options.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("rules", build);
            writer.WritePropertyName("state");
            JsonSerializer.Serialize(writer, state, json);
            writer.WriteEndObject();
        }
        return buffer.ToArray();
    }

    internal TState? Read(ReadOnlyMemory<byte> snapshot)
    {
        try
        {
            using var document = JsonDocument.Parse(snapshot);
            return document.RootElement.GetProperty("rules").ValueEquals(build)
                ? document.RootElement.GetProperty("state").Deserialize(json)
                : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}

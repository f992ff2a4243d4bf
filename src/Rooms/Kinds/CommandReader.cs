using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenDialogue.Dialogue;

namespace OpenDialogue.Rooms;

/// <summary>
/// Reads a command from bytes that anyone may have sent. Whatever they are, the answer is a command whose required
/// members are all there, or a refusal that names the first member that is wrong.
/// </summary>
internal sealed class CommandReader<TCommand>(JsonTypeInfo<TCommand> json)
    where TCommand : class, IRoomCommand
{
    private const int LongestType = 64;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    private readonly Dictionary<string, JsonTypeInfo> types = json.PolymorphismOptions!.DerivedTypes.ToDictionary(
        derived => (string)derived.TypeDiscriminator!,
        derived => json.Options.GetTypeInfo(derived.DerivedType)
    );

    internal Parsed Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            return new WrongShape(Where(e.Path));
        }
        // Text that is no text: a lone surrogate, or bytes that are not UTF-8.
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
        {
            return new WrongShape("");
        }
    }

    private Parsed Read(JsonElement command)
    {
        if (command.ValueKind != JsonValueKind.Object)
            return new WrongShape("");
        if (TextOf(command, "type") is not { Length: > 0 and <= LongestType } type)
            return new WrongShape("type");
        if (!types.TryGetValue(type, out var shape))
            return new UnknownCommand(type);
        if (!Guid.TryParseExact(TextOf(command, "id"), "D", out var id) || id == Guid.Empty)
            return new WrongShape("id");
        if (Shape.FirstFault(command, shape) is { } fault)
            return new WrongShape(fault);
        return new(command.Deserialize(json));
    }

    private static string? TextOf(JsonElement command, string member)
    {
        if (!command.TryGetProperty(member, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Where(string? path) =>
        path is null or "$" ? ""
        : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..]
        : path;
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenDialogue.Rooms;

/// <summary>
/// What the serializer lets pass or cannot name: a required member that is missing, a null in a list, text that is
/// no text.
/// </summary>
internal static class Shape
{
    /// <summary>The path of the first such member; null where there is none.</summary>
    internal static string? FirstFault(JsonElement value, JsonTypeInfo type, string path = "") =>
        (type.Kind, value.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => InObject(value, type, path),
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => InList(value, type, path),
            (_, JsonValueKind.String) => IsText(value) ? null : path,
            _ => null,
        };

    private static string? InObject(JsonElement value, JsonTypeInfo type, string path)
    {
        foreach (var member in type.Properties)
        {
            var where = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (!value.TryGetProperty(member.Name, out var there))
            {
                if (member.IsRequired)
                    return where;
            }
            else if (FirstFault(there, type.Options.GetTypeInfo(member.PropertyType), where) is { } fault)
                return fault;
        }
        return null;
    }

    private static string? InList(JsonElement value, JsonTypeInfo type, string path)
    {
        var element = type.Options.GetTypeInfo(type.ElementType!);
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var where = $"{path}[{index++}]";
            if (item.ValueKind == JsonValueKind.Null && Nullable.GetUnderlyingType(type.ElementType!) is null)
                return where;
            if (FirstFault(item, element, where) is { } fault)
                return fault;
        }
        return null;
    }

    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

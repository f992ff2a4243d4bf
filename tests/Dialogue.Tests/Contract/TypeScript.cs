using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Tests.Contract;

/// <summary>Writes records, enums and closed unions as TypeScript, in the form that <see cref="Wire"/> gives them.</summary>
internal sealed class TypeScript
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);

    internal string Text => string.Join("\n", _written.Values);

    internal string Name(Type type, bool isCommand = false)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return $"{Name(inner, isCommand)} | null";
        if (Primitive(type) is { } primitive)
            return primitive;
        if (type.IsGenericType)
            return $"readonly {Element(Name(type.GetGenericArguments()[0], isCommand))}[]";
        Write(type, isCommand || type.Name.EndsWith("Command", StringComparison.Ordinal));
        return type.Name;
    }

    private static string Element(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"({name})" : name;

    private static string? Primitive(Type type) =>
        type == typeof(string) || type == typeof(Guid) || type == typeof(DateTimeOffset) || type == typeof(DateOnly)
            ? "string"
        : type == typeof(PersonId) ? "PersonId"
        : type == typeof(RoomId) ? "RoomId"
        : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? "number"
        : type == typeof(bool) ? "boolean"
        : null;

    private void Write(Type type, bool isCommand)
    {
        if (!_written.TryAdd(type.Name, ""))
            return;
        _written[type.Name] =
            type.IsEnum ? $"export type {type.Name} = {Union(Enum.GetNames(type).Select(Kebab))};\n"
            : type.IsAbstract ? WriteUnion(type, isCommand)
            : WriteRecord(type, null, isCommand);
    }

    private string WriteUnion(Type type, bool isCommand)
    {
        var discriminator = type.GetCustomAttribute<JsonPolymorphicAttribute>()!.TypeDiscriminatorPropertyName!;
        var cases = type.GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        foreach (var c in cases)
            _written[c.DerivedType.Name] = WriteRecord(
                c.DerivedType,
                (discriminator, $"{c.TypeDiscriminator}"),
                isCommand
            );
        return $"export type {type.Name} =\n  | {string.Join("\n  | ", cases.Select(c => c.DerivedType.Name))};\n";
    }

    private string WriteRecord(Type type, (string Name, string Value)? tag, bool isCommand)
    {
        var text = new StringBuilder($"export interface {type.Name} {{\n");
        if (tag is { } t)
            text.Append($"  readonly {t.Name}: '{t.Value}';\n");
        foreach (var property in type.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.CanWrite))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var nullable = _nullability.Create(property).ReadState == NullabilityState.Nullable;
            var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var optional = isCommand && HasDefault(type, property) ? "?" : "";
            text.Append($"  readonly {name}{optional}: {Name(inner, isCommand)}{(nullable ? " | null" : "")};\n");
        }
        return text.Append("}\n").ToString();
    }

    private static bool HasDefault(Type type, PropertyInfo property) =>
        type.GetConstructors()
            .SelectMany(c => c.GetParameters())
            .Any(p => p.Name == property.Name && p.HasDefaultValue);

    internal static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    internal static string Union(IEnumerable<string> names) => string.Join(" | ", names.Select(n => $"'{n}'"));
}

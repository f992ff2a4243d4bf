using System.Reflection;
using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Tests;

/// <summary>The wire names of the cases of a closed union.</summary>
internal static class Names
{
    internal static string Of<TUnion>(Type type) => Cases<TUnion>.Names[type];

    internal static IEnumerable<string> All<TUnion>() => Cases<TUnion>.Names.Values;

    internal static IEnumerable<Type> TypesOf<TUnion>() => Cases<TUnion>.Names.Keys;

    private static class Cases<TUnion>
    {
        internal static readonly Dictionary<Type, string> Names = typeof(TUnion)
            .GetCustomAttributes<JsonDerivedTypeAttribute>()
            .ToDictionary(a => a.DerivedType, a => a.TypeDiscriminator!.ToString()!);
    }
}

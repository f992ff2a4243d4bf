using System.Reflection;
using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Tests;

internal static class Names
{
    /// <summary>The wire name of a case of a closed union.</summary>
    internal static string Of<TUnion>(Type type) =>
        typeof(TUnion)
            .GetCustomAttributes<JsonDerivedTypeAttribute>()
            .Single(a => a.DerivedType == type)
            .TypeDiscriminator!.ToString()!;

    internal static IEnumerable<string> All<TUnion>() =>
        typeof(TUnion).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.TypeDiscriminator!.ToString()!);

    internal static IEnumerable<Type> TypesOf<TUnion>() =>
        typeof(TUnion).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType);
}

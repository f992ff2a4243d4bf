using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace OpenDialogue.Dialogue.Tests;

/// <summary>The core has no package, no clock and no I/O: what comes in, comes in by value.</summary>
public sealed class PurityTests
{
    private static readonly string[] Forbidden =
    [
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid",
        "System.Guid.CreateVersion7",
        "System.Environment.",
        "System.Random.",
        "System.TimeProvider.",
        "System.Diagnostics.Stopwatch.",
        "System.Threading.",
        "System.IO.",
        "System.Net.",
        "System.Console.",
    ];

    [Fact]
    public void The_core_calls_no_clock_and_no_io()
    {
        var calls = Calls();
        Assert.NotEmpty(calls);
        Assert.DoesNotContain(calls, call => Forbidden.Any(f => call.StartsWith(f, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_core_references_no_package_and_no_project()
    {
        var project = XDocument.Load(Path.Combine(Golden.Root, "src/Dialogue/Dialogue.csproj"));
        Assert.DoesNotContain(
            project.Descendants(),
            e => e.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)
        );
        Assert.All(
            typeof(Wire).Assembly.GetReferencedAssemblies(),
            a => Assert.StartsWith("System", a.Name, StringComparison.Ordinal)
        );
    }

    private static IReadOnlyList<string> Calls()
    {
        using var file = File.OpenRead(typeof(Wire).Assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata
                .MemberReferences.Select(metadata.GetMemberReference)
                .Where(m => m.Parent.Kind == HandleKind.TypeReference)
                .Select(m =>
                {
                    var type = metadata.GetTypeReference((TypeReferenceHandle)m.Parent);
                    return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(m.Name)}";
                }),
        ];
    }
}

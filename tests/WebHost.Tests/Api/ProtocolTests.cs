using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Api;

namespace OpenDialogue.WebHost.Tests.Api;

public sealed class ProtocolTests
{
    private const string Begin = "<!-- refusals -->\n";
    private const string End = "<!-- /refusals -->";

    [Fact]
    public void The_protocol_lists_every_refusal_with_its_facts_and_status()
    {
        var path = Path.Combine(Root(), "docs", "protocol.md");
        var text = File.ReadAllText(path);
        var (from, to) = (
            text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length,
            text.IndexOf(End, StringComparison.Ordinal)
        );
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, text[..from] + Table() + text[to..]);
        else
            Assert.Equal(Table(), text[from..to]);
    }

    private static string Table() =>
        "| code | facts | status |\n|---|---|---|\n"
        + string.Concat(
            typeof(Refusal)
                .GetCustomAttributes<JsonDerivedTypeAttribute>()
                .Select(known =>
                    $"| `{known.TypeDiscriminator}` | {Facts(known.DerivedType)} | {Status(known.DerivedType)} |\n"
                )
        );

    private static string Facts(Type refusal) =>
        string.Join(
            ", ",
            refusal
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(fact => $"`{JsonNamingPolicy.CamelCase.ConvertName(fact.Name)}`")
        );

    private static int Status(Type refusal) =>
        Refused.StatusOf((Refusal)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(refusal));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("OpenDialogue.Orleans.sln").Length == 0)
            folder = folder.Parent!;
        return folder.FullName;
    }
}

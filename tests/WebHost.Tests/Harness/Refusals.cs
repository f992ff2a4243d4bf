using System.Text.Json;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Tests.Harness;

internal static class Refusals
{
    internal static string CodeOf(Refusal refusal) =>
        JsonSerializer.SerializeToElement(refusal, Saying.Json).GetProperty("code").GetString()!;
}

using System.Text.RegularExpressions;

namespace OpenDialogue.Dialogue.Tests.Measures;

/// <summary>What the page says to anyone, in both languages, names no diagnosis and no illness.</summary>
public sealed partial class KindWordsTests
{
    [Fact]
    [Feature(57)]
    public void No_catalogue_names_a_diagnosis()
    {
        var catalogues = Directory
            .EnumerateFiles(Path.Combine(Golden.Root, "src/WebHost/client/src"), "*.ts", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetFileName(Path.GetDirectoryName(file)) == "text" || Path.GetFileName(file) == "text.ts"
            )
            .ToList();
        Assert.True(catalogues.Count >= 10, $"only {catalogues.Count} catalogues");
        Assert.All(catalogues, file => Assert.DoesNotMatch(Diagnosis(), Keys().Replace(File.ReadAllText(file), "")));
    }

    [Theory]
    [InlineData("Du har en depression.")]
    [InlineData("Tegn på angst")]
    [InlineData("It may be an anxiety disorder")]
    public void It_would_be_found(string words) => Assert.Matches(Diagnosis(), words);

    [GeneratedRegex(
        @"\b(depres|angst|anxi|stress|adhd|autis|psykose|psychos|skizo|schizo|bipolar|borderline|diagnos|lidelse|disorder|sygdom|illness|symptom|patient|selvmord|suicid)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Diagnosis();

    /// <summary>By what a text is found; nobody reads it.</summary>
    [GeneratedRegex(@"^\s*""?[\w-]+""?:", RegexOptions.Multiline)]
    private static partial Regex Keys();
}

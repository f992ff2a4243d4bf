namespace OpenDialogue.Checker.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void A_run_is_what_was_asked_for()
    {
        var settings = Settings.Parse(["--journal", "postgres", "--hosts", "2", "--clients", "80", "--seed", "7"]);

        Assert.Equal(("postgres", 2, 80, 7), (settings.Journal, settings.Hosts, settings.Clients, settings.Seed));
    }

    [Theory]
    [InlineData("--journal mysql", "sqlite or postgres")]
    [InlineData("--hosts 4", "--hosts is 1 to 3")]
    [InlineData("--clients", "--clients needs a value")]
    [InlineData("--hosts 2", "over PostgreSQL only")]
    [InlineData("--sabotage sleep", "early-ack or no-version-check")]
    [InlineData("--clock late", "ahead or behind")]
    [InlineData("--clock ahead", "needs another host")]
    [InlineData("--faults rain", "there is no rain")]
    [InlineData("--trials luck", "there is no luck")]
    [InlineData("fast", "fast is not known")]
    public void What_is_no_run_is_refused_with_a_word_about_it(string arguments, string word)
    {
        var wrong = Assert.Throws<ArgumentException>(() => Settings.Parse(arguments.Split(' ')));

        Assert.Contains(word, wrong.Message, StringComparison.Ordinal);
    }
}

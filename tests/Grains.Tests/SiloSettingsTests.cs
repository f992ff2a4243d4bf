using Microsoft.Extensions.Configuration;
using OpenDialogue.Silo;

namespace OpenDialogue.Grains.Tests;

public sealed class SiloSettingsTests
{
    private const string Database = "Host=db;Database=od;Username=od";

    [Theory]
    [InlineData("both")]
    [InlineData("silo", "Door:Journal=" + Database)]
    [InlineData("web", "Door:Journal=" + Database)]
    [InlineData("silo", "Door:Journal=" + Database, "Silo:Port=1", "Silo:GatewayPort=65535", "Silo:Address=10.0.0.4")]
    public void What_can_be_run_has_no_complaint(string role, params string[] more) =>
        Assert.Empty(Complaints(role, more));

    [Theory]
    [InlineData("role", "none")]
    [InlineData("Door:Journal", "silo")]
    [InlineData("Door:Journal", "web", "Door:Journal=")]
    [InlineData("Door:Journal", "web", "Door:Journal=db.example.dk")]
    [InlineData("Silo:Port", "both", "Silo:Port=0")]
    [InlineData("Silo:Port", "both", "Silo:GatewayPort=70000")]
    [InlineData("Silo:Port", "both", "Silo:Port=30000")]
    [InlineData("Silo:Address", "both", "Silo:Address=silo.example.dk")]
    public void What_cannot_be_run_is_told_in_one_line_that_names_it(
        string setting,
        string role,
        params string[] more
    ) => Assert.StartsWith(setting, Assert.Single(Complaints(role, more)), StringComparison.Ordinal);

    [Fact]
    public void Without_a_role_it_is_both()
    {
        var settings = SiloSettings.From(new ConfigurationBuilder().Build());
        Assert.True(settings.HasDoor && settings.KeepsRooms);
    }

    private static IEnumerable<string> Complaints(string role, string[] more) =>
        SiloSettings
            .From(
                new ConfigurationBuilder()
                    .AddInMemoryCollection(
                        more.Append($"role={role}")
                            .Select(one => one.Split('=', 2))
                            .ToDictionary(s => s[0], s => (string?)s[1])
                    )
                    .Build()
            )
            .Complaints();
}

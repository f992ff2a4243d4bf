using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Identity;

public sealed class CodeTests(Open open) : IClassFixture<Open>
{
    private const string Offer = "/api/session/code";

    [Theory]
    [InlineData("{0}-{1}")]
    [InlineData("{0}{1}")]
    [InlineData(" {0} {1} ")]
    [InlineData("{0} – {1}")]
    public async Task A_code_may_be_typed_in_any_case_with_or_without_a_hyphen(string form)
    {
        await using var scene = await Scene.Planned(open.House);
        var code = Text(await scene.Code("tine"), "code").ToLowerInvariant().Split('-');
        using var tine = new Visitor(open.House.Address);
        var came = await tine.Posted(Offer, new { code = string.Format(null, form, code[0], code[1]) });
        Assert.Equal(scene.Meeting.ToString(), Text(came, "room"));
        var me = await tine.Got("/api/me");
        Assert.Equal(("tine", "Tine", "guest"), (Text(me, "person"), Text(me, "name"), Text(me, "kind")));
    }

    [Fact]
    public async Task A_link_opens_once_and_kills_its_typed_form()
    {
        await using var scene = await Scene.Planned(open.House);
        var issued = await scene.Code("tine");
        var link = Link(issued);
        using var tine = new Visitor(open.House.Address);
        await tine.Posted(Offer, new { link });
        using var other = new Visitor(open.House.Address);
        Assert.Equal("code-used", await other.RefusedTo(Offer, new { link }));
        Assert.Equal("code-used", await other.RefusedTo(Offer, new { code = Text(issued, "code") }));
        Assert.Null(other.Cookie);
        await tine.Posted(Offer, new { code = Text(await scene.Code("tine"), "code") });
    }

    [Fact]
    public async Task A_link_is_a_picture_too_and_leads_to_the_page_with_its_secret_after_the_hash()
    {
        await using var scene = await Scene.Planned(open.House);
        var issued = await scene.Code(null);
        Assert.StartsWith($"{open.House.Origin}/kode#", Text(issued, "link"));
        Assert.StartsWith("<svg", Text(issued, "qr"));
        Assert.DoesNotContain("<script", Text(issued, "qr"));
        Assert.Equal(22 + 3, Link(issued).Length);
    }

    [Fact]
    public async Task Somebody_elses_code_does_not_turn_a_browser_into_them()
    {
        await using var scene = await Scene.Planned(open.House);
        using var tine = await scene.CameIn("tine");
        var code = Text(await scene.Code("lars"), "code");
        Assert.Equal("code-for-another", await tine.RefusedTo(Offer, new { code }));
        Assert.Equal("tine", Text(await tine.Got("/api/me"), "person"));
        await tine.Delete("/api/session");
        await tine.Posted(Offer, new { code });
        Assert.Equal("lars", Text(await tine.Got("/api/me"), "person"));
    }

    [Fact]
    public async Task A_code_is_dead_when_its_person_is_no_longer_invited()
    {
        await using var scene = await Scene.Planned(open.House);
        var all = await scene.All();
        await scene.Opened(all);
        var code = Text(await scene.Code("lars"), "code");
        await all["freja"].Does(scene.Meeting, new RemovePerson(new("lars")));
        using var lars = new Visitor(open.House.Address);
        Assert.Equal("code-expired", await lars.RefusedTo(Offer, new { code }));
        Assert.Equal("unknown-person", await scene.KarinHttp.RefusedTo(Codes(scene), new { person = "lars" }));
    }

    [Fact]
    public async Task All_codes_are_dead_when_the_meeting_is_closed()
    {
        await using var scene = await Scene.Planned(open.House);
        var (person, screen) = (await scene.Code("tine"), await scene.Code(null));
        await scene.Ended();
        using var visitor = new Visitor(open.House.Address);
        Assert.Equal("code-expired", await visitor.RefusedTo(Offer, new { code = Text(person, "code") }));
        Assert.Equal("code-expired", await visitor.RefusedTo(Offer, new { code = Text(screen, "code") }));
        Assert.Equal("meeting-closed", await scene.KarinHttp.RefusedTo(Codes(scene), new { person = "tine" }));
    }

    [Theory]
    [InlineData("""{}""", "wrong-shape")]
    [InlineData("""[]""", "wrong-shape")]
    [InlineData("""{"code":7}""", "wrong-shape")]
    [InlineData("""{"code":null}""", "wrong-shape")]
    [InlineData("""{"code":"ACD-EFG","link":"x"}""", "wrong-shape")]
    [InlineData("""{"code":"ACD-EFG","code":"ACD-EFG"}""", "wrong-shape")]
    [InlineData("""{"code":"ACD-EF"}""", "code-wrong")]
    [InlineData("""{"code":"ACD-EF0"}""", "code-wrong")]
    [InlineData("""{"code":"æøå-ÆØÅ"}""", "code-wrong")]
    [InlineData("""{"code":""}""", "code-wrong")]
    [InlineData("""{"link":"ACD/../x"}""", "code-wrong")]
    public async Task What_cannot_be_a_code_is_refused(string body, string refusal)
    {
        using var visitor = new Visitor(open.House.Address);
        Assert.Equal(
            refusal,
            await visitor.RefusedTo(Offer, JsonNode.Parse(body, null, new() { AllowDuplicateProperties = true }))
        );
    }

    [Theory]
    [InlineData("""{}""", "wrong-shape")]
    [InlineData("""{"person":7}""", "wrong-shape")]
    [InlineData("""{"person":"Tine Jensen"}""", "wrong-shape")]
    [InlineData("""{"person":"nobody"}""", "unknown-person")]
    public async Task A_code_is_for_somebody_of_the_meeting(string body, string refusal)
    {
        await using var scene = await Scene.Planned(open.House);
        Assert.Equal(refusal, await scene.KarinHttp.RefusedTo(Codes(scene), JsonNode.Parse(body)));
    }

    [Fact]
    public async Task A_code_ends_half_a_day_after_the_meeting_was_to_begin()
    {
        var clock = new ShiftedClock();
        await using var house = await House.Start(b => b.Services.AddSingleton<TimeProvider>(clock));
        await using var scene = await Scene.Planned(house);
        var (late, early) = (await scene.Code("tine"), await scene.Code("lars"));
        using var visitor = new Visitor(house.Address);
        clock.Ahead = TimeSpan.FromHours(12);
        await visitor.Posted(Offer, new { code = Text(early, "code") });
        clock.Ahead = TimeSpan.FromHours(12.5);
        using var other = new Visitor(house.Address);
        Assert.Equal("code-expired", await other.RefusedTo(Offer, new { code = Text(late, "code") }));
    }

    private static string Codes(Scene scene) => $"/api/meetings/{scene.Meeting.Key}/codes";

    private static string Link(JsonNode issued) => Text(issued, "link").Split('#')[1];

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}

using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Sample;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Safety;

/// <summary>S3: with every log open as far as it goes, none says a secret or anybody's words.</summary>
public sealed class SilenceTests
{
    private const string Canary = "kanariefugl";

    [Fact]
    public async Task No_log_trace_or_metric_says_a_token_or_a_word()
    {
        using var ears = new Ears();
        await using var house = await House.Start(ears.Open);
        await using var scene = await Scene.Planned(house);
        var secrets = await Live(scene);
        Assert.NotEmpty(ears.Lines("OpenDialogue"));
        Assert.NotEmpty(ears.Lines("Trace Microsoft.AspNetCore"));
        Assert.NotEmpty(ears.Lines("metric"));
        foreach (var secret in secrets)
            Assert.Empty(ears.Lines(secret));
    }

    /// <summary>A session with everything secret in it; the secrets.</summary>
    private static async Task<List<string>> Live(Scene scene)
    {
        var house = scene.House;
        List<string> secrets = [Canary];
        var (typed, link) = (await scene.Code("tine"), await scene.Code("freja"));
        secrets.AddRange(Text(typed, "code"), Text(typed, "code").Replace("-", ""), Text(link, "link").Split('#')[1]);
        using var tine = new Visitor(house.Address);
        await tine.Posted("/api/session/code", new { code = Text(typed, "code") });
        using var freja = new Visitor(house.Address);
        await freja.Posted("/api/session/code", new { link = Text(link, "link").Split('#')[1] });
        using var karin = new Visitor(house.Address);
        var key = house.Services.GetRequiredService<Keys>().LinkOf(Cast.Leader);
        await karin.Posted("/api/session/sample", new { key });
        var ticket = Text(await karin.Posted("/api/session/ticket", null), "ticket");
        secrets.AddRange(key, ticket, Value(tine), Value(freja), Value(karin));
        await using (var person = await Person.Connect("karin", house.Address, null, ticket))
            await person.Join(scene.Meeting);
        await Talk(scene, freja, karin);
        await karin.Delete("/api/session");
        await karin.Get($"/hub?access_token={ticket}");
        return secrets;
    }

    private static async Task Talk(Scene scene, Visitor young, Visitor leader)
    {
        var (freja, karin) = (
            await scene.Connected("freja", young.Cookie),
            await scene.Connected("karin", leader.Cookie)
        );
        await freja.Join(scene.Meeting);
        await karin.Does(scene.Meeting, new OpenMeeting());
        await freja.Does(scene.Meeting, new Arrive());
        await freja.Does(scene.Network, new StateGoal(Canary));
        await karin.Does(scene.Meeting, new BeginFraming());
        await karin.Does(scene.Meeting, new AgreeRules($"{Canary} regler"));
        await karin.IsRefused(scene.Meeting, new SayAgendaItem(3, Canary));
        await karin.Send(scene.Meeting.ToString(), Encoding.UTF8.GetBytes($$"""{"type":"{{Canary}}"}"""));
        using var raw = await RawHub.Connect(scene.House, leader.Cookie!);
        await raw.Say($$"""{"type":1,"target":"Send","arguments":["meeting/x",{"type":"{{Canary}}"]}""");
        await raw.Closed();
        await Assert.ThrowsAnyAsync<Exception>(() =>
            karin.Invoke<object?>(nameof(WebHost.Live.ILive.Join), Canary, Canary)
        );
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static string Value(Visitor visitor) => visitor.Cookie!.Split('=', 2)[1];
}

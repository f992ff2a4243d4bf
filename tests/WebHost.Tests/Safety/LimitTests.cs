using System.Net;
using System.Net.Http.Headers;
using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Safety;

/// <summary>S7 and S8: what is too much is refused or closed, and nobody else notices.</summary>
public sealed class LimitTests
{
    internal static readonly string TooLong = Sending(LiveSetup.MostMessageBytes + 1);

    [Fact]
    public async Task A_message_that_is_too_large_ends_the_connection_whole_or_in_pieces()
    {
        await using var house = await House.Start();
        var cookie = house.CookieOf(Scene.StaffSession("karin", "Karin"));
        using var fitting = await RawHub.Connect(house, cookie);
        await fitting.Say(Sending(LiveSetup.MostMessageBytes - 200));
        await fitting.Hears("wrong-shape");
        using var whole = await RawHub.Connect(house, cookie);
        await whole.Say(TooLong);
        await whole.Closed();
        using var pieces = await RawHub.Connect(house, cookie);
        foreach (var piece in Encoding.UTF8.GetBytes(TooLong).Chunk(1000))
            await pieces.Send(piece, last: false);
        await pieces.Closed();
    }

    [Fact]
    public async Task Ten_thousand_tiny_messages_end_the_connection()
    {
        await using var house = await House.Start();
        using var hub = await RawHub.Connect(house, house.CookieOf(Scene.StaffSession("karin", "Karin")));
        var closed = hub.Closed();
        const string tiny = """{"type":1,"invocationId":"1","target":"Send","arguments":["",0]}""";
        for (var i = 0; i < 10_000 && !closed.IsCompleted; i++)
            await hub.Say(tiny).ContinueWith(_ => { }, TaskScheduler.Default);
        await closed;
    }

    [Fact]
    public async Task No_compression_is_agreed_to()
    {
        await using var house = await House.Start();
        using var raw = new Raw(house.Address);
        var answer = await raw.Upgrade(
            $"Origin: {house.Origin}",
            $"Cookie: {house.CookieOf(Scene.StaffSession("karin", "Karin"))}",
            "Sec-WebSocket-Extensions: permessage-deflate"
        );
        Assert.Equal(101, answer.Status);
        Assert.Empty(answer.Headers["Sec-WebSocket-Extensions"]);
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_packed_is_refused()
    {
        await using var house = await House.Start();
        using var visitor = new Visitor(house.Address);
        Assert.Equal("too-large", await visitor.RefusedTo("/api/session/code", new { code = TooLong }));
        var packed = new ByteArrayContent([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
        packed.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        packed.Headers.ContentEncoding.Add("gzip");
        using var response = await visitor.Send(new(HttpMethod.Post, "/api/session/code") { Content = packed });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Whoever_floods_is_told_to_wait_and_others_are_not_delayed()
    {
        using var ears = new Ears();
        await using var house = await House.Start(ears.Open);
        await using var scene = await Scene.Planned(house);
        var (karin, tine) = (await scene.Staff("karin"), await scene.Guest("tine"));
        await karin.Does(scene.Meeting, new OpenMeeting());
        var begun = TimeProvider.System.GetTimestamp();
        var flood = Enumerable.Range(0, 150).Select(_ => tine.Send(scene.Meeting, new Arrive())).ToList();
        await karin.Does(scene.Meeting, new Arrive());
        var answers = await Task.WhenAll(flood);
        var seconds = TimeProvider.System.GetElapsedTime(begun).TotalSeconds;
        var most = 20 + (10 * seconds) + 1;
        Assert.InRange(answers.Count(a => a.Refusal is null), 1, most);
        Assert.All(answers.Select(a => a.Refusal).OfType<TooFast>(), wait => Assert.True(wait.RetryAfterSeconds >= 1));
        Assert.Single(ears.Lines("tine sends too fast"));
    }

    /// <summary>A good call, but for a command of so many letters.</summary>
    internal static string Sending(int letters) =>
        $$"""{"type":1,"invocationId":"1","target":"Send","arguments":["meeting/x","{{new string('x', letters)}}"]}""";
}

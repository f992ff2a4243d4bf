using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Codes;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Identity;

/// <summary>S26: a code cannot be guessed, and guessing tells nothing.</summary>
public sealed class GuessTests
{
    private const string Offer = "/api/session/code";

    [Fact]
    public async Task Ten_thousand_guesses_at_a_code_open_nothing_and_lock_it()
    {
        await using var house = await House.Start();
        await using var scene = await Scene.Planned(house);
        var rooms = house.Services.GetRequiredService<IRooms>();
        var code = (await scene.Code("tine"))["code"]!.GetValue<string>();
        var room = CodeText.RoomOf(code[..3]);
        foreach (var guess in Secrets().Where(secret => secret != code[4..]).Take(10_000))
            Assert.IsNotType<CodeRedeemed>(await Try(rooms, room, guess));
        Assert.IsType<CodeLocked>(await Try(rooms, room, code[4..]));
        Assert.Null((await rooms.LookAtCode(room)).State!.RedeemedBy);
    }

    [Fact]
    public async Task An_address_may_guess_twenty_times_and_is_then_made_to_wait()
    {
        using var ears = new Ears();
        await using var house = await House.Start(ears.Open);
        await using var scene = await Scene.Planned(house);
        using var guesser = new Visitor(house.Address);
        var tries = Enumerable
            .Range(0, 25)
            .Select(i => guesser.RefusedTo(Offer, new { code = $"AAA{Secrets().ElementAt(i)}" }));
        var answers = await Task.WhenAll(tries);
        Assert.Equal(20, answers.Count(answer => answer == "code-wrong"));
        Assert.Equal(5, answers.Count(answer => answer == "too-fast"));
        using var guest = new Visitor(house.Address);
        var good = await scene.Code("tine");
        Assert.Equal("too-fast", await guest.RefusedTo(Offer, new { code = good["code"]!.GetValue<string>() }));
        Assert.NotEmpty(ears.Lines("Too many wrong codes"));
    }

    [Fact]
    public async Task A_wrong_guess_at_a_code_that_is_there_takes_as_long_as_at_one_that_is_not()
    {
        using var ears = new Ears();
        await using var house = await House.Start(ears.Open);
        await using var scene = await Scene.Planned(house);
        var code = (await scene.Code("tine"))["code"]!.GetValue<string>();
        using var guesser = new Visitor(house.Address);
        var (here, nowhere) = (new List<double>(), new List<double>());
        foreach (var secret in Secrets().Where(secret => secret != code[4..]).Take(7))
        {
            here.Add(await Time(guesser, code[..3] + secret));
            nowhere.Add(await Time(guesser, (code[0] == 'A' ? "CCC" : "AAA") + secret));
        }
        // The quickest of each: what else the machine does only ever adds.
        Assert.InRange(here.Min() - nowhere.Min(), -40, 40);
        Assert.NotEmpty(ears.Lines("is locked after wrong tries"));
    }

    private static async Task<object?> Try(IRooms rooms, RoomId room, string secret)
    {
        var attempt = new TryCode(CodeText.Hash(room, secret)) { Id = Guid.NewGuid() };
        return (await rooms.Send(room, Kinds.Encode(attempt), Caller.System)).Refusal;
    }

    private static async Task<double> Time(Visitor guesser, string code)
    {
        var begun = TimeProvider.System.GetTimestamp();
        Assert.Equal("code-wrong", await guesser.RefusedTo(Offer, new { code }));
        return TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds;
    }

    /// <summary>Every secret a code may have, in order: a guesser who is out of luck tries the right one last.</summary>
    private static IEnumerable<string> Secrets() =>
        from a in CodeText.Alphabet
        from b in CodeText.Alphabet
        from c in CodeText.Alphabet
        select $"{a}{b}{c}";
}

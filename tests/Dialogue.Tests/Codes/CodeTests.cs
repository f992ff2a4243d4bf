using OpenDialogue.Dialogue.Codes;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Codes;

public sealed class CodeTests
{
    private static readonly PersonId Door = PersonId.System;
    private static readonly IssueCode Issue = new(Cast.Meeting, Tine, Kommune, ["kort", "langt"], Morning.AddHours(12));

    private sealed class CodeStory() : Story<Code, CodeCommand, CodeEvent>(new CodeRules(), new(RoomId.Code, "acd"));

    private static CodeStory Issued()
    {
        var story = new CodeStory();
        story.Given(Door, Issue);
        return story;
    }

    [Theory]
    [Feature(72)]
    [InlineData("kort")]
    [InlineData("langt")]
    public void It_opens_once(string secret)
    {
        var story = Issued();
        story.When(Door, new TryCode(secret)).Then(new CodeRedeemed(Id(2)));
        Assert.Equal(Id(2), story.State.RedeemedBy);
        story.When(Door, new TryCode(secret)).ThenRefused(new CodeUsed());
    }

    [Fact]
    [Feature(72)]
    public void Five_wrong_tries_lock_it_also_for_its_holder()
    {
        var story = Issued();
        for (var i = 0; i < Code.TriesAllowed; i++)
            story.When(Door, new TryCode($"gæt {i}")).Then(new CodeTriedWrongly());
        story.When(Door, new TryCode("gæt")).ThenRefused(new CodeWrong());
        story.When(Door, new TryCode("kort")).ThenRefused(new CodeLocked());
    }

    [Fact]
    public void A_guesser_is_told_the_same_of_a_code_that_is_not_there_and_of_one_that_is_over()
    {
        new CodeStory().When(Door, new TryCode("gæt")).ThenRefused(new CodeWrong());
        var story = Issued();
        story.Given(Door, new TryCode("kort")).When(Door, new TryCode("gæt")).ThenRefused(new CodeWrong());
    }

    [Fact]
    public void It_expires() =>
        Issued().After(TimeSpan.FromHours(12)).When(Door, new TryCode("kort")).ThenRefused(new CodeExpired());

    [Fact]
    public void It_is_withdrawn() =>
        Issued()
            .When(Door, new WithdrawCode())
            .Then(new CodeWithdrawn())
            .When(Door, new WithdrawCode())
            .Then()
            .When(Door, new TryCode("kort"))
            .ThenRefused(new CodeExpired());

    [Fact]
    public void It_does_not_open_for_somebody_who_is_somebody_else() =>
        Issued()
            .When(Door, new TryCode("kort", Lars))
            .ThenRefused(new CodeForAnother())
            .When(Door, new TryCode("kort", Tine))
            .Then(new CodeRedeemed(Id(2)));

    [Fact]
    public void Its_name_is_used_again_only_when_it_is_over()
    {
        var story = Issued();
        story.When(Door, Issue).ThenRefused(new AlreadyExists());
        story.Given(Door, new TryCode("kort"));
        story.Given(Door, Issue with { Opens = ["nyt"] });
        Assert.Null(story.State.RedeemedBy);
        story.When(Door, new TryCode("kort")).Then(new CodeTriedWrongly());
    }

    [Fact]
    public void Nobody_but_the_door_has_anything_to_do_with_it() =>
        new CodeStory().When(Karin, Issue).ThenRefused(new NotFound());
}

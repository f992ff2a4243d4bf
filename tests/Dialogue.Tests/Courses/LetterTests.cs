using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.PlanStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class LetterTests
{
    /// <summary>Tine and Mette are invited, both by letter.</summary>
    private static CourseStory BothInvited()
    {
        var story = Drafted();
        story.Given(Freja, new ApproveInvitee(Tine)).Given(Freja, new ApproveInvitee(Mette));
        story.Given(Freja, new SendInvitations(1));
        return story;
    }

    private static Guid Take(CourseStory story, int letter)
    {
        story.Given(PersonId.System, new TakeLetter(letter));
        return story.State.Letters.Single(l => l.Id == letter).Claim!.Value;
    }

    private static void Send(CourseStory story)
    {
        foreach (var letter in story.State.Letters.Where(l => l.SentAt is null).Select(l => l.Id).ToList())
            story.Given(PersonId.System, new NoteLetter(letter, Take(story, letter), Sent: true));
    }

    private static IEnumerable<(int, PersonId, LetterKind, int)> Unsent(CourseStory story) =>
        story.State.Letters.Where(l => l.SentAt is null).Select(l => (l.Id, l.Person, l.Kind, l.Number));

    private static void Move(CourseStory story, string place) =>
        story.Given(PersonId.System, Noted(story, a => a with { Place = place }) with { Invited = [Tine, Mette] });

    [Fact]
    public void Who_has_an_address_is_sent_a_letter_that_tells_all()
    {
        var letter = Assert.Single(Sent().State.Letters);
        Assert.Equal(
            (1, Tine, "Tine", "tine@eksempel.dk", LetterKind.Invitation, 0),
            (letter.Id, letter.Person, letter.Name, letter.To, letter.Kind, letter.Number)
        );
        Assert.Equal(new(NextWeek, 90, "hjemme hos Tine", MeetingMode.InRoom), letter.Arrangement);
    }

    [Fact]
    public void One_sender_has_a_letter_for_five_minutes()
    {
        var story = Sent();
        var claim = Take(story, 1);
        var until = Morning.AddMinutes(5);
        story.When(PersonId.System, new TakeLetter(1)).ThenRefused(new LetterNotDue(until));
        story.After(TimeSpan.FromMinutes(5));
        var second = Take(story, 1);
        Assert.NotEqual(claim, second);
        story.When(PersonId.System, new NoteLetter(1, claim, Sent: true)).Then();
        story.When(PersonId.System, new NoteLetter(1, second, Sent: true)).Then(new LetterSent(1));
        story.When(PersonId.System, new NoteLetter(1, second, Sent: false)).Then();
        story.When(PersonId.System, new TakeLetter(1)).ThenRefused(new UnknownLetter(1));
        story.When(PersonId.System, new TakeLetter(7)).ThenRefused(new UnknownLetter(7));
        story.When(PersonId.System, new NoteLetter(7, claim, Sent: true)).ThenRefused(new UnknownLetter(7));
        story.When(Karin, new TakeLetter(1)).ThenRefused(new NotYourPart([Standing.System]));
    }

    [Fact]
    public void After_a_failure_it_is_tried_again_with_growing_waits()
    {
        var story = Sent();
        foreach (var minutes in (int[])[5, 30, 120, 720, 720])
        {
            story.Given(PersonId.System, new NoteLetter(1, Take(story, 1), Sent: false));
            var wait = TimeSpan.FromMinutes(minutes);
            story.When(PersonId.System, new TakeLetter(1)).ThenRefused(new LetterNotDue(story.Now + wait));
            story.After(wait);
        }
        Assert.Equal(5, story.State.Letters[0].Tries);
    }

    [Fact]
    public void When_the_meeting_has_begun_there_is_nothing_to_send()
    {
        var story = Sent();
        story.After(TimeSpan.FromDays(7)).When(PersonId.System, new TakeLetter(1)).ThenRefused(new UnknownLetter(1));
        story.Given(Freja, new ApproveInvitee(Mette));
        Assert.DoesNotContain(story.State.Letters, l => l.Person == Mette);
    }

    [Fact]
    [Feature(12)]
    public void Each_is_told_of_a_change_once()
    {
        var story = BothInvited();
        Send(story);
        Move(story, "på biblioteket");
        Assert.Equal([(3, Tine, LetterKind.Change, 1), (4, Mette, LetterKind.Change, 1)], Unsent(story));
        Send(story);
        Assert.Empty(Unsent(story));
    }

    [Fact]
    [Feature(12)]
    public void Two_changes_before_the_first_is_sent_are_one_letter_with_the_newest()
    {
        var story = BothInvited();
        Send(story);
        Move(story, "på biblioteket");
        Move(story, "hos farmor");
        Assert.Equal([(3, Tine, LetterKind.Change, 2), (4, Mette, LetterKind.Change, 2)], Unsent(story));
        Assert.All(Unsent(story), _ => Assert.Equal("hos farmor", story.State.Letters[^1].Arrangement.Place));
    }

    [Fact]
    public void A_change_before_the_invitation_is_sent_is_an_invitation()
    {
        var story = Sent();
        Move(story, "hos farmor");
        Assert.Equal([(1, Tine, LetterKind.Invitation, 1)], Unsent(story));
        Assert.Equal("hos farmor", story.State.Letters[0].Arrangement.Place);
    }

    [Fact]
    public void A_change_while_a_letter_is_being_sent_is_another_and_the_old_one_never_follows_it()
    {
        var story = Sent();
        var claim = Take(story, 1);
        Move(story, "hos farmor");
        Assert.Equal([(1, Tine, LetterKind.Invitation, 0), (2, Tine, LetterKind.Change, 1)], Unsent(story));
        story.Given(PersonId.System, new NoteLetter(1, claim, Sent: false)).After(TimeSpan.FromMinutes(6));
        story.When(PersonId.System, new TakeLetter(1)).ThenRefused(new UnknownLetter(1));
        story.Given(PersonId.System, new NoteLetter(2, Take(story, 2), Sent: true));
        Assert.Empty(Unsent(story));
    }

    [Fact]
    public void Who_is_no_longer_invited_hears_of_no_change()
    {
        var story = BothInvited();
        Send(story);
        story.Given(
            PersonId.System,
            Noted(story, a => a with { Place = "hos farmor" }) with
            {
                Invited = [Freja, Mette],
                NotComing = [Tine],
            }
        );
        Assert.Equal([(3, Mette, LetterKind.Change, 1)], Unsent(story));
    }

    [Fact]
    public void Who_may_have_been_told_is_told_that_it_is_off_and_nobody_else()
    {
        var story = BothInvited();
        story.Given(PersonId.System, new NoteLetter(1, Take(story, 1), Sent: true));
        story.Given(PersonId.System, Noted(story) with { CalledOff = true, Invited = [Tine, Mette] });
        Assert.Equal([(3, Tine, LetterKind.CalledOff, 1)], Unsent(story));
        // The next draft does not lose what is still to be told of the last.
        story.Given(Freja, Draft);
        Assert.Equal([(3, Tine, LetterKind.CalledOff, 1)], Unsent(story));
        Assert.DoesNotContain(story.State.Letters, l => l.SentAt is not null);
    }

    [Fact]
    public void Somebody_turned_down_after_the_invitation_is_told_once_and_may_be_invited_again()
    {
        var story = Sent();
        Send(story);
        story.Given(Freja, new TurnDownInvitee(Tine));
        Assert.Equal([(2, Tine, LetterKind.CalledOff, 1)], Unsent(story));
        Send(story);
        story.Given(Freja, new ApproveInvitee(Tine));
        Assert.Equal([(3, Tine, LetterKind.Invitation, 2)], Unsent(story));
        Send(story);
        story.Given(Freja, new TurnDownInvitee(Tine));
        Send(story);
        story.Given(Freja, new TakeOutInvitee(Tine));
        Assert.Empty(Unsent(story));
    }

    [Fact]
    public void To_a_corrected_address_goes_what_the_old_one_never_got()
    {
        var story = Sent();
        story.Given(PersonId.System, new NoteLetter(1, Take(story, 1), Sent: false));
        story.Given(Karin, new CorrectDetails(Tine, Email: "tine@andet.eksempel.dk"));
        var letter = Assert.Single(story.State.Letters);
        Assert.Equal(("tine@andet.eksempel.dk", Morning), (letter.To, letter.DueAt));
        Send(story);
        story.Given(Karin, new CorrectDetails(Tine, Email: "tine@tredje.eksempel.dk"));
        Assert.Equal([(2, Tine, LetterKind.Invitation, 2)], Unsent(story));
        story.Given(Karin, new CorrectDetails(Tine));
        Assert.Empty(Unsent(story));
        story.Given(Karin, new CorrectDetails(Asta, Email: "asta@eksempel.dk"));
        Assert.Equal([(3, Asta, LetterKind.Invitation, 0)], Unsent(story));
    }

    [Fact]
    public void Of_what_was_sent_the_newest_of_a_kind_is_kept()
    {
        var story = Sent();
        Send(story);
        for (var i = 0; i < 50; i++)
        {
            Move(story, $"sted {i}");
            Send(story);
        }
        Assert.Equal([1, 51], story.State.Letters.Select(l => l.Id));
        Assert.Equal(50, story.State.Letters[^1].Number);
    }
}

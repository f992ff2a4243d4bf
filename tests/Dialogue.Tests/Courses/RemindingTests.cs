using OpenDialogue.Dialogue.Courses;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.PlanStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class RemindingTests
{
    private static readonly DateTimeOffset DayBefore = NextWeek.AddDays(-1);

    private static DateTimeOffset? RemindsAt(CourseStory story) =>
        Asked(story).Rules.NextDeadline(story.State) is { Command: RemindOfMeeting } due ? due.At : null;

    /// <summary>How she is was asked today, and is asked again in three months.</summary>
    private static CourseStory Asked(CourseStory story)
    {
        story.Given(PersonId.System, new AskHowItIs());
        return story;
    }

    private static CourseStory On(CourseStory story, DateTimeOffset at)
    {
        story.After(at - story.Now).When(PersonId.System, new RemindOfMeeting());
        return story;
    }

    [Fact]
    [Feature(64)]
    public void Who_is_coming_is_reminded_twenty_four_hours_before()
    {
        var story = Sent();
        story.Given(Freja, new ApproveInvitee(Mette));
        Assert.Equal(DayBefore, RemindsAt(story));
        On(story, DayBefore.AddSeconds(-1)).Then();
        story.Given(PersonId.System, Noted(story) with { NotComing = [Mette] });
        // The invitations were never sent: they tell the same.
        On(story, DayBefore);
        Assert.All(story.State.Letters, l => Assert.Equal(LetterKind.Invitation, l.Kind));
        Assert.Null(RemindsAt(story));
        On(story, DayBefore.AddHours(1)).Then();
    }

    [Fact]
    [Feature(64)]
    public void A_reminder_is_a_letter_and_changes_nothing_in_a_calendar()
    {
        var story = Sent();
        story.Given(PersonId.System, new TakeLetter(1));
        story.Given(PersonId.System, new NoteLetter(1, story.State.Letters[0].Claim!.Value, Sent: true));
        On(story, DayBefore);
        var letter = story.State.Letters[^1];
        Assert.Equal((2, Tine, LetterKind.Reminder, 0), (letter.Id, letter.Person, letter.Kind, letter.Number));
    }

    [Fact]
    public void A_meeting_that_is_sent_late_or_called_off_reminds_nobody()
    {
        var late = CourseStory.Started();
        late.Given(Freja, Draft with { StartsAt = Morning.AddHours(24) }).Given(Freja, new SendInvitations(1));
        Assert.Null(RemindsAt(late));
        var off = Sent();
        off.Given(PersonId.System, Noted(off) with { CalledOff = true });
        Assert.Null(RemindsAt(off));
    }

    [Fact]
    public void A_meeting_that_is_moved_reminds_before_its_new_time()
    {
        var story = Sent();
        story.Given(PersonId.System, Noted(story, a => a with { StartsAt = NextWeek.AddDays(3) }));
        Assert.Equal(DayBefore.AddDays(3), RemindsAt(story));
        story.Given(PersonId.System, Noted(story, a => a with { StartsAt = Morning.AddHours(5) }));
        Assert.Null(RemindsAt(story));
    }
}

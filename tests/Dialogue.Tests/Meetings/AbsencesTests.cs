using OpenDialogue.Dialogue.Meetings;
using Xunit.Abstractions;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class AbsencesTests(ITestOutputHelper output)
{
    private const int Seed = 20261123;

    /// <summary>A meeting that was held, without these, for these reasons.</summary>
    private static Meeting Held(params IReadOnlyList<(PersonId Person, DeclineReason? Reason, bool Notice)> absent)
    {
        var story = MeetingStory.Planned();
        foreach (var (person, reason, _) in absent.Where(a => a.Notice))
            story.Given(person, new DeclineInvitation(reason));
        if (absent.Any(a => a.Notice))
            story.Given(Freja, new AnswerHoldAnyway(HoldAnyway.Yes));
        story.Given(Karin, new OpenMeeting());
        foreach (
            var person in story.State.People.Select(p => p.Id).Except([Karin, .. absent.Select(a => a.Person)]).ToList()
        )
            story.Given(person, new Arrive());
        story.Given(Karin, new BeginFraming()).Given(Freja, new StopMeeting());
        return story.State;
    }

    [Fact]
    public void Who_neither_came_nor_declined_gave_no_notice()
    {
        var meeting = Held((Lars, DeclineReason.Work, true), (Mette, null, true), (Jonas, null, false));
        Assert.Equal(
            [new(Lars, DeclineReason.Work, true), new(Mette, null, true), new Absentee(Jonas, null, false)],
            Absences.In(meeting)
        );
    }

    [Fact]
    public void Who_came_after_all_was_not_absent_and_before_the_end_nobody_is()
    {
        var story = MeetingStory.Planned();
        story.Given(Lars, new DeclineInvitation()).Given(Freja, new AnswerHoldAnyway(HoldAnyway.Yes));
        Assert.Empty(Absences.In(story.State));
        story.Given(Karin, new OpenMeeting());
        foreach (var person in story.State.People.Select(p => p.Id).Except([Karin]).ToList())
            story.Given(person, new Arrive());
        story.Given(Karin, new BeginFraming()).Given(Tine, new LeaveMeeting()).Given(Freja, new StopMeeting());
        Assert.Empty(Absences.In(story.State));
    }

    [Fact]
    public void A_meeting_that_was_not_held_is_in_no_report()
    {
        Assert.Equal(new AbsenceReport(0, 0, null, []), Absences.Of([]) with { Reasons = [] });
        var stopped = MeetingStory.Lobby();
        stopped.Given(Freja, new StopMeeting());
        Assert.Equal(0, Absences.Of([MeetingStory.Planned().State, stopped.State]).Meetings);
    }

    [Fact]
    [Feature(10)]
    public void Of_291_meetings_83_had_an_absence_which_is_28_and_a_half_percent_with_reasons_by_category()
    {
        output.WriteLine($"seed {Seed}");
        var dice = new Random(Seed);
        DeclineReason?[] reasons = [null, .. Enum.GetValues<DeclineReason>()];
        PersonId[] invited = [Tine, Lars, Asta, Mette, Jonas, Nadia, Omar];
        var absences = Enumerable
            .Range(0, 83)
            .Select(_ =>
                dice.GetItems(invited, 3)
                    .Distinct()
                    .Take(1 + dice.Next(3))
                    .Select(person =>
                        dice.Next(4) == 0 ? (person, null, false) : (person, dice.GetItems(reasons, 1)[0], true)
                    )
                    .ToList()
            )
            .ToList();
        var meetings = absences.Select(a => Held(a)).Concat(Enumerable.Repeat(Held(), 291 - 83)).ToArray();
        dice.Shuffle(meetings);

        var report = Absences.Of(meetings);

        Assert.Equal((291, 83, 28.5m), (report.Meetings, report.WithAbsence, report.Percent));
        var all = absences.SelectMany(a => a).ToList();
        Assert.Equal(all.Count, report.Reasons.Sum(r => r.People));
        foreach (var reason in report.Reasons)
            Assert.Equal(all.Count(a => (a.Item2, a.Item3) == (reason.Reason, reason.Notice)), reason.People);
        Assert.Equal(reasons.Length + 1, report.Reasons.Count);
        Assert.Equal(new AbsenceReason(null, false, all.Count(a => !a.Item3)), report.Reasons[^1]);
    }
}

using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Tests.Courses;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

/// <summary>What was agreed in one meeting comes up in the opening of the next.</summary>
public sealed class SinceLastTests
{
    private static readonly PersonId Keeper = PersonId.System;
    private static readonly Guid Ring = Id(501);
    private static readonly CarriedAgreement Rings = new(Ring, "ringe til skolen", [new(Mette, "Mette")], "fredag");

    [Fact]
    public void The_course_keeps_what_was_agreed_and_tells_the_next_meeting()
    {
        var meeting = MeetingStory.Dialogue();
        meeting.Given(Karin, new DraftAgreement("ringe til skolen", [Mette, Tine], "fredag"));
        var agreed = Id(meeting.Version);
        meeting.Given(Mette, new AcceptAgreement(agreed));
        meeting.Given(Karin, new DraftAgreement("et udkast", [Lars], "en dag"));
        var course = CourseStory.Started();
        course.Given(Keeper, Ended(meeting));
        var kept = Assert.Single(course.State.SinceLast);
        Assert.Equal(
            (agreed, "ringe til skolen", "fredag", "Mette"),
            (kept.Id, kept.What, kept.When, kept.Who.Single().Name)
        );
        Assert.Null(kept.Only);

        var opened = new MeetingOpened();
        var asks = Assert.Single(meeting.Rules.EffectsOf(meeting.State, opened));
        Assert.Equal((Cast.Course, new AskSinceLast(Cast.Meeting)), (asks.Room, asks.Command));
        course.When(Keeper, new AskSinceLast(Cast.Meeting)).Then(new SinceLastAsked(Cast.Meeting));
        var told = Assert.Single(course.Rules.EffectsOf(course.State, new SinceLastAsked(Cast.Meeting)));
        Assert.Equal(Cast.Meeting, told.Room);
        Assert.Equal(course.State.SinceLast, Assert.IsType<CarryAgreements>(told.Command).Agreements);
    }

    [Fact]
    public void The_coordinator_does_not_read_in_the_course_what_was_agreed()
    {
        var course = CourseStory.Started();
        course.Given(Keeper, new NoteMeeting(Cast.Meeting, Morning, [], null, [Rings]));
        Assert.Empty(course.Rules.View(course.State, new(Karin, Standing.Facilitator)).SinceLast);
        Assert.Single(course.Rules.View(course.State, new(Freja, Standing.YoungPerson)).SinceLast);
        var kept = course.Entries[^1].Events.OfType<AgreementsKept>().Single();
        Assert.Null(course.Rules.Redact(kept, new(Karin, Standing.Facilitator)));
    }

    [Fact]
    public void A_meeting_that_never_began_leaves_what_was_agreed_before_and_one_without_agreements_ends_it()
    {
        var course = CourseStory.Started();
        course.Given(Keeper, new NoteMeeting(Cast.Meeting, Morning, [], null, [Rings]));
        course.Given(Keeper, new NoteMeeting(new(RoomId.Meeting, "anden"), null, [], null, []));
        Assert.Single(course.State.SinceLast);
        course.Given(Keeper, new NoteMeeting(new(RoomId.Meeting, "tredje"), Morning, [], null, []));
        course.When(Keeper, new AskSinceLast(Cast.Meeting)).Then();
    }

    [Fact]
    public void What_was_agreed_in_a_smaller_circle_reaches_none_of_those_it_was_kept_from()
    {
        var meeting = MeetingStory.FreeFloor();
        meeting.Given(Freja, new CallSmallerCircle([Tine])).Given(Keeper, new BeginSmallerCircle());
        meeting.Given(Freja, new DraftAgreement("hemmeligt", [Asta], "nu"));
        meeting.Given(Asta, new AcceptAgreement(Id(meeting.Version)));
        meeting.Given(Karin, new EndSmallerCircle());
        var carried = Assert.Single(Ended(meeting).Agreements!);
        Assert.Equal([Freja, Lars, Asta, Mette, Jonas, Karin, Omar], carried.Only);

        var next = MeetingStory.Lobby();
        next.Given(Keeper, new CarryAgreements([carried, Rings]));
        var all = next.Entries[^1].Events.Single();
        var tine = new Viewer(Tine, Standing.Participant);
        Assert.Equal([Ring], next.Rules.View(next.State, tine).Carried.Select(a => a.Id));
        Assert.Equal(
            [Ring],
            Assert.IsType<AgreementsCarried>(next.Rules.Redact(all, tine)).Agreements.Select(a => a.Id)
        );
        // Who was not there learns no more than who was left out.
        Assert.Single(next.Rules.View(next.State, new(Nadia, Standing.Participant)).Carried);
        Assert.Empty(next.Rules.View(next.State, new(Screen.Person, Standing.Screen)).Carried);
        Assert.Same(all, next.Rules.Redact(all, new(Freja, Standing.YoungPerson)));

        next.Given(Karin, new BeginFraming());
        next.When(Tine, new TellHowItWent(carried.Id, Went.Done)).ThenRefused(new UnknownAgreement(carried.Id));
        next.Given(Asta, new TellHowItWent(carried.Id, Went.Done));
        Assert.Null(next.Rules.Redact(next.Entries[^1].Events.Single(), tine));
    }

    [Fact]
    public void Whom_it_binds_says_how_it_went_or_a_facilitator_but_not_for_the_young_person()
    {
        var hers = new CarriedAgreement(Id(502), "sove ude", [new(Freja, "Freja")], "lørdag");
        var story = MeetingStory.Lobby();
        story.Given(Keeper, new CarryAgreements([Rings, hers])).When(Keeper, new CarryAgreements([Rings])).Then();
        story.Given(Karin, new BeginFraming());
        story.When(Tine, new TellHowItWent(Ring, Went.Done)).ThenRefused(new NotYourAgreement([Mette]));
        story.When(Mette, new TellHowItWent(Ring, Went.Partly)).Then(new HowItWentTold(Ring, Went.Partly));
        story.When(Mette, new TellHowItWent(Ring, Went.Partly)).Then();
        story.When(Omar, new TellHowItWent(Ring, Went.NotYet)).Then(new HowItWentTold(Ring, Went.NotYet));
        story.When(Karin, new TellHowItWent(hers.Id, Went.Done)).ThenRefused(new NotYourAgreement([Freja]));
        story.Given(Freja, new TellHowItWent(hers.Id, Went.Done));
        story.When(Mette, new TellHowItWent(Id(999), Went.Done)).ThenRefused(new UnknownAgreement(Id(999)));
        Assert.Equal([Went.NotYet, Went.Done], story.State.Carried.Select(a => a.Went));
    }

    private static NoteMeeting Ended(MeetingStory meeting)
    {
        meeting.Given(Freja, new StopMeeting());
        return (NoteMeeting)meeting.Rules.EffectsOf(meeting.State, new MeetingEnded()).First().Command;
    }
}

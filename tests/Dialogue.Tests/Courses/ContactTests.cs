using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.People;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.CourseStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class ContactTests
{
    [Fact]
    public void A_contact_is_recorded_by_staff_as_it_was_told()
    {
        var story = new CourseStory();
        story.When(Tine, MotherCalls).ThenRefused(new NotFound());
        story
            .When(Karin, MotherCalls with { YoungPerson = Karin })
            .ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.Given(Karin, MotherCalls);
        Assert.Equal(CoursePhase.Contact, story.State.Phase);
        Assert.Equal(new(Freja, "Freja", new(2010, 5, 4)), story.State.YoungPerson);
        Assert.Equal(new(Karin, "Karin"), story.State.Coordinator);
        Assert.Equal("jeg ka' ikk' mer' 😴", story.State.Contact!.FirstSentence);
        story.When(Karin, MotherCalls).Then();
    }

    [Fact]
    public void Before_a_consent_there_is_nothing_of_the_young_person_elsewhere()
    {
        var story = Contacted();
        var effects = story.Entries.SelectMany(e => e.Events).SelectMany(e => story.Rules.EffectsOf(story.State, e));
        Assert.Equal([new Effect(RoomId.OfPerson(Karin), new ListRoom(Cast.Course))], effects);
    }

    [Fact]
    public void Who_recorded_it_may_correct_it_and_nobody_else()
    {
        var story = Contacted();
        var corrected = MotherCalls with { BornOn = new(2011, 5, 4) };
        story.When(Omar, corrected).ThenRefused(new AlreadyExists());
        story.When(Karin, corrected with { YoungPerson = Asta }).ThenRefused(new AlreadyExists());
        story.Given(Karin, corrected);
        Assert.Equal(new(2011, 5, 4), story.State.YoungPerson!.BornOn);
    }

    [Fact]
    public void What_cannot_be_right_is_refused()
    {
        var story = new CourseStory();
        story.When(Karin, MotherCalls with { Name = " " }).ThenRefused(new Blank("name"));
        story
            .When(Karin, MotherCalls with { Coordinator = new('x', 121) })
            .ThenRefused(new TooLong("coordinator", 120));
        story.When(Karin, MotherCalls with { FirstSentence = "" }).ThenRefused(new Blank("firstSentence"));
        foreach (var bornOn in (DateOnly[])[new(2016, 11, 24), new(2001, 11, 23), DateOnly.MaxValue, DateOnly.MinValue])
            story.When(Karin, MotherCalls with { BornOn = bornOn }).ThenRefused(new OutOfRange("age", 10, 24));
        foreach (var at in (DateTimeOffset[])[Morning.AddMinutes(6), Morning.AddDays(-367), default])
            story
                .When(Karin, MotherCalls with { ContactedAt = at })
                .ThenRefused(new OutOfRange("daysSinceContact", 0, 366));
        Assert.Equal(CoursePhase.Uncontacted, story.State.Phase);
    }

    [Fact]
    public void The_youngest_and_the_oldest_of_the_programme_are_in()
    {
        foreach (var bornOn in (DateOnly[])[new(2016, 11, 23), new(2001, 11, 24)])
            new CourseStory().Given(Karin, MotherCalls with { BornOn = bornOn });
    }

    [Fact]
    public void To_all_but_the_young_person_and_the_coordinator_there_is_no_course()
    {
        var story = Contacted();
        Assert.Equal(Standing.YoungPerson, story.Rules.StandingOf(story.State, Call(Freja)));
        Assert.Equal(Standing.Facilitator, story.Rules.StandingOf(story.State, Call(Karin)));
        foreach (
            var other in (Caller[])[Call(Omar), Call(Tine), Screen, Call(Freja) with { Municipality = "en-anden" }]
        )
            Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, other));
    }
}

using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.CourseStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class ConsentTests
{
    [Fact]
    [Feature(1)]
    public void A_course_starts_with_a_consent_and_not_before()
    {
        var story = Contacted();
        story.When(Karin, new StartCourse()).ThenRefused(new ConsentMissing());
        story.Given(Karin, Yes).When(Karin, new StartCourse()).Then(new CourseStarted(Today));
        Assert.Equal(CoursePhase.StartUp, story.State.Phase);
        story.When(Karin, new StartCourse()).Then();
    }

    [Fact]
    public void A_consent_to_share_alone_starts_nothing() =>
        Contacted()
            .Given(Karin, Yes with { Scope = [ConsentScope.Sharing] })
            .When(Karin, new StartCourse())
            .ThenRefused(new ConsentMissing());

    [Fact]
    public void A_course_that_has_started_keeps_a_consent_to_it_until_that_is_withdrawn()
    {
        var story = Started();
        story.When(Karin, Yes with { Scope = [ConsentScope.Sharing] }).ThenRefused(new ConsentMissing());
        story.Given(Karin, Yes with { Version = "2027-1", Scope = [ConsentScope.Course, ConsentScope.Sharing] });
        Assert.Equal("2027-1", story.State.Consent!.Version);
    }

    [Fact]
    public void The_network_is_opened_by_the_start_and_by_nothing_before_it()
    {
        var story = Contacted();
        story.Given(Karin, Yes).Given(Karin, new StartCourse());
        var effects = story.Entries.SelectMany(e => e.Events).SelectMany(e => story.Rules.EffectsOf(story.State, e));
        Assert.Equal(
            [
                new(RoomId.OfPerson(Karin), new ListRoom(Cast.Course)),
                new(Cast.Network, new OpenNetwork(Kommune, Freja, "Freja", Karin, "Karin")),
                new(RoomId.OfPerson(Freja), new ListRoom(Cast.Course)),
            ],
            effects
        );
    }

    [Fact]
    public void Under_fifteen_both_custody_holders_consent_and_the_young_person()
    {
        var story = Aged(14);
        story
            .When(Karin, Yes with { ByYoungPerson = false })
            .ThenRefused(
                new ConsentIncomplete([Consenter.YoungPerson, Consenter.CustodyHolder, Consenter.OtherCustodyHolder])
            );
        story
            .When(Karin, Yes with { CustodyHolders = ["Tine"] })
            .ThenRefused(new ConsentIncomplete([Consenter.OtherCustodyHolder]));
        story.Given(Karin, Yes with { CustodyHolders = ["Tine"], SoleCustody = true });
        story.Given(Karin, Yes with { CustodyHolders = ["Tine", "Lars"] });
        Assert.Equal(["Tine", "Lars"], story.State.Consent!.CustodyHolders);
    }

    [Fact]
    public void From_fifteen_the_young_person_consents_and_from_eighteen_nobody_beside_them()
    {
        Aged(15).Given(Karin, Yes).Given(Karin, Yes with { CustodyHolders = ["Tine"] });
        Aged(15)
            .When(Karin, Yes with { ByYoungPerson = false, CustodyHolders = ["Tine", "Lars"] })
            .ThenRefused(new ConsentIncomplete([Consenter.YoungPerson]));
        Aged(18)
            .When(Karin, Yes with { CustodyHolders = ["Tine"] })
            .ThenRefused(new OutOfRange("custodyHolders", 0, 0));
    }

    [Fact]
    public void With_another_date_of_birth_the_consent_is_to_be_given_anew()
    {
        var story = Contacted();
        story.Given(Karin, Yes).Given(Karin, MotherCalls with { FirstSentence = null });
        Assert.NotNull(story.State.Consent);
        story
            .Given(Karin, MotherCalls with { BornOn = Today.AddYears(-14) })
            .When(Karin, new StartCourse())
            .ThenRefused(new ConsentMissing());
    }

    [Fact]
    public void A_consent_says_to_which_words_and_to_what()
    {
        var story = Contacted();
        story.When(Karin, Yes with { Version = " " }).ThenRefused(new Blank("version"));
        story.When(Karin, Yes with { Version = new('x', 121) }).ThenRefused(new TooLong("version", 120));
        story.When(Karin, Yes with { Scope = [] }).ThenRefused(new OutOfRange("scope", 1, 2));
        story.When(Karin, Yes with { CustodyHolders = ["a", ""] }).ThenRefused(new Blank("custodyHolders"));
        story
            .When(Karin, Yes with { CustodyHolders = ["a", "b", "c"] })
            .ThenRefused(new OutOfRange("custodyHolders", 0, 2));
        var both = Yes with { Scope = [ConsentScope.Sharing, ConsentScope.Course, ConsentScope.Sharing] };
        story
            .When(Karin, both)
            .Then(new ConsentRecorded("2026-1", [ConsentScope.Course, ConsentScope.Sharing], true, [], false));
        story.When(Karin, both).Then();
        Assert.Equal(Morning, story.State.Consent!.RecordedAt);
    }

    [Fact]
    public void The_coordinator_records_it_and_nobody_else()
    {
        var story = Contacted();
        story.When(Freja, Yes).ThenRefused(new NotYourPart([Standing.Facilitator]));
        story.When(Omar, Yes).ThenRefused(new NotFound());
        new CourseStory().When(Karin, Yes).ThenRefused(new NotFound());
    }

    private static CourseStory Aged(int years)
    {
        var story = new CourseStory();
        story.Given(Karin, MotherCalls with { BornOn = Today.AddYears(-years) });
        return story;
    }
}

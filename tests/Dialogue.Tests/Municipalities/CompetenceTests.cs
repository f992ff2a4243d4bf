using OpenDialogue.Dialogue.Municipalities;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Municipalities;

public sealed class CompetenceTests
{
    private static readonly DateOnly Then = new(2025, 6, 13);
    private static readonly RecordCompetence Course = new(Karin, "Karin", "Grunduddannelse", Then);

    private sealed class TownStory()
        : Story<Municipality, MunicipalityCommand, MunicipalityEvent>(
            new MunicipalityRules(),
            RoomId.OfMunicipality(Kommune)
        );

    [Fact]
    [Feature(69)]
    public void Only_who_has_a_course_on_record_may_lead()
    {
        var story = new TownStory();
        Assert.Equal(new CompetenceMissing(), MunicipalityRules.CheckLead(null, Karin));
        story.Given(PersonId.System, new ListColleague(Kommune, Karin, "Karin"));
        Assert.Equal(new CompetenceMissing(), MunicipalityRules.CheckLead(story.State, Karin));
        story.When(Omar, Course).Then(new CompetenceRecorded(Karin, "Grunduddannelse", Then));
        Assert.Null(MunicipalityRules.CheckLead(story.State, Karin));
        Assert.Equal(Omar, story.State.Colleagues.Single().Competence!.RecordedBy);
        story.When(Omar, Course).Then();
    }

    [Fact]
    [Feature(69)]
    public void A_colleague_writes_it_down_and_nobody_their_own()
    {
        new TownStory().When(Karin, Course).ThenRefused(new NotYourOwn());
        new TownStory().When(Freja, Course).ThenRefused(new NotFound());
        new TownStory().When(PersonId.System, Course).ThenRefused(new NotFound());
        new TownStory().When(Call(Omar) with { Municipality = "en-anden" }, Course).ThenRefused(new NotFound());
        new TownStory().When(Omar, new ListColleague(Kommune, Karin, "Karin")).ThenRefused(new NotFound());
        new TownStory()
            .When(Omar, Course)
            .Then(new ColleagueListed(Kommune, Karin, "Karin"), new CompetenceRecorded(Karin, "Grunduddannelse", Then));
    }

    [Fact]
    public void It_has_a_name_and_a_day_that_has_been()
    {
        new TownStory().When(Omar, Course with { Course = " " }).ThenRefused(new Blank("course"));
        new TownStory().When(Omar, Course with { Name = "" }).ThenRefused(new Blank("name"));
        var days = new OutOfRange("daysAgo", 0, Cast.Today.DayNumber - Cast.Today.AddYears(-50).DayNumber);
        new TownStory().When(Omar, Course with { CompletedOn = Cast.Today.AddDays(1) }).ThenRefused(days);
        new TownStory()
            .When(Omar, Course with { CompletedOn = Cast.Today.AddYears(-50).AddDays(-1) })
            .ThenRefused(days);
    }

    [Fact]
    public void A_municipality_is_seen_by_its_own_employees()
    {
        var story = new TownStory();
        story.Given(PersonId.System, new ListColleague(Kommune, Karin, "Karin"));
        Assert.Equal(Standing.Participant, story.Rules.StandingOf(story.State, Call(Omar)));
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(Freja)));
        var elsewhere = Call(Omar) with { Municipality = "en-anden" };
        Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, elsewhere));
        Assert.Equal(64, RoomId.OfMunicipality("Nørre Eksempel").Key.Length);
    }
}

using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

public sealed class FramingTests
{
    [Fact]
    [Feature(18)]
    public void The_agenda_round_waits_until_all_four_are_told()
    {
        var story = MeetingStory.Framing();
        story
            .When(Karin, new BeginAgendaRound())
            .ThenRefused(
                new FramingIncomplete([
                    FramingItem.Roles,
                    FramingItem.EndTime,
                    FramingItem.Rules,
                    FramingItem.Confidentiality,
                ])
            );
        story
            .Given(Karin, new TellRoles([]))
            .Given(Omar, new AgreeRules("Én ad gangen."))
            .When(Karin, new BeginAgendaRound())
            .ThenRefused(new FramingIncomplete([FramingItem.EndTime, FramingItem.Confidentiality]));
    }

    [Fact]
    [Feature(26)]
    public void Nobody_has_a_title_before_it_is_told()
    {
        var story = MeetingStory.Framing();
        Assert.All(story.State.People, p => Assert.Null(p.Introduction));
        story
            .When(Karin, new TellRoles([new(Mette, "KUI-vejleder")]))
            .Then(new RolesTold([new(Mette, "KUI-vejleder")]));
        Assert.Equal("KUI-vejleder", story.State.Find(Mette)!.Introduction);
    }

    [Fact]
    public void Introductions_are_of_people_in_the_meeting_and_have_words()
    {
        var story = MeetingStory.Framing();
        story.When(Karin, new TellRoles([new(Stranger, "hvem?")])).ThenRefused(new UnknownPerson(Stranger));
        story.When(Karin, new TellRoles([new(Mette, "")])).ThenRefused(new Blank("introductions"));
        var many = Enumerable.Repeat(new Introduction(Mette, "x"), 25).ToList();
        story.When(Karin, new TellRoles(many)).ThenRefused(new OutOfRange("introductions", 0, 24));
    }

    [Fact]
    public void The_end_is_later_than_now_and_within_four_hours()
    {
        var story = MeetingStory.Framing();
        story.When(Karin, new SetEndTime(Morning)).ThenRefused(new OutOfRange("endsAt", 0, 240));
        story.When(Karin, new SetEndTime(Morning.AddHours(5))).ThenRefused(new OutOfRange("endsAt", 0, 240));
        story.When(Karin, new SetEndTime(DateTimeOffset.MaxValue)).ThenRefused(new OutOfRange("endsAt", 0, 240));
        var end = Morning.AddMinutes(75);
        story.When(Karin, new SetEndTime(end)).Then(new EndTimeSet(end)).When(Karin, new SetEndTime(end)).Then();
    }

    [Fact]
    public void What_is_told_has_words_and_a_limit()
    {
        var story = MeetingStory.Framing();
        story.When(Karin, new AgreeRules(" ")).ThenRefused(new Blank("text"));
        story.When(Karin, new AgreeRules(new('x', 2001))).ThenRefused(new TooLong("text", 2000));
        story.When(Karin, new TellConfidentiality("")).ThenRefused(new Blank("text"));
        story.When(Karin, new TellConfidentiality("Læses op.")).Then(new ConfidentialityTold("Læses op."));
    }

    [Fact]
    public void It_may_be_told_again_to_those_who_come_late() =>
        MeetingStory.Dialogue().When(Karin, new AgreeRules("Og sig til.")).Then(new RulesAgreed("Og sig til."));
}

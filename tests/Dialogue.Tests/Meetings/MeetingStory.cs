using OpenDialogue.Dialogue.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Meetings;

/// <summary>A meeting of the cast, brought to where a test begins.</summary>
internal sealed class MeetingStory() : Story<Meeting, MeetingCommand, MeetingEvent>(new MeetingRules(), Cast.Meeting)
{
    internal static readonly PlanMeeting Plan = new(Network, Morning.AddHours(1), 75, "Biblioteket", Invited, true);

    internal static MeetingStory Planned()
    {
        var story = new MeetingStory();
        story.Given(Karin, Plan);
        return story;
    }

    /// <summary>Seats in the order of arrival: Karin 1, Freja 2, Asta 3, Tine 4, Lars 5, Mette 6, Jonas 7, Omar 8.</summary>
    internal static MeetingStory Lobby()
    {
        var story = Planned();
        story.Given(Karin, new OpenMeeting());
        foreach (var person in (PersonId[])[Freja, Asta, Tine, Lars, Mette, Jonas, Omar])
            story.Given(person, new Arrive());
        return story;
    }

    internal static MeetingStory Framing()
    {
        var story = Lobby();
        story.Given(Karin, new BeginFraming());
        return story;
    }

    internal static MeetingStory Framed()
    {
        var story = Framing();
        story
            .Given(Karin, new TellRoles([new(Tine, "Frejas mor"), new(Mette, "KUI-vejleder")]))
            .Given(Karin, new SetEndTime(Morning.AddMinutes(75)))
            .Given(Karin, new AgreeRules("Én taler ad gangen."))
            .Given(Karin, new TellConfidentiality("Notatet læses op. Jeg har underretningspligt."));
        return story;
    }

    /// <summary>Freja has the floor as turn 1; Asta, Tine, Lars, Mette, Jonas follow.</summary>
    internal static MeetingStory AgendaRound()
    {
        var story = Framed();
        story.Given(Karin, new BeginAgendaRound());
        return story;
    }

    /// <summary>The round is over: Freja has the floor as turn 7.</summary>
    internal static MeetingStory Dialogue()
    {
        var story = AgendaRound();
        foreach (var person in (PersonId[])[Freja, Asta, Tine, Lars, Mette, Jonas])
            story.Given(person, new EndTurn(story.State.Floor.Turn));
        return story;
    }

    /// <summary>Nobody has the floor; the last turn was 7.</summary>
    internal static MeetingStory FreeFloor()
    {
        var story = Dialogue();
        story.Given(Freja, new EndTurn(7));
        return story;
    }

    /// <summary>The closing round has begun: Freja has the floor as turn 8.</summary>
    internal static MeetingStory Closing()
    {
        var story = FreeFloor();
        story.Given(Karin, new BeginClosing(7));
        return story;
    }

    internal static MeetingStory RoundedOff()
    {
        var story = Closing();
        foreach (var person in (PersonId[])[Freja, Asta, Tine, Lars, Mette, Jonas])
            story.Given(person, new PassTurn(story.State.Floor.Turn));
        return story;
    }

    internal static MeetingStory Closed()
    {
        var story = RoundedOff();
        story.Given(Karin, new CloseMeeting());
        return story;
    }

    internal IEnumerable<PersonId> Queue => State.Floor.Queue.Select(w => w.Person);

    internal Voice VoiceOf(PersonId person) => State.Find(person)!.Voice;
}

using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

/// <summary>Freja and Karin plan a meeting for next week, at home.</summary>
internal static class PlanStory
{
    internal static readonly DateTimeOffset NextWeek = Morning.AddDays(7);

    internal static readonly DraftMeeting Draft = new(
        NextWeek,
        90,
        "hjemme hos Tine",
        MeetingMode.InRoom,
        [new(Karin, "Karin", Part.MeetingLeader), new(Omar, "Omar", Part.Reflector)]
    );

    internal static readonly SuggestInvitee Mother = new(
        Tine,
        "Tine",
        "mor",
        Tie.Private,
        Address: "Skolegade 3",
        Phone: "20 30 40 50",
        Email: "tine@eksempel.dk"
    );

    internal static readonly SuggestInvitee Adviser = new(
        Mette,
        "Mette",
        "min vejleder",
        Tie.Professional,
        "KUI-vejleder",
        "Ungeenheden",
        Email: "mette@eksempel.dk"
    );

    /// <summary>Without an address: her invitation is printed.</summary>
    internal static readonly SuggestInvitee Friend = new(Asta, "Asta", "veninde", Tie.Private);

    /// <summary>Karin has drafted and suggested; Freja has not looked yet.</summary>
    internal static CourseStory Drafted()
    {
        var story = CourseStory.Started();
        story.Given(Karin, Draft).Given(Karin, Mother).Given(Karin, Adviser);
        return story;
    }

    /// <summary>Freja wants Tine and Asta there, and has sent it.</summary>
    internal static CourseStory Sent()
    {
        var story = Drafted();
        story.Given(Freja, new ApproveInvitee(Tine)).Given(Freja, Friend).Given(Freja, new SendInvitations(1));
        return story;
    }

    /// <summary>A letter fails, its address is put right, the place changes, and in the end it is called off.</summary>
    internal static CourseStory CalledOff()
    {
        var story = Sent();
        story.Given(PersonId.System, new TakeLetter(1));
        story.Given(PersonId.System, new NoteLetter(1, story.State.Letters[0].Claim!.Value, Sent: false));
        story.Given(Karin, new CorrectDetails(Tine, Email: "tine@andet.eksempel.dk"));
        story.Given(PersonId.System, Noted(story, a => a with { Place = "hos farmor" }));
        story.Given(PersonId.System, new TakeLetter(1));
        story.Given(PersonId.System, Noted(story, a => a with { Mode = MeetingMode.Online }));
        story.Given(PersonId.System, new TakeLetter(2));
        story.Given(PersonId.System, new NoteLetter(2, story.State.Letters[1].Claim!.Value, Sent: true));
        story.Given(Freja, new TakeOutInvitee(Asta));
        story.Given(PersonId.System, Noted(story) with { CalledOff = true, NotComing = [Asta] });
        story.Given(Freja, Draft);
        return story;
    }

    /// <summary>What the meeting tells the course of itself.</summary>
    internal static NoteArrangement Noted(CourseStory story, Func<Arrangement, Arrangement>? change = null)
    {
        var coming = story.State.Coming!;
        var arrangement = change?.Invoke(coming.Arrangement) ?? coming.Arrangement;
        return new(coming.Meeting, arrangement, CalledOff: false, [Freja, Karin, Omar, Tine, Asta], []);
    }

    /// <summary>But for the letters that are laid into the box.</summary>
    internal static IReadOnlyList<Effect> EffectsOf(CourseStory story) =>
        [
            .. story
                .Entries[^1]
                .Events.SelectMany(e => story.Rules.EffectsOf(story.State, e))
                .Where(effect => effect.Room != RoomId.PostBox),
        ];
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests.Scripts;

/// <summary>Script H4: she leaves in the middle, and nothing is said about her while she is gone.</summary>
public sealed class H4SheLeaves
{
    private readonly Clock clock = new(DateTimeOffset.UtcNow);

    [Fact]
    [Feature(15)]
    [Feature(16)]
    [Feature(45)]
    public async Task It_runs_as_the_script_says()
    {
        await using var house = await House.Start(b => b.Services.AddSingleton<TimeProvider>(clock));
        await using var stage = await Stage.SetInCourse(
            house,
            Role.Centre("Signe", 19),
            Role.Private("Mads"),
            Role.Professional("Rikke", "bostøtte", "Socialpsykiatrien"),
            Role.Professional("Thomas", "sagsbehandler", "Jobcentret"),
            Role.Professional("Birgit", "læge", "Lægehuset"),
            Role.Leader("Vibeke"),
            Role.Reflector("Jens")
        );
        await stage.Does("vibeke", new OpenMeeting());
        foreach (var person in (string[])["signe", "mads", "rikke", "thomas", "birgit", "jens"])
            await stage.Does(person, new Arrive());
        await stage.Framed("vibeke", "Én taler ad gangen.");
        foreach (var person in (string[])["signe", "mads", "rikke", "thomas", "birgit"])
            await stage.AgendaLine(person, null);
        await stage.Does("signe", new GiveFloor(stage.Turn, new("birgit")));

        await SheGoes(house, stage);
        await NothingIsSaid(house, stage);
        await SheIsBack(stage);
        await SheRemovesBirgit(stage);
        await ReflectsAndCloses(stage);
        await TheCourseRests(house, stage);
        LogShowsThePause(stage);
    }

    /// <summary>And nothing reminds.</summary>
    private static async Task TheCourseRests(House house, Stage stage)
    {
        var signe = stage["signe"];
        await signe.Join(stage.Course);
        await signe.Sees("that it rests", () => signe.Course(stage.Course).State.Phase == CoursePhase.Resting);
        var journal = house.Services.GetRequiredService<IJournal>();
        await Patience.Until(
            "nothing is left to do",
            async () => (await journal.Duties(DateTimeOffset.MaxValue)).All(duty => duty.Room != stage.Course)
        );
    }

    private async Task SheGoes(House house, Stage stage)
    {
        var before = stage.Seen("mads").Words.Count;
        var lines = house.Services.GetRequiredService<Lines>();
        await stage.Leaves("signe");
        await Patience.Until("her connection has ended", () => Task.FromResult(lines.Count == stage.Everyone.Count()));
        await clock.AdvanceUntil(
            TimeSpan.FromSeconds(1),
            () => stage["mads"].Meeting(stage.Meeting).State.CentreAwaySince is not null
        );
        Assert.Null(stage.Seen("mads").Pause);
        clock.Advance(TimeSpan.FromSeconds(60));
        foreach (var person in stage.Everyone)
            await person.Sees("the pause", () => person.Meeting(stage.Meeting).State.Pause is not null);
        Assert.Equal(PauseReason.CentreAbsent, stage.Seen("mads").Pause!.Reason);
        Assert.Equal(("birgit", before), (stage.Holder, stage.Seen("mads").Words.Count));
    }

    private async Task NothingIsSaid(House house, Stage stage)
    {
        var version = stage["mads"].Meeting(stage.Meeting).Version;
        var paused = new MeetingPaused(PauseReason.CentreAbsent);
        Assert.Equal(paused, await stage.IsRefused("birgit", new EndTurn(stage.Turn)));
        Assert.Equal(paused, await stage.IsRefused("thomas", new RequestFloor()));
        Assert.Equal(
            paused,
            await stage.IsRefused("thomas", new NoteWords(WordsKind.Viewpoint, new("thomas"), "virker umotiveret"))
        );
        using var http = new Visitor(house.Address, house.CookieOf(Scene.StaffSession("vibeke", "Vibeke")));
        foreach (var route in (string[])["notes", "messages", "chat"])
        {
            using var answer = await http.Post(
                $"/api/meetings/{stage.Meeting.Key}/{route}",
                new { text = "umotiveret" }
            );
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        clock.Advance(TimeSpan.FromMinutes(9) - TimeSpan.FromSeconds(60));
        Assert.Equal(version, stage["mads"].Meeting(stage.Meeting).Version);
    }

    private async Task SheIsBack(Stage stage)
    {
        await stage.Enter("signe");
        await clock.AdvanceUntil(TimeSpan.FromSeconds(1), () => stage.Seen("mads").Pause is null);
        foreach (var person in stage.Everyone)
            await person.Sees("the offer", () => person.Meeting(stage.Meeting).State.Floor.OfferedTo?.Value == "signe");
        Assert.Equal("birgit", stage.Seen("signe").Floor.Holder?.Value);
        await stage.Does("signe", new TakeOffer(stage.Turn));
        Assert.Equal("signe", stage.Holder);
        Assert.Equal("birgit", stage.Seen("mads").Floor.Queue[0].Person.Value);
        await stage.Does("vibeke", new NoteWords(WordsKind.Viewpoint, new("signe"), "sig hvad I mener når jeg er her"));
        await stage.Does("signe", new ConfirmWords(stage.Seen("signe").WordsPending[0].Id));
        Assert.Equal("sig hvad I mener når jeg er her", stage.Seen("thomas").Words[^1].Text);
    }

    private static async Task SheRemovesBirgit(Stage stage)
    {
        var birgit = stage["birgit"];
        await stage.Does("signe", new RemovePerson(new("birgit")));
        await birgit.Sees("that she is out", () => birgit.Meeting(stage.Meeting).Gone == "removed");
        Assert.IsType<NotFound>(await birgit.IsRefused(stage.Meeting, new RequestFloor()));
    }

    private static async Task ReflectsAndCloses(Stage stage)
    {
        await stage.Does("signe", new EndTurn(stage.Turn));
        await stage.Does("vibeke", new BeginReflection(stage.Turn));
        await stage.Does("jens", new RequestFloor());
        await stage.Does("jens", new GiveFloor(stage.Turn, new("vibeke")));
        await stage.Does("vibeke", new EndReflection(stage.Turn));
        await stage.Does("signe", new NoteWords(WordsKind.Viewpoint, new("signe"), "det var bedre"));
        await stage.Speaks("signe");
        await stage.Passes("mads");
        await stage.Speaks("rikke");
        await stage.Speaks("thomas");
        await stage.Does("vibeke", new BeginClosing(stage.Turn));
        foreach (var person in (string[])["signe", "mads", "rikke", "thomas"])
            await stage.Passes(person);
        await stage.Does("signe", new AnswerMoreMeetings(MoreMeetingsAnswer.NotNow));
        await stage.Does("vibeke", new CloseMeeting());
        var answer = stage.Seen("rikke").MoreMeetings!;
        Assert.Equal((MoreMeetingsAnswer.NotNow, 0), (answer.Answer, answer.NextTime.Count));
    }

    private static void LogShowsThePause(Stage stage)
    {
        var entries = stage["mads"].Meeting(stage.Meeting).Entries;
        var paused = entries.Single(e => e.Events.OfType<MeetingPausedBy>().Any());
        var resumed = entries.Single(e => e.Events.OfType<MeetingResumed>().Any());
        Assert.InRange((resumed.At - paused.At).TotalMinutes, 7.9, 8.5);
        Assert.Equal(1, resumed.Version - paused.Version);
        Assert.Equal(PauseReason.CentreAbsent, paused.Events.OfType<MeetingPausedBy>().Single().Reason);
    }
}

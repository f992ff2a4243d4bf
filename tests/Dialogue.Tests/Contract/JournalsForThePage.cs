using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Tests.Laws;
using OpenDialogue.Dialogue.Tests.Meetings;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Contract;

/// <summary>
/// Journals with the views they lead to, for every kind of viewer. The page's reducers replay them and must end in the
/// same view, to the byte (client/test/journals).
/// </summary>
public sealed class JournalsForThePage
{
    private static readonly Viewer[] Viewers =
    [
        new(Freja, Standing.YoungPerson),
        new(Karin, Standing.Facilitator),
        new(Tine, Standing.Participant),
        new(Screen.Person, Standing.Screen),
    ];

    [Fact]
    public void A_meeting_from_plan_to_close() => Check("meeting", MeetingStory.Closed());

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void A_meeting_gone_wild(int seed) => Check($"meeting-{seed}", Walked(new MeetingWalk(seed)).Story);

    [Theory]
    [InlineData(23)]
    [InlineData(22)]
    [InlineData(26)]
    public void A_network_gone_wild(int seed) => Check($"network-{seed}", Walked(new NetworkWalk(seed)).Story);

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void A_course_gone_wild(int seed) => Check($"course-{seed}", LongCourse(seed * 100).Story);

    /// <summary>Many a walk withdraws the consent before much has happened.</summary>
    private static Walk<Dialogue.Courses.Course, CourseCommand, CourseEvent> LongCourse(int seed) =>
        Enumerable.Range(seed, 100).Select(s => Walked(new CourseWalk(s))).First(w => w.Story.Version >= 70);

    [Fact]
    public void A_course_whose_meeting_is_called_off() => Check("course-plan", Courses.PlanStory.CalledOff());

    private static Walk<TState, TCommand, TEvent> Walked<TState, TCommand, TEvent>(Walk<TState, TCommand, TEvent> walk)
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class
    {
        for (var i = 0; i < 400 && walk.Story.Version < 120; i++)
            walk.Step();
        return walk;
    }

    private static void Check<TState, TCommand, TEvent>(string name, Story<TState, TCommand, TEvent> story)
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class
    {
        var journal = new JsonObject
        {
            ["room"] = story.Room.ToString(),
            ["viewers"] = new JsonArray([.. Viewers.Select(v => Seen(story, v))]),
        };
        var text = journal.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Golden.Check($"src/WebHost/client/test/journals/{name}.json", text + "\n");
    }

    /// <summary>The view after the first entry, the rest of the journal, and the view at every thirtieth version.</summary>
    private static JsonObject Seen<TState, TCommand, TEvent>(Story<TState, TCommand, TEvent> story, Viewer viewer)
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class
    {
        var state = story.Rules.Empty(story.Room);
        var entries = new JsonArray();
        var views = new JsonObject();
        foreach (var (stamp, events) in story.Entries)
        {
            state = events.Aggregate(state, (s, e) => story.Rules.Evolve(s, e, stamp));
            var seen = events.Select(e => story.Rules.Redact(e, viewer)).OfType<TEvent>().ToList();
            if (stamp.Version > 1 && seen.Count > 0)
                entries.Add(Entry(story, stamp, seen));
            if (stamp.Version == 1 || stamp.Version % 30 == 0 || stamp.Version == story.Version)
                views[$"{stamp.Version}"] = Text(story, story.Rules.View(state, viewer));
        }
        return new()
        {
            ["person"] = viewer.Person.Value,
            ["standing"] = JsonSerializer.SerializeToNode(viewer.Standing, Wire.Options()),
            ["entries"] = entries,
            ["views"] = views,
        };
    }

    private static JsonObject Entry<TState, TCommand, TEvent>(
        Story<TState, TCommand, TEvent> story,
        Stamp stamp,
        IReadOnlyList<TEvent> events
    )
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class =>
        new()
        {
            ["version"] = stamp.Version,
            ["at"] = JsonSerializer.SerializeToNode(stamp.At, Wire.Options()),
            ["by"] = stamp.By.Value,
            ["events"] = new JsonArray([
                .. events.Select(e => JsonSerializer.SerializeToNode(e, story.Rules.EventJson)),
            ]),
        };

    private static string Text<TState, TCommand, TEvent>(Story<TState, TCommand, TEvent> story, TState view)
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(view, story.Rules.StateJson));
}

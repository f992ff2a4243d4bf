using System.Text.Json;
using System.Text.Json.Nodes;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.Tests.Meetings;
using OpenDialogue.Dialogue.Tests.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class ReportTests
{
    [Fact]
    [Feature(37)]
    public void Of_four_conflicts_of_which_one_is_talked_about_the_report_says_three_and_one()
    {
        var first = WithConflicts(out var until);
        Assert.Equal(new ConflictCount(4, 0), ConflictCount.At(first, until));
        Assert.Equal(new ConflictCount(3, 1), ConflictCount.At(first, until.AddHours(1)));
        Assert.Equal(new ConflictCount(0, 0), ConflictCount.At(first, Morning.AddDays(-1)));
        Assert.Equal(
            [new(Today, 3, 1)],
            Made([Whole(0, first), .. Enumerable.Range(1, 5).Select(i => Whole(i))]).Conflicts
        );
    }

    [Fact]
    public void Nothing_is_told_of_four_courses_and_one_without_consent_counts_nowhere()
    {
        var four = Enumerable.Range(0, 4).Select(i => Whole(i)).ToList();
        var fifth = Whole(4);
        var withdrawn = fifth with { Course = fifth.Course with { Withdrawal = new(Morning, false) } };
        var told = Made([.. four, withdrawn]);
        Assert.Equal((null, null), (told.Courses, told.WaitingHours));
        Assert.Equal((0, 0, 0), (told.Conflicts.Count, told.Forms.Count, told.Elements.Count));
        Assert.Equal(5, Made([.. four, fifth]).Courses);
    }

    [Fact]
    public void The_waiting_is_the_middle_one_and_an_element_a_share_of_the_meetings()
    {
        var made = Made([.. Enumerable.Range(0, 5).Select(i => Whole(i))]);
        // The contact was 20 hours before the morning, and the meetings began 0, 10 … 40 hours after it.
        Assert.Equal(40, made.WaitingHours);
        Assert.Equal([(1, 100m), (3, 60m), (10, 0m)], made.Elements.Select(e => (e.Element, e.Yes)));
    }

    [Fact]
    [Feature(10)]
    public void Absences_are_told_where_five_courses_had_one_and_five_had_none()
    {
        var nine = Enumerable.Range(0, 9).Select(i => Absent(i, i < 5)).ToList();
        Assert.Null(Made(nine).Absences);
        var told = Made([.. nine, Absent(9, false)]).Absences!;
        Assert.Equal(50m, told.Percent);
        // Three were ill, two gave no notice: told together, with the causes in between.
        var row = Assert.Single(told.Causes);
        Assert.Equal((5, 9), (row.People, row.Causes.Count));
        var more = Made([.. Enumerable.Range(0, 20).Select(i => Absent(i, i < 15))]).Absences!;
        Assert.Equal(75m, more.Percent);
        Assert.Equal([9, 6], more.Causes.Select(c => c.People));
        Assert.Contains(AbsenceCause.Illness, more.Causes[0].Causes);
        Assert.Equal(AbsenceCause.NoNotice, more.Causes[1].Causes[^1]);
    }

    /// <summary>Of five such courses Jonas was ill in three and gave no notice in two.</summary>
    private static WholeCourse Absent(int number, bool isAbsent)
    {
        var whole = Whole(number);
        var meeting = whole.Meetings[0];
        var jonas = Other(Jonas, number);
        var away = meeting with
        {
            People =
            [
                .. meeting.People.Select(p =>
                    p with
                    {
                        Attendance = isAbsent && p.Id == jonas ? Attendance.Invited : Attendance.Present,
                    }
                ),
            ],
            Declines = isAbsent && number % 5 < 3 ? [new(jonas, DeclineReason.Illness, null)] : [],
        };
        return whole with { Meetings = [away] };
    }

    [Fact]
    public void It_holds_no_name_no_text_no_id_and_no_small_cell()
    {
        var made = Made([.. Enumerable.Range(0, 12).Select(i => Whole(i))]);
        var json = JsonSerializer.SerializeToNode(made, Wire.Options())!;
        var texts = Leaves(json)
            .OfType<JsonValue>()
            .Where(v => v.GetValueKind() == JsonValueKind.String)
            .Select(v => $"{v}");
        Assert.All(texts, text => Assert.True(DateOnly.TryParse(text, out _) || Roles.Contains(text), text));
        Assert.Equal(12, (int)json["courses"]!);
        Assert.NotEmpty(made.Forms);
        Assert.All(made.Forms, told => Assert.InRange(told.All, 0, 100));
    }

    private static readonly string[] Roles =
    [
        "young-person",
        "network",
        "team",
        .. Enum.GetNames<AbsenceCause>().Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName),
    ];

    private static IEnumerable<JsonNode?> Leaves(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(m => Leaves(m.Value)),
            JsonArray items => items.SelectMany(Leaves),
            _ => [node],
        };

    private static Report Made(IReadOnlyList<WholeCourse> courses) => Report.Of(courses, Morning.AddDays(3), Today);

    /// <summary>A course whose one meeting began so many times ten hours after the morning.</summary>
    private static WholeCourse Whole(int number, Network? network = null)
    {
        var story = MeetingStory.Closed();
        var degree = number % 2 == 0 ? Degree4.High : Degree4.Lesser;
        foreach (var person in (PersonId[])[Freja, Tine, Karin])
            story.Given(person, new AnswerForm(FormStatement.Heard, degree));
        story.Given(Karin, new RateElement(3, number % 5 < 3 ? Shown.Yes : Shown.No));
        var meeting = story.State with
        {
            BeganAt = Morning.AddHours(10 * number),
            People = [.. story.State.People.Select(p => p with { Id = Other(p.Id, number) })],
            Forms = [.. story.State.Forms.Select(f => f with { Person = Other(f.Person, number) })],
        };
        return new(CourseStory.Started().State, network ?? NetworkStory.Open().State, [meeting]);
    }

    private static PersonId Other(PersonId person, int number) => new($"{person}-{number}");

    /// <summary>Four pairs of goals; an hour later Freja says of one that it is talked about.</summary>
    private static Network WithConflicts(out DateTimeOffset until)
    {
        var story = NetworkStory.Open();
        var goals = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            story.Given(Mette, new AddProfessionalGoal($"mål {i}"));
            goals.Add(Id(story.Version));
        }
        foreach (var other in goals.Skip(1))
            story.Given(Omar, new LinkConflict(goals[0], other));
        until = story.Now;
        story.After(TimeSpan.FromHours(1)).Given(Freja, new MarkAddressed(story.State.Conflicts[2].Id));
        return story.State;
    }
}

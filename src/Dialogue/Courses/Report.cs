using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using NotThere = OpenDialogue.Dialogue.Meetings.Absences;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>A course with its network and its held meetings, as the software sees them.</summary>
public sealed record WholeCourse(Course Course, Network Network, IReadOnlyList<Meeting> Meetings);

/// <param name="On">At the end of that day; of today, by now.</param>
public sealed record ConflictsOn(DateOnly On, int Open, int TalkedAbout);

/// <param name="Yes">In how many of a hundred meetings, of those where it is known.</param>
public sealed record ElementFigure(int Element, decimal Yes);

/// <summary>Why somebody who was invited was not there: what they said, or that they said nothing.</summary>
public enum AbsenceCause
{
    Work,
    Illness,
    NoEnergy,
    DoesNotWant,
    Leave,
    Course,
    Other,

    /// <summary>They said that they would not come, and not why.</summary>
    NoReason,
    NoNotice,
}

/// <param name="Causes">Told together where one by one they were too few.</param>
/// <param name="People">Each is counted once, by the first cause that was theirs.</param>
public sealed record ToldAbsences(IReadOnlyList<AbsenceCause> Causes, int People);

/// <param name="Percent">Of the meetings that were held, those with an absence.</param>
public sealed record AbsenceFigures(decimal Percent, IReadOnlyList<ToldAbsences> Causes);

/// <summary>
/// Figures over courses, without a name or a text. Nothing is told of fewer than five courses, and of the forms nothing
/// of fewer than five people; a conflict is no person, and is counted as soon as five courses are.
/// </summary>
/// <param name="Courses">Null where they are too few to tell of; then nothing is told.</param>
/// <param name="Conflicts">The oldest first; a day on which there were fewer than five courses is left out.</param>
/// <param name="Absences">Null where fewer than five courses have had one, or fewer than five none.</param>
/// <param name="WaitingHours">The median from the contact to the first meeting, in whole hours.</param>
public sealed record Report(
    DateOnly MadeOn,
    int? Courses,
    IReadOnlyList<ConflictsOn> Conflicts,
    IReadOnlyList<ToldForms> Forms,
    int? WaitingHours,
    IReadOnlyList<ElementFigure> Elements,
    AbsenceFigures? Absences = null
)
{
    private const int MonthsBetween = 3;
    private const int DaysTold = 4;

    /// <param name="all">Those whose consent is withdrawn count nowhere.</param>
    /// <param name="today">The date in Denmark.</param>
    public static Report Of(IEnumerable<WholeCourse> all, DateTimeOffset now, DateOnly today)
    {
        var courses = all.Where(c => c.Course is { StartedOn: not null, Withdrawal: null }).ToList();
        if (courses.Count < SmallGroups.Least)
            return new(today, null, [], [], null, []);
        var days = Enumerable.Range(0, DaysTold).Reverse().Select(back => today.AddMonths(-back * MonthsBetween));
        return new(
            today,
            courses.Count,
            [.. days.Select(day => ConflictsOf(courses, day, now)).OfType<ConflictsOn>()],
            MeetingForm.Shares([.. courses.SelectMany(c => c.Meetings).SelectMany(FormTopic.Given)]),
            Waiting(courses),
            [.. Enumerable.Range(1, Fidelity.Elements).Select(e => ElementOf(courses, e)).OfType<ElementFigure>()],
            AbsencesIn(courses)
        );
    }

    private static ConflictsOn? ConflictsOf(IEnumerable<WholeCourse> courses, DateOnly day, DateTimeOffset now)
    {
        var begun = courses.Where(c => c.Course.StartedOn <= day).ToList();
        if (begun.Count < SmallGroups.Least)
            return null;
        var end = new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
        var counts = begun.Select(c => ConflictCount.At(c.Network, end < now ? end : now));
        var sum = counts.Aggregate((one, other) => one + other);
        return new(day, sum.Open, sum.TalkedAbout);
    }

    /// <summary>A meeting is its course's: so few courses are told of, and of each person one cause.</summary>
    private static AbsenceFigures? AbsencesIn(IReadOnlyList<WholeCourse> courses)
    {
        var with = courses.Count(c => c.Meetings.Any(m => NotThere.In(m).Count > 0));
        var without = courses.Count(c => c.Meetings.Any(m => NotThere.In(m).Count == 0));
        if (with < SmallGroups.Least || without < SmallGroups.Least)
            return null;
        var meetings = courses.SelectMany(c => c.Meetings).ToList();
        var people = meetings
            .SelectMany(NotThere.In)
            .GroupBy(a => a.Person, CauseOf)
            .GroupBy(causes => causes.Min())
            .ToDictionary(same => same.Key, same => same.Count());
        var rows = Enum.GetValues<AbsenceCause>()
            .Select(cause => new ReportRow(cause.ToString(), [new(people.GetValueOrDefault(cause))]));
        return new(
            NotThere.Of(meetings).Percent!.Value,
            [
                .. SmallGroups
                    .Tell([.. rows])
                    .Select(row => new ToldAbsences(
                        [.. row.Names.Select(Enum.Parse<AbsenceCause>)],
                        row.Cells[0].People
                    )),
            ]
        );
    }

    private static AbsenceCause CauseOf(Absentee absentee) =>
        !absentee.Notice ? AbsenceCause.NoNotice
        : absentee.Reason is { } reason ? Enum.Parse<AbsenceCause>(reason.ToString())
        : AbsenceCause.NoReason;

    private static int? Waiting(IEnumerable<WholeCourse> courses)
    {
        var waits = courses
            .Select(c => WaitingTime.ToFirstMeeting(c.Course, c.Meetings))
            .OfType<TimeSpan>()
            .Select(wait => (decimal)wait.TotalHours)
            .Order()
            .ToList();
        return waits.Count < SmallGroups.Least
            ? null
            : (int)decimal.Round((waits[(waits.Count - 1) / 2] + waits[waits.Count / 2]) / 2);
    }

    private static ElementFigure? ElementOf(IEnumerable<WholeCourse> courses, int element)
    {
        var said = courses
            .Select(c => Fidelity.Trend(c.Meetings).Select(m => m.Elements[element - 1]).OfType<Shown>().ToList())
            .Where(of => of.Count > 0)
            .ToList();
        return said.Count < SmallGroups.Least
            ? null
            : new(
                element,
                Figures.Percent(said.Sum(of => of.Count(shown => shown == Shown.Yes)), said.Sum(of => of.Count))!.Value
            );
    }
}

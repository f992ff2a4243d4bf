namespace OpenDialogue.Dialogue.Measures;

public enum OccasionKind
{
    /// <summary>T0 at the start, then T1, T2 … every three months.</summary>
    Regular,

    /// <summary>T-end, when the course ends.</summary>
    End,

    /// <summary>Half a year after the end, for those who have said yes to it.</summary>
    Later,
}

/// <summary>An occasion to ask how the young person is.</summary>
/// <param name="Number">Of the regular ones, 0, 1, 2 …; 0 for the others.</param>
public sealed record Occasion(OccasionKind Kind, int Number = 0);

/// <param name="On">A date in Denmark.</param>
public sealed record Due(Occasion Occasion, DateOnly On);

/// <param name="Ended">Null while it goes on.</param>
/// <param name="WantsLater">The young person has said yes to being asked half a year after the end.</param>
public readonly record struct CourseDates(DateOnly Started, DateOnly? Ended = null, bool WantsLater = false);

/// <summary>
/// When the young person is asked. T1 falls with the first follow-up that the law asks for within three months
/// (Barnets Lov § 95). Every date is counted from the start, on the calendar: the same day of the month, or its last
/// day where the month is shorter. One short month does not move the rest.
/// </summary>
public static class Schedule
{
    private const int MonthsBetween = 3;
    private const int MonthsAfter = 6;

    /// <summary>
    /// What comes after that occasion, the first where it is null; null where nothing does. The end takes the place of
    /// the regular ones that are still to come.
    /// </summary>
    public static Due? Next(CourseDates course, Occasion? last) =>
        course.Ended is not { } ended ? Regular(course, last is null ? 0 : last.Number + 1)
        : last is null or { Kind: OccasionKind.Regular } ? new(new(OccasionKind.End), ended)
        : last.Kind == OccasionKind.End && course.WantsLater
            ? new(new(OccasionKind.Later), ended.AddMonths(MonthsAfter))
        : null;

    /// <summary>How far one may be put off: to a day before the next would come. The others stay where they are.</summary>
    public static DateOnly LatestFor(CourseDates course, Occasion occasion) =>
        (
            occasion.Kind switch
            {
                OccasionKind.Regular => Regular(course, occasion.Number + 1).On,
                OccasionKind.End => course.Ended!.Value.AddMonths(MonthsBetween),
                _ => course.Ended!.Value.AddMonths(MonthsAfter + MonthsBetween),
            }
        ).AddDays(-1);

    private static Due Regular(CourseDates course, int number) =>
        new(new(OccasionKind.Regular, number), course.Started.AddMonths(MonthsBetween * number));
}

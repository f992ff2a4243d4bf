using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Tests.Measures;

public sealed class ScheduleTests
{
    [Theory]
    [InlineData("2027-03-01", "2027-03-01 2027-06-01 2027-09-01 2027-12-01 2028-03-01")]
    [InlineData("2026-11-30", "2026-11-30 2027-02-28 2027-05-30 2027-08-30 2027-11-30")]
    [InlineData("2027-11-30", "2027-11-30 2028-02-29 2028-05-30 2028-08-30 2028-11-30")]
    [InlineData("2027-01-31", "2027-01-31 2027-04-30 2027-07-31 2027-10-31 2028-01-31")]
    [InlineData("2028-02-29", "2028-02-29 2028-05-29 2028-08-29 2028-11-29 2029-02-28")]
    public void Every_three_months_counted_from_the_start(string started, string dates) =>
        Assert.Equal(dates.Split(' ').Select(Day), Of(new(Day(started)), 5).Select(due => due.On));

    [Fact]
    public void No_month_however_short_moves_those_after_it()
    {
        for (var start = Day("2027-01-01"); start < Day("2029-01-01"); start = start.AddDays(1))
            foreach (var (due, number) in Of(new(start), 40).Select((due, number) => (due, number)))
            {
                Assert.Equal(new(OccasionKind.Regular, number), due.Occasion);
                Assert.Equal(3 * number, Months(start, due.On));
                Assert.Equal(Math.Min(start.Day, DateTime.DaysInMonth(due.On.Year, due.On.Month)), due.On.Day);
            }
    }

    [Fact]
    public void The_end_takes_the_place_of_what_was_still_to_come()
    {
        var course = new CourseDates(Day("2027-03-01"), Day("2027-07-15"));
        var end = new Due(new(OccasionKind.End), Day("2027-07-15"));
        Assert.Equal(end, Schedule.Next(course, new(OccasionKind.Regular, 1)));
        Assert.Equal(end, Schedule.Next(course, null));
        Assert.Null(Schedule.Next(course, end.Occasion));
    }

    [Fact]
    public void Half_a_year_after_the_end_they_are_asked_if_they_have_said_yes()
    {
        var course = new CourseDates(Day("2027-07-01"), Day("2027-08-31"), WantsLater: true);
        var later = new Due(new(OccasionKind.Later), Day("2028-02-29"));
        Assert.Equal(later, Schedule.Next(course, new(OccasionKind.End)));
        Assert.Null(Schedule.Next(course, later.Occasion));
    }

    [Fact]
    public void One_may_be_put_off_until_the_day_before_the_next()
    {
        var course = new CourseDates(Day("2026-11-30"));
        Assert.Equal(Day("2027-05-29"), Schedule.LatestFor(course, new(OccasionKind.Regular, 1)));
        var ended = course with { Ended = Day("2027-01-31") };
        Assert.Equal(Day("2027-04-29"), Schedule.LatestFor(ended, new(OccasionKind.End)));
        Assert.Equal(Day("2027-10-30"), Schedule.LatestFor(ended, new(OccasionKind.Later)));
    }

    private static List<Due> Of(CourseDates course, int count)
    {
        List<Due> dues = [];
        while (dues.Count < count)
            dues.Add(Schedule.Next(course, dues.LastOrDefault()?.Occasion)!);
        return dues;
    }

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}

using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Meetings;

/// <param name="Reason">Null where no reason was given.</param>
/// <param name="Notice">Whether they had said before that they would not come.</param>
public sealed record Absentee(PersonId Person, DeclineReason? Reason, bool Notice);

/// <summary>How many were absent for one reason.</summary>
public sealed record AbsenceReason(DeclineReason? Reason, bool Notice, int People);

/// <summary>Who was invited and not there, over the meetings that were held (feature 10). It names nobody.</summary>
/// <param name="WithAbsence">Of the meetings, those with one absence or more.</param>
/// <param name="Percent">To one decimal; null where no meeting was held.</param>
/// <param name="Reasons">In the order of the categories, then no reason given, then no notice given.</param>
public sealed record AbsenceReport(
    int Meetings,
    int WithAbsence,
    decimal? Percent,
    IReadOnlyList<AbsenceReason> Reasons
);

public static class Absences
{
    /// <summary>Who was invited, beside the young person, and did not come; nobody before the meeting has ended.</summary>
    public static IReadOnlyList<Absentee> In(Meeting meeting) =>
        WasHeld(meeting)
            ?
            [
                .. from person in meeting.People
                where person.Attendance == Attendance.Invited && person.Part != Part.YoungPerson
                let declined = meeting.Declines.FirstOrDefault(d => d.Person == person.Id)
                select new Absentee(person.Id, declined?.Reason, Notice: declined is not null),
            ]
            : [];

    public static AbsenceReport Of(IEnumerable<Meeting> meetings)
    {
        var held = meetings.Where(WasHeld).Select(In).ToList();
        var with = held.Count(absent => absent.Count > 0);
        var reasons =
            from absentee in held.SelectMany(absent => absent)
            group absentee by (absentee.Reason, absentee.Notice) into one
            orderby !one.Key.Notice, one.Key.Reason is null, one.Key.Reason
            select new AbsenceReason(one.Key.Reason, one.Key.Notice, one.Count());
        return new(held.Count, with, Figures.Percent(with, held.Count), [.. reasons]);
    }

    private static bool WasHeld(Meeting meeting) => meeting is { Phase: Phase.Closed, BeganAt: not null };
}

using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Courses;

/// <summary>Psychological continuity (INV10): how many of the meetings the same team has held (feature 14).</summary>
public static class Continuity
{
    /// <summary>In percent, of the team that has held most of them; null before there was a meeting.</summary>
    public static decimal? Of(IReadOnlyCollection<HeldMeeting> meetings) =>
        Figures.Percent(
            meetings
                .GroupBy(Team, HashSet<PersonId>.CreateSetComparer())
                .Select(same => same.Count())
                .DefaultIfEmpty()
                .Max(),
            meetings.Count
        );

    private static HashSet<PersonId> Team(HeldMeeting meeting) => [.. meeting.Team.Select(member => member.Id)];
}

namespace OpenDialogue.Dialogue.Meetings;

/// <summary>Whether a meeting was held in the way of the method, element for element.</summary>
public enum Shown
{
    Yes,
    Partly,
    No,
}

/// <param name="Element">1 to 12: the key elements of dialogic practice (Olson, Seikkula, Ziedonis 2014).</param>
/// <param name="Met">Whether the meeting shows it.</param>
public sealed record FidelityItem(int Element, bool Met);

/// <summary>The form of the team as one facilitator filled it in; the young person and the team see it.</summary>
/// <param name="Elements">Of the elements 1 to 12; null for one left blank, or known from the meeting itself.</param>
public sealed record TeamForm(PersonId Person, IReadOnlyList<Shown?> Elements);

/// <param name="Shown">Null takes it back.</param>
public sealed record RateElement(int Element, Shown? Shown) : MeetingCommand;

public sealed record ElementRated(PersonId Person, int Element, Shown? Shown) : MeetingEvent;

/// <param name="Elements">Of the elements 1 to 12, what the team says together; null where nobody has said.</param>
public sealed record MeetingFidelity(RoomId Meeting, DateTimeOffset StartsAt, IReadOnlyList<Shown?> Elements);

/// <summary>
/// What a meeting shows by itself of the twelve elements; the others are for the team to say (feature 50). Element 1 is
/// that two or more lead it, element 10 that the team reflects in front of the network.
/// </summary>
public static class Fidelity
{
    public const int Elements = 12;

    public static IReadOnlyList<FidelityItem> Of(Meeting meeting) =>
        [new(1, meeting.Exception is null), new(10, meeting.Reflections > 0)];

    /// <summary>How it goes from meeting to meeting, in the order they were held.</summary>
    /// <param name="meetings">Of one course; those that never began are left out.</param>
    public static IReadOnlyList<MeetingFidelity> Trend(IEnumerable<Meeting> meetings) =>
        [
            .. meetings
                .Where(meeting => meeting.BeganAt is not null)
                .OrderBy(meeting => meeting.BeganAt)
                .Select(meeting => new MeetingFidelity(meeting.Id, meeting.StartsAt, Together(meeting))),
        ];

    internal static Decision<MeetingEvent> Decide(Meeting meeting, RateElement c, Context context)
    {
        if (
            (FormTopic.Check(meeting, context) ?? Text.CheckRange(nameof(c.Element), c.Element, 1, Elements)) is
            { } refusal
        )
            return refusal;
        if (Of(meeting).Any(item => item.Element == c.Element))
            return new AlreadyExists();
        return FormOf(meeting, context.By).Elements[c.Element - 1] == c.Shown
            ? []
            : [new ElementRated(context.By, c.Element, c.Shown)];
    }

    internal static Meeting Evolve(Meeting meeting, ElementRated e)
    {
        Shown?[] elements = [.. FormOf(meeting, e.Person).Elements];
        elements[e.Element - 1] = e.Shown;
        return meeting with
        {
            TeamForms = [.. meeting.TeamForms.Where(f => f.Person != e.Person), new(e.Person, elements)],
        };
    }

    /// <summary>Where the team sees it differently, it was partly so.</summary>
    private static Shown?[] Together(Meeting meeting) =>
        [
            .. Enumerable
                .Range(1, Elements)
                .Select(element =>
                    Of(meeting).FirstOrDefault(item => item.Element == element) is { } known
                        ? known.Met
                            ? Shown.Yes
                            : Shown.No
                        : meeting.TeamForms.Select(f => f.Elements[element - 1]).OfType<Shown>().Distinct().ToList()
                            is [var first, .. var more]
                            ? more.Count == 0
                                ? first
                                : Shown.Partly
                            : default(Shown?)
                ),
        ];

    private static TeamForm FormOf(Meeting meeting, PersonId person) =>
        meeting.TeamForms.FirstOrDefault(f => f.Person == person) ?? new(person, new Shown?[Elements]);
}

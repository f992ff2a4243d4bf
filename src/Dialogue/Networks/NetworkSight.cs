using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Networks;

/// <summary>
/// Who may see what of a network. The young person sees all that is stored about them, and so does their team, but
/// for how close they are to their goals: that they see first, and share with whom they like. Others see the goals,
/// and of the people only themselves: who else is in a young person's life is theirs to tell. The big screen sees
/// the goals that the young person put on it.
/// </summary>
internal static class NetworkSight
{
    internal static Standing StandingOf(Network network, Caller caller)
    {
        if (caller.Kind == CallerKind.System)
            return network.IsOpen ? Standing.System : Standing.None;
        if (!network.IsOpen || caller.Municipality != network.Municipality)
            return Standing.None;
        if (caller.Kind == CallerKind.Screen)
            return !network.Sealed && caller.ScreenOf is { } meeting && network.Meetings.Contains(meeting)
                ? Standing.Screen
                : Standing.None;
        return network.Find(caller.Person)?.Tie switch
        {
            null => Standing.None,
            Tie.YoungPerson => Standing.YoungPerson,
            _ when network.Sealed => Standing.None,
            Tie.Team => Standing.Facilitator,
            _ => Standing.Participant,
        };
    }

    internal static Network View(Network network, Viewer viewer)
    {
        var seen = HidingTopic.SeenBy(network, viewer.Person) with { Outsiders = [] };
        return viewer.Standing switch
        {
            Standing.Facilitator => seen with { Ratings = [] },
            Standing.Participant => seen with
            {
                Municipality = "",
                OnConsent = false,
                Ratings = [],
                Scores = [.. seen.Scores.Where(s => s.With == Audience.Network)],
                SharedProgress = [.. seen.SharedProgress.Where(s => s.With == Audience.Network)],
                People = [.. seen.People.Where(p => p.Id == viewer.Person)],
                Meetings = [],
                Hiding = null,
            },
            Standing.Screen => new(seen.Id) { OnScreen = seen.OnScreen },
            _ => seen,
        };
    }

    /// <summary>
    /// An event that is not listed here reaches the young person and the team only. Of a rating not even the team knows.
    /// </summary>
    internal static NetworkEvent? Redact(NetworkEvent happened, Viewer viewer) =>
        viewer.Standing switch
        {
            Standing.YoungPerson or Standing.System => happened,
            Standing.Facilitator => happened is GoalRated or Hidden { Event: GoalRated } ? null : happened,
            Standing.Participant when HidingTopic.IsHidden(happened, viewer.Person) => null,
            Standing.Participant or Standing.Screen when happened is Hidden hidden => Redact(hidden.Event, viewer)
                is null
                ? null
                : hidden,
            Standing.Participant => happened switch
            {
                PersonAdded e when e.Person == viewer.Person => e,
                PersonTakenOut e when e.Person == viewer.Person => e,
                GoalStated
                or GoalReworded
                or GoalDropped
                or GoalShared
                or GoalPutOnScreen
                or GoalTakenOffScreen
                or ChangeProposed
                or ProposalPutAway
                or ProfessionalGoalAdded
                or ProfessionalGoalReworded
                or ProfessionalGoalWithdrawn
                or ConflictLinked
                or ConflictMarked
                or NetworkSealed
                or ProgressShared { With: Audience.Network }
                or ProgressTakenBack { With: Audience.Network }
                or ScoreShown { Score.With: Audience.Network }
                or ScoreHidden { With: Audience.Network } => happened,
                _ => null,
            },
            Standing.Screen => happened is GoalPutOnScreen or GoalTakenOffScreen ? happened : null,
            _ => null,
        };

    /// <summary>
    /// Whoever could see what is taken back begins again with a fresh view, so that it is not told of them once more.
    /// </summary>
    internal static IEnumerable<Departure> Losing(Network network, Audience with) =>
        network
            .People.Where(p => p.Tie == Tie.Team || (with == Audience.Network && p.Tie != Tie.YoungPerson))
            .Select(p => new Departure(p.Id, "changed"));

    internal static bool SeenAlikeByAll(NetworkEvent happened) => happened is GoalPutOnScreen or GoalTakenOffScreen;
}

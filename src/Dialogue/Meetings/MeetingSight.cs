namespace OpenDialogue.Dialogue.Meetings;

/// <summary>
/// Who may see what of a meeting. The young person sees all that is stored, and so does everyone in the circle: there
/// is no side channel (INV1). The big screen shows who sits where and who speaks, and nothing anyone said.
/// </summary>
internal static class MeetingSight
{
    internal static Standing StandingOf(Meeting meeting, Caller caller)
    {
        if (caller.Kind == CallerKind.System)
            return meeting.Phase == Phase.Unplanned ? Standing.None : Standing.System;
        if (meeting.Phase == Phase.Unplanned || caller.Municipality != meeting.Municipality)
            return Standing.None;
        if (caller.Kind == CallerKind.Screen)
            return caller.ScreenOf == meeting.Id && meeting.Phase != Phase.Closed ? Standing.Screen : Standing.None;
        return meeting.Find(caller.Person) switch
        {
            null or { Attendance: Attendance.Removed } => Standing.None,
            { Part: Part.YoungPerson } => Standing.YoungPerson,
            { Part: Part.MeetingLeader or Part.Reflector } => Standing.Facilitator,
            _ => Standing.Participant,
        };
    }

    internal static Meeting View(Meeting meeting, Viewer viewer) =>
        viewer.Standing == Standing.Screen ? meeting with { Agenda = [], ClosingWords = [] } : meeting;

    internal static MeetingEvent? Redact(MeetingEvent happened, Viewer viewer) =>
        viewer.Standing == Standing.Screen && !SeenAlikeByAll(happened) ? null : happened;

    /// <summary>An event that is not listed here stays off the big screen.</summary>
    internal static bool SeenAlikeByAll(MeetingEvent happened) =>
        happened
            is MeetingPlanned
                or PersonInvited
                or MeetingOpened
                or PersonArrived
                or SeatChosen
                or PersonLeft
                or PersonRemoved
                or AbsenceNoticed
                or ReturnNoticed
                or FramingBegan
                or RolesTold
                or EndTimeSet
                or RulesAgreed
                or ConfidentialityTold
                or RoundBegan
                or RoundEnded
                or DialogueBegan
                or FloorRequested
                or RequestWithdrawn
                or FloorGranted
                or FloorReleased
                or TurnPassed
                or InterruptionAsked
                or InterruptionAnswered
                or MeetingPausedBy
                or MeetingResumed
                or ClosingBegan
                or MeetingEnded;
}

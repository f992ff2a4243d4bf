namespace OpenDialogue.Dialogue.Meetings;

/// <summary>
/// Who may see what of a meeting. The young person sees all that is stored, and so does everyone in the circle: there
/// is no side channel (INV1). But what somebody answers in the form after it, they alone see. The big screen shows who sits where and who speaks, and nothing anyone said.
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
            _ when meeting.Sealed => Standing.None,
            { Part: Part.MeetingLeader or Part.Reflector } => Standing.Facilitator,
            _ => Standing.Participant,
        };
    }

    /// <summary>Who was of a meeting that is sealed is told why they are out.</summary>
    internal static Refusal Outside(Meeting meeting, Caller caller) =>
        meeting.Sealed
        && caller.Municipality == meeting.Municipality
        && meeting.Find(caller.Person) is { Attendance: not Attendance.Removed }
            ? new ConsentIsWithdrawn()
            : new NotFound();

    internal static Meeting View(Meeting meeting, Viewer viewer)
    {
        var seen = SmallerCircleTopic.SeenBy(meeting, viewer.Person) with { Outsides = [] };
        if (seen.Carried.Count > 0)
            seen = seen with { Carried = SinceLastTopic.SeenBy(viewer, seen.Carried) };
        if (viewer.Standing != Standing.System)
            seen = seen with { Forms = [.. seen.Forms.Where(f => f.Person == viewer.Person)] };
        if (seen.Circle is { Begun: false } && !SeesTheTeams(viewer.Standing))
            seen = seen with { Circle = null };
        return viewer.Standing switch
        {
            Standing.YoungPerson or Standing.System => seen,
            Standing.Screen => seen with
            {
                Agenda = [],
                Words = [],
                WordsPending = [],
                Agreements = [],
                NoDecision = false,
                Decisions = [],
                ClosingWords = [],
                Note = null,
                MoreMeetings = null,
                ViewsOnMore = [],
                TeamForms = [],
                Declines = Declining.SeenBy(seen, viewer),
            },
            _ => seen with
            {
                Declines = Declining.SeenBy(seen, viewer),
                TeamForms = SeesTheTeams(viewer.Standing) ? seen.TeamForms : [],
                WordsPending = [.. seen.WordsPending.Where(w => WordsTopic.IsBetween(viewer, w.Speaker, w.WrittenBy))],
            },
        };
    }

    internal static MeetingEvent? Redact(MeetingEvent happened, Viewer viewer) =>
        SmallerCircleTopic.Redact(happened, viewer.Person) switch
        {
            Withheld e => Redact(e.Event, viewer) is { } seen ? (seen == e.Event ? e : e with { Event = seen }) : null,
            AgreementsCarried e => SinceLastTopic.Redact(e, viewer),
            HowItWentTold e => SinceLastTopic.Reaches(e.Only, viewer) ? e : null,
            FormAnswered e => viewer.Standing == Standing.System || viewer.Person == e.Person ? e : null,
            ElementRated e => SeesTheTeams(viewer.Standing) ? e : null,
            SmallerCircleCalled e => SeesTheTeams(viewer.Standing) ? e : null,
            WordsNoted e => WordsTopic.IsBetween(viewer, e.Speaker, e.WrittenBy) ? e : null,
            WordsDeclined e => WordsTopic.IsBetween(viewer, e.Speaker, e.WrittenBy) ? e : null,
            InvitationDeclined e => Declining.SeesWhy(viewer, e.Person) ? e : new InvitationDeclined(e.Person),
            null => null,
            var seen => viewer.Standing == Standing.Screen && !IsOfTheCircle(seen) ? null : seen,
        };

    /// <summary>
    /// How the team saw its own work; and who is to be left out, which is not told to the others before they are.
    /// </summary>
    private static bool SeesTheTeams(Standing standing) =>
        standing is Standing.YoungPerson or Standing.Facilitator or Standing.System;

    internal static bool SeenAlikeByAll(MeetingEvent happened) =>
        IsOfTheCircle(happened) && happened is not SmallerCircleBegan;

    /// <summary>An event that is not listed here stays off the big screen.</summary>
    private static bool IsOfTheCircle(MeetingEvent happened) =>
        happened
            is MeetingPlanned
                or PersonInvited
                or PlaceChanged
                or MeetingMoved
                or MeetingCalledOff
                or DeclineTakenBack
                or HoldAnywayAnswered
                or MeetingOpened
                or PersonArrived
                or PhoneJoined
                or PhonePutDown
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
                or LeadTaken
                or WindowGranted
                or WindowEnded
                or SupporterBrought
                or SupporterTooYoung
                or ReflectionBegan
                or ReflectionEnded
                or OneToOneBegan
                or SilenceBegan
                or SilenceEnded
                or TurnDeferred
                or HandOverTakenBack
                or FloorOffered
                or OfferDeclined
                or TurnSetAside
                or PauseAsked
                or PauseAskWithdrawn
                or MeetingStopped
                or SmallerCircleBegan
                or SmallerCircleEnded
                or MeetingEnded
                or MeetingSealed;
}

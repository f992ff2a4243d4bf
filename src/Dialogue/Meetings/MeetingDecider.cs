namespace OpenDialogue.Dialogue.Meetings;

/// <summary>
/// Decides every command of a meeting: first the gate that all share, then the topic. It answers any command in any
/// state and never throws.
/// </summary>
public static class MeetingDecider
{
    public static Decision<MeetingEvent> Decide(Meeting meeting, MeetingCommand command, Context context) =>
        command is PlanMeeting plan ? Planning.Decide(meeting, plan, context)
        : Gate(meeting, command, context) is { } refusal ? refusal
        : DecideTopic(meeting, command, context);

    private static Decision<MeetingEvent> DecideTopic(Meeting meeting, MeetingCommand command, Context context) =>
        command switch
        {
            InvitePerson c => Planning.Decide(meeting, c),
            OpenMeeting => Lifecycle.Open(meeting, context),
            Arrive => Attending.Arrive(meeting, context),
            TakeSeat c => Attending.Decide(meeting, c, context),
            LeaveMeeting => Attending.Leave(meeting, context),
            RemovePerson c => Attending.Decide(meeting, c),
            NoteAbsence => Absence.NoteAbsence(meeting),
            NoteReturn => Absence.NoteReturn(meeting),
            PauseForAbsence => Absence.Pause(meeting, context),
            BeginFraming => Lifecycle.BeginFraming(meeting),
            TellRoles c => FramingTopic.Decide(meeting, c),
            SetEndTime c => FramingTopic.Decide(meeting, c, context),
            AgreeRules c => FramingTopic.Decide(c),
            TellConfidentiality c => FramingTopic.Decide(c),
            BeginAgendaRound => Lifecycle.BeginAgendaRound(meeting),
            SayAgendaItem c => Agenda.Decide(meeting, c, context),
            RequestFloor c => FloorTopic.Decide(meeting, c, context),
            WithdrawRequest => FloorTopic.Withdraw(meeting, context),
            EndTurn c => FloorTopic.Decide(meeting, c, context),
            PassTurn c => FloorTopic.Decide(meeting, c, context),
            GiveFloor c => FloorTopic.Decide(meeting, c, context),
            AskToInterrupt c => Interruption.Decide(meeting, c, context),
            AnswerInterruption c => Interruption.Decide(meeting, c, context),
            PauseMeeting => Pausing.Pause(meeting, context),
            ResumeMeeting => Pausing.Resume(meeting, context),
            BeginClosing c => Lifecycle.Decide(meeting, c),
            SayClosingWord c => Agenda.Decide(meeting, c, context),
            CloseMeeting => Lifecycle.Close(meeting),
            _ => new UnknownCommand(command.GetType().Name),
        };

    private static Refusal? Gate(Meeting meeting, MeetingCommand command, Context context)
    {
        var standing = MeetingSight.StandingOf(meeting, context.Caller);
        if (standing == Standing.None)
            return new NotFound();
        if (meeting.Phase == Phase.Closed)
            return new MeetingClosed();
        if (!MeetingPermits.All.TryGetValue(command.GetType(), out var permit))
            return new UnknownCommand(command.GetType().Name);
        if (!permit.Who.Contains(standing))
            return new NotYourPart(permit.Who);
        if (!permit.Phases.Contains(meeting.Phase))
            return new NotNow(meeting.Phase);
        if (permit.Present && !meeting.IsPresent(context.By))
            return new NotPresent(context.By);
        return meeting.Pause is { } pause && !permit.WhilePaused ? new MeetingPaused(pause.Reason) : null;
    }
}

namespace OpenDialogue.Dialogue.Meetings;

/// <summary>
/// Decides every command of a meeting: first the gate that all share, then the topic. It answers any command in any
/// state and never throws.
/// </summary>
public static class MeetingDecider
{
    public static Decision<MeetingEvent> Decide(Meeting meeting, MeetingCommand command, Context context)
    {
        if (command is PlanMeeting plan)
            return Planning.Decide(meeting, plan, context);
        // Who was once left out is answered from what they know, before what they do not know is looked at.
        var seen = SmallerCircleTopic.SeenBy(meeting, context.By);
        if (Gate(seen, command, context) is { } refusal)
            return refusal;
        if (seen != meeting && DecideTopic(seen, command, context) is Decision<MeetingEvent>.Refused refused)
            return refused;
        return SmallerCircleTopic.Withhold(meeting, context, DecideTopic(meeting, command, context));
    }

    private static Decision<MeetingEvent> DecideTopic(Meeting meeting, MeetingCommand command, Context context) =>
        command switch
        {
            InvitePerson c => Planning.Decide(meeting, c),
            UninvitePerson c => Planning.Decide(meeting, c, context),
            ChangePlace c => PlaceAndMode.Decide(meeting, c),
            MoveMeeting c => PlaceAndMode.Decide(meeting, c, context),
            CallOffMeeting => [new MeetingCalledOff()],
            DeclineInvitation c => Declining.Decide(meeting, c, context),
            TakeBackDecline => Declining.TakeBack(meeting, context),
            AnswerHoldAnyway c => Declining.Decide(meeting, c),
            OpenMeeting c => Lifecycle.Decide(meeting, c, context),
            Arrive => Attending.Arrive(meeting, context),
            WelcomeByPhone c => Phone.Decide(meeting, c),
            RaiseHandFor c => Phone.Decide(meeting, c),
            SayGoodbyeTo c => Phone.Decide(meeting, c, context),
            TakeSeat c => Attending.Decide(meeting, c, context),
            LeaveMeeting => Attending.Leave(meeting, context),
            RemovePerson c => Attending.Decide(meeting, c, context),
            NoteAbsence c => Absence.Decide(meeting, c),
            NoteReturn c => Absence.Decide(meeting, c),
            PauseForAbsence => Absence.Pause(meeting, context),
            BeginFraming => Lifecycle.BeginFraming(meeting, context),
            TellRoles c => FramingTopic.Decide(meeting, c),
            SetEndTime c => FramingTopic.Decide(meeting, c, context),
            AgreeRules c => FramingTopic.Decide(c),
            TellConfidentiality c => FramingTopic.Decide(c),
            BeginAgendaRound => Lifecycle.BeginAgendaRound(meeting, context),
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
            TakeLead => Lead.Take(meeting, context),
            GrantWindow c => WindowTopic.Decide(c, context),
            EndWindow => WindowTopic.End(meeting),
            BringSupporter c => SupporterTopic.Decide(meeting, c, context),
            BeginReflection c => ReflectionTopic.Decide(meeting, c),
            EndReflection c => ReflectionTopic.Decide(meeting, c),
            BeginOneToOne c => OneToOneTopic.Decide(meeting, c, context),
            BeginSilence => SilenceTopic.Begin(meeting),
            EndSilence => SilenceTopic.End(meeting),
            DeferTurn c => Rounds.Decide(meeting, c, context),
            TakeBackTurn c => HandOver.Decide(meeting, c, context),
            TakeOffer c => HandOver.Decide(meeting, c, context),
            DeclineOffer c => HandOver.Decide(meeting, c, context),
            AskForPause => Pausing.Ask(meeting, context),
            WithdrawPauseAsk => Pausing.WithdrawAsk(meeting, context),
            NoteWords c => WordsTopic.Decide(meeting, c, context),
            ConfirmWords c => WordsTopic.Decide(meeting, c, context),
            DeclineWords c => WordsTopic.Decide(meeting, c, context),
            DraftAgreement c => AgreementTopic.Decide(meeting, c),
            AcceptAgreement c => AgreementTopic.Decide(meeting, c, context),
            DropAgreement c => AgreementTopic.Decide(meeting, c, context),
            MarkNoDecision => meeting.NoDecision ? [] : [new NoDecisionMarked()],
            WriteNote c => CaseNoteTopic.Decide(meeting, c),
            ReadNote => CaseNoteTopic.Read(meeting),
            SeeItSo c => CaseNoteTopic.Decide(meeting, c),
            AnswerMoreMeetings c => MoreMeetingsTopic.Decide(meeting, c),
            SayViewOnMore c => MoreMeetingsTopic.Decide(meeting, c, context),
            CallSmallerCircle c => SmallerCircleTopic.Decide(meeting, c),
            BeginSmallerCircle => SmallerCircleTopic.Begin(meeting),
            EndSmallerCircle => SmallerCircleTopic.End(meeting),
            StopMeeting => [.. SmallerCircleTopic.Ended(meeting), new MeetingStopped(), new MeetingEnded()],
            SealMeeting => Lifecycle.Seal(meeting),
            RecordDecision c => StaffDecisionTopic.Decide(meeting, c),
            CarryAgreements c => SinceLastTopic.Decide(meeting, c),
            TellHowItWent c => SinceLastTopic.Decide(meeting, c, context),
            AnswerForm c => FormTopic.Decide(meeting, c, context),
            RateElement c => Fidelity.Decide(meeting, c, context),
            _ => new UnknownCommand(command.GetType().Name),
        };

    private static Refusal? Gate(Meeting meeting, MeetingCommand command, Context context)
    {
        var standing = MeetingSight.StandingOf(meeting, context.Caller);
        if (standing == Standing.None)
            return MeetingSight.Outside(meeting, context.Caller);
        if (!MeetingPermits.All.TryGetValue(command.GetType(), out var permit))
            return new UnknownCommand(command.GetType().Name);
        if (meeting.Phase == Phase.Closed && !permit.Phases.Contains(Phase.Closed))
            return new MeetingClosed();
        if (meeting.Sealed && standing != Standing.System)
            return new ConsentIsWithdrawn();
        if (!permit.Who.Contains(standing))
            return NotYourPart.Of(permit.Who);
        if (!permit.Phases.Contains(meeting.Phase))
            return new NotNow(meeting.Phase);
        if (permit.Present && !meeting.IsPresent(context.By))
            return new NotPresent(context.By);
        if (permit.Lead && meeting.Lead != context.By)
            return new NotLeading(meeting.Lead);
        return meeting.Pause is { } pause && !permit.WhilePaused ? new MeetingPaused(pause.Reason) : null;
    }
}

namespace OpenDialogue.Dialogue.Courses;

/// <summary>The first gate of every command: whose it is.</summary>
public static class CoursePermits
{
    /// <summary>Every command but <see cref="RecordContact"/>, which begins it and is for staff.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<Standing>> All { get; } =
        new Dictionary<Type, IReadOnlyList<Standing>>
        {
            [typeof(RecordConsent)] = [Standing.Facilitator],
            [typeof(StartCourse)] = [Standing.Facilitator],
            [typeof(WithdrawConsent)] = [Standing.YoungPerson, Standing.Facilitator],
            [typeof(NoteMeeting)] = [Standing.System],
            [typeof(AskSinceLast)] = [Standing.System],
            [typeof(EndCourse)] = [Standing.YoungPerson],
            [typeof(ResumeCourse)] = [Standing.YoungPerson],
            [typeof(ChooseLater)] = [Standing.YoungPerson],
            [typeof(AskHowItIs)] = [Standing.System],
            [typeof(PutOffMeasure)] = [Standing.YoungPerson],
            [typeof(AnswerMeasure)] = [Standing.YoungPerson],
            [typeof(ShareScore)] = [Standing.YoungPerson],
            [typeof(TakeBackScore)] = [Standing.YoungPerson],
            [typeof(RecordLicence)] = [Standing.Facilitator],
            [typeof(RegisterScore)] = [Standing.Facilitator],
            [typeof(AskToTalk)] = [Standing.YoungPerson],
            [typeof(MarkTalked)] = [Standing.YoungPerson, Standing.Facilitator],
            [typeof(DraftMeeting)] = [Standing.YoungPerson, Standing.Facilitator],
            [typeof(ApproveDraft)] = [Standing.YoungPerson],
            [typeof(SuggestInvitee)] = [Standing.YoungPerson, Standing.Facilitator],
            [typeof(ApproveInvitee)] = [Standing.YoungPerson],
            [typeof(TurnDownInvitee)] = [Standing.YoungPerson],
            [typeof(CorrectDetails)] = [Standing.YoungPerson, Standing.Facilitator],
            [typeof(TakeOutInvitee)] = [Standing.YoungPerson, Standing.Facilitator],
            [typeof(SendInvitations)] = [Standing.YoungPerson, Standing.Facilitator],
            [typeof(NoteArrangement)] = [Standing.System],
            [typeof(RemindOfMeeting)] = [Standing.System],
            [typeof(TakeLetter)] = [Standing.System],
            [typeof(NoteLetter)] = [Standing.System],
            [typeof(DrawNode)] = [Standing.YoungPerson],
            [typeof(MoveNode)] = [Standing.YoungPerson],
            [typeof(RewordNode)] = [Standing.YoungPerson],
            [typeof(RubOutNode)] = [Standing.YoungPerson],
            [typeof(ShareNode)] = [Standing.YoungPerson],
            [typeof(TakeBackNode)] = [Standing.YoungPerson],
            [typeof(ShowMap)] = [Standing.YoungPerson],
            [typeof(HideMap)] = [Standing.YoungPerson],
            [typeof(ChooseTakingPart)] = [Standing.YoungPerson],
            [typeof(PrepareCard)] = [Standing.YoungPerson],
            [typeof(PutAwayCard)] = [Standing.YoungPerson],
        };
}

/// <summary>Decides every command of a course: first the gate that all share, then the topic.</summary>
public static class CourseDecider
{
    public static Decision<CourseEvent> Decide(Course course, CourseCommand command, Context context) =>
        command is RecordContact contact ? ContactTopic.Decide(course, contact, context)
        : Gate(course, command, context) is { } refusal ? refusal
        : DecideTopic(course, command, context);

    /// <summary>What the young person has ended they alone take up again: until then staff plan no meeting.</summary>
    /// <param name="course">Null for a network from before there were courses.</param>
    /// <returns>Null where a meeting may be planned.</returns>
    public static Refusal? CheckPlan(Course? course) => course?.Ending is null ? null : new YoungPersonDecides();

    /// <summary>
    /// Who may hand the young person a code to their course: the coordinator, also when the consent is withdrawn and they
    /// see nothing of it any more.
    /// </summary>
    /// <returns>Null where they may.</returns>
    public static Refusal? CheckCode(Course course, Caller caller) =>
        caller.Kind != CallerKind.Staff
        || caller.Municipality != course.Municipality
        || caller.Person != course.Coordinator?.Id
            ? new NotFound()
        : course.StartedOn is null ? new CourseNotStarted()
        : null;

    private static Decision<CourseEvent> DecideTopic(Course course, CourseCommand command, Context context) =>
        command switch
        {
            RecordConsent c => ConsentTopic.Decide(course, c, context),
            StartCourse => ConsentTopic.Start(course, context),
            WithdrawConsent => WithdrawalTopic.Decide(course, context),
            AskSinceLast c => KeptAgreementTopic.Decide(course, c),
            NoteMeeting c => HeldMeetingTopic.Decide(course, c, context),
            EndCourse c => EndingTopic.Decide(course, c, context),
            ResumeCourse => EndingTopic.Resume(course),
            ChooseLater c => EndingTopic.Decide(course, c),
            AskHowItIs => AskingTopic.Decide(course, context),
            PutOffMeasure c => AskingTopic.Decide(course, c, context),
            AnswerMeasure c => AnsweringTopic.Decide(course, c, context),
            ShareScore c => AnsweringTopic.Decide(course, c),
            TakeBackScore c => AnsweringTopic.Decide(course, c),
            RecordLicence c => RegisteringTopic.Decide(course, c),
            RegisterScore c => RegisteringTopic.Decide(course, c, context),
            AskToTalk => TalkingTopic.Ask(course),
            MarkTalked => TalkingTopic.Mark(course),
            DraftMeeting c => DraftingTopic.Decide(course, c, context),
            ApproveDraft c => DraftingTopic.Decide(course, c),
            SuggestInvitee c => InvitingTopic.Decide(course, c, context),
            ApproveInvitee c => InvitingTopic.Decide(course, c, context),
            TurnDownInvitee c => InvitingTopic.Decide(course, c, context),
            CorrectDetails c => InvitingTopic.Decide(course, c, context),
            TakeOutInvitee c => InvitingTopic.Decide(course, c, context),
            SendInvitations c => SendingTopic.Decide(course, c, context),
            NoteArrangement c => SendingTopic.Decide(course, c, context),
            RemindOfMeeting => RemindingTopic.Decide(course, context),
            TakeLetter c => LetterTopic.Decide(course, c, context),
            NoteLetter c => LetterTopic.Decide(course, c, context),
            DrawNode c => MapDrawingTopic.Decide(course, c),
            MoveNode c => MapDrawingTopic.Decide(course, c),
            RewordNode c => MapDrawingTopic.Decide(course, c),
            RubOutNode c => MapDrawingTopic.Decide(course, c),
            ShareNode c => MapSharingTopic.Decide(course, c),
            TakeBackNode c => MapSharingTopic.Decide(course, c),
            ShowMap c => MapSharingTopic.Decide(course, c),
            HideMap c => MapSharingTopic.Decide(course, c),
            ChooseTakingPart c => TakingPartTopic.Decide(course, c),
            PrepareCard c => PreparingTopic.Decide(course, c),
            PutAwayCard c => PreparingTopic.Decide(course, c),
            _ => new UnknownCommand(command.GetType().Name),
        };

    private static Refusal? Gate(Course course, CourseCommand command, Context context)
    {
        var standing = CourseSight.StandingOf(course, context.Caller);
        if (standing == Standing.None)
            return CourseSight.Outside(course, context.Caller);
        if (!CoursePermits.All.TryGetValue(command.GetType(), out var who))
            return new UnknownCommand(command.GetType().Name);
        if (!who.Contains(standing))
            return new NotYourPart(who);
        return course.Withdrawal is null || command is WithdrawConsent ? null : new ConsentIsWithdrawn();
    }
}

using System.Text.Json.Serialization;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue;

/// <summary>
/// An expected no: a stable code and the facts that explain it. Nothing has changed. The wording, in Danish and
/// English, is the page's (client/text), which has a sentence for every code of this list, or does not build.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "code")]
// At the door.
[JsonDerivedType(typeof(NotFound), "not-found")]
[JsonDerivedType(typeof(UnknownCommand), "unknown-command")]
[JsonDerivedType(typeof(WrongShape), "wrong-shape")]
[JsonDerivedType(typeof(TooLarge), "too-large")]
[JsonDerivedType(typeof(TooFast), "too-fast")]
[JsonDerivedType(typeof(TooManyRooms), "too-many-rooms")]
[JsonDerivedType(typeof(TryAgain), "try-again")]
[JsonDerivedType(typeof(CommandIdTaken), "command-id-taken")]
[JsonDerivedType(typeof(SignInNeeded), "sign-in-needed")]
// Of every room.
[JsonDerivedType(typeof(TooLong), "too-long")]
[JsonDerivedType(typeof(Blank), "blank")]
[JsonDerivedType(typeof(OutOfRange), "out-of-range")]
[JsonDerivedType(typeof(AlreadyExists), "already-exists")]
[JsonDerivedType(typeof(NotYourPart), "not-your-part")]
[JsonDerivedType(typeof(UnknownPerson), "unknown-person")]
// Of a meeting.
[JsonDerivedType(typeof(MeetingClosed), "meeting-closed")]
[JsonDerivedType(typeof(MeetingPaused), "meeting-paused")]
[JsonDerivedType(typeof(NotNow), "not-now")]
[JsonDerivedType(typeof(NotPresent), "not-present")]
[JsonDerivedType(typeof(CentreAbsent), "centre-absent")]
[JsonDerivedType(typeof(YoungPersonDecides), "young-person-decides")]
[JsonDerivedType(typeof(WrongParty), "wrong-party")]
[JsonDerivedType(typeof(SeatTaken), "seat-taken")]
[JsonDerivedType(typeof(FramingIncomplete), "framing-incomplete")]
[JsonDerivedType(typeof(StaleTurn), "stale-turn")]
[JsonDerivedType(typeof(NotYourTurn), "not-your-turn")]
[JsonDerivedType(typeof(FloorIsTheYoungPersons), "floor-is-the-young-persons")]
[JsonDerivedType(typeof(NothingAsked), "nothing-asked")]
[JsonDerivedType(typeof(AlreadyHadTurn), "already-had-turn")]
[JsonDerivedType(typeof(RoundUnderWay), "round-under-way")]
[JsonDerivedType(typeof(VoicesMissing), "voices-missing")]
[JsonDerivedType(typeof(FacilitatorsMissing), "facilitators-missing")]
[JsonDerivedType(typeof(NotLeading), "not-leading")]
[JsonDerivedType(typeof(TeamIsReflecting), "team-is-reflecting")]
[JsonDerivedType(typeof(SilenceKept), "silence-kept")]
[JsonDerivedType(typeof(NobodyAfterYou), "nobody-after-you")]
[JsonDerivedType(typeof(NothingToTakeBack), "nothing-to-take-back")]
[JsonDerivedType(typeof(SupporterNeedsAge), "supporter-needs-age")]
[JsonDerivedType(typeof(UnknownAgreement), "unknown-agreement")]
[JsonDerivedType(typeof(NotYourAgreement), "not-your-agreement")]
[JsonDerivedType(typeof(NoNote), "no-note")]
[JsonDerivedType(typeof(NoteNotRead), "note-not-read")]
[JsonDerivedType(typeof(CircleIsSmaller), "circle-is-smaller")]
[JsonDerivedType(typeof(FormIsClosed), "form-is-closed")]
[JsonDerivedType(typeof(WeighingMissing), "weighing-missing")]
// Of a course.
[JsonDerivedType(typeof(ConsentMissing), "consent-missing")]
[JsonDerivedType(typeof(ConsentIncomplete), "consent-incomplete")]
[JsonDerivedType(typeof(ConsentIsWithdrawn), "consent-withdrawn")]
// Of planning.
[JsonDerivedType(typeof(MeetingIsComing), "meeting-is-coming")]
[JsonDerivedType(typeof(NothingDrafted), "nothing-drafted")]
[JsonDerivedType(typeof(PersonNumberGiven), "person-number-given")]
[JsonDerivedType(typeof(NotAPhoneNumber), "not-a-phone-number")]
[JsonDerivedType(typeof(NotAnEmail), "not-an-email")]
[JsonDerivedType(typeof(UnknownLetter), "unknown-letter")]
[JsonDerivedType(typeof(LetterNotDue), "letter-not-due")]
[JsonDerivedType(typeof(UnknownNode), "unknown-node")]
// Of a network.
[JsonDerivedType(typeof(NotGoalOwner), "not-goal-owner")]
[JsonDerivedType(typeof(UnknownGoal), "unknown-goal")]
[JsonDerivedType(typeof(GoalIsDropped), "goal-is-dropped")]
[JsonDerivedType(typeof(StaleWording), "stale-wording")]
[JsonDerivedType(typeof(ProfessionMissing), "profession-missing")]
[JsonDerivedType(typeof(UnknownProposal), "unknown-proposal")]
[JsonDerivedType(typeof(UnknownConflict), "unknown-conflict")]
[JsonDerivedType(typeof(NothingToShare), "nothing-to-share")]
// Of a municipality.
[JsonDerivedType(typeof(CompetenceMissing), "competence-missing")]
[JsonDerivedType(typeof(NotYourOwn), "not-your-own")]
// Of a measure.
[JsonDerivedType(typeof(CourseNotStarted), "course-not-started")]
[JsonDerivedType(typeof(UnknownMeasure), "unknown-measure")]
[JsonDerivedType(typeof(ComesOtherwise), "comes-otherwise")]
[JsonDerivedType(typeof(TooYoung), "too-young")]
[JsonDerivedType(typeof(LicenceMissing), "licence-missing")]
[JsonDerivedType(typeof(LicenceNotNeeded), "licence-not-needed")]
[JsonDerivedType(typeof(RaterNotTrained), "rater-not-trained")]
// Of a one-time code.
[JsonDerivedType(typeof(CodeWrong), "code-wrong")]
[JsonDerivedType(typeof(CodeUsed), "code-used")]
[JsonDerivedType(typeof(CodeLocked), "code-locked")]
[JsonDerivedType(typeof(CodeExpired), "code-expired")]
[JsonDerivedType(typeof(CodeForAnother), "code-for-another")]
public abstract record Refusal;

/// <summary>There is no such room, or none that the caller is admitted to: the two are not told apart.</summary>
public sealed record NotFound : Refusal;

public sealed record UnknownCommand(string Type) : Refusal;

/// <param name="Where">The member that is missing or of the wrong kind, as a JSON path; "" for the whole.</param>
public sealed record WrongShape(string Where) : Refusal;

public sealed record TooLarge(int LimitBytes) : Refusal;

public sealed record TooFast(int RetryAfterSeconds) : Refusal;

public sealed record TooManyRooms(int Limit) : Refusal;

/// <summary>It could not be stored just now. Nothing happened; the same command may be sent again.</summary>
public sealed record TryAgain(string Reason) : Refusal;

/// <summary>Another command of this room, by somebody else, has that id.</summary>
public sealed record CommandIdTaken : Refusal;

public sealed record SignInNeeded : Refusal;

public sealed record TooLong(string Field, int Limit) : Refusal;

public sealed record Blank(string Field) : Refusal;

public sealed record OutOfRange(string Field, int Lowest, int Highest) : Refusal;

public sealed record AlreadyExists : Refusal;

/// <summary>The command belongs to people of another part in this room.</summary>
public sealed record NotYourPart(IReadOnlyList<Standing> Needs) : Refusal
{
    /// <summary>What the software does too is told as the people's whose it is.</summary>
    internal static NotYourPart Of(IReadOnlyList<Standing> who) =>
        new(who is [_] ? who : [.. who.Where(standing => standing != Standing.System)]);
}

public sealed record UnknownPerson(PersonId Person) : Refusal;

public sealed record MeetingClosed : Refusal;

public sealed record MeetingPaused(PauseReason Reason) : Refusal;

public sealed record NotNow(Phase Phase) : Refusal;

public sealed record NotPresent(PersonId Person) : Refusal;

/// <summary>INV1: nothing about the young person without the young person.</summary>
public sealed record CentreAbsent : Refusal;

/// <summary>INV2: who is invited is agreed with the young person first.</summary>
public sealed record YoungPersonDecides : Refusal;

/// <summary>A meeting has exactly one young person and at least one leader.</summary>
public sealed record WrongParty(int YoungPeople, int Leaders) : Refusal;

public sealed record SeatTaken(int Seat, PersonId By) : Refusal;

public sealed record FramingIncomplete(IReadOnlyList<FramingItem> Missing) : Refusal;

/// <summary>The turn that the command names is over, or is not yet. Somebody else was quicker; look again.</summary>
public sealed record StaleTurn(int Turn, int Current) : Refusal;

public sealed record NotYourTurn(PersonId? Holder) : Refusal;

/// <summary>Feature 22: nobody takes the floor from the young person. One may ask.</summary>
public sealed record FloorIsTheYoungPersons : Refusal;

public sealed record NothingAsked : Refusal;

public sealed record AlreadyHadTurn(PersonId Person) : Refusal;

public sealed record RoundUnderWay(IReadOnlyList<PersonId> Remaining) : Refusal;

/// <summary>INV5: these are present and were never offered the floor.</summary>
public sealed record VoicesMissing(IReadOnlyList<PersonId> People) : Refusal;

/// <summary>INV10: a meeting has two facilitators, or a reason on record why not.</summary>
public sealed record FacilitatorsMissing(int Has, int Needs) : Refusal;

/// <summary>Another facilitator leads just now. One may take the lead.</summary>
public sealed record NotLeading(PersonId? Lead) : Refusal;

/// <summary>INV7: in a reflection the floor is the team's. Requests wait for the response round.</summary>
public sealed record TeamIsReflecting : Refusal;

/// <summary>All are silent together; nobody is given the floor before the silence is ended.</summary>
public sealed record SilenceKept : Refusal;

/// <summary>There is nobody left in the round for whom one could wait.</summary>
public sealed record NobodyAfterYou : Refusal;

public sealed record NothingToTakeBack : Refusal;

/// <summary>A supporter is brought with their date of birth, not by an invitation.</summary>
public sealed record SupporterNeedsAge : Refusal;

public sealed record UnknownAgreement(Guid Agreement) : Refusal;

/// <summary>Only those whom an agreement binds accept it.</summary>
public sealed record NotYourAgreement(IReadOnlyList<PersonId> Who) : Refusal;

public sealed record NoNote : Refusal;

/// <summary>The note leaves the room only as it has been read aloud there (INV15).</summary>
public sealed record NoteNotRead : Refusal;

/// <summary>Some are left out just now; end that first.</summary>
public sealed record CircleIsSmaller(IReadOnlyList<PersonId> Without) : Refusal;

/// <summary>What was asked after the meeting is no longer changed.</summary>
public sealed record FormIsClosed : Refusal;

/// <summary>A decision that is another than the young person wants is told with how their view was weighed.</summary>
public sealed record WeighingMissing : Refusal;

/// <summary>INV12: a course, and with it a network, begins with a recorded consent.</summary>
public sealed record ConsentMissing : Refusal;

/// <summary>At that age these are to consent too.</summary>
public sealed record ConsentIncomplete(IReadOnlyList<Consenter> Consenters) : Refusal;

/// <summary>Feature 2: nothing more happens, and what was stored is for the young person alone.</summary>
public sealed record ConsentIsWithdrawn : Refusal;

/// <summary>One meeting is planned at a time; what has been sent is changed in its own room.</summary>
public sealed record MeetingIsComing(RoomId Meeting) : Refusal;

/// <summary>There is no draft of a meeting that is still to be sent.</summary>
public sealed record NothingDrafted : Refusal;

/// <summary>There is a person-number (CPR) in what was written. It is not kept; nothing here needs it.</summary>
public sealed record PersonNumberGiven(string Field) : Refusal;

public sealed record NotAPhoneNumber : Refusal;

public sealed record NotAnEmail : Refusal;

/// <summary>There is no such letter to send: never, or no longer.</summary>
public sealed record UnknownLetter(int Letter) : Refusal;

/// <summary>Another sender has it, or it waits to be tried again.</summary>
public sealed record LetterNotDue(DateTimeOffset DueAt) : Refusal;

/// <summary>It is not on the map, or no longer.</summary>
public sealed record UnknownNode(Guid Node) : Refusal;

/// <summary>INV8: only the one whose goal it is may change it. Others may propose.</summary>
public sealed record NotGoalOwner(PersonId Owner) : Refusal;

public sealed record UnknownGoal(Guid Goal) : Refusal;

public sealed record GoalIsDropped(Guid Goal) : Refusal;

/// <summary>The wording has changed since the sender read it.</summary>
public sealed record StaleWording(int Wording, int Current) : Refusal;

public sealed record ProfessionMissing : Refusal;

public sealed record UnknownProposal(Guid Proposal) : Refusal;

public sealed record UnknownConflict(Guid Conflict) : Refusal;

/// <summary>Nothing has been said yet that could be shared.</summary>
public sealed record NothingToShare : Refusal;

/// <summary>Feature 69: no course in Åben Dialog is recorded of who wants to lead.</summary>
public sealed record CompetenceMissing : Refusal;

/// <summary>Somebody else writes it down.</summary>
public sealed record NotYourOwn : Refusal;

/// <summary>Before a course has started nothing but the contact is kept.</summary>
public sealed record CourseNotStarted : Refusal;

public sealed record UnknownMeasure(Guid Measure) : Refusal;

/// <summary>The score of this instrument does not come here in that way, but in this.</summary>
public sealed record ComesOtherwise(Instrument Instrument, Origin Origin) : Refusal;

public sealed record TooYoung(Instrument Instrument, int LeastAge) : Refusal;

/// <summary>Nobody has registered for the instrument, or holds a licence for it, as its owner asks.</summary>
public sealed record LicenceMissing(Instrument Instrument) : Refusal;

public sealed record LicenceNotNeeded(Instrument Instrument) : Refusal;

public sealed record RaterNotTrained(Instrument Instrument) : Refusal;

public sealed record CodeWrong : Refusal;

public sealed record CodeUsed : Refusal;

public sealed record CodeLocked : Refusal;

public sealed record CodeExpired : Refusal;

public sealed record CodeForAnother : Refusal;

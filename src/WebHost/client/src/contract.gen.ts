// Made from the C# types by tests/Dialogue.Tests (UPDATE_GOLDEN=1). Do not edit.

export type PersonId = string;
export type RoomId = string;

export interface AbsenceNoticed {
  readonly type: 'absence-noticed';
  readonly person: PersonId;
}

export interface AcceptAgreement {
  readonly type: 'accept-agreement';
  readonly agreement: string;
  readonly id: string;
}

export interface AddPerson {
  readonly type: 'add-person';
  readonly person: PersonId;
  readonly name: string;
  readonly tie: Tie;
  readonly relation?: string | null;
  readonly profession?: string | null;
  readonly authority?: string | null;
  readonly id: string;
}

export interface AddProfessionalGoal {
  readonly type: 'add-professional-goal';
  readonly text: string;
  readonly id: string;
}

export interface AgendaItemSpoken {
  readonly type: 'agenda-item-spoken';
  readonly item: string;
  readonly speaker: PersonId;
  readonly text: string;
}

export interface AgreeRules {
  readonly type: 'agree-rules';
  readonly text: string;
  readonly id: string;
}

export interface Agreement {
  readonly id: string;
  readonly draftedBy: PersonId;
  readonly what: string;
  readonly who: readonly PersonId[];
  readonly when: string;
  readonly dropped: boolean;
  readonly acceptedBy: readonly PersonId[];
}

export interface AgreementAccepted {
  readonly type: 'agreement-accepted';
  readonly agreement: string;
  readonly person: PersonId;
}

export interface AgreementDrafted {
  readonly type: 'agreement-drafted';
  readonly agreement: string;
  readonly what: string;
  readonly who: readonly PersonId[];
  readonly when: string;
}

export interface AgreementDropped {
  readonly type: 'agreement-dropped';
  readonly agreement: string;
}

export interface AgreementsCarried {
  readonly type: 'agreements-carried';
  readonly agreements: readonly CarriedAgreement[];
}

export interface AgreementsKept {
  readonly type: 'agreements-kept';
  readonly agreements: readonly CarriedAgreement[];
}

export interface AlreadyExists {
  readonly code: 'already-exists';
}

export interface AlreadyHadTurn {
  readonly code: 'already-had-turn';
  readonly person: PersonId;
}

export interface AnswerForm {
  readonly type: 'answer-form';
  readonly statement: FormStatement;
  readonly answer: Degree4 | null;
  readonly id: string;
}

export interface AnswerHoldAnyway {
  readonly type: 'answer-hold-anyway';
  readonly answer: HoldAnyway;
  readonly id: string;
}

export interface AnswerInterruption {
  readonly type: 'answer-interruption';
  readonly turn: number;
  readonly yes: boolean;
  readonly id: string;
}

export interface AnswerMeasure {
  readonly type: 'answer-measure';
  readonly instrument: Instrument;
  readonly answers: readonly (number | null)[];
  readonly id: string;
}

export interface AnswerMoreMeetings {
  readonly type: 'answer-more-meetings';
  readonly answer: MoreMeetingsAnswer;
  readonly words?: string | null;
  readonly without?: readonly PersonId[] | null;
  readonly id: string;
}

export interface Answered {
  readonly id: string;
  readonly instrument: Instrument;
  readonly on: string;
  readonly answers: readonly (number | null)[];
  readonly score: number | null;
}

export interface ApproveDraft {
  readonly type: 'approve-draft';
  readonly wording: number;
  readonly id: string;
}

export interface ApproveInvitee {
  readonly type: 'approve-invitee';
  readonly person: PersonId;
  readonly id: string;
}

export interface Arrangement {
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly mode: MeetingMode;
}

export interface ArrangementNoted {
  readonly type: 'arrangement-noted';
  readonly arrangement: Arrangement;
  readonly calledOff: boolean;
  readonly notComing: readonly PersonId[];
  readonly remindAt: string | null;
}

export interface Arrive {
  readonly type: 'arrive';
  readonly id: string;
}

export interface AskForPause {
  readonly type: 'ask-for-pause';
  readonly id: string;
}

export interface AskHowItIs {
  readonly type: 'ask-how-it-is';
  readonly id: string;
}

export interface AskSinceLast {
  readonly type: 'ask-since-last';
  readonly meeting: RoomId;
  readonly id: string;
}

export interface AskToInterrupt {
  readonly type: 'ask-to-interrupt';
  readonly turn: number;
  readonly id: string;
}

export interface AskToTalk {
  readonly type: 'ask-to-talk';
  readonly id: string;
}

export type Attendance = 'invited' | 'present' | 'left' | 'removed';

export type Audience = 'team' | 'network';

export interface Away {
  readonly person: PersonId;
  readonly since: string;
}

export interface BeginAgendaRound {
  readonly type: 'begin-agenda-round';
  readonly id: string;
}

export interface BeginClosing {
  readonly type: 'begin-closing';
  readonly turn: number;
  readonly id: string;
}

export interface BeginFraming {
  readonly type: 'begin-framing';
  readonly id: string;
}

export interface BeginHiding {
  readonly type: 'begin-hiding';
  readonly meeting: RoomId;
  readonly from: readonly PersonId[];
  readonly id: string;
}

export interface BeginOneToOne {
  readonly type: 'begin-one-to-one';
  readonly turn: number;
  readonly with: PersonId;
  readonly id: string;
}

export interface BeginReflection {
  readonly type: 'begin-reflection';
  readonly turn: number;
  readonly id: string;
}

export interface BeginSilence {
  readonly type: 'begin-silence';
  readonly id: string;
}

export interface BeginSmallerCircle {
  readonly type: 'begin-smaller-circle';
  readonly id: string;
}

export interface Blank {
  readonly code: 'blank';
  readonly field: string;
}

export interface Bound {
  readonly id: PersonId;
  readonly name: string;
}

export interface BringSupporter {
  readonly type: 'bring-supporter';
  readonly person: PersonId;
  readonly name: string;
  readonly bornOn: string;
  readonly id: string;
}

export interface CallOffMeeting {
  readonly type: 'call-off-meeting';
  readonly id: string;
}

export interface CallSmallerCircle {
  readonly type: 'call-smaller-circle';
  readonly without: readonly PersonId[];
  readonly id: string;
}

export interface CardPrepared {
  readonly type: 'card-prepared';
  readonly card: string;
  readonly text: string;
}

export interface CardPutAway {
  readonly type: 'card-put-away';
  readonly card: string;
}

export interface CarriedAgreement {
  readonly id: string;
  readonly what: string;
  readonly who: readonly Bound[];
  readonly when: string;
  readonly only: readonly PersonId[] | null;
  readonly went: Went | null;
}

export interface CarryAgreements {
  readonly type: 'carry-agreements';
  readonly agreements: readonly CarriedAgreement[];
  readonly id: string;
}

export interface CaseNote {
  readonly text: string;
  readonly read: boolean;
  readonly seesItSo: string | null;
}

export interface CentreAbsent {
  readonly code: 'centre-absent';
}

export interface ChangePlace {
  readonly type: 'change-place';
  readonly place: string;
  readonly mode: MeetingMode;
  readonly id: string;
}

export interface ChangeProposed {
  readonly type: 'change-proposed';
  readonly proposal: string;
  readonly goal: string;
  readonly text: string;
}

export interface ChooseLater {
  readonly type: 'choose-later';
  readonly askLater: boolean;
  readonly id: string;
}

export interface ChooseTakingPart {
  readonly type: 'choose-taking-part';
  readonly ways: readonly TakingPart[];
  readonly id: string;
}

export interface CircleIsSmaller {
  readonly code: 'circle-is-smaller';
  readonly without: readonly PersonId[];
}

export interface CloseMeeting {
  readonly type: 'close-meeting';
  readonly id: string;
}

export interface ClosingBegan {
  readonly type: 'closing-began';
}

export interface ClosingWordSaid {
  readonly type: 'closing-word-said';
  readonly item: string;
  readonly speaker: PersonId;
  readonly text: string;
}

export interface CodeExpired {
  readonly code: 'code-expired';
}

export interface CodeForAnother {
  readonly code: 'code-for-another';
}

export interface CodeLocked {
  readonly code: 'code-locked';
}

export interface CodeUsed {
  readonly code: 'code-used';
}

export interface CodeWrong {
  readonly code: 'code-wrong';
}

export interface ComesOtherwise {
  readonly code: 'comes-otherwise';
  readonly instrument: Instrument;
  readonly origin: Origin;
}

export interface ComingMeeting {
  readonly meeting: RoomId;
  readonly wording: number;
  readonly arrangement: Arrangement;
  readonly facilitators: readonly Invitee[];
  readonly approved: boolean;
  readonly sentAt: string | null;
  readonly remindAt: string | null;
  readonly calledOff: boolean;
  readonly notComing: readonly PersonId[];
}

export interface CommandIdTaken {
  readonly code: 'command-id-taken';
}

export interface CompetenceMissing {
  readonly code: 'competence-missing';
}

export interface ConfidentialityTold {
  readonly type: 'confidentiality-told';
  readonly text: string;
}

export interface ConfirmWords {
  readonly type: 'confirm-words';
  readonly item: string;
  readonly id: string;
}

export interface ConflictLinked {
  readonly type: 'conflict-linked';
  readonly conflict: string;
  readonly one: string;
  readonly other: string;
}

export interface ConflictMark {
  readonly at: string;
  readonly addressed: boolean;
}

export interface ConflictMarked {
  readonly type: 'conflict-marked';
  readonly conflict: string;
  readonly addressed: boolean;
}

export interface Consent {
  readonly version: string;
  readonly scope: readonly ConsentScope[];
  readonly byYoungPerson: boolean;
  readonly custodyHolders: readonly string[];
  readonly soleCustody: boolean;
  readonly recordedAt: string;
}

export interface ConsentIncomplete {
  readonly code: 'consent-incomplete';
  readonly consenters: readonly Consenter[];
}

export interface ConsentIsWithdrawn {
  readonly code: 'consent-withdrawn';
}

export interface ConsentMissing {
  readonly code: 'consent-missing';
}

export interface ConsentRecorded {
  readonly type: 'consent-recorded';
  readonly version: string;
  readonly scope: readonly ConsentScope[];
  readonly byYoungPerson: boolean;
  readonly custodyHolders: readonly string[];
  readonly soleCustody: boolean;
}

export type ConsentScope = 'course' | 'sharing';

export interface ConsentWithdrawn {
  readonly type: 'consent-withdrawn';
  readonly onTheirWord: boolean;
}

export type Consenter = 'young-person' | 'custody-holder' | 'other-custody-holder';

export interface Contact {
  readonly channel: ContactChannel;
  readonly from: ContactFrom;
  readonly at: string;
  readonly firstSentence: string | null;
}

export type ContactChannel = 'phone' | 'in-person' | 'in-writing';

export interface ContactDetails {
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export type ContactFrom = 'young-person' | 'relative' | 'professional';

export interface ContactRecorded {
  readonly type: 'contact-recorded';
  readonly municipality: string;
  readonly youngPerson: PersonId;
  readonly name: string;
  readonly bornOn: string;
  readonly coordinator: string;
  readonly channel: ContactChannel;
  readonly from: ContactFrom;
  readonly contactedAt: string;
  readonly firstSentence: string | null;
}

export interface Coordinator {
  readonly id: PersonId;
  readonly name: string;
}

export interface CorrectDetails {
  readonly type: 'correct-details';
  readonly person: PersonId;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly id: string;
}

export interface Course {
  readonly id: RoomId;
  readonly municipality: string;
  readonly phase: CoursePhase;
  readonly youngPerson: YoungPerson | null;
  readonly coordinator: Coordinator | null;
  readonly contact: Contact | null;
  readonly consent: Consent | null;
  readonly withdrawal: Withdrawal | null;
  readonly startedOn: string | null;
  readonly meetings: readonly HeldMeeting[];
  readonly ending: CourseEnding | null;
  readonly sinceLast: readonly CarriedAgreement[];
  readonly asked: readonly Due[];
  readonly putOff: Due | null;
  readonly answers: readonly Answered[];
  readonly sharedScores: readonly SharedScore[];
  readonly scores: readonly RegisteredScore[];
  readonly licences: readonly Licence[];
  readonly talkAskedAt: string | null;
  readonly coming: ComingMeeting | null;
  readonly invitations: readonly Invitation[];
  readonly letters: readonly Letter[];
  readonly lettersMade: number;
  readonly map: NetworkMap;
  readonly takingPart: readonly TakingPart[];
  readonly prepared: readonly PreparedCard[];
}

export type CourseCommand =
  | RecordContact
  | RecordConsent
  | StartCourse
  | WithdrawConsent
  | NoteMeeting
  | AskSinceLast
  | EndCourse
  | ResumeCourse
  | ChooseLater
  | AskHowItIs
  | PutOffMeasure
  | AnswerMeasure
  | ShareScore
  | TakeBackScore
  | RecordLicence
  | RegisterScore
  | AskToTalk
  | MarkTalked
  | DraftMeeting
  | ApproveDraft
  | SuggestInvitee
  | ApproveInvitee
  | TurnDownInvitee
  | CorrectDetails
  | TakeOutInvitee
  | SendInvitations
  | NoteArrangement
  | RemindOfMeeting
  | TakeLetter
  | NoteLetter
  | DrawNode
  | MoveNode
  | RewordNode
  | RubOutNode
  | ShareNode
  | TakeBackNode
  | ShowMap
  | HideMap
  | ChooseTakingPart
  | PrepareCard
  | PutAwayCard;

export interface CourseEnded {
  readonly type: 'course-ended';
  readonly on: string;
  readonly words: string | null;
}

export interface CourseEnding {
  readonly on: string;
  readonly words: string | null;
  readonly askLater: boolean | null;
}

export type CourseEvent =
  | ContactRecorded
  | ConsentRecorded
  | CourseStarted
  | ConsentWithdrawn
  | MeetingHeld
  | AgreementsKept
  | SinceLastAsked
  | CourseRested
  | CourseEnded
  | CourseResumed
  | LaterChosen
  | HowItIsAsked
  | MeasurePutOff
  | MeasureAnswered
  | ScoreShared
  | ScoreTakenBack
  | LicenceRecorded
  | ScoreRegistered
  | TalkAsked
  | TalkMarked
  | MeetingDrafted
  | DraftApproved
  | InviteeSuggested
  | InviteeApproved
  | InviteeTurnedDown
  | DetailsCorrected
  | InviteeTakenOut
  | InvitationsSent
  | InvitationTakenBack
  | ArrangementNoted
  | MeetingReminded
  | LetterMade
  | LetterDropped
  | LetterTaken
  | LetterSent
  | LetterFailed
  | NodeDrawn
  | NodeMoved
  | NodeReworded
  | NodeRubbedOut
  | NodeShared
  | NodeTakenBack
  | MapShown
  | MapHidden
  | TakingPartChosen
  | CardPrepared
  | CardPutAway;

export interface CourseNotStarted {
  readonly code: 'course-not-started';
}

export type CoursePhase = 'uncontacted' | 'contact' | 'start-up' | 'under-way' | 'resting' | 'ending';

export interface CourseRested {
  readonly type: 'course-rested';
}

export interface CourseResumed {
  readonly type: 'course-resumed';
}

export interface CourseStarted {
  readonly type: 'course-started';
  readonly on: string | null;
}

export interface DecisionRecorded {
  readonly type: 'decision-recorded';
  readonly decision: string;
  readonly what: string;
  readonly differs: boolean;
  readonly weighed: string | null;
}

export interface Decline {
  readonly person: PersonId;
  readonly reason: DeclineReason | null;
  readonly words: string | null;
  readonly answered: boolean;
}

export interface DeclineInvitation {
  readonly type: 'decline-invitation';
  readonly reason?: DeclineReason | null;
  readonly words?: string | null;
  readonly id: string;
}

export interface DeclineOffer {
  readonly type: 'decline-offer';
  readonly turn: number;
  readonly id: string;
}

export type DeclineReason = 'work' | 'illness' | 'no-energy' | 'does-not-want' | 'leave' | 'course' | 'other';

export interface DeclineTakenBack {
  readonly type: 'decline-taken-back';
  readonly person: PersonId;
}

export interface DeclineWords {
  readonly type: 'decline-words';
  readonly item: string;
  readonly id: string;
}

export interface DeferTurn {
  readonly type: 'defer-turn';
  readonly turn: number;
  readonly id: string;
}

export type Degree4 = 'high' | 'some' | 'lesser' | 'not-at-all';

export interface DetailsCorrected {
  readonly type: 'details-corrected';
  readonly person: PersonId;
  readonly details: ContactDetails;
}

export interface DialogueBegan {
  readonly type: 'dialogue-began';
}

export interface DraftAgreement {
  readonly type: 'draft-agreement';
  readonly what: string;
  readonly who: readonly PersonId[];
  readonly when: string;
  readonly id: string;
}

export interface DraftApproved {
  readonly type: 'draft-approved';
  readonly wording: number;
}

export interface DraftMeeting {
  readonly type: 'draft-meeting';
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly mode: MeetingMode;
  readonly facilitators: readonly Invitee[];
  readonly id: string;
}

export interface DrawNode {
  readonly type: 'draw-node';
  readonly name: string;
  readonly ring: number;
  readonly sector: MapSector;
  readonly words?: string | null;
  readonly id: string;
}

export interface DropAgreement {
  readonly type: 'drop-agreement';
  readonly agreement: string;
  readonly id: string;
}

export interface DropGoal {
  readonly type: 'drop-goal';
  readonly goal: string;
  readonly reason?: string | null;
  readonly id: string;
}

export interface Due {
  readonly occasion: Occasion;
  readonly on: string;
}

export interface ElementRated {
  readonly type: 'element-rated';
  readonly person: PersonId;
  readonly element: number;
  readonly shown: Shown | null;
}

export interface EndCourse {
  readonly type: 'end-course';
  readonly words?: string | null;
  readonly id: string;
}

export interface EndHiding {
  readonly type: 'end-hiding';
  readonly meeting: RoomId;
  readonly id: string;
}

export interface EndReflection {
  readonly type: 'end-reflection';
  readonly turn: number;
  readonly id: string;
}

export interface EndSilence {
  readonly type: 'end-silence';
  readonly id: string;
}

export interface EndSmallerCircle {
  readonly type: 'end-smaller-circle';
  readonly id: string;
}

export interface EndTimeSet {
  readonly type: 'end-time-set';
  readonly endsAt: string;
}

export interface EndTurn {
  readonly type: 'end-turn';
  readonly turn: number;
  readonly id: string;
}

export interface EndWindow {
  readonly type: 'end-window';
  readonly id: string;
}

export interface FacilitatorsMissing {
  readonly code: 'facilitators-missing';
  readonly has: number;
  readonly needs: number;
}

export interface FilledForm {
  readonly person: PersonId;
  readonly answers: readonly (Degree4 | null)[];
}

export interface Floor {
  readonly turn: number;
  readonly holder: PersonId | null;
  readonly since: string | null;
  readonly interruptionAskedBy: PersonId | null;
  readonly from: PersonId | null;
  readonly before: PersonId | null;
  readonly offeredTo: PersonId | null;
  readonly queue: readonly Waiting[];
}

export interface FloorGranted {
  readonly type: 'floor-granted';
  readonly turn: number;
  readonly person: PersonId;
  readonly from: PersonId | null;
}

export interface FloorIsTheYoungPersons {
  readonly code: 'floor-is-the-young-persons';
}

export interface FloorOffered {
  readonly type: 'floor-offered';
  readonly turn: number;
  readonly person: PersonId;
}

export interface FloorReleased {
  readonly type: 'floor-released';
  readonly turn: number;
  readonly person: PersonId;
}

export interface FloorRequested {
  readonly type: 'floor-requested';
  readonly person: PersonId;
  readonly kind: RequestKind;
}

export interface FormAnswered {
  readonly type: 'form-answered';
  readonly person: PersonId;
  readonly statement: FormStatement;
  readonly answer: Degree4 | null;
}

export interface FormIsClosed {
  readonly code: 'form-is-closed';
}

export type FormStatement = 'heard' | 'mattered' | 'planned' | 'in-the-open' | 'go-on';

export interface Framing {
  readonly rolesTold: boolean;
  readonly endsAt: string | null;
  readonly rules: string | null;
  readonly confidentiality: string | null;
}

export interface FramingBegan {
  readonly type: 'framing-began';
}

export interface FramingIncomplete {
  readonly code: 'framing-incomplete';
  readonly missing: readonly FramingItem[];
}

export type FramingItem = 'roles' | 'end-time' | 'rules' | 'confidentiality';

export interface GiveFloor {
  readonly type: 'give-floor';
  readonly turn: number;
  readonly to: PersonId;
  readonly id: string;
}

export interface GoalConflict {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly linkedBy: PersonId;
  readonly addressed: boolean;
  readonly linkedAt: string;
  readonly marks: readonly ConflictMark[];
}

export interface GoalDropped {
  readonly type: 'goal-dropped';
  readonly goal: string;
  readonly reason: string | null;
}

export interface GoalIsDropped {
  readonly code: 'goal-is-dropped';
  readonly goal: string;
}

export interface GoalPutOnScreen {
  readonly type: 'goal-put-on-screen';
  readonly goal: string;
  readonly text: string;
}

export interface GoalRated {
  readonly type: 'goal-rated';
  readonly goal: string;
  readonly on: string;
  readonly progress: number;
}

export interface GoalRating {
  readonly goal: string;
  readonly on: string;
  readonly progress: number;
}

export interface GoalReworded {
  readonly type: 'goal-reworded';
  readonly goal: string;
  readonly wording: number;
  readonly text: string;
}

export interface GoalShared {
  readonly type: 'goal-shared';
  readonly goal: OwnGoal;
}

export interface GoalStated {
  readonly type: 'goal-stated';
  readonly goal: string;
  readonly text: string;
}

export interface GoalTakenOffScreen {
  readonly type: 'goal-taken-off-screen';
  readonly goal: string;
}

export interface GrantWindow {
  readonly type: 'grant-window';
  readonly minutes: number;
  readonly id: string;
}

export interface HandOverTakenBack {
  readonly type: 'hand-over-taken-back';
  readonly turn: number;
  readonly person: PersonId;
}

export interface HeldMeeting {
  readonly meeting: RoomId;
  readonly on: string;
  readonly beganAt: string | null;
  readonly team: readonly TeamMember[];
  readonly more: MoreMeetings | null;
}

export interface Hidden {
  readonly type: 'hidden';
  readonly from: readonly PersonId[];
  readonly event: NetworkEvent;
}

export interface HideMap {
  readonly type: 'hide-map';
  readonly person: PersonId;
  readonly id: string;
}

export interface HideScore {
  readonly type: 'hide-score';
  readonly measure: string;
  readonly id: string;
}

export interface Hiding {
  readonly meeting: RoomId;
  readonly from: readonly PersonId[];
}

export interface HidingBegan {
  readonly type: 'hiding-began';
  readonly meeting: RoomId;
  readonly from: readonly PersonId[];
}

export interface HidingEnded {
  readonly type: 'hiding-ended';
  readonly meeting: RoomId;
}

export type HoldAnyway = 'yes' | 'no' | 'move';

export interface HoldAnywayAnswered {
  readonly type: 'hold-anyway-answered';
  readonly answer: HoldAnyway;
}

export interface HowItIsAsked {
  readonly type: 'how-it-is-asked';
  readonly occasion: Occasion;
  readonly on: string;
}

export interface HowItWentTold {
  readonly type: 'how-it-went-told';
  readonly agreement: string;
  readonly went: Went;
  readonly only: readonly PersonId[] | null;
}

export type Instrument = 'who5' | 'swemwbs' | 'psp' | 'mhrm' | 'qpr' | 'ors' | 'srs' | 'sdq';

export interface InterruptionAnswered {
  readonly type: 'interruption-answered';
  readonly turn: number;
  readonly yes: boolean;
}

export interface InterruptionAsked {
  readonly type: 'interruption-asked';
  readonly turn: number;
  readonly by: PersonId;
}

export interface Introduction {
  readonly person: PersonId;
  readonly words: string;
}

export interface Invitation {
  readonly person: PersonId;
  readonly name: string;
  readonly relation: string;
  readonly tie: Tie;
  readonly profession: string | null;
  readonly authority: string | null;
  readonly details: ContactDetails;
  readonly status: InvitationStatus;
}

export interface InvitationDeclined {
  readonly type: 'invitation-declined';
  readonly person: PersonId;
  readonly reason: DeclineReason | null;
  readonly words: string | null;
}

export type InvitationStatus = 'suggested' | 'approved' | 'turned-down';

export interface InvitationTakenBack {
  readonly type: 'invitation-taken-back';
  readonly meeting: RoomId;
  readonly person: PersonId;
}

export interface InvitationsSent {
  readonly type: 'invitations-sent';
  readonly meeting: RoomId;
  readonly people: readonly PersonId[];
  readonly remindAt: string | null;
}

export interface InvitePerson {
  readonly type: 'invite-person';
  readonly person: PersonId;
  readonly name: string;
  readonly part: Part;
  readonly id: string;
}

export interface Invitee {
  readonly person: PersonId;
  readonly name: string;
  readonly part: Part;
}

export interface InviteeApproved {
  readonly type: 'invitee-approved';
  readonly person: PersonId;
}

export interface InviteeSuggested {
  readonly type: 'invitee-suggested';
  readonly person: PersonId;
  readonly name: string;
  readonly relation: string;
  readonly tie: Tie;
  readonly profession: string | null;
  readonly authority: string | null;
  readonly details: ContactDetails;
}

export interface InviteeTakenOut {
  readonly type: 'invitee-taken-out';
  readonly person: PersonId;
}

export interface InviteeTurnedDown {
  readonly type: 'invitee-turned-down';
  readonly person: PersonId;
}

export interface LaterChosen {
  readonly type: 'later-chosen';
  readonly askLater: boolean;
}

export interface LeadTaken {
  readonly type: 'lead-taken';
  readonly person: PersonId;
}

export interface LeaveMeeting {
  readonly type: 'leave-meeting';
  readonly id: string;
}

export interface Letter {
  readonly id: number;
  readonly person: PersonId;
  readonly name: string;
  readonly to: string;
  readonly kind: LetterKind;
  readonly meeting: RoomId;
  readonly number: number;
  readonly arrangement: Arrangement;
  readonly madeAt: string;
  readonly dueAt: string;
  readonly tries: number;
  readonly claim: string | null;
  readonly sentAt: string | null;
  readonly failedAt: string | null;
}

export interface LetterDropped {
  readonly type: 'letter-dropped';
  readonly letter: number;
}

export interface LetterFailed {
  readonly type: 'letter-failed';
  readonly letter: number;
  readonly dueAt: string;
}

export type LetterKind = 'invitation' | 'change' | 'called-off' | 'reminder';

export interface LetterMade {
  readonly type: 'letter-made';
  readonly letter: number;
  readonly person: PersonId;
  readonly name: string;
  readonly to: string;
  readonly kind: LetterKind;
  readonly meeting: RoomId;
  readonly number: number;
  readonly arrangement: Arrangement;
}

export interface LetterNotDue {
  readonly code: 'letter-not-due';
  readonly dueAt: string;
}

export interface LetterSent {
  readonly type: 'letter-sent';
  readonly letter: number;
}

export interface LetterTaken {
  readonly type: 'letter-taken';
  readonly letter: number;
  readonly claim: string;
  readonly until: string;
}

export interface Licence {
  readonly instrument: Instrument;
  readonly number: string;
  readonly sentences: readonly string[] | null;
  readonly scale: readonly string[] | null;
}

export interface LicenceMissing {
  readonly code: 'licence-missing';
  readonly instrument: Instrument;
}

export interface LicenceNotNeeded {
  readonly code: 'licence-not-needed';
  readonly instrument: Instrument;
}

export interface LicenceRecorded {
  readonly type: 'licence-recorded';
  readonly instrument: Instrument;
  readonly number: string;
  readonly sentences: readonly string[] | null;
  readonly scale: readonly string[] | null;
}

export interface LinkConflict {
  readonly type: 'link-conflict';
  readonly one: string;
  readonly other: string;
  readonly id: string;
}

export interface ListMeeting {
  readonly type: 'list-meeting';
  readonly meeting: RoomId;
  readonly id: string;
}

export interface MapHidden {
  readonly type: 'map-hidden';
  readonly person: PersonId;
  readonly all: boolean;
  readonly seenBy: readonly PersonId[];
}

export interface MapNode {
  readonly id: string;
  readonly drawn: number;
  readonly name: string;
  readonly ring: number;
  readonly sector: MapSector;
  readonly words: string | null;
  readonly shared: boolean;
}

export type MapSector = 'family' | 'kin' | 'friends' | 'school-or-work' | 'leisure' | 'formal';

export interface MapShown {
  readonly type: 'map-shown';
  readonly person: PersonId;
  readonly name: string;
  readonly nodes: readonly MapNode[];
  readonly seenBy: readonly PersonId[];
}

export interface MapViewer {
  readonly id: PersonId;
  readonly name: string;
}

export interface MarkAddressed {
  readonly type: 'mark-addressed';
  readonly conflict: string;
  readonly addressed?: boolean;
  readonly id: string;
}

export interface MarkNoDecision {
  readonly type: 'mark-no-decision';
  readonly id: string;
}

export interface MarkTalked {
  readonly type: 'mark-talked';
  readonly id: string;
}

export interface MeasureAnswered {
  readonly type: 'measure-answered';
  readonly measure: string;
  readonly instrument: Instrument;
  readonly on: string;
  readonly answers: readonly (number | null)[];
  readonly score: number | null;
}

export interface MeasurePutOff {
  readonly type: 'measure-put-off';
  readonly occasion: Occasion;
  readonly to: string;
}

export interface Meeting {
  readonly id: RoomId;
  readonly network: RoomId;
  readonly municipality: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly mode: MeetingMode;
  readonly declines: readonly Decline[];
  readonly holdAnyway: HoldAnyway | null;
  readonly calledOff: boolean;
  readonly phase: Phase;
  readonly beganAt: string | null;
  readonly people: readonly Participant[];
  readonly framing: Framing;
  readonly agenda: readonly Spoken[];
  readonly floor: Floor;
  readonly round: Round | null;
  readonly pause: Pause | null;
  readonly oneToOne: OneToOne | null;
  readonly silentSince: string | null;
  readonly reflections: number;
  readonly centreAwaySince: string | null;
  readonly facilitatorsAway: readonly Away[];
  readonly lead: PersonId | null;
  readonly exception: string | null;
  readonly window: Window | null;
  readonly missed: Missed | null;
  readonly pausesAsked: readonly PersonId[];
  readonly words: readonly Words[];
  readonly wordsPending: readonly Words[];
  readonly agreements: readonly Agreement[];
  readonly noDecision: boolean;
  readonly decisions: readonly StaffDecision[];
  readonly closingWords: readonly Spoken[];
  readonly note: CaseNote | null;
  readonly moreMeetings: MoreMeetings | null;
  readonly viewsOnMore: readonly Spoken[];
  readonly circle: SmallerCircle | null;
  readonly outsides: readonly Outside[];
  readonly carried: readonly CarriedAgreement[];
  readonly closedAt: string | null;
  readonly forms: readonly FilledForm[];
  readonly teamForms: readonly TeamForm[];
  readonly stopped: boolean;
  readonly sealed: boolean;
}

export interface MeetingCalledOff {
  readonly type: 'meeting-called-off';
}

export interface MeetingClosed {
  readonly code: 'meeting-closed';
}

export type MeetingCommand =
  | PlanMeeting
  | InvitePerson
  | OpenMeeting
  | Arrive
  | WelcomeByPhone
  | RaiseHandFor
  | SayGoodbyeTo
  | TakeSeat
  | LeaveMeeting
  | RemovePerson
  | NoteAbsence
  | NoteReturn
  | PauseForAbsence
  | BeginFraming
  | TellRoles
  | SetEndTime
  | AgreeRules
  | TellConfidentiality
  | BeginAgendaRound
  | SayAgendaItem
  | RequestFloor
  | WithdrawRequest
  | EndTurn
  | PassTurn
  | GiveFloor
  | AskToInterrupt
  | AnswerInterruption
  | PauseMeeting
  | ResumeMeeting
  | BeginClosing
  | SayClosingWord
  | TakeLead
  | GrantWindow
  | EndWindow
  | BringSupporter
  | BeginReflection
  | EndReflection
  | BeginOneToOne
  | BeginSilence
  | EndSilence
  | DeferTurn
  | TakeBackTurn
  | TakeOffer
  | DeclineOffer
  | AskForPause
  | WithdrawPauseAsk
  | NoteWords
  | ConfirmWords
  | DeclineWords
  | DraftAgreement
  | AcceptAgreement
  | DropAgreement
  | MarkNoDecision
  | WriteNote
  | ReadNote
  | SeeItSo
  | AnswerMoreMeetings
  | SayViewOnMore
  | CallSmallerCircle
  | BeginSmallerCircle
  | EndSmallerCircle
  | StopMeeting
  | CloseMeeting
  | SealMeeting
  | RecordDecision
  | CarryAgreements
  | TellHowItWent
  | UninvitePerson
  | ChangePlace
  | MoveMeeting
  | CallOffMeeting
  | DeclineInvitation
  | TakeBackDecline
  | AnswerHoldAnyway
  | AnswerForm
  | RateElement;

export interface MeetingDrafted {
  readonly type: 'meeting-drafted';
  readonly meeting: RoomId;
  readonly wording: number;
  readonly arrangement: Arrangement;
  readonly facilitators: readonly Invitee[];
}

export interface MeetingEnded {
  readonly type: 'meeting-closed';
}

export type MeetingEvent =
  | MeetingPlanned
  | PersonInvited
  | MeetingOpened
  | PersonArrived
  | PhoneJoined
  | PhonePutDown
  | SeatChosen
  | PersonLeft
  | PersonRemoved
  | AbsenceNoticed
  | ReturnNoticed
  | FramingBegan
  | RolesTold
  | EndTimeSet
  | RulesAgreed
  | ConfidentialityTold
  | RoundBegan
  | RoundEnded
  | AgendaItemSpoken
  | DialogueBegan
  | FloorRequested
  | RequestWithdrawn
  | FloorGranted
  | FloorReleased
  | TurnPassed
  | InterruptionAsked
  | InterruptionAnswered
  | MeetingPausedBy
  | MeetingResumed
  | ClosingBegan
  | ClosingWordSaid
  | LeadTaken
  | WindowGranted
  | WindowEnded
  | SupporterBrought
  | SupporterTooYoung
  | ReflectionBegan
  | ReflectionEnded
  | OneToOneBegan
  | SilenceBegan
  | SilenceEnded
  | TurnDeferred
  | HandOverTakenBack
  | FloorOffered
  | OfferDeclined
  | TurnSetAside
  | PauseAsked
  | PauseAskWithdrawn
  | WordsNoted
  | WordsConfirmed
  | WordsDeclined
  | AgreementDrafted
  | AgreementAccepted
  | AgreementDropped
  | NoDecisionMarked
  | NoteWritten
  | NoteRead
  | SeenSo
  | MoreMeetingsAnswered
  | ViewOnMoreSaid
  | SmallerCircleCalled
  | SmallerCircleBegan
  | SmallerCircleEnded
  | Withheld
  | MeetingStopped
  | MeetingEnded
  | MeetingSealed
  | DecisionRecorded
  | AgreementsCarried
  | HowItWentTold
  | PlaceChanged
  | MeetingMoved
  | MeetingCalledOff
  | InvitationDeclined
  | DeclineTakenBack
  | HoldAnywayAnswered
  | FormAnswered
  | ElementRated;

export interface MeetingHeld {
  readonly type: 'meeting-held';
  readonly meeting: HeldMeeting;
}

export interface MeetingIsComing {
  readonly code: 'meeting-is-coming';
  readonly meeting: RoomId;
}

export interface MeetingListed {
  readonly type: 'meeting-listed';
  readonly meeting: RoomId;
}

export type MeetingMode = 'in-room' | 'hybrid' | 'online';

export interface MeetingMoved {
  readonly type: 'meeting-moved';
  readonly startsAt: string;
  readonly minutes: number;
}

export interface MeetingOpened {
  readonly type: 'meeting-opened';
  readonly exception: string | null;
}

export interface MeetingPaused {
  readonly code: 'meeting-paused';
  readonly reason: PauseReason;
}

export interface MeetingPausedBy {
  readonly type: 'meeting-paused';
  readonly reason: PauseReason;
}

export interface MeetingPlanned {
  readonly type: 'meeting-planned';
  readonly network: RoomId;
  readonly municipality: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly mode: MeetingMode;
}

export interface MeetingReminded {
  readonly type: 'meeting-reminded';
  readonly meeting: RoomId;
}

export interface MeetingResumed {
  readonly type: 'meeting-resumed';
}

export interface MeetingSealed {
  readonly type: 'meeting-sealed';
}

export interface MeetingStopped {
  readonly type: 'meeting-stopped';
}

export interface Missed {
  readonly after: number;
  readonly upTo: number;
}

export interface MoreMeetings {
  readonly answer: MoreMeetingsAnswer;
  readonly words: string | null;
  readonly nextTime: readonly PersonId[];
}

export type MoreMeetingsAnswer = 'more' | 'not-now' | 'end';

export interface MoreMeetingsAnswered {
  readonly type: 'more-meetings-answered';
  readonly answer: MoreMeetingsAnswer;
  readonly words: string | null;
  readonly nextTime: readonly PersonId[];
}

export interface MoveMeeting {
  readonly type: 'move-meeting';
  readonly startsAt: string;
  readonly minutes: number;
  readonly id: string;
}

export interface MoveNode {
  readonly type: 'move-node';
  readonly node: string;
  readonly ring: number;
  readonly sector: MapSector;
  readonly id: string;
}

export interface Network {
  readonly id: RoomId;
  readonly municipality: string;
  readonly onConsent: boolean;
  readonly sealed: boolean;
  readonly people: readonly NetworkPerson[];
  readonly meetings: readonly RoomId[];
  readonly goals: readonly OwnGoal[];
  readonly professionalGoals: readonly ProfessionalGoal[];
  readonly proposals: readonly Proposal[];
  readonly conflicts: readonly GoalConflict[];
  readonly onScreen: readonly ScreenGoal[];
  readonly ratings: readonly GoalRating[];
  readonly sharedProgress: readonly SharedProgress[];
  readonly scores: readonly SharedScore[];
  readonly hiding: Hiding | null;
  readonly outsiders: readonly Outsider[];
}

export type NetworkCommand =
  | OpenNetwork
  | AddPerson
  | TakeOutPerson
  | ListMeeting
  | StateGoal
  | RewordGoal
  | DropGoal
  | PutGoalOnScreen
  | TakeGoalOffScreen
  | ProposeChange
  | PutProposalAway
  | AddProfessionalGoal
  | RewordProfessionalGoal
  | WithdrawProfessionalGoal
  | LinkConflict
  | MarkAddressed
  | BeginHiding
  | EndHiding
  | ShareGoal
  | SealNetwork
  | RateGoal
  | ShareProgress
  | TakeBackProgress
  | ShowScore
  | HideScore;

export type NetworkEvent =
  | NetworkOpened
  | PersonAdded
  | PersonTakenOut
  | MeetingListed
  | GoalStated
  | GoalReworded
  | GoalDropped
  | GoalPutOnScreen
  | GoalTakenOffScreen
  | ChangeProposed
  | ProposalPutAway
  | ProfessionalGoalAdded
  | ProfessionalGoalReworded
  | ProfessionalGoalWithdrawn
  | ConflictLinked
  | ConflictMarked
  | HidingBegan
  | HidingEnded
  | Hidden
  | GoalShared
  | NetworkSealed
  | GoalRated
  | ProgressShared
  | ProgressTakenBack
  | ScoreShown
  | ScoreHidden;

export interface NetworkMap {
  readonly nodes: readonly MapNode[];
  readonly seenBy: readonly MapViewer[];
}

export interface NetworkOpened {
  readonly type: 'network-opened';
  readonly municipality: string;
  readonly youngPerson: PersonId;
  readonly name: string;
  readonly onConsent: boolean;
}

export interface NetworkPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly tie: Tie;
  readonly relation: string | null;
  readonly profession: string | null;
  readonly authority: string | null;
}

export interface NetworkSealed {
  readonly type: 'network-sealed';
}

export interface NoDecisionMarked {
  readonly type: 'no-decision-marked';
}

export interface NoNote {
  readonly code: 'no-note';
}

export interface NobodyAfterYou {
  readonly code: 'nobody-after-you';
}

export interface NodeDrawn {
  readonly type: 'node-drawn';
  readonly node: string;
  readonly name: string;
  readonly ring: number;
  readonly sector: MapSector;
  readonly words: string | null;
  readonly seenBy: readonly PersonId[];
}

export interface NodeMoved {
  readonly type: 'node-moved';
  readonly node: string;
  readonly ring: number;
  readonly sector: MapSector;
  readonly seenBy: readonly PersonId[];
}

export interface NodeReworded {
  readonly type: 'node-reworded';
  readonly node: string;
  readonly name: string;
  readonly words: string | null;
  readonly seenBy: readonly PersonId[];
}

export interface NodeRubbedOut {
  readonly type: 'node-rubbed-out';
  readonly node: string;
  readonly seenBy: readonly PersonId[];
}

export interface NodeShared {
  readonly type: 'node-shared';
  readonly node: MapNode;
  readonly seenBy: readonly PersonId[];
}

export interface NodeTakenBack {
  readonly type: 'node-taken-back';
  readonly node: string;
  readonly seenBy: readonly PersonId[];
}

export interface NotAPhoneNumber {
  readonly code: 'not-a-phone-number';
}

export interface NotAnEmail {
  readonly code: 'not-an-email';
}

export interface NotFound {
  readonly code: 'not-found';
}

export interface NotGoalOwner {
  readonly code: 'not-goal-owner';
  readonly owner: PersonId;
}

export interface NotLeading {
  readonly code: 'not-leading';
  readonly lead: PersonId | null;
}

export interface NotNow {
  readonly code: 'not-now';
  readonly phase: Phase;
}

export interface NotPresent {
  readonly code: 'not-present';
  readonly person: PersonId;
}

export interface NotYourAgreement {
  readonly code: 'not-your-agreement';
  readonly who: readonly PersonId[];
}

export interface NotYourOwn {
  readonly code: 'not-your-own';
}

export interface NotYourPart {
  readonly code: 'not-your-part';
  readonly needs: readonly Standing[];
}

export interface NotYourTurn {
  readonly code: 'not-your-turn';
  readonly holder: PersonId | null;
}

export interface NoteAbsence {
  readonly type: 'note-absence';
  readonly person?: PersonId | null;
  readonly id: string;
}

export interface NoteArrangement {
  readonly type: 'note-arrangement';
  readonly meeting: RoomId;
  readonly arrangement: Arrangement;
  readonly calledOff: boolean;
  readonly invited: readonly PersonId[];
  readonly notComing: readonly PersonId[];
  readonly id: string;
}

export interface NoteLetter {
  readonly type: 'note-letter';
  readonly letter: number;
  readonly claim: string;
  readonly sent: boolean;
  readonly id: string;
}

export interface NoteMeeting {
  readonly type: 'note-meeting';
  readonly meeting: RoomId;
  readonly beganAt: string | null;
  readonly team: readonly TeamMember[];
  readonly more?: MoreMeetings | null;
  readonly agreements?: readonly CarriedAgreement[] | null;
  readonly id: string;
}

export interface NoteNotRead {
  readonly code: 'note-not-read';
}

export interface NoteRead {
  readonly type: 'note-read';
}

export interface NoteReturn {
  readonly type: 'note-return';
  readonly person?: PersonId | null;
  readonly id: string;
}

export interface NoteWords {
  readonly type: 'note-words';
  readonly kind: WordsKind;
  readonly speaker: PersonId;
  readonly text: string;
  readonly id: string;
}

export interface NoteWritten {
  readonly type: 'note-written';
  readonly text: string;
}

export interface NothingAsked {
  readonly code: 'nothing-asked';
}

export interface NothingDrafted {
  readonly code: 'nothing-drafted';
}

export interface NothingToShare {
  readonly code: 'nothing-to-share';
}

export interface NothingToTakeBack {
  readonly code: 'nothing-to-take-back';
}

export interface Occasion {
  readonly kind: OccasionKind;
  readonly number: number;
}

export type OccasionKind = 'regular' | 'end' | 'later';

export interface OfferDeclined {
  readonly type: 'offer-declined';
  readonly turn: number;
}

export interface OneToOne {
  readonly leader: PersonId;
  readonly with: PersonId;
}

export interface OneToOneBegan {
  readonly type: 'one-to-one-began';
  readonly leader: PersonId;
  readonly with: PersonId;
}

export interface OpenMeeting {
  readonly type: 'open-meeting';
  readonly exception?: string | null;
  readonly id: string;
}

export interface OpenNetwork {
  readonly type: 'open-network';
  readonly municipality: string;
  readonly youngPerson: PersonId;
  readonly name: string;
  readonly coordinatorId: PersonId;
  readonly coordinator: string;
  readonly id: string;
}

export type Origin = 'answered' | 'registered' | 'external';

export interface OutOfRange {
  readonly code: 'out-of-range';
  readonly field: string;
  readonly lowest: number;
  readonly highest: number;
}

export interface Outline {
  readonly people: readonly Participant[];
  readonly floor: Floor;
  readonly lead: PersonId | null;
  readonly centreAwaySince: string | null;
  readonly facilitatorsAway: readonly Away[];
  readonly pausesAsked: readonly PersonId[];
  readonly reflections: number;
  readonly window: Window | null;
  readonly missed: Missed | null;
}

export interface Outside {
  readonly person: PersonId;
  readonly seen: Meeting;
}

export interface Outsider {
  readonly person: PersonId;
  readonly seen: Network;
}

export interface OwnGoal {
  readonly id: string;
  readonly owner: PersonId;
  readonly wording: number;
  readonly text: string;
  readonly dropped: boolean;
  readonly reason: string | null;
}

export type Part = 'young-person' | 'meeting-leader' | 'reflector' | 'participant' | 'supporter' | 'interpreter';

export interface Participant {
  readonly id: PersonId;
  readonly name: string;
  readonly part: Part;
  readonly attendance: Attendance;
  readonly seat: number | null;
  readonly voice: Voice;
  readonly introduction: string | null;
  readonly onPhone: boolean;
}

export interface PassTurn {
  readonly type: 'pass-turn';
  readonly turn: number;
  readonly id: string;
}

export interface Pause {
  readonly reason: PauseReason;
  readonly since: string;
}

export interface PauseAskWithdrawn {
  readonly type: 'pause-ask-withdrawn';
  readonly person: PersonId;
}

export interface PauseAsked {
  readonly type: 'pause-asked';
  readonly person: PersonId;
}

export interface PauseForAbsence {
  readonly type: 'pause-for-absence';
  readonly id: string;
}

export interface PauseMeeting {
  readonly type: 'pause-meeting';
  readonly id: string;
}

export type PauseReason = 'young-person' | 'facilitator' | 'centre-absent' | 'facilitators-absent' | 'smaller-circle';

export interface PersonAdded {
  readonly type: 'person-added';
  readonly person: PersonId;
  readonly name: string;
  readonly tie: Tie;
  readonly relation: string | null;
  readonly profession: string | null;
  readonly authority: string | null;
}

export interface PersonArrived {
  readonly type: 'person-arrived';
  readonly person: PersonId;
  readonly seat: number;
}

export interface PersonInvited {
  readonly type: 'person-invited';
  readonly person: PersonId;
  readonly name: string;
  readonly part: Part;
}

export interface PersonLeft {
  readonly type: 'person-left';
  readonly person: PersonId;
}

export interface PersonNumberGiven {
  readonly code: 'person-number-given';
  readonly field: string;
}

export interface PersonRemoved {
  readonly type: 'person-removed';
  readonly person: PersonId;
}

export interface PersonTakenOut {
  readonly type: 'person-taken-out';
  readonly person: PersonId;
}

export type Phase = 'unplanned' | 'planned' | 'lobby' | 'framing' | 'agenda-round' | 'dialogue' | 'reflection' | 'response-round' | 'closing' | 'closed';

export interface PhoneJoined {
  readonly type: 'phone-joined';
  readonly person: PersonId;
}

export interface PhonePutDown {
  readonly type: 'phone-put-down';
  readonly person: PersonId;
}

export interface PlaceChanged {
  readonly type: 'place-changed';
  readonly place: string;
  readonly mode: MeetingMode;
}

export interface PlanMeeting {
  readonly type: 'plan-meeting';
  readonly network: RoomId;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly people: readonly Invitee[];
  readonly agreedWithYoungPerson: boolean;
  readonly mode?: MeetingMode;
  readonly municipality?: string | null;
  readonly id: string;
}

export interface PrepareCard {
  readonly type: 'prepare-card';
  readonly text: string;
  readonly id: string;
}

export interface PreparedCard {
  readonly id: string;
  readonly text: string;
}

export interface ProfessionMissing {
  readonly code: 'profession-missing';
}

export interface ProfessionalGoal {
  readonly id: string;
  readonly owner: PersonId;
  readonly name: string;
  readonly profession: string;
  readonly authority: string;
  readonly wording: number;
  readonly text: string;
  readonly withdrawn: boolean;
}

export interface ProfessionalGoalAdded {
  readonly type: 'professional-goal-added';
  readonly goal: string;
  readonly name: string;
  readonly profession: string;
  readonly authority: string;
  readonly text: string;
}

export interface ProfessionalGoalReworded {
  readonly type: 'professional-goal-reworded';
  readonly goal: string;
  readonly wording: number;
  readonly text: string;
}

export interface ProfessionalGoalWithdrawn {
  readonly type: 'professional-goal-withdrawn';
  readonly goal: string;
}

export interface ProgressShared {
  readonly type: 'progress-shared';
  readonly goal: string;
  readonly with: Audience;
  readonly ratings: readonly GoalRating[];
}

export interface ProgressTakenBack {
  readonly type: 'progress-taken-back';
  readonly goal: string;
  readonly with: Audience;
}

export interface Proposal {
  readonly id: string;
  readonly goal: string;
  readonly by: PersonId;
  readonly text: string;
}

export interface ProposalPutAway {
  readonly type: 'proposal-put-away';
  readonly proposal: string;
}

export interface ProposeChange {
  readonly type: 'propose-change';
  readonly goal: string;
  readonly text: string;
  readonly id: string;
}

export interface PutAwayCard {
  readonly type: 'put-away-card';
  readonly card: string;
  readonly id: string;
}

export interface PutGoalOnScreen {
  readonly type: 'put-goal-on-screen';
  readonly goal: string;
  readonly id: string;
}

export interface PutOffMeasure {
  readonly type: 'put-off-measure';
  readonly occasion: Occasion;
  readonly to: string;
  readonly id: string;
}

export interface PutProposalAway {
  readonly type: 'put-proposal-away';
  readonly proposal: string;
  readonly id: string;
}

export interface RaiseHandFor {
  readonly type: 'raise-hand-for';
  readonly person: PersonId;
  readonly id: string;
}

export interface RateElement {
  readonly type: 'rate-element';
  readonly element: number;
  readonly shown: Shown | null;
  readonly id: string;
}

export interface RateGoal {
  readonly type: 'rate-goal';
  readonly goal: string;
  readonly progress: number;
  readonly id: string;
}

export interface RaterNotTrained {
  readonly code: 'rater-not-trained';
  readonly instrument: Instrument;
}

export interface ReadNote {
  readonly type: 'read-note';
  readonly id: string;
}

export interface RecordConsent {
  readonly type: 'record-consent';
  readonly version: string;
  readonly scope: readonly ConsentScope[];
  readonly byYoungPerson: boolean;
  readonly custodyHolders: readonly string[];
  readonly soleCustody?: boolean;
  readonly id: string;
}

export interface RecordContact {
  readonly type: 'record-contact';
  readonly youngPerson: PersonId;
  readonly name: string;
  readonly bornOn: string;
  readonly coordinator: string;
  readonly channel: ContactChannel;
  readonly from: ContactFrom;
  readonly contactedAt: string;
  readonly firstSentence?: string | null;
  readonly id: string;
}

export interface RecordDecision {
  readonly type: 'record-decision';
  readonly what: string;
  readonly differs: boolean;
  readonly weighed?: string | null;
  readonly id: string;
}

export interface RecordLicence {
  readonly type: 'record-licence';
  readonly instrument: Instrument;
  readonly number: string;
  readonly sentences?: readonly string[] | null;
  readonly scale?: readonly string[] | null;
  readonly id: string;
}

export interface ReflectionBegan {
  readonly type: 'reflection-began';
}

export interface ReflectionEnded {
  readonly type: 'reflection-ended';
}

export type Refusal =
  | NotFound
  | UnknownCommand
  | WrongShape
  | TooLarge
  | TooFast
  | TooManyRooms
  | TryAgain
  | CommandIdTaken
  | SignInNeeded
  | TooLong
  | Blank
  | OutOfRange
  | AlreadyExists
  | NotYourPart
  | UnknownPerson
  | MeetingClosed
  | MeetingPaused
  | NotNow
  | NotPresent
  | CentreAbsent
  | YoungPersonDecides
  | WrongParty
  | SeatTaken
  | FramingIncomplete
  | StaleTurn
  | NotYourTurn
  | FloorIsTheYoungPersons
  | NothingAsked
  | AlreadyHadTurn
  | RoundUnderWay
  | VoicesMissing
  | FacilitatorsMissing
  | NotLeading
  | TeamIsReflecting
  | SilenceKept
  | NobodyAfterYou
  | NothingToTakeBack
  | SupporterNeedsAge
  | UnknownAgreement
  | NotYourAgreement
  | NoNote
  | NoteNotRead
  | CircleIsSmaller
  | FormIsClosed
  | WeighingMissing
  | ConsentMissing
  | ConsentIncomplete
  | ConsentIsWithdrawn
  | MeetingIsComing
  | NothingDrafted
  | PersonNumberGiven
  | NotAPhoneNumber
  | NotAnEmail
  | UnknownLetter
  | LetterNotDue
  | UnknownNode
  | NotGoalOwner
  | UnknownGoal
  | GoalIsDropped
  | StaleWording
  | ProfessionMissing
  | UnknownProposal
  | UnknownConflict
  | NothingToShare
  | CompetenceMissing
  | NotYourOwn
  | CourseNotStarted
  | UnknownMeasure
  | ComesOtherwise
  | TooYoung
  | LicenceMissing
  | LicenceNotNeeded
  | RaterNotTrained
  | CodeWrong
  | CodeUsed
  | CodeLocked
  | CodeExpired
  | CodeForAnother;

export interface RegisterScore {
  readonly type: 'register-score';
  readonly instrument: Instrument;
  readonly score: number;
  readonly on: string;
  readonly raterIsTrained: boolean;
  readonly id: string;
}

export interface RegisteredScore {
  readonly id: string;
  readonly instrument: Instrument;
  readonly on: string;
  readonly score: number;
  readonly by: PersonId;
  readonly licence: string | null;
}

export interface RemindOfMeeting {
  readonly type: 'remind-of-meeting';
  readonly id: string;
}

export interface RemovePerson {
  readonly type: 'remove-person';
  readonly person: PersonId;
  readonly id: string;
}

export interface RequestFloor {
  readonly type: 'request-floor';
  readonly kind?: RequestKind;
  readonly id: string;
}

export type RequestKind = 'speak' | 'answer';

export interface RequestWithdrawn {
  readonly type: 'request-withdrawn';
  readonly person: PersonId;
}

export interface ResumeCourse {
  readonly type: 'resume-course';
  readonly id: string;
}

export interface ResumeMeeting {
  readonly type: 'resume-meeting';
  readonly id: string;
}

export interface ReturnNoticed {
  readonly type: 'return-noticed';
  readonly person: PersonId;
}

export interface RewordGoal {
  readonly type: 'reword-goal';
  readonly goal: string;
  readonly wording: number;
  readonly text: string;
  readonly id: string;
}

export interface RewordNode {
  readonly type: 'reword-node';
  readonly node: string;
  readonly name: string;
  readonly words?: string | null;
  readonly id: string;
}

export interface RewordProfessionalGoal {
  readonly type: 'reword-professional-goal';
  readonly goal: string;
  readonly wording: number;
  readonly text: string;
  readonly id: string;
}

export interface RolesTold {
  readonly type: 'roles-told';
  readonly introductions: readonly Introduction[];
}

export interface Round {
  readonly kind: RoundKind;
  readonly remaining: readonly PersonId[];
}

export interface RoundBegan {
  readonly type: 'round-began';
  readonly kind: RoundKind;
  readonly order: readonly PersonId[];
}

export interface RoundEnded {
  readonly type: 'round-ended';
  readonly kind: RoundKind;
}

export type RoundKind = 'agenda' | 'response' | 'closing';

export interface RoundUnderWay {
  readonly code: 'round-under-way';
  readonly remaining: readonly PersonId[];
}

export interface RubOutNode {
  readonly type: 'rub-out-node';
  readonly node: string;
  readonly id: string;
}

export interface RulesAgreed {
  readonly type: 'rules-agreed';
  readonly text: string;
}

export interface SayAgendaItem {
  readonly type: 'say-agenda-item';
  readonly turn: number;
  readonly text: string;
  readonly id: string;
}

export interface SayClosingWord {
  readonly type: 'say-closing-word';
  readonly turn: number;
  readonly text: string;
  readonly id: string;
}

export interface SayGoodbyeTo {
  readonly type: 'say-goodbye-to';
  readonly person: PersonId;
  readonly id: string;
}

export interface SayViewOnMore {
  readonly type: 'say-view-on-more';
  readonly text: string;
  readonly id: string;
}

export interface ScoreHidden {
  readonly type: 'score-hidden';
  readonly measure: string;
  readonly with: Audience;
}

export interface ScoreRegistered {
  readonly type: 'score-registered';
  readonly measure: string;
  readonly instrument: Instrument;
  readonly on: string;
  readonly score: number;
  readonly licence: string | null;
}

export interface ScoreShared {
  readonly type: 'score-shared';
  readonly score: SharedScore;
}

export interface ScoreShown {
  readonly type: 'score-shown';
  readonly score: SharedScore;
}

export interface ScoreTakenBack {
  readonly type: 'score-taken-back';
  readonly measure: string;
  readonly with: Audience;
}

export interface ScreenGoal {
  readonly goal: string;
  readonly text: string;
}

export interface SealMeeting {
  readonly type: 'seal-meeting';
  readonly id: string;
}

export interface SealNetwork {
  readonly type: 'seal-network';
  readonly id: string;
}

export interface SeatChosen {
  readonly type: 'seat-chosen';
  readonly person: PersonId;
  readonly seat: number;
}

export interface SeatTaken {
  readonly code: 'seat-taken';
  readonly seat: number;
  readonly by: PersonId;
}

export interface SeeItSo {
  readonly type: 'see-it-so';
  readonly text: string;
  readonly id: string;
}

export interface SeenSo {
  readonly type: 'seen-so';
  readonly text: string;
}

export interface SendInvitations {
  readonly type: 'send-invitations';
  readonly wording: number;
  readonly id: string;
}

export interface SetEndTime {
  readonly type: 'set-end-time';
  readonly endsAt: string;
  readonly id: string;
}

export interface ShareGoal {
  readonly type: 'share-goal';
  readonly goal: string;
  readonly id: string;
}

export interface ShareNode {
  readonly type: 'share-node';
  readonly node: string;
  readonly id: string;
}

export interface ShareProgress {
  readonly type: 'share-progress';
  readonly goal: string;
  readonly with: Audience;
  readonly id: string;
}

export interface ShareScore {
  readonly type: 'share-score';
  readonly measure: string;
  readonly with: Audience;
  readonly id: string;
}

export interface SharedProgress {
  readonly goal: string;
  readonly with: Audience;
  readonly ratings: readonly GoalRating[];
}

export interface SharedScore {
  readonly measure: string;
  readonly instrument: Instrument;
  readonly on: string;
  readonly score: number;
  readonly with: Audience;
}

export interface ShowMap {
  readonly type: 'show-map';
  readonly person: PersonId;
  readonly name: string;
  readonly id: string;
}

export interface ShowScore {
  readonly type: 'show-score';
  readonly score: SharedScore;
  readonly id: string;
}

export type Shown = 'yes' | 'partly' | 'no';

export interface SignInNeeded {
  readonly code: 'sign-in-needed';
}

export interface SilenceBegan {
  readonly type: 'silence-began';
}

export interface SilenceEnded {
  readonly type: 'silence-ended';
}

export interface SilenceKept {
  readonly code: 'silence-kept';
}

export interface SinceLastAsked {
  readonly type: 'since-last-asked';
  readonly meeting: RoomId;
}

export interface SmallerCircle {
  readonly without: readonly PersonId[];
  readonly begun: boolean;
}

export interface SmallerCircleBegan {
  readonly type: 'smaller-circle-began';
  readonly without: readonly PersonId[];
}

export interface SmallerCircleCalled {
  readonly type: 'smaller-circle-called';
  readonly without: readonly PersonId[];
}

export interface SmallerCircleEnded {
  readonly type: 'smaller-circle-ended';
  readonly without: readonly PersonId[];
  readonly outline: Outline;
}

export interface Spoken {
  readonly id: string;
  readonly speaker: PersonId;
  readonly writtenBy: PersonId;
  readonly text: string;
}

export interface StaffDecision {
  readonly id: string;
  readonly writtenBy: PersonId;
  readonly what: string;
  readonly differs: boolean;
  readonly weighed: string | null;
}

export interface StaleTurn {
  readonly code: 'stale-turn';
  readonly turn: number;
  readonly current: number;
}

export interface StaleWording {
  readonly code: 'stale-wording';
  readonly wording: number;
  readonly current: number;
}

export type Standing = 'none' | 'screen' | 'participant' | 'facilitator' | 'young-person' | 'system';

export interface StartCourse {
  readonly type: 'start-course';
  readonly id: string;
}

export interface StateGoal {
  readonly type: 'state-goal';
  readonly text: string;
  readonly id: string;
}

export interface StopMeeting {
  readonly type: 'stop-meeting';
  readonly id: string;
}

export interface SuggestInvitee {
  readonly type: 'suggest-invitee';
  readonly person: PersonId;
  readonly name: string;
  readonly relation: string;
  readonly tie: Tie;
  readonly profession?: string | null;
  readonly authority?: string | null;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly id: string;
}

export interface SupporterBrought {
  readonly type: 'supporter-brought';
  readonly person: PersonId;
  readonly name: string;
}

export interface SupporterNeedsAge {
  readonly code: 'supporter-needs-age';
}

export interface SupporterTooYoung {
  readonly type: 'supporter-too-young';
  readonly lowestAge: number;
}

export interface TakeBackDecline {
  readonly type: 'take-back-decline';
  readonly id: string;
}

export interface TakeBackNode {
  readonly type: 'take-back-node';
  readonly node: string;
  readonly id: string;
}

export interface TakeBackProgress {
  readonly type: 'take-back-progress';
  readonly goal: string;
  readonly id: string;
}

export interface TakeBackScore {
  readonly type: 'take-back-score';
  readonly measure: string;
  readonly id: string;
}

export interface TakeBackTurn {
  readonly type: 'take-back-turn';
  readonly turn: number;
  readonly id: string;
}

export interface TakeGoalOffScreen {
  readonly type: 'take-goal-off-screen';
  readonly goal: string;
  readonly id: string;
}

export interface TakeLead {
  readonly type: 'take-lead';
  readonly id: string;
}

export interface TakeLetter {
  readonly type: 'take-letter';
  readonly letter: number;
  readonly id: string;
}

export interface TakeOffer {
  readonly type: 'take-offer';
  readonly turn: number;
  readonly id: string;
}

export interface TakeOutInvitee {
  readonly type: 'take-out-invitee';
  readonly person: PersonId;
  readonly id: string;
}

export interface TakeOutPerson {
  readonly type: 'take-out-person';
  readonly person: PersonId;
  readonly id: string;
}

export interface TakeSeat {
  readonly type: 'take-seat';
  readonly seat: number;
  readonly id: string;
}

export type TakingPart = 'voice' | 'text' | 'cards' | 'supporter';

export interface TakingPartChosen {
  readonly type: 'taking-part-chosen';
  readonly ways: readonly TakingPart[];
}

export interface TalkAsked {
  readonly type: 'talk-asked';
}

export interface TalkMarked {
  readonly type: 'talk-marked';
}

export interface TeamForm {
  readonly person: PersonId;
  readonly elements: readonly (Shown | null)[];
}

export interface TeamIsReflecting {
  readonly code: 'team-is-reflecting';
}

export interface TeamMember {
  readonly id: PersonId;
  readonly name: string;
  readonly part: Part;
}

export interface TellConfidentiality {
  readonly type: 'tell-confidentiality';
  readonly text: string;
  readonly id: string;
}

export interface TellHowItWent {
  readonly type: 'tell-how-it-went';
  readonly agreement: string;
  readonly went: Went;
  readonly id: string;
}

export interface TellRoles {
  readonly type: 'tell-roles';
  readonly introductions: readonly Introduction[];
  readonly id: string;
}

export type Tie = 'young-person' | 'private' | 'professional' | 'team';

export interface TooFast {
  readonly code: 'too-fast';
  readonly retryAfterSeconds: number;
}

export interface TooLarge {
  readonly code: 'too-large';
  readonly limitBytes: number;
}

export interface TooLong {
  readonly code: 'too-long';
  readonly field: string;
  readonly limit: number;
}

export interface TooManyRooms {
  readonly code: 'too-many-rooms';
  readonly limit: number;
}

export interface TooYoung {
  readonly code: 'too-young';
  readonly instrument: Instrument;
  readonly leastAge: number;
}

export interface TryAgain {
  readonly code: 'try-again';
  readonly reason: string;
}

export interface TurnDeferred {
  readonly type: 'turn-deferred';
  readonly turn: number;
  readonly person: PersonId;
}

export interface TurnDownInvitee {
  readonly type: 'turn-down-invitee';
  readonly person: PersonId;
  readonly id: string;
}

export interface TurnPassed {
  readonly type: 'turn-passed';
  readonly turn: number;
  readonly person: PersonId;
}

export interface TurnSetAside {
  readonly type: 'turn-set-aside';
  readonly turn: number;
  readonly person: PersonId;
}

export interface UninvitePerson {
  readonly type: 'uninvite-person';
  readonly person: PersonId;
  readonly id: string;
}

export interface UnknownAgreement {
  readonly code: 'unknown-agreement';
  readonly agreement: string;
}

export interface UnknownCommand {
  readonly code: 'unknown-command';
  readonly type: string;
}

export interface UnknownConflict {
  readonly code: 'unknown-conflict';
  readonly conflict: string;
}

export interface UnknownGoal {
  readonly code: 'unknown-goal';
  readonly goal: string;
}

export interface UnknownLetter {
  readonly code: 'unknown-letter';
  readonly letter: number;
}

export interface UnknownMeasure {
  readonly code: 'unknown-measure';
  readonly measure: string;
}

export interface UnknownNode {
  readonly code: 'unknown-node';
  readonly node: string;
}

export interface UnknownPerson {
  readonly code: 'unknown-person';
  readonly person: PersonId;
}

export interface UnknownProposal {
  readonly code: 'unknown-proposal';
  readonly proposal: string;
}

export interface ViewOnMoreSaid {
  readonly type: 'view-on-more-said';
  readonly item: string;
  readonly speaker: PersonId;
  readonly text: string;
}

export type Voice = 'not-offered' | 'offered' | 'passed' | 'heard';

export interface VoicesMissing {
  readonly code: 'voices-missing';
  readonly people: readonly PersonId[];
}

export interface Waiting {
  readonly person: PersonId;
  readonly kind: RequestKind;
}

export interface WeighingMissing {
  readonly code: 'weighing-missing';
}

export interface WelcomeByPhone {
  readonly type: 'welcome-by-phone';
  readonly person: PersonId;
  readonly id: string;
}

export type Went = 'done' | 'partly' | 'not-yet';

export interface Window {
  readonly from: number;
  readonly until: string;
}

export interface WindowEnded {
  readonly type: 'window-ended';
}

export interface WindowGranted {
  readonly type: 'window-granted';
  readonly until: string;
}

export interface WithdrawConsent {
  readonly type: 'withdraw-consent';
  readonly id: string;
}

export interface WithdrawPauseAsk {
  readonly type: 'withdraw-pause-ask';
  readonly id: string;
}

export interface WithdrawProfessionalGoal {
  readonly type: 'withdraw-professional-goal';
  readonly goal: string;
  readonly id: string;
}

export interface WithdrawRequest {
  readonly type: 'withdraw-request';
  readonly id: string;
}

export interface Withdrawal {
  readonly at: string;
  readonly onTheirWord: boolean;
}

export interface Withheld {
  readonly type: 'withheld';
  readonly without: readonly PersonId[];
  readonly event: MeetingEvent;
}

export interface Words {
  readonly id: string;
  readonly kind: WordsKind;
  readonly speaker: PersonId;
  readonly writtenBy: PersonId;
  readonly text: string;
}

export interface WordsConfirmed {
  readonly type: 'words-confirmed';
  readonly item: string;
  readonly kind: WordsKind;
  readonly speaker: PersonId;
  readonly writtenBy: PersonId;
  readonly text: string;
}

export interface WordsDeclined {
  readonly type: 'words-declined';
  readonly item: string;
  readonly speaker: PersonId;
  readonly writtenBy: PersonId;
}

export type WordsKind = 'key-word' | 'viewpoint';

export interface WordsNoted {
  readonly type: 'words-noted';
  readonly item: string;
  readonly kind: WordsKind;
  readonly speaker: PersonId;
  readonly writtenBy: PersonId;
  readonly text: string;
}

export interface WriteNote {
  readonly type: 'write-note';
  readonly text: string;
  readonly id: string;
}

export interface WrongParty {
  readonly code: 'wrong-party';
  readonly youngPeople: number;
  readonly leaders: number;
}

export interface WrongShape {
  readonly code: 'wrong-shape';
  readonly where: string;
}

export interface YoungPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly bornOn: string;
}

export interface YoungPersonDecides {
  readonly code: 'young-person-decides';
}

export interface Permit {
  readonly who: readonly Standing[];
  readonly phases: readonly Phase[];
  readonly present: boolean;
  readonly whilePaused: boolean;
  /** Of facilitators only the one who leads. */
  readonly lead: boolean;
}

/** The first gate of every command of a meeting; what depends on more, the server decides. */
export const meetingPermits: Readonly<Record<Exclude<MeetingCommand['type'], 'plan-meeting'>, Permit>> = {
  'invite-person': { who: ['young-person', 'system'], phases: ['planned', 'lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'uninvite-person': { who: ['system'], phases: ['planned', 'lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'change-place': { who: ['young-person'], phases: ['planned', 'lobby'], present: false, whilePaused: false, lead: false },
  'move-meeting': { who: ['young-person', 'facilitator'], phases: ['planned'], present: false, whilePaused: false, lead: false },
  'call-off-meeting': { who: ['young-person'], phases: ['planned'], present: false, whilePaused: false, lead: false },
  'decline-invitation': { who: ['participant', 'facilitator'], phases: ['planned'], present: false, whilePaused: false, lead: false },
  'take-back-decline': { who: ['participant', 'facilitator'], phases: ['planned'], present: false, whilePaused: false, lead: false },
  'answer-hold-anyway': { who: ['young-person'], phases: ['planned'], present: false, whilePaused: false, lead: false },
  'open-meeting': { who: ['facilitator'], phases: ['planned'], present: false, whilePaused: false, lead: false },
  'arrive': { who: ['young-person', 'participant', 'facilitator'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'welcome-by-phone': { who: ['facilitator'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'raise-hand-for': { who: ['facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'say-goodbye-to': { who: ['facilitator'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'take-seat': { who: ['young-person', 'participant', 'facilitator'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'leave-meeting': { who: ['young-person', 'participant', 'facilitator'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'remove-person': { who: ['young-person'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'note-absence': { who: ['system'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'note-return': { who: ['system'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'pause-for-absence': { who: ['system'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'begin-framing': { who: ['facilitator'], phases: ['lobby'], present: true, whilePaused: false, lead: true },
  'tell-roles': { who: ['facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'set-end-time': { who: ['facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'agree-rules': { who: ['facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'tell-confidentiality': { who: ['facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'begin-agenda-round': { who: ['facilitator'], phases: ['framing'], present: true, whilePaused: false, lead: true },
  'say-agenda-item': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round'], present: true, whilePaused: false, lead: false },
  'request-floor': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'withdraw-request': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'end-turn': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'pass-turn': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'give-floor': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'ask-to-interrupt': { who: ['facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'answer-interruption': { who: ['young-person'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'pause-meeting': { who: ['young-person', 'facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'resume-meeting': { who: ['young-person', 'facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'begin-closing': { who: ['facilitator'], phases: ['dialogue'], present: true, whilePaused: false, lead: true },
  'say-closing-word': { who: ['young-person', 'participant', 'facilitator'], phases: ['closing'], present: true, whilePaused: false, lead: false },
  'close-meeting': { who: ['facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: true },
  'take-lead': { who: ['facilitator'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'grant-window': { who: ['young-person'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'end-window': { who: ['young-person'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'bring-supporter': { who: ['young-person', 'facilitator'], phases: ['planned', 'lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'begin-reflection': { who: ['facilitator'], phases: ['dialogue'], present: true, whilePaused: false, lead: true },
  'end-reflection': { who: ['facilitator'], phases: ['reflection'], present: true, whilePaused: false, lead: true },
  'begin-one-to-one': { who: ['facilitator'], phases: ['dialogue'], present: true, whilePaused: false, lead: false },
  'begin-silence': { who: ['young-person', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'end-silence': { who: ['young-person', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'defer-turn': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'take-back-turn': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'take-offer': { who: ['young-person'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'decline-offer': { who: ['young-person'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'ask-for-pause': { who: ['young-person', 'participant', 'facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'withdraw-pause-ask': { who: ['young-person', 'participant', 'facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: true, lead: false },
  'note-words': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'confirm-words': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'decline-words': { who: ['young-person', 'participant', 'facilitator'], phases: ['agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'draft-agreement': { who: ['young-person', 'participant', 'facilitator'], phases: ['dialogue', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'accept-agreement': { who: ['young-person', 'participant', 'facilitator'], phases: ['dialogue', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'drop-agreement': { who: ['young-person', 'participant', 'facilitator'], phases: ['dialogue', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'mark-no-decision': { who: ['young-person', 'facilitator'], phases: ['closing'], present: true, whilePaused: false, lead: false },
  'write-note': { who: ['facilitator'], phases: ['dialogue', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'read-note': { who: ['facilitator'], phases: ['closing'], present: true, whilePaused: false, lead: false },
  'see-it-so': { who: ['young-person'], phases: ['closing'], present: true, whilePaused: false, lead: false },
  'answer-more-meetings': { who: ['young-person'], phases: ['closing'], present: true, whilePaused: false, lead: false },
  'say-view-on-more': { who: ['participant', 'facilitator'], phases: ['closing'], present: true, whilePaused: false, lead: false },
  'call-smaller-circle': { who: ['young-person'], phases: ['dialogue'], present: true, whilePaused: false, lead: false },
  'begin-smaller-circle': { who: ['system'], phases: ['dialogue'], present: false, whilePaused: true, lead: false },
  'end-smaller-circle': { who: ['young-person', 'facilitator'], phases: ['dialogue'], present: true, whilePaused: false, lead: false },
  'seal-meeting': { who: ['system'], phases: ['planned', 'lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing', 'closed'], present: false, whilePaused: true, lead: false },
  'record-decision': { who: ['facilitator'], phases: ['dialogue', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'carry-agreements': { who: ['system'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
  'tell-how-it-went': { who: ['young-person', 'participant', 'facilitator'], phases: ['framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: true, whilePaused: false, lead: false },
  'answer-form': { who: ['young-person', 'participant', 'facilitator'], phases: ['closed'], present: false, whilePaused: false, lead: false },
  'rate-element': { who: ['facilitator'], phases: ['closed'], present: false, whilePaused: false, lead: false },
  'stop-meeting': { who: ['young-person'], phases: ['lobby', 'framing', 'agenda-round', 'dialogue', 'reflection', 'response-round', 'closing'], present: false, whilePaused: true, lead: false },
};

/** Whose each command of a network is. */
export const networkPermits: Readonly<
  Record<Exclude<NetworkCommand['type'], 'open-network'>, readonly Standing[]>
> = {
  'add-person': ['young-person', 'facilitator', 'system'],
  'take-out-person': ['young-person'],
  'list-meeting': ['system'],
  'seal-network': ['system'],
  'state-goal': ['young-person'],
  'reword-goal': ['young-person', 'participant', 'facilitator'],
  'drop-goal': ['young-person', 'participant', 'facilitator'],
  'put-goal-on-screen': ['young-person', 'participant', 'facilitator'],
  'take-goal-off-screen': ['young-person', 'participant', 'facilitator'],
  'propose-change': ['young-person', 'participant', 'facilitator'],
  'put-proposal-away': ['young-person', 'participant', 'facilitator'],
  'add-professional-goal': ['young-person', 'participant', 'facilitator'],
  'reword-professional-goal': ['young-person', 'participant', 'facilitator'],
  'withdraw-professional-goal': ['young-person', 'participant', 'facilitator'],
  'link-conflict': ['young-person', 'participant', 'facilitator'],
  'begin-hiding': ['system'],
  'end-hiding': ['system'],
  'share-goal': ['young-person', 'participant', 'facilitator'],
  'rate-goal': ['young-person', 'participant', 'facilitator'],
  'share-progress': ['young-person', 'participant', 'facilitator'],
  'take-back-progress': ['young-person', 'participant', 'facilitator'],
  'show-score': ['system'],
  'hide-score': ['system'],
  'mark-addressed': ['young-person'],
};

/** Whose each command of a course is. */
export const coursePermits: Readonly<
  Record<Exclude<CourseCommand['type'], 'record-contact'>, readonly Standing[]>
> = {
  'record-consent': ['facilitator'],
  'start-course': ['facilitator'],
  'withdraw-consent': ['young-person', 'facilitator'],
  'note-meeting': ['system'],
  'ask-since-last': ['system'],
  'end-course': ['young-person'],
  'resume-course': ['young-person'],
  'choose-later': ['young-person'],
  'ask-how-it-is': ['system'],
  'put-off-measure': ['young-person'],
  'answer-measure': ['young-person'],
  'share-score': ['young-person'],
  'take-back-score': ['young-person'],
  'record-licence': ['facilitator'],
  'register-score': ['facilitator'],
  'ask-to-talk': ['young-person'],
  'mark-talked': ['young-person', 'facilitator'],
  'draft-meeting': ['young-person', 'facilitator'],
  'approve-draft': ['young-person'],
  'suggest-invitee': ['young-person', 'facilitator'],
  'approve-invitee': ['young-person'],
  'turn-down-invitee': ['young-person'],
  'correct-details': ['young-person', 'facilitator'],
  'take-out-invitee': ['young-person', 'facilitator'],
  'send-invitations': ['young-person', 'facilitator'],
  'note-arrangement': ['system'],
  'remind-of-meeting': ['system'],
  'take-letter': ['system'],
  'note-letter': ['system'],
  'draw-node': ['young-person'],
  'move-node': ['young-person'],
  'reword-node': ['young-person'],
  'rub-out-node': ['young-person'],
  'share-node': ['young-person'],
  'take-back-node': ['young-person'],
  'show-map': ['young-person'],
  'hide-map': ['young-person'],
  'choose-taking-part': ['young-person'],
  'prepare-card': ['young-person'],
  'put-away-card': ['young-person'],
};

export const limits = {
  text: 2000,
  name: 120,
  seats: 24,
  formDays: 14,
} as const;

/** The bands of a WHO-5 score end here. */
export const who5 = { hardTo: 35, strainedTo: 50 } as const;
export const swemwbsCopyright = "Short Warwick Edinburgh Mental Wellbeing Scale (SWEMWBS) © NHS Health Scotland, University of Warwick and University of Edinburgh, 2008, all rights reserved.";

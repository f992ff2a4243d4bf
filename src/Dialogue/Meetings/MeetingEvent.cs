using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Meetings;

/// <summary>
/// Something that happened in a meeting. The names below are what journals and clients know: chosen by hand, never
/// changed, never reused. A member may be added with a default; none may be taken away.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(MeetingPlanned), "meeting-planned")]
[JsonDerivedType(typeof(PersonInvited), "person-invited")]
[JsonDerivedType(typeof(MeetingOpened), "meeting-opened")]
[JsonDerivedType(typeof(PersonArrived), "person-arrived")]
[JsonDerivedType(typeof(SeatChosen), "seat-chosen")]
[JsonDerivedType(typeof(PersonLeft), "person-left")]
[JsonDerivedType(typeof(PersonRemoved), "person-removed")]
[JsonDerivedType(typeof(AbsenceNoticed), "absence-noticed")]
[JsonDerivedType(typeof(ReturnNoticed), "return-noticed")]
[JsonDerivedType(typeof(FramingBegan), "framing-began")]
[JsonDerivedType(typeof(RolesTold), "roles-told")]
[JsonDerivedType(typeof(EndTimeSet), "end-time-set")]
[JsonDerivedType(typeof(RulesAgreed), "rules-agreed")]
[JsonDerivedType(typeof(ConfidentialityTold), "confidentiality-told")]
[JsonDerivedType(typeof(RoundBegan), "round-began")]
[JsonDerivedType(typeof(RoundEnded), "round-ended")]
[JsonDerivedType(typeof(AgendaItemSpoken), "agenda-item-spoken")]
[JsonDerivedType(typeof(DialogueBegan), "dialogue-began")]
[JsonDerivedType(typeof(FloorRequested), "floor-requested")]
[JsonDerivedType(typeof(RequestWithdrawn), "request-withdrawn")]
[JsonDerivedType(typeof(FloorGranted), "floor-granted")]
[JsonDerivedType(typeof(FloorReleased), "floor-released")]
[JsonDerivedType(typeof(TurnPassed), "turn-passed")]
[JsonDerivedType(typeof(InterruptionAsked), "interruption-asked")]
[JsonDerivedType(typeof(InterruptionAnswered), "interruption-answered")]
[JsonDerivedType(typeof(MeetingPausedBy), "meeting-paused")]
[JsonDerivedType(typeof(MeetingResumed), "meeting-resumed")]
[JsonDerivedType(typeof(ClosingBegan), "closing-began")]
[JsonDerivedType(typeof(ClosingWordSaid), "closing-word-said")]
[JsonDerivedType(typeof(MeetingEnded), "meeting-closed")]
public abstract record MeetingEvent;

using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Networks;

/// <summary>Something that happened in a network. The names are chosen by hand, never changed, never reused.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(NetworkOpened), "network-opened")]
[JsonDerivedType(typeof(PersonAdded), "person-added")]
[JsonDerivedType(typeof(PersonTakenOut), "person-taken-out")]
[JsonDerivedType(typeof(MeetingListed), "meeting-listed")]
[JsonDerivedType(typeof(GoalStated), "goal-stated")]
[JsonDerivedType(typeof(GoalReworded), "goal-reworded")]
[JsonDerivedType(typeof(GoalDropped), "goal-dropped")]
[JsonDerivedType(typeof(GoalPutOnScreen), "goal-put-on-screen")]
[JsonDerivedType(typeof(GoalTakenOffScreen), "goal-taken-off-screen")]
[JsonDerivedType(typeof(ChangeProposed), "change-proposed")]
[JsonDerivedType(typeof(ProposalPutAway), "proposal-put-away")]
[JsonDerivedType(typeof(ProfessionalGoalAdded), "professional-goal-added")]
[JsonDerivedType(typeof(ProfessionalGoalReworded), "professional-goal-reworded")]
[JsonDerivedType(typeof(ProfessionalGoalWithdrawn), "professional-goal-withdrawn")]
[JsonDerivedType(typeof(ConflictLinked), "conflict-linked")]
[JsonDerivedType(typeof(ConflictMarked), "conflict-marked")]
[JsonDerivedType(typeof(HidingBegan), "hiding-began")]
[JsonDerivedType(typeof(HidingEnded), "hiding-ended")]
[JsonDerivedType(typeof(Hidden), "hidden")]
[JsonDerivedType(typeof(GoalShared), "goal-shared")]
[JsonDerivedType(typeof(NetworkSealed), "network-sealed")]
[JsonDerivedType(typeof(GoalRated), "goal-rated")]
[JsonDerivedType(typeof(ProgressShared), "progress-shared")]
[JsonDerivedType(typeof(ProgressTakenBack), "progress-taken-back")]
[JsonDerivedType(typeof(ScoreShown), "score-shown")]
[JsonDerivedType(typeof(ScoreHidden), "score-hidden")]
public abstract record NetworkEvent;

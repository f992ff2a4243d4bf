using System.Text.Json.Serialization;

namespace OpenDialogue.Dialogue.Networks;

/// <summary>What somebody asks of a network. Who may ask what stands in <see cref="NetworkPermits"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OpenNetwork), "open-network")]
[JsonDerivedType(typeof(AddPerson), "add-person")]
[JsonDerivedType(typeof(TakeOutPerson), "take-out-person")]
[JsonDerivedType(typeof(ListMeeting), "list-meeting")]
[JsonDerivedType(typeof(StateGoal), "state-goal")]
[JsonDerivedType(typeof(RewordGoal), "reword-goal")]
[JsonDerivedType(typeof(DropGoal), "drop-goal")]
[JsonDerivedType(typeof(PutGoalOnScreen), "put-goal-on-screen")]
[JsonDerivedType(typeof(TakeGoalOffScreen), "take-goal-off-screen")]
[JsonDerivedType(typeof(ProposeChange), "propose-change")]
[JsonDerivedType(typeof(PutProposalAway), "put-proposal-away")]
[JsonDerivedType(typeof(AddProfessionalGoal), "add-professional-goal")]
[JsonDerivedType(typeof(RewordProfessionalGoal), "reword-professional-goal")]
[JsonDerivedType(typeof(WithdrawProfessionalGoal), "withdraw-professional-goal")]
[JsonDerivedType(typeof(LinkConflict), "link-conflict")]
[JsonDerivedType(typeof(MarkAddressed), "mark-addressed")]
[JsonDerivedType(typeof(BeginHiding), "begin-hiding")]
[JsonDerivedType(typeof(EndHiding), "end-hiding")]
[JsonDerivedType(typeof(ShareGoal), "share-goal")]
[JsonDerivedType(typeof(SealNetwork), "seal-network")]
[JsonDerivedType(typeof(RateGoal), "rate-goal")]
[JsonDerivedType(typeof(ShareProgress), "share-progress")]
[JsonDerivedType(typeof(TakeBackProgress), "take-back-progress")]
[JsonDerivedType(typeof(ShowScore), "show-score")]
[JsonDerivedType(typeof(HideScore), "hide-score")]
public abstract record NetworkCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}

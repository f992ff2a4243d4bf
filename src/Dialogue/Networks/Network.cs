using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Networks;

/// <summary>
/// A young person's network as a value: the people around them and the goals. Goals are here and nowhere else; a
/// meeting shows them by watching this room too.
/// </summary>
public sealed record Network(RoomId Id)
{
    public string Municipality { get; init; } = "";

    /// <summary>It stands on the consent of its course.</summary>
    public bool OnConsent { get; init; }

    /// <summary>That consent is withdrawn.</summary>
    public bool Sealed { get; init; }
    public IReadOnlyList<NetworkPerson> People { get; init; } = [];
    public IReadOnlyList<RoomId> Meetings { get; init; } = [];
    public IReadOnlyList<OwnGoal> Goals { get; init; } = [];
    public IReadOnlyList<ProfessionalGoal> ProfessionalGoals { get; init; } = [];
    public IReadOnlyList<Proposal> Proposals { get; init; } = [];
    public IReadOnlyList<GoalConflict> Conflicts { get; init; } = [];

    /// <summary>What the young person lets everyone in the room read on the big screen.</summary>
    public IReadOnlyList<ScreenGoal> OnScreen { get; init; } = [];

    /// <summary>How close each goal was, as its owner said it, day by day.</summary>
    public IReadOnlyList<GoalRating> Ratings { get; init; } = [];

    public IReadOnlyList<SharedProgress> SharedProgress { get; init; } = [];

    /// <summary>Of the course's measures those that the young person shares.</summary>
    public IReadOnlyList<SharedScore> Scores { get; init; } = [];

    /// <summary>While one of the meetings has a smaller circle.</summary>
    public Hiding? Hiding { get; init; }

    /// <summary>For each from whom something was once hidden, the network as they know it. In nobody's view.</summary>
    public IReadOnlyList<Outsider> Outsiders { get; init; } = [];

    public Network Evolve(NetworkEvent happened, Stamp stamp) =>
        Outsiders.Count == 0 && happened is not HidingBegan
            ? Apply(happened, stamp)
            : HidingTopic.Evolve(this, happened, stamp);

    internal Network Apply(NetworkEvent happened, Stamp stamp) =>
        happened switch
        {
            NetworkOpened e => this with
            {
                Municipality = e.Municipality,
                OnConsent = e.OnConsent,
                People = [new(e.YoungPerson, e.Name, Tie.YoungPerson)],
            },
            NetworkSealed => this with { Sealed = true },
            PersonAdded e => Belonging.Evolve(this, e),
            PersonTakenOut e => this with { People = [.. People.Where(p => p.Id != e.Person)] },
            MeetingListed e => this with { Meetings = [.. Meetings, e.Meeting] },
            GoalStated e => this with { Goals = [.. Goals, new(e.Goal, stamp.By, 1, e.Text)] },
            GoalReworded e => OwnGoalTopic.Evolve(this, e.Goal, g => g with { Wording = e.Wording, Text = e.Text }),
            GoalDropped e => OwnGoalTopic.Evolve(this, e.Goal, g => g with { Dropped = true, Reason = e.Reason }),
            GoalPutOnScreen e => this with
            {
                OnScreen = [.. OnScreen.Where(g => g.Goal != e.Goal), new(e.Goal, e.Text)],
            },
            GoalTakenOffScreen e => this with { OnScreen = [.. OnScreen.Where(g => g.Goal != e.Goal)] },
            ChangeProposed e => this with { Proposals = [.. Proposals, new(e.Proposal, e.Goal, stamp.By, e.Text)] },
            ProposalPutAway e => this with { Proposals = [.. Proposals.Where(p => p.Id != e.Proposal)] },
            ProfessionalGoalAdded e => this with
            {
                ProfessionalGoals =
                [
                    .. ProfessionalGoals,
                    new(e.Goal, stamp.By, e.Name, e.Profession, e.Authority, 1, e.Text),
                ],
            },
            ProfessionalGoalReworded e => ProfessionalGoalTopic.Evolve(
                this,
                e.Goal,
                g => g with { Wording = e.Wording, Text = e.Text }
            ),
            ProfessionalGoalWithdrawn e => ProfessionalGoalTopic.Evolve(this, e.Goal, g => g with { Withdrawn = true }),
            HidingBegan e => this with { Hiding = new(e.Meeting, e.From) },
            HidingEnded => this with { Hiding = null },
            Hidden e => Apply(e.Event, stamp),
            GoalShared e => HidingTopic.Evolve(this, e),
            GoalRated e => ProgressTopic.Evolve(this, e),
            ProgressShared e => ProgressTopic.Evolve(this, e),
            ProgressTakenBack e => ProgressTopic.Evolve(this, e),
            ScoreShown e => ScoreTopic.Evolve(this, e),
            ScoreHidden e => ScoreTopic.Evolve(this, e),
            ConflictLinked e => ConflictTopic.Evolve(this, e, stamp),
            ConflictMarked e => ConflictTopic.Evolve(this, e, stamp),
            _ => this,
        };

    public bool IsOpen => People.Count > 0;

    public NetworkPerson? Find(PersonId person) => People.FirstOrDefault(p => p.Id == person);
}

/// <summary>How somebody belongs to the network.</summary>
public enum Tie
{
    YoungPerson,

    /// <summary>Family, friends, others the young person counts on.</summary>
    Private,

    /// <summary>Somebody whose work concerns the young person.</summary>
    Professional,

    /// <summary>The network team: facilitators and the coordinator (tovholder).</summary>
    Team,
}

/// <param name="Relation">In the young person's words: "mor", "min KUI-vejleder".</param>
/// <param name="Profession">Of a professional; null for others.</param>
/// <param name="Authority">Of a professional: the body they act for; null for others.</param>
public sealed record NetworkPerson(
    PersonId Id,
    string Name,
    Tie Tie,
    string? Relation = null,
    string? Profession = null,
    string? Authority = null
);

/// <summary>A goal in the young person's own words (INV8).</summary>
/// <param name="Wording">1 for the first wording, then 2, 3 …; the earlier ones stay in the journal.</param>
/// <param name="Reason">Why it was dropped, where the owner has said so.</param>
public sealed record OwnGoal(
    Guid Id,
    PersonId Owner,
    int Wording,
    string Text,
    bool Dropped = false,
    string? Reason = null
);

/// <summary>A goal on the big screen, in the wording it was put up with.</summary>
public sealed record ScreenGoal(Guid Goal, string Text);

/// <summary>What a professional works for, beside the young person's goals, never among them (feature 35).</summary>
public sealed record ProfessionalGoal(
    Guid Id,
    PersonId Owner,
    string Name,
    string Profession,
    string Authority,
    int Wording,
    string Text,
    bool Withdrawn = false
);

/// <summary>Somebody's thought about the words of a goal: a card beside it. The owner may ignore it for ever.</summary>
public sealed record Proposal(Guid Id, Guid Goal, PersonId By, string Text);

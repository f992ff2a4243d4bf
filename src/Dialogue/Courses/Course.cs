using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Courses;

public enum CoursePhase
{
    /// <summary>Nobody has recorded a contact under this name.</summary>
    Uncontacted,

    /// <summary>Somebody has asked for a course. It is none yet: of the young person only the contact is kept.</summary>
    Contact,

    /// <summary>Opstart: the coordinator tells of roles, rights and the limits of confidentiality.</summary>
    StartUp,

    /// <summary>A meeting has been held.</summary>
    UnderWay,

    /// <summary>Hviler: the young person wants no more meetings for now.</summary>
    Resting,

    /// <summary>Afslutning: the young person has ended it.</summary>
    Ending,
}

/// <summary>
/// A young person's course (forløb) as a value: what stands around the meetings. It has the key of its network;
/// people and goals are the network's, what is said is the meetings' (docs/adr/0009).
/// </summary>
public sealed record Course(RoomId Id)
{
    public string Municipality { get; init; } = "";
    public CoursePhase Phase { get; init; }

    /// <summary>Null before a contact is recorded, and never after.</summary>
    public YoungPerson? YoungPerson { get; init; }

    /// <summary>The coordinator (tovholder): who recorded the contact.</summary>
    public Coordinator? Coordinator { get; init; }

    public Contact? Contact { get; init; }
    public Consent? Consent { get; init; }
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>What dates of the course are counted from; null before it has started.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The meetings that were held, in the order they ended.</summary>
    public IReadOnlyList<HeldMeeting> Meetings { get; init; } = [];

    /// <summary>Null while it goes on.</summary>
    public CourseEnding? Ending { get; init; }

    /// <summary>What was agreed in the last one.</summary>
    public IReadOnlyList<CarriedAgreement> SinceLast { get; init; } = [];

    /// <summary>When the young person was asked how they are, the newest last.</summary>
    public IReadOnlyList<Due> Asked { get; init; } = [];

    /// <summary>The one occasion that the young person has put off, and to when.</summary>
    public Due? PutOff { get; init; }
    public IReadOnlyList<Answered> Answers { get; init; } = [];
    public IReadOnlyList<SharedScore> SharedScores { get; init; } = [];
    public IReadOnlyList<RegisteredScore> Scores { get; init; } = [];
    public IReadOnlyList<Licence> Licences { get; init; } = [];

    /// <summary>Since when the young person wants to talk with somebody; null where they do not.</summary>
    public DateTimeOffset? TalkAskedAt { get; init; }

    /// <summary>The next meeting, drafted or sent; null where there is none.</summary>
    public ComingMeeting? Coming { get; init; }

    /// <summary>Who is suggested, approved or turned down for it, in the order they were suggested.</summary>
    public IReadOnlyList<Invitation> Invitations { get; init; } = [];

    /// <summary>The newest last.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];

    /// <summary>How many there ever were.</summary>
    public int LettersMade { get; init; }
    public NetworkMap Map { get; init; } = NetworkMap.Empty;

    /// <summary>How the young person likes to take part; none where they have not said.</summary>
    public IReadOnlyList<TakingPart> TakingPart { get; init; } = [];

    /// <summary>What they have written down for a meeting. Nobody else sees it.</summary>
    public IReadOnlyList<PreparedCard> Prepared { get; init; } = [];

    /// <summary>To take part in a course; one to share alone is not enough.</summary>
    public bool HasConsent => Consent?.Scope.Contains(ConsentScope.Course) == true;

    public Course Evolve(CourseEvent happened, Stamp stamp) =>
        happened switch
        {
            ContactRecorded e => ContactTopic.Evolve(this, e, stamp),
            ConsentRecorded e => ConsentTopic.Evolve(this, e, stamp),
            CourseStarted e => this with
            {
                Phase = CoursePhase.StartUp,
                StartedOn = e.On ?? DateOnly.FromDateTime(stamp.At.UtcDateTime),
            },
            ConsentWithdrawn e => this with { Withdrawal = new(stamp.At, e.OnTheirWord) },
            MeetingHeld e => HeldMeetingTopic.Evolve(this, e),
            CourseRested => EndingTopic.Rested(this),
            CourseEnded e => EndingTopic.Evolve(this, e),
            CourseResumed => EndingTopic.Resumed(this),
            LaterChosen e => EndingTopic.Evolve(this, e),
            AgreementsKept e => this with { SinceLast = e.Agreements },
            HowItIsAsked e => AskingTopic.Evolve(this, e),
            MeasurePutOff e => this with { PutOff = new(e.Occasion, e.To) },
            MeasureAnswered e => AnsweringTopic.Evolve(this, e),
            ScoreShared e => AnsweringTopic.Evolve(this, e),
            ScoreTakenBack e => AnsweringTopic.Evolve(this, e),
            LicenceRecorded e => RegisteringTopic.Evolve(this, e),
            ScoreRegistered e => RegisteringTopic.Evolve(this, e, stamp),
            TalkAsked => this with { TalkAskedAt = stamp.At },
            TalkMarked => this with { TalkAskedAt = null },
            MeetingDrafted e => DraftingTopic.Evolve(this, e),
            DraftApproved => this with { Coming = Coming! with { Approved = true } },
            InviteeSuggested e => InvitingTopic.Evolve(this, e),
            InviteeApproved e => InvitingTopic.Evolve(
                this,
                e.Person,
                i => i with { Status = InvitationStatus.Approved }
            ),
            InviteeTurnedDown e => InvitingTopic.Evolve(
                this,
                e.Person,
                i => i with { Status = InvitationStatus.TurnedDown }
            ),
            DetailsCorrected e => InvitingTopic.Evolve(this, e.Person, i => i with { Details = e.Details }),
            InviteeTakenOut e => InvitingTopic.Evolve(this, e),
            InvitationsSent e => SendingTopic.Evolve(this, e, stamp),
            ArrangementNoted e => SendingTopic.Evolve(this, e),
            MeetingReminded => RemindingTopic.Evolve(this),
            LetterMade e => LetterTopic.Evolve(this, e, stamp),
            LetterDropped e => LetterTopic.Evolve(this, e),
            LetterTaken e => LetterTopic.Evolve(
                this,
                e.Letter,
                l => l with { Claim = e.Claim, DueAt = e.Until, Tries = l.Tries + 1 }
            ),
            LetterSent e => LetterTopic.Evolve(this, e, stamp),
            LetterFailed e => LetterTopic.Evolve(
                this,
                e.Letter,
                l => l with { Claim = null, DueAt = e.DueAt, FailedAt = stamp.At }
            ),
            TakingPartChosen e => this with { TakingPart = e.Ways },
            CardPrepared e => this with { Prepared = [.. Prepared, new(e.Card, e.Text)] },
            CardPutAway e => this with { Prepared = [.. Prepared.Where(card => card.Id != e.Card)] },
            MapEvent e => this with { Map = NetworkMapTopic.Evolve(Map, e, stamp) },
            _ => this,
        };

    public Invitation? FindInvitation(PersonId person) => Invitations.FirstOrDefault(i => i.Person == person);
}

/// <param name="BornOn">Ages, and with them who consents, are worked out from it; nothing else is.</param>
public sealed record YoungPerson(PersonId Id, string Name, DateOnly BornOn);

public sealed record Coordinator(PersonId Id, string Name);

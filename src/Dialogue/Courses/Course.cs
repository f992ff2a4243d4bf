namespace OpenDialogue.Dialogue.Courses;

public enum CoursePhase
{
    /// <summary>Nobody has recorded a contact under this name.</summary>
    Uncontacted,

    /// <summary>Somebody has asked for a course. It is none yet: of the young person only the contact is kept.</summary>
    Contact,

    /// <summary>Opstart: the coordinator tells of roles, rights and the limits of confidentiality.</summary>
    StartUp,
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

    /// <summary>To take part in a course; one to share alone is not enough.</summary>
    public bool HasConsent => Consent?.Scope.Contains(ConsentScope.Course) == true;

    public Course Evolve(CourseEvent happened, Stamp stamp) =>
        happened switch
        {
            ContactRecorded e => ContactTopic.Evolve(this, e, stamp),
            ConsentRecorded e => ConsentTopic.Evolve(this, e, stamp),
            CourseStarted => this with { Phase = CoursePhase.StartUp },
            ConsentWithdrawn e => this with { Withdrawal = new(stamp.At, e.OnTheirWord) },
            _ => this,
        };
}

/// <param name="BornOn">Ages, and with them who consents, are worked out from it; nothing else is.</param>
public sealed record YoungPerson(PersonId Id, string Name, DateOnly BornOn);

public sealed record Coordinator(PersonId Id, string Name);

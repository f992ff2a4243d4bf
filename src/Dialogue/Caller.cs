namespace OpenDialogue.Dialogue;

/// <summary>How the caller came in. What they may do in a room follows from the room, not from this.</summary>
public enum CallerKind
{
    /// <summary>A deadline or an effect of another room.</summary>
    System,

    /// <summary>Signed in as an employee of a municipality: may record contacts and plan meetings.</summary>
    Staff,

    /// <summary>Came in by a one-time code.</summary>
    Guest,

    /// <summary>The big screen of one meeting: nobody, with nothing to press.</summary>
    Screen,
}

/// <summary>Who sends a command or looks into a room, as the door has established it; never taken from a message.</summary>
/// <param name="Municipality">A room admits only callers of its own municipality.</param>
/// <param name="ScreenOf">The one meeting that a <see cref="CallerKind.Screen"/> shows.</param>
public sealed record Caller(PersonId Person, string Municipality, CallerKind Kind, RoomId? ScreenOf = null)
{
    public static Caller System { get; } = new(PersonId.System, "", CallerKind.System);
}

/// <summary>
/// What somebody is to a room. It decides what they see of it; more is decided per command.
/// A person the room does not know has none, and to them the room does not exist.
/// </summary>
public enum Standing
{
    None,
    Screen,
    Participant,
    Facilitator,
    YoungPerson,
    System,
}

public readonly record struct Viewer(PersonId Person, Standing Standing);

/// <summary>The circumstances of a command: who sends it and when it is decided.</summary>
/// <param name="Now">UTC, whole milliseconds.</param>
/// <param name="Today">The date in Denmark at that time: what ages go by.</param>
public readonly record struct Context(Caller Caller, DateTimeOffset Now, DateOnly Today)
{
    public PersonId By => Caller.Person;
}

/// <summary>The circumstances of an entry, as the journal keeps them.</summary>
/// <param name="Version">1, 2, 3 … in its room, without a hole.</param>
/// <param name="At">UTC, whole milliseconds.</param>
public readonly record struct Stamp(long Version, DateTimeOffset At, PersonId By);

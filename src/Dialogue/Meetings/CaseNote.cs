namespace OpenDialogue.Dialogue.Meetings;

/// <summary>The note (notat) of the meeting.</summary>
/// <param name="Read">It has been read aloud, as it stands: only then may it leave the room (INV15).</param>
/// <param name="SeesItSo">"Sådan ser jeg det": the young person's own words beside it.</param>
public sealed record CaseNote(string Text, bool Read = false, string? SeesItSo = null);

/// <param name="Weighed">How the young person's view was weighed, where it is another than they want; else null.</param>
public sealed record DecisionOut(string What, string? Weighed);

/// <summary>The note as it leaves the room: what was read aloud, how the young person sees it, and what was agreed.</summary>
/// <param name="Present">Names of those who were there.</param>
public sealed record NoteOut(
    RoomId Meeting,
    DateTimeOffset StartsAt,
    string Text,
    string? SeesItSo,
    IReadOnlyList<string> Present,
    IReadOnlyList<string> Agreements,
    IReadOnlyList<DecisionOut> Decisions
)
{
    /// <summary>Only what all in the room have heard: no turn, no word of anyone, no draft.</summary>
    public static (NoteOut? Note, Refusal? Refusal) Of(Meeting meeting) =>
        meeting.Note switch
        {
            null => (null, new NoNote()),
            { Read: false } => (null, new NoteNotRead()),
            { } note => (
                new(
                    meeting.Id,
                    meeting.StartsAt,
                    note.Text,
                    note.SeesItSo,
                    [.. meeting.People.Where(p => p.Seat is not null).Select(p => p.Name)],
                    [.. meeting.Agreements.Where(AgreementTopic.IsAgreed).Select(a => $"{a.What} ({a.When})")],
                    [.. meeting.Decisions.Select(d => new DecisionOut(d.What, d.Weighed))]
                ),
                null
            ),
        };
}

public sealed record WriteNote(string Text) : MeetingCommand;

public sealed record ReadNote : MeetingCommand;

public sealed record SeeItSo(string Text) : MeetingCommand;

public sealed record NoteWritten(string Text) : MeetingEvent;

public sealed record NoteRead : MeetingEvent;

public sealed record SeenSo(string Text) : MeetingEvent;

/// <summary>Everyone sees the note while it is written. Changed, it has to be read again.</summary>
internal static class CaseNoteTopic
{
    internal static Decision<MeetingEvent> Decide(Meeting meeting, WriteNote c) =>
        Text.Check(nameof(c.Text), c.Text) is { } refusal ? refusal
        : meeting.Note?.Text == c.Text ? []
        : [new NoteWritten(c.Text)];

    internal static Decision<MeetingEvent> Read(Meeting meeting) =>
        meeting.Note switch
        {
            null => new NoNote(),
            { Read: true } => [],
            _ => [new NoteRead()],
        };

    internal static Decision<MeetingEvent> Decide(Meeting meeting, SeeItSo c) =>
        meeting.Note is null ? new NoNote()
        : Text.Check(nameof(c.Text), c.Text) is { } refusal ? refusal
        : [new SeenSo(c.Text)];

    internal static Meeting Evolve(Meeting meeting, NoteWritten e) =>
        meeting with
        {
            Note = new(e.Text, false, meeting.Note?.SeesItSo),
        };

    internal static Meeting With(Meeting meeting, Func<CaseNote, CaseNote> change) =>
        meeting.Note is { } note ? meeting with { Note = change(note) } : meeting;
}

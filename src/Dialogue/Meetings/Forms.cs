using OpenDialogue.Dialogue.Measures;

namespace OpenDialogue.Dialogue.Meetings;

/// <summary>The form after a meeting as one person filled it in: theirs, and never shown to anybody else.</summary>
/// <param name="Answers">In the order of <see cref="FormStatement"/>; null for one left blank.</param>
public sealed record FilledForm(PersonId Person, IReadOnlyList<Degree4?> Answers);

/// <param name="Answer">Null takes it back.</param>
public sealed record AnswerForm(FormStatement Statement, Degree4? Answer) : MeetingCommand;

public sealed record FormAnswered(PersonId Person, FormStatement Statement, Degree4? Answer) : MeetingEvent;

/// <summary>
/// Everyone who was there is asked how it was (feature 49), one tap a statement. What they answer nobody else sees, not
/// even the young person: they would answer for the eyes of others. It counts in figures of many alone.
/// </summary>
internal static class FormTopic
{
    /// <summary>Whoever came, also if they left before the end. An interpreter speaks for others and is not asked.</summary>
    internal static bool Asks(Participant person) =>
        person.Attendance is Attendance.Present or Attendance.Left && person.Part != Part.Interpreter;

    /// <summary>Whether this person may fill in what is asked after the meeting now.</summary>
    internal static Refusal? Check(Meeting meeting, Context context) =>
        meeting.Find(context.By) is not { } person || !Asks(person) ? new NotPresent(context.By)
        : context.Now > meeting.ClosedAt?.AddDays(MeetingForm.OpenForDays) ? new FormIsClosed()
        : null;

    internal static Decision<MeetingEvent> Decide(Meeting meeting, AnswerForm c, Context context) =>
        Check(meeting, context) is { } refusal ? refusal
        : FormOf(meeting, context.By).Answers[(int)c.Statement] == c.Answer ? []
        : [new FormAnswered(context.By, c.Statement, c.Answer)];

    internal static Meeting Evolve(Meeting meeting, FormAnswered e)
    {
        Degree4?[] answers = [.. FormOf(meeting, e.Person).Answers];
        answers[(int)e.Statement] = e.Answer;
        return meeting with { Forms = [.. meeting.Forms.Where(f => f.Person != e.Person), new(e.Person, answers)] };
    }

    internal static IEnumerable<GivenForm> Given(Meeting meeting) =>
        meeting.Forms.Select(form => new GivenForm(form.Person, RoleOf(meeting.Find(form.Person)!), form.Answers));

    private static FormRole RoleOf(Participant person) =>
        person.Part switch
        {
            Part.YoungPerson => FormRole.YoungPerson,
            Part.MeetingLeader or Part.Reflector => FormRole.Team,
            _ => FormRole.Network,
        };

    private static FilledForm FormOf(Meeting meeting, PersonId person) =>
        meeting.Forms.FirstOrDefault(f => f.Person == person) ?? new(person, new Degree4?[MeetingForm.Statements]);
}

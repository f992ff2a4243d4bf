namespace OpenDialogue.Dialogue.Meetings;

/// <summary>
/// The ledger of voices (INV5): whoever is present has been offered the floor before the meeting closes. To pass is
/// an answer. Facilitators see to it and may take the floor themselves, so that they do not hold up the closing.
/// </summary>
internal static class Voices
{
    /// <summary>A voice only rises: who was heard once stays heard.</summary>
    internal static Meeting Mark(Meeting meeting, PersonId person, Voice voice) =>
        meeting.With(person, p => p with { Voice = voice > p.Voice ? voice : p.Voice });

    internal static IReadOnlyList<PersonId> NeverOffered(Meeting meeting) =>
        [
            .. meeting
                .People.Where(p =>
                    p is { Attendance: Attendance.Present, Voice: Voice.NotOffered }
                    && p.Part is Part.YoungPerson or Part.Participant or Part.Supporter
                )
                .Select(p => p.Id),
        ];
}

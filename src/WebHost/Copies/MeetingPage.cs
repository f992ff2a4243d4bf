using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.WebHost.Copies;

/// <summary>One meeting of the young person's copy.</summary>
internal static class MeetingPage
{
    internal static void Write(Page page, Meeting meeting)
    {
        page.Part(Words.Meeting(meeting.StartsAt, meeting.Place));
        if (meeting.CalledOff)
            page.Line(Words.CalledOff);
        if (meeting.Stopped)
            page.Line(Words.Stopped);
        page.Lines(Words.Present, meeting.People.Where(p => p.Seat is not null).Select(Introduced))
            .Lines(Words.NotComing, meeting.Declines.Select(d => Words.Declined(NameOf(meeting, d.Person), d)))
            .Lines(Words.Invited, meeting.People.Where(p => p.Seat is null).Select(Introduced))
            .Lines(
                Words.Agreed,
                new[] { meeting.Framing.Rules, meeting.Framing.Confidentiality, meeting.Exception }.OfType<string>()
            )
            .Lines(Words.Agenda, Of(meeting, meeting.Agenda))
            .Lines(Words.Said, meeting.Words.Select(w => Words.SaidBy(NameOf(meeting, w.Speaker), w.Text)))
            .Lines(
                Words.NotConfirmed,
                meeting.WordsPending.Select(w => Words.SaidBy(NameOf(meeting, w.Speaker), w.Text))
            )
            .Lines(
                Words.Agreements,
                meeting
                    .Agreements.Select(a => Words.Agreement(a, a.Who.Select(p => NameOf(meeting, p))))
                    .Concat(meeting.NoDecision ? [Words.NoDecision] : [])
            )
            .Lines(AfterwardsWords.SinceLast, meeting.Carried.Select(AfterwardsWords.Of))
            .Lines(AfterwardsWords.Decisions, meeting.Decisions.Select(AfterwardsWords.Of))
            .Lines(Words.Closing, Of(meeting, meeting.ClosingWords));
        if (meeting.Note is { } note)
        {
            page.Part(Words.Note).Line(note.Text);
            if (!note.Read)
                page.Small(Words.NotRead);
            if (note.SeesItSo is { } so)
                page.Part(Words.SeesItSo).Line(so);
        }
        page.Lines(Words.More, meeting.MoreMeetings is { } more ? [Words.MoreAnswer(more)] : [])
            .Lines(Words.ViewsOnMore, Of(meeting, meeting.ViewsOnMore))
            .Lines(AfterwardsWords.YourForm, meeting.Forms.SelectMany(AfterwardsWords.Of))
            .Lines(
                AfterwardsWords.TeamForm,
                meeting.TeamForms.SelectMany(f => AfterwardsWords.Of(f, NameOf(meeting, f.Person)))
            );
    }

    private static IEnumerable<string> Of(Meeting meeting, IEnumerable<Spoken> spoken) =>
        spoken.Select(s => Words.SaidBy(NameOf(meeting, s.Speaker), s.Text));

    private static string Introduced(Participant person) =>
        person.Introduction is null ? person.Name : Words.SaidBy(person.Name, person.Introduction);

    private static string NameOf(Meeting meeting, PersonId person) => meeting.Find(person)?.Name ?? person.Value;
}

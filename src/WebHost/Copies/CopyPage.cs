using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Copies;

/// <summary>The young person's copy to read and to print: every word that is stored, none of the machinery.</summary>
internal static class CopyPage
{
    internal static string Of(Copy copy, DateTimeOffset madeAt)
    {
        var (course, network, meetings) = copy;
        var title = Words.Title(course.YoungPerson!.Name);
        var page = new Page(title, Words.Language);
        page.Title(title).Small(Words.MadeOn(DanishTime.DateOf(madeAt)));
        Write(page, course);
        WriteGoals(page, network);
        WriteMeasures(page, course);
        page.Lines(Words.TakesPart, course.TakingPart.Select(Words.Of))
            .Lines(Words.Prepared, course.Prepared.Select(card => card.Text));
        WriteMap(page, course.Map);
        WritePeople(page, network);
        WritePlan(page, course);
        if (meetings.Count > 0)
            page.Section(Words.Meetings);
        foreach (var meeting in meetings.OrderBy(m => m.StartsAt))
            MeetingPage.Write(page, meeting);
        return page.ToString();
    }

    private static void Write(Page page, Course course)
    {
        page.Section(Words.Course)
            .Line(Words.Born(course.YoungPerson!.BornOn))
            .Line(Words.Contact(course.Contact!.At, course.Contact.From));
        if (course.Contact.FirstSentence is { } first)
            page.Line(Words.FirstSentence(first));
        page.Line(Words.Coordinator(course.Coordinator!.Name));
        if (course.Consent is { } consent)
        {
            page.Line(Words.Consent(consent));
            if (consent.ByYoungPerson)
                page.Line(Words.OwnConsent);
            if (consent.CustodyHolders.Count > 0)
                page.Line(Words.ConsentOfOthers(consent.CustodyHolders));
        }
        page.Line(Words.Started(course.StartedOn!.Value));
        if (course.Withdrawal is { } withdrawal)
            page.Line(Words.Withdrawn(withdrawal.At));
        if (course.Ending is { } ending)
        {
            page.Line(Words.Ended(ending.On, ending.Words));
            if (ending.AskLater is { } later)
                page.Line(later ? Words.AskLater : Words.NotLater);
        }
    }

    private static void WriteGoals(Page page, Network network)
    {
        if (network.Goals.Count > 0)
            page.Section(Words.Goals);
        foreach (var goal in network.Goals)
        {
            page.Part(goal.Text);
            if (goal.Dropped)
                page.Line(goal.Reason is null ? Words.Dropped : Words.SaidBy(Words.Dropped, goal.Reason));
            page.Table(
                "",
                Words.GoalColumns,
                network
                    .Ratings.Where(r => r.Goal == goal.Id)
                    .OrderBy(r => r.On)
                    .Select(r => (string[])[Words.Day(r.On), Words.Number(r.Progress)])
            );
        }
        page.Lines(Words.Proposals, network.Proposals.Select(p => Words.SaidBy(NameOf(network, p.By), p.Text)))
            .Lines(
                Words.GoalsOfOthers,
                network.ProfessionalGoals.Select(g => Words.ByWhom(g.Name, g.Profession, g.Authority, g.Text))
            )
            .Lines(
                Words.Conflicts,
                network.Conflicts.Select(c =>
                    $"{TextOf(network, c.One)} / {TextOf(network, c.Other)} ({(c.Addressed ? Words.Addressed : Words.Open)})"
                )
            );
    }

    private static void WriteMeasures(Page page, Course course)
    {
        if (course.Answers.Count + course.Scores.Count > 0)
            page.Section(Words.HowItWent);
        page.Table(
                Words.YourAnswers,
                Words.AnswerColumns,
                course.Answers.Select(a =>
                    (string[])
                        [
                            Words.Day(a.On),
                            Words.Of(a.Instrument),
                            string.Join(" ", a.Answers.Select(n => Words.Number(n))),
                            Words.Number(a.Score),
                        ]
                )
            )
            .Table(
                Words.FromPaper,
                Words.ScoreColumns,
                course.Scores.Select(s => (string[])[Words.Day(s.On), Words.Of(s.Instrument), Words.Number(s.Score)])
            )
            .Lines("", course.Licences.Select(Words.Licence));
    }

    private static void WriteMap(Page page, NetworkMap map)
    {
        if (map.Nodes.Count + map.SeenBy.Count > 0)
            page.Section(Words.Map);
        page.Table(
                "",
                Words.MapColumns,
                map.Nodes.Select(n =>
                    (string[])[n.Name, Words.Of(n.Sector, n.Ring), n.Words ?? "", n.Shared ? Words.Shared : ""]
                )
            )
            .Lines(Words.MapSeenBy, map.SeenBy.Select(v => v.Name));
    }

    private static void WritePlan(Page page, Course course)
    {
        if (course.Coming is not null || course.Invitations.Count + course.Letters.Count > 0)
            page.Section(Words.Plan);
        if (course.Coming is { } coming)
            page.Line(Words.Meeting(coming.Arrangement.StartsAt, coming.Arrangement.Place))
                .Lines(Words.Leading, coming.Facilitators.Select(f => f.Name));
        page.Table(
                Words.Invited,
                Words.InvitationColumns,
                course.Invitations.Select(i =>
                    (string[])
                        [
                            i.Name,
                            string.Join(", ", new[] { i.Relation, i.Profession, i.Authority }.OfType<string>()),
                            string.Join(
                                ", ",
                                new[] { i.Details.Address, i.Details.Phone, i.Details.Email }.OfType<string>()
                            ),
                            Words.Of(i.Status),
                        ]
                )
            )
            .Lines(Words.Letters, course.Letters.Select(Words.Letter))
            .Lines(AfterwardsWords.SinceLast, course.SinceLast.Select(AfterwardsWords.Of));
        if (course.TalkAskedAt is { } asked)
            page.Line(Words.WantsToTalk(asked));
    }

    private static void WritePeople(Page page, Network network) =>
        page.Section(Words.People)
            .Table(
                "",
                Words.PeopleColumns,
                network.People.Select(p =>
                    (string[])
                        [
                            p.Name,
                            p.Relation is null ? Words.Of(p.Tie) : $"{p.Relation} ({Words.Of(p.Tie)})",
                            string.Join(", ", new[] { p.Profession, p.Authority }.OfType<string>()),
                        ]
                )
            );

    private static string NameOf(Network network, PersonId person) => network.Find(person)?.Name ?? person.Value;

    private static string TextOf(Network network, Guid goal) =>
        network.ProfessionalGoals.FirstOrDefault(g => g.Id == goal)?.Text
        ?? network.Goals.FirstOrDefault(g => g.Id == goal)?.Text
        ?? "";
}

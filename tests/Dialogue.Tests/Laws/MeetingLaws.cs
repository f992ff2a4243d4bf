using OpenDialogue.Dialogue.Meetings;
using Xunit.Abstractions;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Laws;

public sealed class MeetingLaws(ITestOutputHelper output) : RoomLaws<Meeting, MeetingCommand, MeetingEvent>(output)
{
    private protected override Walk<Meeting, MeetingCommand, MeetingEvent> Start(int seed) => new MeetingWalk(seed);

    protected override IReadOnlyList<Viewer> Viewers =>
        [
            new(Freja, Standing.YoungPerson),
            new(Karin, Standing.Facilitator),
            new(Tine, Standing.Participant),
            new(Screen.Person, Standing.Screen),
        ];

    protected override Meeting Whole(Meeting state) => state with { Outsides = [], Forms = [] };

    protected override bool IsAnothers(MeetingEvent happened) => happened is FormAnswered e && e.Person != Freja;

    protected override IReadOnlyList<string> MustBeMet =>
        [
            .. Names.All<MeetingEvent>(),
            "!not-found",
            "!consent-withdrawn",
            "!blank",
            "!too-long",
            "!out-of-range",
            "!already-exists",
            "!not-your-part",
            "!unknown-person",
            "!meeting-closed",
            "!meeting-paused",
            "!not-now",
            "!not-present",
            "!centre-absent",
            "!young-person-decides",
            "!wrong-party",
            "!seat-taken",
            "!framing-incomplete",
            "!stale-turn",
            "!not-your-turn",
            "!floor-is-the-young-persons",
            "!nothing-asked",
            "!already-had-turn",
            "!round-under-way",
            "!voices-missing",
            "!facilitators-missing",
            "!not-leading",
            "!team-is-reflecting",
            "!silence-kept",
            "!nobody-after-you",
            "!nothing-to-take-back",
            "!supporter-needs-age",
            "!unknown-agreement",
            "!not-your-agreement",
            "!no-note",
            "!circle-is-smaller",
            "!form-is-closed",
            "!weighing-missing",
        ];

    [Fact]
    public void One_person_at_most_has_the_floor_and_they_are_here() =>
        Along(
            6000,
            m =>
            {
                if (m.Floor.Holder is not { } holder)
                    return;
                Assert.True(m.IsPresent(holder));
                Assert.NotEqual(Part.Interpreter, m.Find(holder)!.Part);
                Assert.DoesNotContain(m.Floor.Queue, w => w.Person == holder);
            }
        );

    [Fact]
    public void The_queue_holds_each_of_those_present_once() =>
        Along(
            6500,
            m =>
            {
                Assert.Equal(m.Floor.Queue.DistinctBy(w => w.Person).Count(), m.Floor.Queue.Count);
                Assert.All(m.Floor.Queue, w => Assert.True(m.IsPresent(w.Person)));
                Assert.All(m.Round?.Remaining ?? [], p => Assert.True(m.IsPresent(p)));
            }
        );

    [Fact]
    public void No_two_people_sit_on_one_seat() =>
        Along(
            7000,
            m =>
            {
                var seats = m.People.Where(p => p.Attendance == Attendance.Present).Select(p => p.Seat).ToList();
                Assert.Equal(seats.Distinct().Count(), seats.Count);
                Assert.DoesNotContain(null, seats);
            }
        );

    [Fact]
    public void Turns_are_numbered_without_a_gap_and_each_ends_once()
    {
        foreach (var seed in Seeds(7500))
        {
            var events = Walked(seed, _ => { })
                .Story.Entries.SelectMany(e => e.Events)
                .Select(e => e is Withheld hidden ? hidden.Event : e)
                .ToList();
            var granted = events.OfType<FloorGranted>().Select(e => e.Turn).ToList();
            Assert.Equal(Enumerable.Range(1, granted.Count), granted);
            var ended = events.Select(e => e is FloorReleased r ? r.Turn : (e as TurnPassed)?.Turn).OfType<int>();
            Assert.Equal(ended.Distinct().Count(), ended.Count());
        }
    }

    [Fact]
    public void While_paused_nobody_says_anything_and_the_floor_stays() =>
        Watching(
            8000,
            w =>
            {
                if (w.Before.Pause is null || w.State.Pause is null)
                    return;
                Assert.Equal(w.Before.Agenda.Count, w.State.Agenda.Count);
                Assert.Equal(w.Before.ClosingWords.Count, w.State.ClosingWords.Count);
                Assert.Equal(w.Before.Floor.Turn, w.State.Floor.Turn);
            }
        );

    [Fact]
    public void Nobody_takes_the_floor_from_the_young_person() =>
        Watching(
            8500,
            w =>
            {
                var lostIt = w.Before.Floor.Holder == Freja && w.State.Floor.Holder != Freja;
                Assert.False(lostIt && w.By.Person != Freja, $"{w.By.Person} {w.Command}");
            }
        );

    [Fact]
    public void Everyone_who_asks_gets_the_floor_when_the_others_have_finished() =>
        Along(
            9000,
            m =>
            {
                if (
                    m is not { Phase: Phase.Dialogue, Pause: null, SilentSince: null }
                    || InTheRoom(m) is not [.., var last]
                )
                    return;
                var waits = InTheRoom(m).Length;
                for (var i = 0; i < waits; i++)
                    m = Decided(m, m.Floor.Holder!.Value, new EndTurn(m.Floor.Turn));
                Assert.Equal(last, m.Floor.Holder);
            }
        );

    [Fact]
    public void Of_two_who_end_one_turn_the_second_is_told_that_it_is_over() =>
        Along(
            9200,
            m =>
            {
                if (
                    m is not { Phase: < Phase.Closed, Pause: null, SilentSince: null, Floor.Holder: { } holder }
                    || holder == Freja
                )
                    return;
                var leader = m.People.FirstOrDefault(p => m.IsPresent(p.Id) && m.IsFacilitator(p.Id) && p.Id != holder);
                if (leader is null)
                    return;
                var ended = Decided(m, holder, new EndTurn(m.Floor.Turn));
                var late = MeetingDecider.Decide(
                    ended,
                    new EndTurn(m.Floor.Turn),
                    new(Call(leader.Id), Morning, Today)
                );
                var refusal = Assert.IsType<Decision<MeetingEvent>.Refused>(late).Refusal;
                Assert.Equal(ended.Floor.Holder is null, refusal is NotYourTurn);
                Assert.True(refusal is NotYourTurn or StaleTurn, $"{refusal}");
            }
        );

    [Fact]
    public void Nothing_is_said_before_the_framing_is_told() =>
        Along(
            9500,
            m =>
            {
                if (m.Phase is > Phase.Framing and < Phase.Closed)
                    Assert.Empty(m.Framing.StillToTell);
                else if (m.Phase != Phase.Closed)
                    Assert.Equal((0, 0), (m.Agenda.Count, m.Floor.Turn));
            }
        );

    [Fact]
    [Feature(31)]
    public void Whom_a_smaller_circle_leaves_out_learns_nothing_that_is_said_in_it()
    {
        var withheld = 0;
        foreach (var seed in Seeds(10_000))
        {
            var entries = Walked(seed, _ => { }).Story.Entries;
            var rules = Start(seed).Rules;
            foreach (var hidden in entries.SelectMany(e => e.Events).OfType<Withheld>())
            {
                withheld++;
                Assert.All(hidden.Without, p => Assert.Null(rules.Redact(hidden, new(p, Standing.Participant))));
            }
        }
        Assert.True(withheld > 100, $"only {withheld} events were withheld");
    }

    [Fact]
    public void What_somebody_answers_in_the_form_nobody_else_sees()
    {
        var answered = 0;
        Watching(
            11_000,
            w =>
            {
                foreach (var viewer in Viewers)
                    Assert.Equal(
                        w.State.Forms.Where(f => f.Person == viewer.Person).SelectMany(f => f.Answers),
                        w.Rules.View(w.State, viewer).Forms.SelectMany(f => f.Answers)
                    );
                if (w.Story.Outcome is Decision<MeetingEvent>.Accepted { Events: [FormAnswered e] })
                {
                    answered++;
                    Assert.Equal(w.By.Person, e.Person);
                    Assert.All(Viewers.Where(v => v.Person != e.Person), v => Assert.Null(w.Rules.Redact(e, v)));
                }
            }
        );
        Assert.True(answered > 100, $"only {answered} were answered");
    }

    /// <summary>Those who wait and are not left out just now.</summary>
    private static PersonId[] InTheRoom(Meeting m) =>
        [
            .. m
                .Floor.Queue.Select(w => w.Person)
                .Where(p => m.Circle is not { Begun: true } circle || !circle.Without.Contains(p)),
        ];

    private static Meeting Decided(Meeting meeting, PersonId by, MeetingCommand command) =>
        MeetingDecider.Decide(meeting, command, new(Call(by), Morning, Today))
            is Decision<MeetingEvent>.Accepted accepted
            ? accepted.Events.Aggregate(meeting, (m, e) => m.Evolve(e, new(1, Morning, by)))
            : throw new InvalidOperationException($"{by} {command} was refused");

    private void Along(int firstSeed, Action<Meeting> check) => Watching(firstSeed, w => check(w.State));

    private void Watching(int firstSeed, Action<Walk<Meeting, MeetingCommand, MeetingEvent>> check)
    {
        foreach (var seed in Seeds(firstSeed))
            Walked(seed, check);
    }
}

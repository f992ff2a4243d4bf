using System.Text.Json;
using Xunit.Abstractions;

namespace OpenDialogue.Dialogue.Tests.Laws;

/// <summary>What holds for every kind of room, along random walks.</summary>
public abstract class RoomLaws<TState, TCommand, TEvent>(ITestOutputHelper output)
    where TState : class
    where TCommand : class, IRoomCommand
    where TEvent : class
{
    /// <summary>With <see cref="Steps"/> each law is held against 100,000 random steps.</summary>
    private const int Walks = 200;
    private const int Steps = 500;

    private protected abstract Walk<TState, TCommand, TEvent> Start(int seed);

    /// <summary>One viewer of every standing.</summary>
    protected abstract IReadOnlyList<Viewer> Viewers { get; }

    /// <summary>The state without what is worked out from the rest, and what is kept for somebody else alone.</summary>
    protected abstract TState Whole(TState state);

    /// <summary>What concerns somebody else alone, and is kept for them.</summary>
    protected virtual bool IsAnothers(TEvent happened) => false;

    /// <summary>Outcomes that must occur, or the walk proves nothing about them.</summary>
    protected abstract IReadOnlyList<string> MustBeMet { get; }

    [Fact]
    public void Any_command_in_any_state_is_answered_and_every_outcome_is_met()
    {
        var met = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var seed in Seeds(1).Concat(Seeds(1 + Walks)))
        {
            var walk = Walked(seed, check: _ => { });
            met.UnionWith(walk.Seen.Select(s => s.Outcome));
        }
        Assert.Empty(MustBeMet.Except(met));
    }

    [Fact]
    public void Replaying_the_journal_gives_the_live_state()
    {
        foreach (var seed in Seeds(1000))
        {
            var walk = Walked(seed, _ => { });
            Assert.Equal(walk.Json(walk.State), walk.Json(Replay(walk, viewer: null)));
        }
    }

    [Fact]
    public void What_is_left_of_the_journal_for_a_viewer_gives_their_view()
    {
        foreach (var seed in Seeds(2000))
        {
            var walk = Walked(seed, _ => { });
            foreach (var viewer in Viewers)
                Assert.Equal(
                    walk.Json(walk.Rules.View(walk.State, viewer)),
                    walk.Json(walk.Rules.View(Replay(walk, viewer), viewer))
                );
        }
    }

    [Fact]
    public void The_young_persons_view_leaves_out_nothing_stored()
    {
        var centre = Viewers.Single(v => v.Standing == Standing.YoungPerson);
        foreach (var seed in Seeds(3000))
        {
            var walk = Walked(seed, w => Assert.Equal(Whole(w.State), Whole(w.Rules.View(w.State, centre))));
            Assert.All(
                walk.Story.Entries.SelectMany(e => e.Events).Where(e => !IsAnothers(e)),
                e => Assert.Same(e, walk.Rules.Redact(e, centre))
            );
        }
    }

    [Fact]
    public void What_all_see_alike_is_whole_for_every_viewer()
    {
        foreach (var seed in Seeds(4000))
        {
            var events = Walked(seed, _ => { }).Story.Entries.SelectMany(e => e.Events);
            var rules = Start(seed).Rules;
            foreach (var happened in events.Where(rules.SeenAlikeByAll))
                Assert.All(Viewers, viewer => Assert.Same(happened, rules.Redact(happened, viewer)));
        }
    }

    [Fact]
    public void A_refused_command_changes_nothing_and_a_stranger_is_always_refused()
    {
        foreach (var seed in Seeds(5000))
            Walked(
                seed,
                w =>
                {
                    if (w.Story.Outcome is not Decision<TEvent>.Refused)
                        return;
                    Assert.Same(w.Before, w.State);
                    if (w.By.Person == Cast.Stranger && w.Rules.StandingOf(w.Before, w.By) == Standing.None)
                        // Those of the walk who are no strangers for a while may be told why they are out.
                        Assert.True(
                            ((Decision<TEvent>.Refused)w.Story.Outcome).Refusal is NotFound or ConsentIsWithdrawn
                        );
                }
            );
    }

    private protected IEnumerable<int> Seeds(int first)
    {
        output.WriteLine($"{Walks} walks of {Steps} steps each, seeds {first} to {first + Walks - 1}");
        return Enumerable.Range(first, Walks);
    }

    private protected Walk<TState, TCommand, TEvent> Walked(int seed, Action<Walk<TState, TCommand, TEvent>> check)
    {
        var walk = Start(seed);
        for (var step = 0; step < Steps; step++)
            try
            {
                walk.Step();
                check(walk);
            }
            catch (Exception)
            {
                output.WriteLine($"seed {seed}, step {step}: {walk.By} {walk.Command}");
                throw;
            }
        return walk;
    }

    /// <summary>Through the journal's own encoding, as after a restart.</summary>
    private static TState Replay(Walk<TState, TCommand, TEvent> walk, Viewer? viewer)
    {
        var state = walk.Rules.Empty(walk.Story.Room);
        foreach (var (stamp, events) in walk.Story.Entries)
        foreach (var happened in events)
        {
            var stored = JsonSerializer.SerializeToUtf8Bytes(happened, walk.Rules.EventJson);
            var read = JsonSerializer.Deserialize(stored, walk.Rules.EventJson)!;
            var seen = viewer is { } v ? walk.Rules.Redact(read, v) : read;
            if (seen is not null)
                state = walk.Rules.Evolve(state, seen, stamp);
        }
        return state;
    }
}

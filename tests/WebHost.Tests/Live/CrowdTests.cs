using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Tests.Live;

public sealed class CrowdTests
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Freja = new("freja");
    private static readonly byte[] Away = Encoding.UTF8.GetBytes("""{"type":"note-absence"}""");
    private static readonly byte[] Here = Encoding.UTF8.GetBytes("""{"type":"note-return"}""");

    private readonly Crowd crowd = new(Begin);

    [Fact]
    public void A_reload_is_not_seen_by_anyone()
    {
        crowd.Came(Freja);
        Assert.NotNull(crowd.Changed(At(0)));
        crowd.Went(Freja, At(10));
        Assert.Null(crowd.Changed(At(12)));
        crowd.Came(Freja);
        Assert.Null(crowd.Changed(At(20)));
    }

    [Fact]
    public void Whoever_is_gone_for_three_seconds_is_away_and_it_is_said_once()
    {
        crowd.Came(Freja);
        crowd.Changed(At(0));
        crowd.Went(Freja, At(10));
        Assert.Equal(PresenceState.Away, Assert.Single(crowd.Changed(At(13))!).State);
        Assert.Null(crowd.Changed(At(14)));
    }

    [Fact]
    public void Whoever_is_removed_is_in_no_picture()
    {
        crowd.Came(Freja);
        crowd.Forget(Freja);
        crowd.Went(Freja, At(1));
        Assert.Empty(crowd.Picture(At(10)));
    }

    [Fact]
    public void Somebody_who_was_never_here_is_away_from_when_the_host_began_to_look()
    {
        Assert.Equal(TimeSpan.FromSeconds(2), crowd.AwayFor(Freja, At(2)));
        var watchful = new Watchfulness();
        watchful.Attend([new(Freja, Away, null)]);
        Assert.Empty(watchful.Due(person => crowd.AwayFor(person, At(2))));
        Assert.Contains("note-absence", Text(watchful.Due(person => crowd.AwayFor(person, At(3)))));
    }

    [Fact]
    public void What_being_back_calls_for_is_asked_at_once_and_each_time_with_a_new_id()
    {
        crowd.Came(Freja);
        var watchful = new Watchfulness();
        watchful.Attend([new(Freja, null, Here)]);
        var (first, second) = (Text(Due()), Text(Due()));
        Assert.Contains("note-return", first);
        Assert.NotEqual(first, second);
        watchful.IsAsking = true;
        Assert.Empty(Due());
        watchful.IsAsking = false;
        watchful.Attend([]);
        Assert.Empty(Due());

        IReadOnlyList<ReadOnlyMemory<byte>> Due() => watchful.Due(person => crowd.AwayFor(person, At(1)));
    }

    private static string Text(IReadOnlyList<ReadOnlyMemory<byte>> commands) =>
        Encoding.UTF8.GetString(Assert.Single(commands).Span);

    private static DateTimeOffset At(int second) => Begin.AddSeconds(second);
}

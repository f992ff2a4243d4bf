using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// One room as this host watches it: once, whatever the number of its browsers. A batch is written once for all who
/// may see all of it, and once per viewer otherwise. Those whose stream a batch ends are gone before it is told. All
/// of it happens under one lock and never waits for a client.
/// </summary>
internal sealed class Feed(RoomId room, IKind kind, TimeProvider clock) : IRoomWatcher
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Seat> seats = [];
    private readonly Crowd crowd = new(clock.GetUtcNow());
    private DateTimeOffset emptySince = clock.GetUtcNow();
    private bool retired;

    internal RoomId Room => room;
    internal Watchfulness Watchfulness { get; } = new();

    public void Committed(Batch batch)
    {
        lock (gate)
            try
            {
                Pass(batch);
            }
            catch
            {
                // Whoever has missed something comes back and catches up by version.
                retired = true;
                foreach (var seat in seats.Values)
                    seat.Line.Drop();
                throw;
            }
    }

    private void Pass(Batch batch)
    {
        Watchfulness.Attend(batch.Attention);
        foreach (var seat in seats.Values)
            seat.Missed?.Add(batch);
        foreach (var departure in batch.Departures)
            SeeOff(departure);
        if (batch.Entries.Count > 0)
            Tell(batch);
    }

    /// <summary>A seat for which everything from now on is kept; null when the feed has just ended.</summary>
    internal Seat? Reserve(Line line)
    {
        lock (gate)
        {
            if (retired)
                return null;
            Remove(line);
            line.Rooms[room.ToString()] = this;
            return seats[line.Id] = new(line);
        }
    }

    /// <summary>
    /// The viewer has read up to the version; from here on they are told. False where their stream has ended between.
    /// </summary>
    internal bool Take(Seat seat, Viewer viewer, long version)
    {
        lock (gate)
        {
            var missed = seat.Take(viewer, version);
            if (missed.SelectMany(batch => batch.Departures).Any(seat.IsMeantBy))
            {
                Remove(seat.Line);
                return false;
            }
            if (IsPresent(seat))
                crowd.Came(viewer.Person);
            foreach (var batch in missed)
                TellOne(seat, batch);
            if (room.Kind == RoomId.Meeting)
                seat.Line.Say(Saying.Presence(room, crowd.Picture(clock.GetUtcNow())));
            return true;
        }
    }

    internal void Leave(Line line)
    {
        lock (gate)
            Remove(line);
    }

    internal void HearElsewhere(IReadOnlySet<PersonId> people)
    {
        lock (gate)
            crowd.HearElsewhere(people, clock.GetUtcNow());
    }

    internal IReadOnlyList<PersonId> ConnectedHere()
    {
        lock (gate)
            return crowd.ConnectedHere();
    }

    /// <summary>Once a second: who is here, if that has changed; and the commands that being away or back calls for.</summary>
    /// <param name="isKnown">Where it is not known who is connected to other hosts, nobody is called away or back.</param>
    internal IReadOnlyList<ReadOnlyMemory<byte>> Tick(bool isKnown)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            foreach (var seat in seats.Values.Where(s => IsPresent(s) && s.IsSilent != s.Line.IsSilent))
                Listen(seat, now);
            if (room.Kind == RoomId.Meeting && crowd.Changed(now) is { } picture)
            {
                var message = Saying.Presence(room, picture);
                foreach (var seat in seats.Values.Where(s => s.IsTaken))
                    seat.Line.Say(message);
            }
            return isKnown ? Watchfulness.Due(person => crowd.AwayFor(person, now)) : [];
        }
    }

    private void Listen(Seat seat, DateTimeOffset now)
    {
        seat.IsSilent = !seat.IsSilent;
        if (seat.IsSilent)
            crowd.FellSilent(seat.Viewer.Person, now);
        else
            crowd.Came(seat.Viewer.Person);
    }

    /// <summary>True once, when nobody has been here for a while; after that no seat is given.</summary>
    internal bool Retire(TimeSpan after)
    {
        lock (gate)
            return !retired && seats.Count == 0 && clock.GetUtcNow() - emptySince >= after && (retired = true);
    }

    private void SeeOff(Departure departure)
    {
        foreach (var seat in seats.Values.Where(s => s.IsTaken && s.IsMeantBy(departure)).ToList())
        {
            Remove(seat.Line);
            seat.Line.Say(Saying.Gone(room, departure.Reason));
        }
        if (departure.Person is { } person)
            crowd.Forget(person);
    }

    private void Tell(Batch batch)
    {
        var (before, last) = (batch.Entries[0].Version - 1, batch.Entries[^1].Version);
        var alike = batch.Entries.All(entry => entry.SeenAlike);
        Dictionary<Viewer, Message> messages = [];
        foreach (var seat in seats.Values)
            if (seat.IsTaken && seat.Version == before)
                Say(seat, MessageFor(alike ? default : seat.Viewer), last);
            else if (seat.IsTaken)
                TellOne(seat, batch);

        Message MessageFor(Viewer viewer) =>
            messages.TryGetValue(viewer, out var written)
                ? written
                : messages[viewer] = Saying.Entries(
                    room,
                    batch.Entries,
                    entry => Seen(entry, viewer),
                    clock.GetUtcNow()
                );
    }

    private void TellOne(Seat seat, Batch batch)
    {
        var news = batch.Entries.Where(entry => entry.Version > seat.Version).ToList();
        if (news.Count > 0)
            Say(
                seat,
                Saying.Entries(room, news, entry => Seen(entry, seat.Viewer), clock.GetUtcNow()),
                news[^1].Version
            );
    }

    private static void Say(Seat seat, Message message, long version)
    {
        seat.Version = version;
        seat.Line.Say(message);
    }

    private ReadOnlyMemory<byte>? Seen(Entry entry, Viewer viewer) =>
        entry.SeenAlike ? entry.Body : kind.Redact(entry, viewer);

    private void Remove(Line line)
    {
        if (!seats.Remove(line.Id, out var seat))
            return;
        line.Rooms.TryRemove(room.ToString(), out _);
        if (IsPresent(seat) && !seat.IsSilent)
            crowd.Went(seat.Viewer.Person, clock.GetUtcNow());
        if (seats.Count == 0)
            emptySince = clock.GetUtcNow();
    }

    private static bool IsPresent(Seat seat) => seat.IsTaken && seat.Line.Session.Kind != CallerKind.Screen;
}

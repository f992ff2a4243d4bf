using OpenDialogue.Dialogue;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// Lets a connection into a room, carries its commands, and lets it out. A stranger, a room that is not there, and a
/// room of a kind that is not for clients get one and the same answer.
/// </summary>
internal sealed class Doorway(
    IRooms rooms,
    Feeds feeds,
    Admission admission,
    Allowances allowances,
    SecurityLog security,
    TimeProvider clock
)
{
    internal const int MostRooms = 16;

    internal async Task<Joined> Join(Line line, string name, long? since)
    {
        if (allowances.Joins.Take(line.Id) is { } wait)
            return Refuse(name, wait);
        await line.Entering.WaitAsync();
        try
        {
            return await Enter(line, name, since);
        }
        finally
        {
            line.Entering.Release();
        }
    }

    private async Task<Joined> Enter(Line line, string name, long? since)
    {
        if (!Admission.Lets(line.Session, name, out var room))
            return Refuse(name, new NotFound());
        if (!line.Rooms.ContainsKey(name) && line.Rooms.Count >= MostRooms)
            return Refuse(name, new TooManyRooms(MostRooms));
        try
        {
            return await Join(line, room, since);
        }
        catch (JournalUnavailableException)
        {
            return Refuse(name, new TryAgain(Reasons.Storage));
        }
        catch (OperationCanceledException) when (line.Ended.IsCancellationRequested)
        {
            // Nobody is there to be answered.
            return Refuse(name, new TryAgain(Reasons.Closing));
        }
    }

    /// <summary>
    /// A stranger is turned away before anything is watched for them. Then the seat comes first and the reading after
    /// it, so that what is committed in between is kept for the seat.
    /// </summary>
    private async Task<Joined> Join(Line line, RoomId room, long? since)
    {
        var caller = line.Session.Caller;
        if (!feeds.IsOpen(room) && (await rooms.Read(room, caller, since, line.Ended)).Refusal is { } stranger)
            return Refuse(room.ToString(), stranger);
        var (feed, seat) = await feeds.Reserve(room, line);
        try
        {
            var reading = await rooms.Read(room, caller, since, line.Ended);
            if (reading.Refusal is { } refusal)
                return Refuse(room.ToString(), refusal);
            // Between reading and taking, what they may see has changed: what was read is for somebody else.
            return feed.Take(seat, reading.Viewer, reading.Version)
                ? Answer(room, reading)
                : await Join(line, room, null);
        }
        finally
        {
            if (!seat.IsTaken || line.Ended.IsCancellationRequested)
                feed.Leave(line);
        }
    }

    internal async Task<Sent> Send(Line line, string name, RawJson command)
    {
        if (allowances.Commands.Take(line.Session.Person) is { } wait)
            return new(Refusal: SlowDown(line, wait));
        line.RefusalsInARow = 0;
        if (!Admission.Lets(line.Session, name, out var room))
            return new(Refusal: new NotFound());
        return Answer(await admission.Send(line.Session, room, command.Utf8));
    }

    internal static async Task Leave(Line line, string name)
    {
        await line.Entering.WaitAsync();
        try
        {
            if (line.Rooms.TryGetValue(name, out var feed))
                feed.Leave(line);
        }
        finally
        {
            line.Entering.Release();
        }
    }

    private TooFast SlowDown(Line line, TooFast wait)
    {
        if (allowances.Warnings.Take(line.Session.Person) is null)
            security.TooManyCommands(line.Session.Person);
        if (++line.RefusalsInARow > Line.MostRefusals)
            line.Drop();
        return wait;
    }

    private static Sent Answer(Answer answer) =>
        answer.Refusal is { } refusal ? new(Refusal: refusal) : new(answer.Version);

    private static Joined Answer(RoomId room, Reading reading) =>
        new(
            room.ToString(),
            reading.Version,
            reading.Now,
            reading.Viewer,
            reading.View is { } view ? new RawJson(view) : null,
            reading.Entries?.Select(body => new RawJson(body)).ToList()
        );

    private Joined Refuse(string room, Refusal refusal) => new(room, 0, clock.GetUtcNow(), Refusal: refusal);
}

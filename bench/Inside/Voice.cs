using System.Buffers.Text;
using System.Diagnostics;
using System.Text;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Rooms;

namespace OpenDialogue.Bench.Inside;

/// <summary>
/// One who asks for something and takes the asking back, in turn, so that every command leaves an entry. Beside that
/// it does as little as it can: the bytes are there already, but for the ids.
/// </summary>
internal sealed class Voice(IRooms rooms, RoomId room, Caller caller, MeetingCommand ask, MeetingCommand takeBack)
{
    private readonly Line[] lines = [Line.Of(ask), Line.Of(takeBack)];
    private int said;

    internal RoomId Room => room;

    /// <summary>As many as there are people in the meeting, and nearly as many again: no two ask for the same.</summary>
    internal static IReadOnlyList<Voice> Of(MeetingOf meeting, IRooms rooms, int count)
    {
        var room = meeting.Meeting;
        Voice[] all =
        [
            .. meeting.Askers.Select(who => new Voice(rooms, room, who, new RequestFloor(), new WithdrawRequest())),
            .. meeting.Callers.Select(who => new Voice(rooms, room, who, new AskForPause(), new WithdrawPauseAsk())),
        ];
        return all.Length >= count ? all[..count] : throw new ArgumentOutOfRangeException(nameof(count));
    }

    /// <summary>Speaks alone, until the meeting has that many entries.</summary>
    internal async Task Fill(long entries)
    {
        // Not waited for one by one: the room takes as many together as it may.
        const int breath = 512;
        var version = (await rooms.Read(room, caller)).Version;
        while (version < entries)
        {
            var times = (int)Math.Min(breath, entries - version);
            Task<Answer>[] answers = [.. Enumerable.Range(0, times).Select(_ => Say().AsTask())];
            foreach (var answer in await Task.WhenAll(answers))
                Check(answer, ++version);
        }
    }

    /// <summary>For that long, each command as soon as the one before is answered.</summary>
    /// <returns>How many.</returns>
    internal async Task<int> Speak(TimeSpan time)
    {
        var (begun, times) = (Stopwatch.GetTimestamp(), 0);
        for (; Stopwatch.GetElapsedTime(begun) < time; times++)
            Check(await Say());
        return times;
    }

    private ValueTask<Answer> Say() => rooms.Send(room, lines[said++ % 2].Renewed(), caller);

    private void Check(Answer answer, long? version = null)
    {
        if (answer.Refusal is not null || answer.Version != (version ?? answer.Version))
            throw new InvalidOperationException($"{caller.Person} in {room}: {answer}, and not {version}");
    }

    private sealed record Line(byte[] Bytes, int IdAt)
    {
        internal static Line Of(MeetingCommand command)
        {
            var id = Guid.CreateVersion7();
            var bytes = Kinds.Encode(command with { Id = id }).ToArray();
            return new(bytes, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(id.ToString())));
        }

        /// <summary>With another id, in the same place: by the time a room returns it has read them.</summary>
        internal byte[] Renewed()
        {
            Utf8Formatter.TryFormat(Guid.CreateVersion7(), Bytes.AsSpan(IdAt), out _);
            return Bytes;
        }
    }
}

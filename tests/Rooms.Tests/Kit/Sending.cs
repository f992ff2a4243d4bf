using System.Text;

namespace OpenDialogue.Rooms.Tests;

/// <summary>Commands in the words of a story; each is sent with a new id unless the story gives one.</summary>
internal static class Sending
{
    internal static ValueTask<Answer> Say(
        this IRooms rooms,
        RoomId room,
        Caller caller,
        IRoomCommand command,
        Guid? id = null
    ) => rooms.Send(room, Kinds.Encode(command.WithId(id ?? Guid.NewGuid())), caller);

    internal static async Task<long> Did(this ValueTask<Answer> sent)
    {
        var answer = await sent;
        Assert.Null(answer.Refusal);
        return answer.Version;
    }

    internal static async Task<T> Refused<T>(this ValueTask<Answer> sent)
        where T : Refusal => Assert.IsType<T>((await sent).Refusal);

    internal static async Task PlanMeeting(this IRooms rooms, RoomId? room = null) =>
        await rooms.Say(room ?? Cast.Meeting, Cast.Karin, Cast.Plan).Did();

    /// <summary>A meeting with all eight in the circle, in the framing, where anything may be agreed any number of times.</summary>
    /// <returns>Its version.</returns>
    internal static async Task<long> BeginMeeting(this IRooms rooms, RoomId? name = null)
    {
        var room = name ?? Cast.Meeting;
        await rooms.PlanMeeting(room);
        await rooms.Say(room, Cast.Karin, new OpenMeeting()).Did();
        foreach (var invited in Cast.Plan.People.Where(person => person.Person != Cast.Karin.Person))
            await rooms.Say(room, Cast.Guest(invited.Person.Value), new Arrive()).Did();
        return await rooms.Say(room, Cast.Karin, new BeginFraming()).Did();
    }

    internal static ValueTask<Answer> Agree(this IRooms rooms, string text, Guid? id = null, RoomId? room = null) =>
        rooms.Say(room ?? Cast.Meeting, Cast.Karin, new AgreeRules(text), id);

    internal static string Text(this ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    internal static ReadOnlyMemory<byte> Bytes(this string text) => Encoding.UTF8.GetBytes(text);
}

using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.Dialogue.Tests;

/// <summary>The people of every story, all made up, and their fixed morning.</summary>
internal static class Cast
{
    internal const string Kommune = "eksempelkommune";

    internal static readonly PersonId Freja = new("freja");
    internal static readonly PersonId Tine = new("tine");
    internal static readonly PersonId Lars = new("lars");
    internal static readonly PersonId Asta = new("asta");
    internal static readonly PersonId Mette = new("mette");
    internal static readonly PersonId Jonas = new("jonas");
    internal static readonly PersonId Nadia = new("nadia");
    internal static readonly PersonId Karin = new("karin");
    internal static readonly PersonId Omar = new("omar");
    internal static readonly PersonId Stranger = new("fremmed");

    internal static readonly RoomId Meeting = new(RoomId.Meeting, "forste");
    internal static readonly RoomId Network = new(RoomId.Network, "freja");
    internal static readonly RoomId Course = RoomId.CourseOf(Network);
    internal static readonly DateOnly Today = new(2026, 11, 23);
    internal static readonly DateTimeOffset Morning = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    internal static readonly IReadOnlyList<Invitee> Invited =
    [
        new(Freja, "Freja", Part.YoungPerson),
        new(Tine, "Tine", Part.Participant),
        new(Lars, "Lars", Part.Participant),
        new(Asta, "Asta", Part.Participant),
        new(Mette, "Mette", Part.Participant),
        new(Jonas, "Jonas", Part.Participant),
        new(Nadia, "Nadia", Part.Interpreter),
        new(Karin, "Karin", Part.MeetingLeader),
        new(Omar, "Omar", Part.Reflector),
    ];

    /// <summary>The id of the command that left entry number <paramref name="version"/> in a story.</summary>
    internal static Guid Id(long version) => new((int)version, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    internal static Caller Call(PersonId person) =>
        person == PersonId.System ? Caller.System
        : person == Screen.Person ? Screen
        : new(person, Kommune, person == Karin || person == Omar ? CallerKind.Staff : CallerKind.Guest);

    internal static readonly Caller Screen = new(new("screen"), Kommune, CallerKind.Screen, Meeting);
}

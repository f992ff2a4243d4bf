using OpenDialogue.Dialogue.Courses;

namespace OpenDialogue.Rooms.Tests;

/// <summary>The people of every story, all made up, and their fixed morning.</summary>
internal static class Cast
{
    internal const string Kommune = "eksempelkommune";

    internal static readonly DateTimeOffset Morning = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    internal static readonly Caller Freja = Guest("freja");
    internal static readonly Caller Tine = Guest("tine");
    internal static readonly Caller Lars = Guest("lars");
    internal static readonly Caller Karin = new(new("karin"), Kommune, CallerKind.Staff);
    internal static readonly Caller Omar = new(new("omar"), Kommune, CallerKind.Staff);
    internal static readonly Caller Stranger = Guest("fremmed");

    internal static readonly RoomId Meeting = new(RoomId.Meeting, "forste");
    internal static readonly RoomId Network = new(RoomId.Network, "freja");

    internal static readonly Caller Screen = new(new("screen"), Kommune, CallerKind.Screen, Meeting);

    internal static Caller Guest(string person) => new(new(person), Kommune, CallerKind.Guest);

    internal static OpenNetwork Opening { get; } = new(Kommune, Freja.Person, "Freja", Karin.Person, "Karin");

    internal static RecordContact Contact { get; } =
        new(
            Freja.Person,
            "Freja",
            new(2010, 5, 4),
            "Karin",
            ContactChannel.Phone,
            ContactFrom.Relative,
            Morning.AddDays(-1),
            "jeg ka' ikk' mer'"
        );

    internal static PlanMeeting Plan { get; } =
        new(
            Network,
            Morning,
            90,
            "Ungehuset",
            [
                new(Freja.Person, "Freja", Part.YoungPerson),
                new(Tine.Person, "Tine", Part.Participant),
                new(Lars.Person, "Lars", Part.Participant),
                new(new("asta"), "Asta", Part.Participant),
                new(new("mette"), "Mette", Part.Participant),
                new(new("jonas"), "Jonas", Part.Participant),
                new(Karin.Person, "Karin", Part.MeetingLeader),
                new(Omar.Person, "Omar", Part.Reflector),
            ],
            AgreedWithYoungPerson: true
        );
}

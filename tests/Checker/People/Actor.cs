using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Checker.People;

/// <summary>Somebody at a table.</summary>
/// <param name="Part">Null for the big screen.</param>
internal sealed record Actor(Caller Caller, string Name, Part? Part, Tie Tie, string? Profession = null)
{
    internal const string Municipality = "Prøveby";

    internal PersonId Id => Caller.Person;
    internal bool IsLeader => Part == Dialogue.Meetings.Part.MeetingLeader;
    internal bool IsYoung => Part == Dialogue.Meetings.Part.YoungPerson;
    internal bool IsFacilitator => Part is Dialogue.Meetings.Part.MeetingLeader or Dialogue.Meetings.Part.Reflector;

    /// <summary>Eight connections: the young person has two, and one is the big screen.</summary>
    internal static IReadOnlyList<Actor> AtTable(int number, RoomId meeting) =>
        [
            new(Staff(number, "karin"), "Karin", Dialogue.Meetings.Part.MeetingLeader, Tie.Team),
            new(Guest(number, "freja"), "Freja", Dialogue.Meetings.Part.YoungPerson, Tie.YoungPerson),
            new(Guest(number, "freja"), "Freja", Dialogue.Meetings.Part.YoungPerson, Tie.YoungPerson),
            new(Staff(number, "omar"), "Omar", Dialogue.Meetings.Part.Reflector, Tie.Team),
            new(Guest(number, "tine"), "Tine", Dialogue.Meetings.Part.Participant, Tie.Private),
            new(Guest(number, "lars"), "Lars", Dialogue.Meetings.Part.Participant, Tie.Private),
            new(Guest(number, "mette"), "Mette", Dialogue.Meetings.Part.Participant, Tie.Professional, "vejleder"),
            new(
                new(new($"t{number}-screen"), Municipality, CallerKind.Screen, meeting),
                "Storskærm",
                null,
                Tie.Private
            ),
        ];

    private static Caller Staff(int number, string name) =>
        new(new($"t{number}-{name}"), Municipality, CallerKind.Staff);

    private static Caller Guest(int number, string name) =>
        new(new($"t{number}-{name}"), Municipality, CallerKind.Guest);
}

using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.WebHost.Tests.Scripts;

/// <summary>Somebody of a script: what they are in the meeting and, if they belong to it, in the network.</summary>
internal sealed record Role(
    string Name,
    Part Part,
    Tie? Tie,
    string? Profession = null,
    string? Authority = null,
    int Age = 16
)
{
    internal string Key => Name.ToLowerInvariant();
    internal bool IsStaff => Part is Part.MeetingLeader or Part.Reflector;

    internal static Role Centre(string name, int age) =>
        new(name, Part.YoungPerson, Dialogue.Networks.Tie.YoungPerson, Age: age);

    internal static Role Private(string name) => new(name, Part.Participant, Dialogue.Networks.Tie.Private);

    internal static Role Professional(string name, string profession, string authority) =>
        new(name, Part.Participant, Dialogue.Networks.Tie.Professional, profession, authority);

    internal static Role Leader(string name) => new(name, Part.MeetingLeader, Dialogue.Networks.Tie.Team);

    internal static Role Reflector(string name) => new(name, Part.Reflector, Dialogue.Networks.Tie.Team);

    internal static Role Interpreter(string name) => new(name, Part.Interpreter, null);
}

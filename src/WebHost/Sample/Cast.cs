using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.WebHost.Sample;

/// <summary>The people of the sample municipality. All of them are made up.</summary>
internal static class Cast
{
    internal const string Municipality = "Eksempelkommune";

    internal static readonly SamplePerson YoungPerson = new("freja", "Freja", "den unge", Part.YoungPerson);

    /// <summary>She is sixteen, whenever the sample is made.</summary>
    internal static DateOnly BornOn(DateOnly today) => today.AddYears(-16).AddDays(-200);

    internal static readonly SamplePerson Leader = new("karin", "Karin", "mødeleder", Part.MeetingLeader, Tie.Team);

    internal static readonly SamplePerson[] Staff =
    [
        Leader,
        new("omar", "Omar", "reflektant", Part.Reflector, Tie.Team),
    ];

    internal static readonly SamplePerson[] Guests =
    [
        YoungPerson,
        new("tine", "Tine", "mor", Part.Participant),
        new("lars", "Lars", "far", Part.Participant),
        new("asta", "Asta", "veninde", Part.Participant),
        new("mette", "Mette", "KUI-vejleder", Part.Participant, Tie.Professional, "vejleder", "KUI"),
        new("jonas", "Jonas", "PPR-psykolog", Part.Participant, Tie.Professional, "psykolog", "PPR"),
    ];

    internal static IEnumerable<SamplePerson> All => [.. Staff, .. Guests];
}

internal sealed record SamplePerson(
    string Key,
    string Name,
    string Relation,
    Part Part,
    Tie Tie = Tie.Private,
    string? Profession = null,
    string? Authority = null
)
{
    internal PersonId Id => new(Key);
}

using System.Text;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.Tests.Laws;

namespace OpenDialogue.Dialogue.Tests.Contract;

/// <summary>
/// docs/domain.md says of every command whose it is, when it has a meaning, what it gives and what refuses it. Whose
/// and when are the permits; gives and refuses are what random walks have met. A row that says less than what happens,
/// or more than what can happen, fails.
/// </summary>
public sealed class DomainTables
{
    [Fact]
    public void The_table_of_a_meetings_commands_is_what_happens() =>
        Check<MeetingCommand>("meeting", Met(seed => new MeetingWalk(seed)), WhoOfMeeting, WhenOfMeeting);

    [Fact]
    public void The_table_of_a_networks_commands_is_what_happens() =>
        Check<NetworkCommand>(
            "network",
            Met(seed => new NetworkWalk(seed)),
            WhoOf(NetworkPermits.All, "system"),
            _ => "always"
        );

    [Fact]
    public void The_table_of_a_courses_commands_is_what_happens() =>
        Check<CourseCommand>(
            "course",
            Met(seed => new CourseWalk(seed)),
            WhoOf(CoursePermits.All, "staff"),
            _ => "always"
        );

    private static SortedSet<(string Command, string Outcome)> Met<TState, TCommand, TEvent>(
        Func<int, Walk<TState, TCommand, TEvent>> start
    )
        where TState : class
        where TCommand : class, IRoomCommand
        where TEvent : class
    {
        var met = new SortedSet<(string, string)>();
        foreach (var seed in Enumerable.Range(1, 1200))
        {
            var walk = start(seed);
            for (var step = 0; step < 500; step++)
                walk.Step();
            met.UnionWith(walk.Seen);
        }
        return met;
    }

    private static void Check<TCommand>(
        string name,
        SortedSet<(string Command, string Outcome)> met,
        Func<Type, string> who,
        Func<Type, string> when
    )
    {
        var table = new StringBuilder("| command | who | when | gives | refused with |\n|---|---|---|---|---|\n");
        foreach (var type in Names.TypesOf<TCommand>())
        {
            var command = Names.Of<TCommand>(type);
            var outcomes = met.Where(m => m.Command == command).Select(m => m.Outcome).ToList();
            var gives = outcomes.Where(o => o[0] != '!' && !Wrappers.Contains(o)).Select(Code);
            // What the gate refuses is said once, above the tables.
            var refused = outcomes.Where(o => o[0] == '!' && !Gate.Contains(o)).Select(o => Code(o[1..]));
            table.Append($"| {Code(command)} | {who(type)} | {when(type)} | {Join(gives)} | {Join(refused)} |\n");
        }
        Golden.CheckPart("docs/domain.md", name, table.ToString());
    }

    /// <summary>What hides an event from some says nothing of what happened.</summary>
    private static readonly string[] Wrappers = ["withheld", "hidden"];

    private static readonly string[] Gate =
    [
        "!not-found",
        "!not-your-part",
        "!not-now",
        "!not-present",
        "!meeting-paused",
        "!meeting-closed",
        "!consent-withdrawn",
    ];

    private static string WhoOfMeeting(Type type) =>
        MeetingPermits.All.TryGetValue(type, out var permit) ? People(permit.Who) : "staff";

    private static string WhenOfMeeting(Type type)
    {
        if (!MeetingPermits.All.TryGetValue(type, out var permit))
            return "never planned before";
        var phases = permit.Phases.Select(p => TypeScript.Kebab(p.ToString())).ToList();
        var span = phases.Count == 1 ? phases[0] : $"{phases[0]} … {phases[^1]}";
        return span + (permit.Present ? "" : ", present or not") + (permit.WhilePaused ? ", also paused" : "");
    }

    private static Func<Type, string> WhoOf(
        IReadOnlyDictionary<Type, IReadOnlyList<Standing>> permits,
        string beginner
    ) => type => permits.TryGetValue(type, out var who) ? People(who) : beginner;

    private static string People(IReadOnlyList<Standing> who) =>
        Everyone.All(who.Contains) ? "everyone" : string.Join(", ", who.Select(s => TypeScript.Kebab(s.ToString())));

    private static readonly Standing[] Everyone = [Standing.YoungPerson, Standing.Participant, Standing.Facilitator];

    private static string Code(string name) => $"`{name}`";

    private static string Join(IEnumerable<string> names) => string.Join(" ", names);
}

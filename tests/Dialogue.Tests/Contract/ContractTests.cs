using System.Text;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;

namespace OpenDialogue.Dialogue.Tests.Contract;

public sealed class ContractTests
{
    [Fact]
    public void The_page_knows_the_contract_as_it_is()
    {
        var types = new TypeScript();
        foreach (var root in Roots)
            types.Name(root);
        var text = new StringBuilder(
            """
            // Made from the C# types by tests/Dialogue.Tests (UPDATE_GOLDEN=1). Do not edit.

            export type PersonId = string;
            export type RoomId = string;


            """
        );
        text.Append(types.Text).Append('\n').Append(Permits).Append(Limits);
        Golden.Check("src/WebHost/client/src/contract.gen.ts", text.ToString());
    }

    private static readonly Type[] Roots =
    [
        typeof(Meeting),
        typeof(MeetingEvent),
        typeof(MeetingCommand),
        typeof(Network),
        typeof(NetworkEvent),
        typeof(NetworkCommand),
        typeof(Course),
        typeof(CourseEvent),
        typeof(CourseCommand),
        typeof(Refusal),
        typeof(Standing),
    ];

    private static string Permits =>
        $$"""
            export interface Permit {
              readonly who: readonly Standing[];
              readonly phases: readonly Phase[];
              readonly present: boolean;
              readonly whilePaused: boolean;
              /** Of facilitators only the one who leads. */
              readonly lead: boolean;
            }

            /** The first gate of every command of a meeting; what depends on more, the server decides. */
            export const meetingPermits: Readonly<Record<Exclude<MeetingCommand['type'], 'plan-meeting'>, Permit>> = {
            {{string.Concat(
                MeetingPermits.All.Select(p => $"  '{Names.Of<MeetingCommand>(p.Key)}': {Line(p.Value)},\n")
            )}}};

            /** Whose each command of a network is. */
            export const networkPermits: Readonly<
              Record<Exclude<NetworkCommand['type'], 'open-network'>, readonly Standing[]>
            > = {
            {{string.Concat(
                NetworkPermits.All.Select(p => $"  '{Names.Of<NetworkCommand>(p.Key)}': {List(p.Value)},\n")
            )}}};

            /** Whose each command of a course is. */
            export const coursePermits: Readonly<
              Record<Exclude<CourseCommand['type'], 'record-contact'>, readonly Standing[]>
            > = {
            {{string.Concat(
                CoursePermits.All.Select(p => $"  '{Names.Of<CourseCommand>(p.Key)}': {List(p.Value)},\n")
            )}}};

            """;

    private static string Limits =>
        $$"""

            export const limits = {
              text: {{Wire.TextLimit}},
              name: {{Wire.NameLimit}},
              seats: {{Meeting.Seats}},
              formDays: {{MeetingForm.OpenForDays}},
            } as const;

            /** The bands of a WHO-5 score end here. */
            export const who5 = { hardTo: {{Who5.HardTo}}, strainedTo: {{Who5.StrainedTo}} } as const;
            export const swemwbsCopyright = "{{Swemwbs.Copyright}}";

            """;

    private static string Line(Permit permit) =>
        $"{{ who: {List(permit.Who)}, phases: {List(permit.Phases)}, "
        + $"present: {Js(permit.Present)}, whilePaused: {Js(permit.WhilePaused)}, lead: {Js(permit.Lead)} }}";

    private static string Js(bool value) => value ? "true" : "false";

    private static string List<T>(IEnumerable<T> names)
        where T : struct, Enum => $"[{string.Join(", ", names.Select(n => $"'{TypeScript.Kebab(n.ToString())}'"))}]";
}

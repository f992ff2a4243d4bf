using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms.Far;

namespace OpenDialogue.Rooms;

/// <summary>
/// The first room that a process holds takes it many times longer than the next, because nothing of the rules and of
/// the writing and reading of states has run there before. A process that takes rooms over from another plays this when
/// it starts, so that nobody in a meeting waits for that: a network and a meeting that are never stored.
/// </summary>
public static class Rehearsal
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;
    private static readonly PersonId Young = new("young");
    private static readonly Caller Leader = new(new("leader"), "Rehearsal", CallerKind.Staff);

    /// <exception cref="InvalidOperationException">The rules refused it.</exception>
    public static void Play()
    {
        var network = new RoomId(RoomId.Network, "rehearsal");
        Play(
            network,
            new OpenNetwork(Young, "Young", "Leader"),
            new AddPerson(new("kin"), "Kin", Tie.Private, "mother"),
            new AddPerson(new("teacher"), "Teacher", Tie.Team)
        );
        Invitee[] people =
        [
            new(Leader.Person, "Leader", Part.MeetingLeader),
            new(new("reflector"), "Reflector", Part.Reflector),
            new(Young, "Young", Part.YoungPerson),
            new(new("kin"), "Kin", Part.Participant),
        ];
        Play(
            new RoomId(RoomId.Meeting, "rehearsal"),
            new PlanMeeting(network, Now, 75, "Here", people, true),
            new OpenMeeting(),
            new TakeSeat(20)
        );
    }

    private static void Play(RoomId room, params IRoomCommand[] story)
    {
        var kind = Kinds.All[room.Kind];
        var moment = kind.Begin(room);
        foreach (var command in story)
        {
            var known = kind.Parse(Kinds.Encode(command.WithId(Guid.NewGuid()))).Command!;
            var verdict = moment.Decide(known, Leader, Now);
            var step = verdict.Step ?? throw new InvalidOperationException($"{command}: {verdict.Refusal}");
            moment = moment.Apply(step.Entry).After;
            Show(kind, moment, step);
        }
        kind.Restore(moment.Snapshot(), Now);
    }

    private static void Show(Kind kind, Moment moment, Step step)
    {
        foreach (var standing in new[] { Standing.Facilitator, Standing.YoungPerson, Standing.Participant })
        {
            var viewer = new Viewer(Leader.Person, standing);
            kind.Redact(step.Entry, viewer);
            var reading = new Reading(moment.Version, Now, viewer, moment.View(viewer), [step.Entry.Body]);
            Letter.Read<Reading>(Letter.Of(reading));
        }
        var batch = new Batch(new(kind.Name, "rehearsal"), [step.Entry], step.Departures, moment.Attention);
        Letter.Read<List<Missed>>(Letter.Of<List<Missed>>([new(moment.Version, batch)]));
        Letter.Read<Answer>(Letter.Of(new Answer(moment.Version, new NotFound())));
        Letter.Read<Caller>(Letter.Of(Leader));
    }
}

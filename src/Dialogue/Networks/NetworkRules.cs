using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.People;

namespace OpenDialogue.Dialogue.Networks;

/// <summary>The network as a kind of room.</summary>
public sealed class NetworkRules : RoomRules<Network, NetworkCommand, NetworkEvent>
{
    private static readonly NetworkJson Json = new(Wire.Options());

    public override string Kind => RoomId.Network;

    public override JsonTypeInfo<Network> StateJson => Json.Network;
    public override JsonTypeInfo<NetworkCommand> CommandJson => Json.NetworkCommand;
    public override JsonTypeInfo<NetworkEvent> EventJson => Json.NetworkEvent;

    public override Network Empty(RoomId room) => new(room);

    public override Decision<NetworkEvent> Decide(Network state, NetworkCommand command, Context context) =>
        NetworkDecider.Decide(state, command, context);

    public override Network Evolve(Network state, NetworkEvent happened, Stamp stamp) => state.Evolve(happened, stamp);

    public override Standing StandingOf(Network state, Caller caller) => NetworkSight.StandingOf(state, caller);

    public override Network View(Network state, Viewer viewer) => NetworkSight.View(state, viewer);

    public override NetworkEvent? Redact(NetworkEvent happened, Viewer viewer) => NetworkSight.Redact(happened, viewer);

    public override bool SeenAlikeByAll(NetworkEvent happened) => NetworkSight.SeenAlikeByAll(happened);

    public override IEnumerable<Effect> EffectsOf(Network state, NetworkEvent happened) =>
        happened switch
        {
            NetworkOpened e => [new(RoomId.OfPerson(e.YoungPerson), new ListRoom(state.Id))],
            PersonAdded e => [new(RoomId.OfPerson(e.Person), new ListRoom(state.Id))],
            HidingBegan e => [new(e.Meeting, new BeginSmallerCircle())],
            NetworkSealed => state.Meetings.Select(meeting => new Effect(meeting, new SealMeeting())),
            MeetingListed e when state.Sealed => [new(e.Meeting, new SealMeeting())],
            Hidden e => EffectsOf(state, e.Event),
            _ => [],
        };

    /// <summary>Who belongs in another way than before may see other things: they begin again with a fresh view.</summary>
    public override IEnumerable<Departure> DeparturesOf(Network state, NetworkEvent happened) =>
        happened switch
        {
            PersonTakenOut e => [new(e.Person, "removed")],
            PersonAdded e => [new(e.Person, "changed")],
            NetworkSealed => Departure.OnWithdrawalOf(
                state.People.Where(p => p.Tie != Tie.YoungPerson).Select(p => p.Id)
            ),
            ProgressTakenBack e => NetworkSight.Losing(state, e.With),
            ScoreHidden e => NetworkSight.Losing(state, e.With),
            Hidden e => DeparturesOf(state, e.Event),
            _ => [],
        };
}

[JsonSerializable(typeof(Network))]
[JsonSerializable(typeof(NetworkCommand))]
[JsonSerializable(typeof(NetworkEvent))]
internal sealed partial class NetworkJson : JsonSerializerContext;

using System.Net;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Live;

namespace OpenDialogue.WebHost.Tests.Harness;

using FollowedCourse = Followed<Dialogue.Courses.Course, CourseCommand, CourseEvent>;
using FollowedMeeting = Followed<Meeting, MeetingCommand, MeetingEvent>;
using FollowedNetwork = Followed<Network, NetworkCommand, NetworkEvent>;

/// <summary>Somebody with a browser on the hub: joins rooms, sends commands, and sees what comes.</summary>
internal sealed class Person : IAsyncDisposable
{
    internal static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Followed> rooms = [];
    private readonly List<(Func<bool> Holds, TaskCompletionSource Done)> waiting = [];
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HubConnection hub;
    private Exception? fault;

    private Person(string name, Uri address, string? cookie, string? ticket)
    {
        Name = name;
        var query = ticket is null ? "" : $"?access_token={ticket}";
        var socket = new UriBuilder(address)
        {
            Scheme = "ws",
            Path = "/hub",
            Query = query,
        }.Uri;
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<Microsoft.AspNetCore.Connections.IConnectionFactory>(
            new SocketFactory(socket, cookie, address.GetLeftPart(UriPartial.Authority))
        );
        builder.Services.AddSingleton<EndPoint>(new DnsEndPoint(address.Host, address.Port));
        builder.AddJsonProtocol(json => json.PayloadSerializerOptions = Wire.Options());
        hub = builder.Build();
        hub.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        hub.On<EntriesSaid>(nameof(IListener.Entries), said => Change(said.Room, room => room.Apply(said)));
        hub.On<PresenceSaid>(nameof(IListener.Presence), said => Change(said.Room, room => Say(room, said)));
        hub.On<MovingSaid>(nameof(IListener.Moving), _ => BeAskedToMove());
        hub.On<GoneSaid>(nameof(IListener.Gone), said => Change(said.Room, room => room.Gone = said.Reason));
    }

    internal string Name { get; }
    internal Task Closed => closed.Task;
    internal bool AskedToMove { get; private set; }

    private void BeAskedToMove()
    {
        AskedToMove = true;
        Change("", _ => { });
    }

    internal static async Task<Person> Connect(string name, Uri address, string? cookie, string? ticket = null)
    {
        var person = new Person(name, address, cookie, ticket);
        await person.hub.StartAsync();
        return person;
    }

    internal IEnumerable<RoomId> Rooms => rooms.Values.Select(room => room.Room);

    internal FollowedMeeting Meeting(RoomId room) => (FollowedMeeting)rooms[room.ToString()];

    internal FollowedCourse Course(RoomId room) => (FollowedCourse)rooms[room.ToString()];

    internal FollowedNetwork Network(RoomId room) => (FollowedNetwork)rooms[room.ToString()];

    /// <summary>The state of a room and the entries that led to it, both of one moment.</summary>
    internal (string Text, IReadOnlyList<string> Bodies) Glimpse(RoomId room)
    {
        lock (gate)
            return (rooms[room.ToString()].Text, [.. rooms[room.ToString()].Bodies]);
    }

    /// <summary>Joins, going on from what is known of the room, if anything is.</summary>
    internal async Task<Joined> Join(RoomId room, long? since = null)
    {
        var followed = Follow(room);
        lock (gate)
            followed.BeginJoin();
        var joined = await hub.InvokeAsync<Joined>(nameof(ILive.Join), room.ToString(), since);
        Change(room.ToString(), r => r.Apply(joined));
        return joined;
    }

    /// <summary>Takes what another connection of the same person knew, as a page does when it has lost its own.</summary>
    internal void Remember(Person before, RoomId room) => rooms[room.ToString()] = before.rooms[room.ToString()];

    internal Task<Joined> Ask(string room, long? since = null) =>
        hub.InvokeAsync<Joined>(nameof(ILive.Join), room, since);

    internal Task<Sent> Send(RoomId room, IRoomCommand command) =>
        Send(room.ToString(), Kinds.Encode(command.Id == default ? command.WithId(Guid.NewGuid()) : command));

    internal Task<Sent> Send(string room, ReadOnlyMemory<byte> command) =>
        hub.InvokeAsync<Sent>(nameof(ILive.Send), room, new RawJson(command));

    internal async Task<long> Does(RoomId room, IRoomCommand command)
    {
        var sent = await Send(room, command);
        Assert.True(sent.Refusal is null, $"{Name} {command.GetType().Name}: {sent.Refusal}");
        return sent.Version!.Value;
    }

    internal async Task<Refusal> IsRefused(RoomId room, IRoomCommand command)
    {
        var sent = await Send(room, command);
        return sent.Refusal ?? throw new InvalidOperationException($"{Name} may {command.GetType().Name}");
    }

    internal Task Leave(RoomId room) => hub.InvokeAsync(nameof(ILive.Leave), room.ToString());

    internal Task<T> Invoke<T>(string method, params object?[] arguments) => hub.InvokeCoreAsync<T>(method, arguments);

    /// <summary>Waits until it holds, looking after each thing that comes; fails with its own words at the deadline.</summary>
    internal async Task Sees(string what, Func<bool> holds)
    {
        Task seen;
        lock (gate)
        {
            if (holds())
                return;
            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((holds, done));
            seen = done.Task;
        }
        if (await Task.WhenAny(seen, Task.Delay(Deadline)) != seen)
            Assert.Fail($"{Name} never saw {what}. Rooms: {string.Join("; ", rooms.Values.Select(Describe))}");
        await seen;
    }

    internal Task SeesVersion(RoomId room, long version) =>
        Sees($"version {version}", () => rooms[room.ToString()].Version >= version);

    /// <summary>For one who may have been seen off by what that version holds.</summary>
    internal Task SeesVersionOrIsGone(RoomId room, long version) =>
        Sees(
            $"version {version}",
            () => rooms[room.ToString()].Gone is not null || rooms[room.ToString()].Version >= version
        );

    private static string Describe(Followed room) => $"{room.Room} at {room.Version}, gone: {room.Gone}, {room.Text}";

    private static void Say(Followed room, PresenceSaid said) =>
        room.Presence = said.People.ToDictionary(p => p.Id.Value, p => p.State);

    private Followed Follow(RoomId room)
    {
        lock (gate)
            return rooms.TryGetValue(room.ToString(), out var known) ? known : rooms[room.ToString()] = New(room);
    }

    private static Followed New(RoomId room) =>
        room.Kind switch
        {
            RoomId.Network => new FollowedNetwork(room, new NetworkRules()),
            RoomId.Course => new FollowedCourse(room, new CourseRules()),
            _ => new FollowedMeeting(room, new MeetingRules()),
        };

    private void Change(string room, Action<Followed> change)
    {
        lock (gate)
        {
            try
            {
                if (rooms.TryGetValue(room, out var followed))
                    change(followed);
            }
            catch (Exception e)
            {
                fault = e;
            }
            foreach (var (holds, done) in waiting)
                if (fault is not null)
                    done.TrySetException(fault);
                else if (holds())
                    done.TrySetResult();
            waiting.RemoveAll(w => w.Done.Task.IsCompleted);
        }
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();
}

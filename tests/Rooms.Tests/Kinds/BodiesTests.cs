using System.Text;

namespace OpenDialogue.Rooms.Tests;

/// <summary>The body of an entry is what the journal keeps and what clients read, byte for byte.</summary>
public sealed class BodiesTests
{
    private static readonly Kind Meetings = Kinds.All[RoomId.Meeting];

    private static Step Entered(Moment room, Caller caller, IRoomCommand command) =>
        room.Decide(command.WithId(Guid.NewGuid()), caller, Cast.Morning).Step!;

    private static Moment Planned() => Entered(Meetings.Begin(Cast.Meeting), Cast.Karin, Cast.Plan).After;

    [Fact]
    public void A_body_has_version_time_person_and_events_in_that_order()
    {
        var opened = Entered(Planned(), Cast.Karin, new OpenMeeting()).Entry;

        Assert.Equal(
            """{"version":2,"at":"2026-11-23T09:00:00.000Z","by":"karin","events":[{"type":"meeting-opened","exception":null},{"type":"person-arrived","person":"karin","seat":1}]}""",
            opened.Body.Text()
        );
    }

    [Fact]
    public void Own_words_stay_as_they_were_written()
    {
        const string words = "jeg vil <b>ha'</b> \"ro\" & musik \\ 🌱\nog fred";
        var told = Entered(Framing(), Cast.Karin, new AgreeRules(words));
        var again = Framing().Apply(told.Entry);

        Assert.Contains("ha'</b> \\\"ro\\\" & musik \\\\", told.Entry.Body.Text(), StringComparison.Ordinal);
        Assert.Equal(told.After.Snapshot().State.Text(), again.After.Snapshot().State.Text());
    }

    private static Moment Framing() =>
        new (Caller, IRoomCommand)[]
        {
            (Cast.Karin, new OpenMeeting()),
            (Cast.Freja, new Arrive()),
            (Cast.Karin, new BeginFraming()),
        }.Aggregate(Planned(), (room, said) => Entered(room, said.Item1, said.Item2).After);

    /// <summary>A journal of the first version, as it was written then. It is never changed, only added to.</summary>
    [Fact]
    public void What_was_written_once_is_readable_for_ever()
    {
        string[] bodies =
        [
            """{"version":1,"at":"2026-11-23T09:00:00.000Z","by":"karin","events":[{"type":"meeting-planned","network":"network/freja","municipality":"eksempelkommune","startsAt":"2026-11-23T09:00:00.000Z","minutes":90,"place":"Ungehuset"},{"type":"person-invited","person":"freja","name":"Freja","part":"young-person"},{"type":"person-invited","person":"karin","name":"Karin","part":"meeting-leader"}]}""",
            """{"version":2,"at":"2026-11-23T09:00:00.000Z","by":"karin","events":[{"type":"meeting-opened"},{"type":"person-arrived","person":"karin","seat":1}]}""",
            """{"version":3,"at":"2026-11-23T09:00:01.000Z","by":"freja","events":[{"type":"person-arrived","person":"freja","seat":2}]}""",
            """{"version":4,"at":"2026-11-23T09:00:02.500Z","by":"karin","events":[{"type":"framing-began"}]}""",
        ];

        var room = Meetings.Begin(Cast.Meeting);
        for (var i = 0; i < bodies.Length; i++)
            room = room.Apply(
                new(i + 1, Guid.NewGuid(), Cast.Morning, Cast.Karin.Person, true, bodies[i].Bytes())
            ).After;

        var view = room.View(new(Cast.Freja.Person, Standing.YoungPerson)).Text();
        Assert.Contains("\"phase\":\"framing\"", view, StringComparison.Ordinal);
        Assert.Contains("\"place\":\"Ungehuset\"", view, StringComparison.Ordinal);
    }

    [Fact]
    public void A_viewer_without_standing_sees_no_entry()
    {
        var entry = Entered(Planned(), Cast.Karin, new OpenMeeting()).Entry;
        Assert.True(entry.SeenAlike);
        Assert.Null(Meetings.Redact(entry, new(Cast.Stranger.Person, Standing.None)));
    }

    [Fact]
    public void Who_may_see_an_entry_is_what_the_rules_say_today_whatever_was_stored_with_it()
    {
        var (courses, course) = (Kinds.All[RoomId.Course], RoomId.CourseOf(Cast.Network));
        var recorded = Entered(courses.Begin(course), Cast.Karin, Cast.Contact).Entry;
        var stored = courses.Begin(course).Apply(recorded with { SeenAlike = true }).Entry;

        Assert.NotNull(courses.Redact(stored, new(Cast.Freja.Person, Standing.YoungPerson)));
        Assert.Null(courses.Redact(stored, new(Cast.Tine.Person, Standing.Participant)));
    }

    [Fact]
    public void A_viewer_sees_of_an_entry_what_is_for_them()
    {
        var networks = Kinds.All[RoomId.Network];
        var opened = Entered(networks.Begin(Cast.Network), Caller.System, Cast.Opening);
        var entry = opened.Entry;

        Assert.Equal(entry.Body, networks.Redact(entry, new(Cast.Freja.Person, Standing.YoungPerson)));
        Assert.Null(networks.Redact(entry, new(Cast.Lars.Person, Standing.Participant)));
        Assert.Equal(
            """{"version":1,"at":"2026-11-23T09:00:00.000Z","by":"system","events":[{"type":"person-added","person":"karin","name":"Karin","tie":"team","relation":null,"profession":null,"authority":null}]}""",
            networks.Redact(entry, new(Cast.Karin.Person, Standing.Participant))!.Value.Text()
        );
    }

    [Fact]
    public void Ids_of_what_the_software_does_are_made_from_what_caused_it()
    {
        var id = CommandIds.Of(Cast.Meeting, 7, "effect 0");

        Assert.Equal(id, CommandIds.Of(Cast.Meeting, 7, "effect 0"));
        Assert.Equal(8, id.Version);
        Assert.Distinct([id, CommandIds.Of(Cast.Meeting, 7, "effect 1"), CommandIds.Of(Cast.Meeting, 8, "effect 0")]);
        Assert.Equal(new("737d9fb7-cbbd-8abb-aba5-34bc3c912d80"), id);
    }
}

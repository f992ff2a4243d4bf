using System.Text.Json;
using OpenDialogue.Rooms.Far;

namespace OpenDialogue.Rooms.Tests;

/// <summary>What goes to another process comes there as it was.</summary>
public sealed class LetterTests
{
    private static readonly DateTimeOffset At = Cast.Morning;

    public static TheoryData<object> Contents =>
        [
            Cast.Freja,
            Cast.Karin,
            Cast.Screen,
            Caller.System,
            new Answer(7),
            new Answer(0, new NotFound()),
            new Answer(9, new VoicesMissing([new("tine"), new("lars")])),
            new Answer(0, new TryAgain(Reasons.Storage)),
        ];

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_caller_or_an_answer_comes_as_it_was(object content) =>
        Assert.Equal(Written(content), Written(Again(content, content.GetType())));

    [Fact]
    public void A_reading_comes_with_its_view_or_its_entries_byte_by_byte()
    {
        var viewer = new Viewer(new("freja"), Standing.YoungPerson);
        var view = Again(new Reading(7, At, viewer, View: Odd.Bytes()));
        var entries = Again(new Reading(7, At, viewer, Entries: [Odd.Bytes(), "{}".Bytes()]));
        var refused = Again(new Reading(0, At, viewer, Refusal: new NotFound()));

        Assert.Equal((7L, At, viewer), (view.Version, view.Now, view.Viewer));
        Assert.Equal(Odd, view.View!.Value.Text());
        Assert.Null(view.Entries);
        Assert.Equal([Odd, "{}"], entries.Entries!.Select(entry => entry.Text()));
        Assert.Null(entries.View);
        Assert.Equal((true, true), (refused.View is null, refused.Refusal is NotFound));
    }

    [Fact]
    public void A_batch_comes_with_all_that_goes_with_it()
    {
        var entry = new Entry(3, Guid.NewGuid(), At, new("freja"), true, Odd.Bytes());
        Departure[] departures = [new(new("lars"), "removed"), new(null, "closed")];
        Attention[] attention = [new(new("freja"), """{"type":"note-absence"}""".Bytes(), null)];
        var (version, batch) = Again(new Missed(3, new(Cast.Meeting, [entry], departures, attention)));

        Assert.Equal((3L, Cast.Meeting), (version, batch.Room));
        Entries.Equal([entry], batch.Entries);
        Assert.Equal(departures, batch.Departures);
        Assert.Equal("""{"type":"note-absence"}""", batch.Attention.Single().WhenAway!.Value.Text());
        Assert.Null(batch.Attention.Single().WhenHere);
    }

    [Fact]
    public void What_a_newer_release_adds_is_passed_over()
    {
        var letter = """{"version":7,"refusal":null,"mood":{"of":["the","day"]}}""".Bytes().ToArray();

        Assert.Equal(new Answer(7), Letter.Read<Answer>(letter));
        Assert.Throws<JsonException>(() => Letter.Read<Answer>("null".Bytes().ToArray()[..2]));
    }

    /// <summary>As nobody here would write it, and as it must not be changed.</summary>
    private const string Odd = """{ "version":3 , "text":"Sånt \u00e6r \"det\" 😀", "n":1.50 }""";

    private static T Again<T>(T content) => Letter.Read<T>(Letter.Of(content));

    private static object Again(object content, Type type) =>
        content is Caller caller ? Again(caller)
        : content is Answer answer ? Again(answer)
        : throw new ArgumentOutOfRangeException(nameof(type));

    private static string Written(object content) => JsonSerializer.Serialize(content, Wire.Options());
}

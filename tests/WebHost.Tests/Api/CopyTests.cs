using System.Reflection;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.WebHost.Copies;

namespace OpenDialogue.WebHost.Tests.Api;

/// <summary>Whatever anybody wrote is in the copy that the young person reads: also what is added to a room later.</summary>
public sealed class CopyTests
{
    /// <summary>No words of anybody: what a machine needs, or what stands elsewhere in the copy.</summary>
    private static readonly string[] Elsewhere =
    [
        // Of the whole municipality.
        "Course.Municipality",
        "Network.Municipality",
        "Meeting.Municipality",
        // Stand with the meetings.
        "Course.Meetings",
        // Stand with the goals, and with what was answered.
        "Network.OnScreen",
        "Network.SharedProgress",
        "Network.Scores",
        "Course.SharedScores",
        // In nobody's view.
        "Network.Outsiders",
        "Network.Hiding",
        "Meeting.Outsides",
        "Meeting.Circle",
        // What a letter said when it went out stands with the meeting.
        "Letter.Arrangement",
        "RegisteredScore.Licence",
    ];

    private readonly List<(string Where, string Text)> written = [];

    [Fact]
    public void Every_word_that_is_stored_is_in_it()
    {
        var copy = new Copy(
            Filled<Course>(nameof(Course)),
            Filled<Network>(nameof(Network)),
            [Filled<Meeting>(nameof(Meeting))]
        );
        var page = CopyPage.Of(copy, DateTimeOffset.UnixEpoch);
        Assert.InRange(written.Count, 60, 200);
        Assert.Empty(written.Where(w => !page.Contains(w.Text, StringComparison.Ordinal)).Select(w => w.Where));
    }

    [Fact]
    public void What_would_be_markup_stays_words()
    {
        var course = Filled<Course>(nameof(Course));
        course = course with { Ending = new(default, "<script>alert('x')</script> & \"mere\"") };
        var page = CopyPage.Of(new(course, Filled<Network>(nameof(Network)), []), DateTimeOffset.UnixEpoch);
        Assert.DoesNotContain("<script", page);
        Assert.Contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;mere&quot;", page);
    }

    private T Filled<T>(string name) => (T)Value(typeof(T), name)!;

    /// <summary>One of each: a word of its own for each text, an element in each list.</summary>
    private object? Value(Type type, string where)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            var text = $"ord til {where} 😴";
            written.Add((where, text));
            return text;
        }
        if (type == typeof(PersonId))
            return new PersonId("en");
        if (type == typeof(RoomId))
            return new RoomId(RoomId.Meeting, "et");
        if (type == typeof(decimal))
            return 1m;
        if (type == typeof(bool))
            return true;
        if (type == typeof(int))
            return 1;
        if (type.IsEnum || type.IsPrimitive || type.Namespace == "System")
            return Activator.CreateInstance(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var element = type.GetGenericArguments()[0];
            var list = Array.CreateInstance(element, 1);
            list.SetValue(Value(element, where), 0);
            return list;
        }
        return Record(type);
    }

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var made = constructor.Invoke([
            .. constructor.GetParameters().Select(p => Member(p.ParameterType, $"{type.Name}.{p.Name}")),
        ]);
        var others = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite && constructor.GetParameters().All(c => c.Name != p.Name));
        foreach (var property in others)
            property.SetValue(made, Member(property.PropertyType, $"{type.Name}.{property.Name}"));
        return made;
    }

    private object? Member(Type type, string where) =>
        !Elsewhere.Contains(where) ? Value(type, where)
        : type == typeof(string) ? ""
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : type == typeof(Arrangement) ? new Arrangement(default, 0, "", default)
        : null;
}

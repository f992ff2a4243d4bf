using System.Text;
using OpenDialogue.Dialogue.Courses;

namespace OpenDialogue.Rooms.Tests;

/// <summary>Whatever bytes come, the answer is a command or a refusal that says what is wrong.</summary>
public sealed class CommandReaderTests
{
    private const string Id = "0198f0a0-0000-7000-8000-000000000001";

    private static Parsed Read(string kind, string command) =>
        Kinds.All[kind].Parse(Encoding.UTF8.GetBytes(Whole(command)));

    private static string Whole(string command) => command.Replace("ID", $"\"id\":\"{Id}\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("meeting", """{ID,"type":"request-floor"}""", typeof(RequestFloor))]
    [InlineData("meeting", """{"type":"end-turn","turn":3,ID}""", typeof(EndTurn))]
    [InlineData("meeting", """{"turn":3,ID,"type":"end-turn","unheard":{"of":[1]}}""", typeof(EndTurn))]
    [InlineData("network", """{ID,"type":"state-goal","text":"mere ro 🌱"}""", typeof(StateGoal))]
    [InlineData(
        "network",
        """{ID,"type":"add-person","person":"lars","name":"Lars","tie":"private"}""",
        typeof(AddPerson)
    )]
    [InlineData(
        "course",
        """{ID,"type":"answer-measure","instrument":"who5","answers":[1,null,3,4,5]}""",
        typeof(AnswerMeasure)
    )]
    public void A_command_is_read_whatever_the_order_of_its_members(string kind, string command, Type type)
    {
        var parsed = Read(kind, command);
        Assert.Null(parsed.Refusal);
        Assert.IsType(type, parsed.Command);
        Assert.Equal(new(Id), parsed.Command!.Id);
    }

    [Theory]
    // The whole.
    [InlineData("", "")]
    [InlineData("not json", "")]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("\"request-floor\"", "")]
    [InlineData("{}{}", "")]
    [InlineData("""{ID,"type":"request-floor" """, "")]
    [InlineData("""{ID,"type":"end-turn","turn":1,"turn":2}""", "")]
    // Its type.
    [InlineData("""{ID}""", "type")]
    [InlineData("""{ID,"type":1}""", "type")]
    [InlineData("""{ID,"type":""}""", "type")]
    [InlineData("""{ID,"type":"\ud800"}""", "type")]
    // Its id.
    [InlineData("""{"type":"request-floor"}""", "id")]
    [InlineData("""{"id":7,"type":"request-floor"}""", "id")]
    [InlineData("""{"id":null,"type":"request-floor"}""", "id")]
    [InlineData("""{"id":"","type":"request-floor"}""", "id")]
    [InlineData("""{"id":"seven","type":"request-floor"}""", "id")]
    [InlineData("""{"id":"00000000-0000-0000-0000-000000000000","type":"request-floor"}""", "id")]
    // Its members.
    [InlineData("""{ID,"type":"end-turn"}""", "turn")]
    [InlineData("""{ID,"type":"end-turn","turn":"3"}""", "turn")]
    [InlineData("""{ID,"type":"end-turn","turn":null}""", "turn")]
    [InlineData("""{ID,"type":"end-turn","turn":3.5}""", "turn")]
    [InlineData("""{ID,"type":"end-turn","turn":99999999999999}""", "turn")]
    [InlineData("""{ID,"type":"agree-rules","text":null}""", "text")]
    [InlineData("""{ID,"type":"agree-rules","text":["x"]}""", "text")]
    [InlineData("""{ID,"type":"agree-rules","text":"half a sign \ud83c"}""", "text")]
    [InlineData("""{ID,"type":"agree-rules","text":"the wrong half \udf31 of it"}""", "text")]
    [InlineData("""{ID,"type":"remove-person","person":"Not A Name"}""", "person")]
    [InlineData("""{ID,"type":"set-end-time","endsAt":"in an hour"}""", "endsAt")]
    [InlineData("""{ID,"type":"set-end-time","endsAt":"9999-12-31T23:59:59.999-14:00"}""", "endsAt")]
    [InlineData("""{ID,"type":"tell-roles"}""", "introductions")]
    [InlineData("""{ID,"type":"tell-roles","introductions":{}}""", "introductions")]
    [InlineData("""{ID,"type":"tell-roles","introductions":[null]}""", "introductions[0]")]
    [InlineData(
        """{ID,"type":"tell-roles","introductions":[{"person":"lars","words":"far"},{"person":"tine"}]}""",
        "introductions[1].words"
    )]
    [InlineData(
        """{ID,"type":"tell-roles","introductions":[{"person":"lars","words":"\udead"}]}""",
        "introductions[0].words"
    )]
    [InlineData("""{ID,"type":"tell-roles","introductions":[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]}""", "")]
    [InlineData("""{ID,"type":"invite-person","person":"lars","name":"Lars","part":7}""", "part")]
    [InlineData("""{ID,"type":"invite-person","person":"lars","name":"Lars","part":"king"}""", "part")]
    public void What_is_wrong_is_named(string command, string where) =>
        Assert.Equal(new WrongShape(where), Read("meeting", command).Refusal);

    [Theory]
    [InlineData("""{ID,"type":"answer-measure","instrument":"gaf","answers":[]}""", "instrument")]
    [InlineData("""{ID,"type":"answer-measure","instrument":"who5","answers":[1,"2",3,4,5]}""", "answers[1]")]
    [InlineData("""{ID,"type":"answer-measure","instrument":"who5","answers":null}""", "answers")]
    [InlineData("""{ID,"type":"register-score","instrument":"psp","score":1e40,"on":"2026-11-22"}""", "raterIsTrained")]
    [InlineData("""{ID,"type":"put-off-measure","occasion":{"kind":"regular"},"to":"i morgen"}""", "to")]
    public void What_is_wrong_with_a_measure_is_named(string command, string where) =>
        Assert.Equal(new WrongShape(where), Read("course", command).Refusal);

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] command =
        [
            .. Encoding.UTF8.GetBytes(Whole("""{ID,"type":"agree-rules","text": """)),
            0x22,
            0xC3,
            0x28,
            0x22,
            0x7D,
        ];
        Assert.Equal(new WrongShape("text"), Kinds.All["meeting"].Parse(command).Refusal);
    }

    [Theory]
    [InlineData("shout")]
    [InlineData("Request-Floor")]
    [InlineData("state-goal")]
    public void A_command_of_no_such_type_is_unknown(string type) =>
        Assert.Equal(new UnknownCommand(type), Read("meeting", $"{{ID,\"type\":\"{type}\"}}").Refusal);

    [Fact]
    public void No_mangled_command_of_any_kind_makes_it_throw()
    {
        const int seed = 20261123;
        var random = new Random(seed);
        byte[][] whole =
        [
            Encode(Cast.Plan),
            Encode(new TellRoles([new(Cast.Lars.Person, "far 🌱")])),
            Encode(new SetEndTime(Cast.Morning)),
            Encode(new AddPerson(Cast.Lars.Person, "Lars", Tie.Professional, null, "lærer", "skolen")),
        ];
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = whole[i % whole.Length].ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            foreach (var kind in Kinds.All.Values)
            {
                var parsed = kind.Parse(bytes);
                Assert.True(parsed.Command is null != parsed.Refusal is null, $"seed {seed}, try {i}");
            }
        }
    }

    private static byte[] Encode(IRoomCommand command) => Kinds.Encode(command.WithId(Guid.NewGuid())).ToArray();
}

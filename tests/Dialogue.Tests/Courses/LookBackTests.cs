using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.Tests.Networks;
using static OpenDialogue.Dialogue.Tests.Cast;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class LookBackTests
{
    [Fact]
    [Feature(38)]
    [Feature(39)]
    public void Goals_and_scores_are_looked_at_then_and_now()
    {
        var (eat, bus, licence) = (Id(1), Id(2), Id(3));
        var network = new Network(Cast.Network)
        {
            Goals =
            [
                new(eat, Freja, 1, "ha' nogen at spise med på søndage"),
                new(bus, Freja, 1, "tage bussen alene"),
                new(licence, Freja, 1, "få kørekort", Dropped: true),
                new(Id(4), Tine, 1, "ikke hendes"),
            ],
            Ratings = [Rated(eat, 40, 8), Rated(eat, 0, 1), Rated(bus, 0, 4), Rated(bus, 40, 4), Rated(licence, 0, 2)],
        };
        var course = new Course(Cast.Course)
        {
            YoungPerson = new(Freja, "Freja", new(2010, 5, 4)),
            Answers = [Answer(0, 32), Answer(20, null), Answer(40, 60)],
            Scores = [new(Id(9), Instrument.Psp, Cast.Today, 48, Karin, null)],
        };
        var back = LookBack.Of(course, network);
        Assert.Equal(
            [
                new(eat, "ha' nogen at spise med på søndage", false, 1, 8, 7),
                new(bus, "tage bussen alene", false, 4, 4, 0),
                new(licence, "få kørekort", true, 2, 2, null),
            ],
            back.Goals
        );
        Assert.Equal(3.5m, back.MeanChange);
        Assert.Equal([new(Instrument.Who5, 32, 60, 28), new(Instrument.Psp, 48, 48, null)], back.Measures);
        Assert.Equal((0, (decimal?)null), (back.Meetings, back.Continuity));

        static GoalRating Rated(Guid goal, int day, int progress) => new(goal, Cast.Today.AddDays(day), progress);
        static Answered Answer(int day, decimal? score) =>
            new(Id(10 + day), Instrument.Who5, Cast.Today.AddDays(day), [], score);
    }

    [Fact]
    [Feature(14)]
    public void Continuity_is_the_share_of_meetings_that_the_same_team_has_held()
    {
        var (karin, omar) = (new TeamMember(Karin, "Karin", Part.MeetingLeader), Reflector(Omar));
        HeldMeeting[] meetings =
        [
            Held("1", karin, omar),
            Held("2", omar, karin),
            Held("3", karin, Reflector(Stranger)),
            Held("4", karin, omar),
        ];
        Assert.Equal(75m, Continuity.Of(meetings));
        Assert.Equal(100m, Continuity.Of(meetings[..2]));
        Assert.Null(Continuity.Of([]));

        static TeamMember Reflector(PersonId id) => new(id, id.Value, Part.Reflector);
        static HeldMeeting Held(string key, params TeamMember[] team) =>
            new(new(RoomId.Meeting, key), Cast.Today, Morning, team);
    }
}

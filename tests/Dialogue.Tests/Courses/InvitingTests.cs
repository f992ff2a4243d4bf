using System.Text.Json;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Dialogue.People;
using OpenDialogue.Dialogue.Post;
using static OpenDialogue.Dialogue.Tests.Cast;
using static OpenDialogue.Dialogue.Tests.Courses.PlanStory;

namespace OpenDialogue.Dialogue.Tests.Courses;

public sealed class InvitingTests
{
    private static InvitationStatus StatusOf(CourseStory story, PersonId person) =>
        story.State.FindInvitation(person)!.Status;

    [Fact]
    [Feature(8)]
    public void A_professionals_suggestion_waits_and_nothing_is_sent_until_the_young_person_approves()
    {
        var story = Drafted();
        Assert.Equal(InvitationStatus.Suggested, StatusOf(story, Mette));
        story.Given(Freja, new ApproveInvitee(Tine)).Given(Freja, new SendInvitations(1));
        story.Given(Freja, new TurnDownInvitee(Mette));
        Assert.DoesNotContain(story.State.Letters, l => l.Person == Mette);
        Assert.DoesNotContain("mette", EffectsSoFar(story), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("tine", EffectsSoFar(story), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Feature(8)]
    public void Before_it_is_sent_nobody_elsewhere_hears_of_a_draft()
    {
        var story = Drafted();
        var before = story.Entries.Count;
        story.Given(Freja, new ApproveInvitee(Tine)).Given(Freja, Friend).Given(Freja, new ApproveDraft(1));
        Assert.All(
            story.Entries.Skip(before - 3).SelectMany(e => e.Events),
            e => Assert.Empty(story.Rules.EffectsOf(story.State, e))
        );
        Assert.Empty(story.State.Letters);
        story.When(Karin, new SendInvitations(2)).ThenRefused(new StaleWording(2, 1));
    }

    [Fact]
    [Feature(8)]
    public void A_yes_after_the_sending_invites_at_once_and_a_no_takes_it_back()
    {
        var story = Sent();
        var meeting = story.State.Coming!.Meeting;
        story.Given(Freja, new ApproveInvitee(Mette));
        Assert.Equal(
            [
                new Effect(
                    Cast.Network,
                    new AddPerson(Mette, "Mette", Tie.Professional, "min vejleder", "KUI-vejleder", "Ungeenheden")
                ),
                new Effect(meeting, new InvitePerson(Mette, "Mette", Part.Participant)),
            ],
            EffectsOf(story)
        );
        Assert.Contains(story.State.Letters, l => l.Person == Mette && l.Kind == LetterKind.Invitation);
        story.Given(Freja, new TurnDownInvitee(Mette));
        Assert.Equal([new Effect(meeting, new UninvitePerson(Mette))], EffectsOf(story));
        Assert.DoesNotContain(story.State.Letters, l => l.Person == Mette);
    }

    [Fact]
    public void The_young_person_needs_to_ask_nobody()
    {
        var story = CourseStory.Started();
        story.Given(Freja, Friend);
        Assert.Equal(InvitationStatus.Approved, StatusOf(story, Asta));
        story.When(Karin, new ApproveInvitee(Asta)).ThenRefused(new NotYourPart([Standing.YoungPerson]));
        story.When(Karin, new TakeOutInvitee(Asta)).ThenRefused(new YoungPersonDecides());
    }

    [Fact]
    public void Whom_they_turned_down_stays_so_until_they_change_their_mind()
    {
        var story = Drafted();
        story.Given(Freja, new TurnDownInvitee(Mette));
        story.When(Karin, Adviser).ThenRefused(new AlreadyExists());
        story
            .When(Karin, Adviser with { Person = new("mette-2"), Name = " METTE" })
            .ThenRefused(new YoungPersonDecides());
        story.When(Karin, new TakeOutInvitee(Mette)).ThenRefused(new YoungPersonDecides());
        story.When(Freja, new ApproveInvitee(Mette)).Then(new InviteeApproved(Mette));
    }

    [Fact]
    public void Who_suggested_may_take_it_back_while_it_waits()
    {
        var story = Drafted();
        story.When(Karin, new TakeOutInvitee(Tine)).Then(new InviteeTakenOut(Tine));
        story.When(Freja, new TakeOutInvitee(Mette)).Then(new InviteeTakenOut(Mette));
        story.When(Freja, new TakeOutInvitee(Mette)).ThenRefused(new UnknownPerson(Mette));
        Assert.Empty(story.State.Invitations);
    }

    [Fact]
    [Feature(9)]
    public void Name_and_relation_are_needed_and_the_rest_may_wait()
    {
        var story = CourseStory.Started();
        void Refuses(SuggestInvitee invitee, Refusal refusal) => story.When(Karin, invitee).ThenRefused(refusal);
        Refuses(Friend with { Name = " " }, new Blank("name"));
        Refuses(Friend with { Relation = "" }, new Blank("relation"));
        Refuses(Friend with { Relation = new('x', 121) }, new TooLong("relation", 120));
        Refuses(Friend with { Address = "" }, new Blank("address"));
        Refuses(Friend with { Tie = Tie.Team }, new WrongShape("tie"));
        Refuses(Friend with { Tie = Tie.YoungPerson }, new WrongShape("tie"));
        Refuses(Adviser with { Authority = null }, new ProfessionMissing());
        Refuses(Friend with { Person = Freja }, new AlreadyExists());
        Assert.Empty(story.State.Invitations);
        story.Given(Karin, Friend);
    }

    [Theory]
    [InlineData("20304050", true)]
    [InlineData("+45 20 30 40 50", true)]
    [InlineData("0046 8-123 456", true)]
    [InlineData("ring til mor", false)]
    [InlineData("12", false)]
    [InlineData("20304050\nBcc", false)]
    public void A_telephone_number_looks_like_one(string phone, bool isOne) =>
        Looks(Friend with { Phone = phone }, isOne ? null : new NotAPhoneNumber());

    [Theory]
    [InlineData("tine@eksempel.dk", true)]
    [InlineData("søren.åse+1@rødgrød-med.eksempel.dk", true)]
    [InlineData("tine", false)]
    [InlineData("tine@eksempel", false)]
    [InlineData("tine@@eksempel.dk", false)]
    [InlineData("tine@eksempel.dk, lars@eksempel.dk", false)]
    [InlineData("tine@eksempel.dk\r\nBcc: alle@eksempel.dk", false)]
    [InlineData("Tine <tine@eksempel.dk>", false)]
    [InlineData("tine@eksempel.dk\u0000", false)]
    public void An_address_is_one_address(string email, bool isOne) =>
        Looks(Friend with { Email = email }, isOne ? null : new NotAnEmail());

    [Theory]
    [InlineData("280310-1234", true)]
    [InlineData("2803101234", true)]
    [InlineData("280310 1234", true)]
    [InlineData("Vej 5, 2803101234, 8000 Aarhus", true)]
    [InlineData("999999-1234", false)]
    [InlineData("Skolegade 3, 8000 Aarhus C", false)]
    [InlineData("12345678901", false)]
    public void A_person_number_is_not_kept(string address, bool isOne) =>
        Looks(Friend with { Address = address }, isOne ? new PersonNumberGiven("address") : null);

    [Fact]
    public void A_person_number_is_refused_in_every_line()
    {
        const string number = "280310-1234";
        foreach (
            var (field, invitee) in (IEnumerable<(string, SuggestInvitee)>)
                [
                    ("name", Friend with { Name = number }),
                    ("relation", Friend with { Relation = number }),
                    ("profession", Adviser with { Profession = number }),
                    ("authority", Adviser with { Authority = number }),
                    ("phone", Friend with { Phone = number }),
                    ("email", Friend with { Email = $"{number}@eksempel.dk" }),
                ]
        )
            Looks(invitee, new PersonNumberGiven(field));
    }

    [Fact]
    public void Details_are_put_right_by_either_and_checked_again()
    {
        var story = Drafted();
        var right = new CorrectDetails(Tine, null, "20 30 40 51", "tine@eksempel.dk");
        story.When(Karin, right).Then(new DetailsCorrected(Tine, new(null, "20 30 40 51", "tine@eksempel.dk")));
        story.When(Freja, right).Then();
        story.When(Freja, right with { Email = "tine" }).ThenRefused(new NotAnEmail());
        story.When(Freja, right with { Person = Lars }).ThenRefused(new UnknownPerson(Lars));
    }

    [Fact]
    [Feature(9)]
    public void How_somebody_is_reached_is_for_the_young_person_and_the_coordinator_alone()
    {
        var story = Sent();
        story.Given(PersonId.System, Noted(story, a => a with { Place = "på biblioteket" }));
        story.Given(Freja, new ApproveInvitee(Mette)).Given(Freja, new TurnDownInvitee(Tine));
        string[] secrets = ["Skolegade", "20 30 40 50", "@eksempel.dk"];
        var told = EffectsSoFar(story);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        foreach (var person in (PersonId[])[Tine, Mette, Omar, Stranger])
        {
            Assert.Equal(Standing.None, story.Rules.StandingOf(story.State, Call(person)));
            // As somebody who is shown the map, too.
            foreach (var viewer in (Viewer[])[new(person, Standing.None), new(person, Standing.Participant)])
            {
                var seen = JsonSerializer.Serialize(story.Rules.View(story.State, viewer), story.Rules.StateJson);
                Assert.All(secrets, secret => Assert.DoesNotContain(secret, seen, StringComparison.Ordinal));
                Assert.All(story.Entries.SelectMany(e => e.Events), e => Assert.Null(story.Rules.Redact(e, viewer)));
            }
        }
        Assert.Equal(
            "Skolegade 3",
            story.Rules.View(story.State, new(Karin, Standing.Facilitator)).Invitations[0].Details.Address
        );
    }

    [Fact]
    public void A_table_has_twenty_four_seats_and_the_list_an_end()
    {
        var story = CourseStory.Started();
        story.Given(Freja, Draft);
        for (var i = 0; i < 21; i++)
            story.Given(Freja, Friend with { Person = new($"p{i}"), Name = $"P{i}" });
        story.When(Freja, Friend).ThenRefused(new OutOfRange("people", 2, 24));
        for (var i = 21; i < 100; i++)
            story.Given(Karin, Friend with { Person = new($"p{i}"), Name = $"P{i}" });
        story.When(Freja, new ApproveInvitee(new("p22"))).ThenRefused(new OutOfRange("people", 2, 24));
        story.When(Karin, Friend).ThenRefused(new OutOfRange("invitees", 0, 100));
    }

    private static void Looks(SuggestInvitee invitee, Refusal? refusal)
    {
        var story = CourseStory.Started();
        if (refusal is null)
            story.Given(Karin, invitee);
        else
            story.When(Karin, invitee).ThenRefused(refusal);
    }

    /// <summary>Every command that went to another room, as it is written.</summary>
    private static string EffectsSoFar(CourseStory story) =>
        string.Join(
            '\n',
            story
                .Entries.SelectMany(e => e.Events)
                .SelectMany(e => story.Rules.EffectsOf(story.State, e))
                .Select(e =>
                    e.Command switch
                    {
                        MeetingCommand c => JsonSerializer.Serialize(c, Wire.Options()),
                        NetworkCommand c => JsonSerializer.Serialize(c, Wire.Options()),
                        PostCommand c => JsonSerializer.Serialize(c, Wire.Options()),
                        PersonCommand c => JsonSerializer.Serialize(c, Wire.Options()),
                        var c => throw new InvalidOperationException($"{c}"),
                    }
                )
        );
}

using System.Globalization;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;
using OpenDialogue.Dialogue.Networks;
using OpenDialogue.Rooms;

namespace OpenDialogue.WebHost.Copies;

/// <summary>The Danish words of the young person's copy.</summary>
internal static class Words
{
    internal const string Language = "da";
    internal const string Course = "Forløbet";
    internal const string Goals = "Dine mål";
    internal const string GoalsOfOthers = "Fagfolks mål";
    internal const string Conflicts = "Mål, der trækker hver sin vej";
    internal const string Proposals = "Forslag til dine mål";
    internal const string People = "Dit netværk";
    internal const string TakesPart = "Sådan vil du helst være med";
    internal const string Prepared = "Dine kort";
    internal const string Map = "Dit netværkskort";
    internal const string MapSeenBy = "De må se det, du har delt på kortet";
    internal const string Shared = "delt";
    internal const string HowItWent = "Sådan er det gået";
    internal const string YourAnswers = "Det har du svaret";
    internal const string FromPaper = "Tal fra skemaer på papir";
    internal const string Meetings = "Dine møder";
    internal const string Present = "Med til mødet";
    internal const string Invited = "Inviteret";
    internal const string Agreed = "Det blev aftalt i starten";
    internal const string Agenda = "Det ville vi bruge mødet til";
    internal const string Said = "På bordet";
    internal const string NotConfirmed = "Skrevet ned, men ikke bekræftet";
    internal const string Agreements = "Aftaler";
    internal const string Closing = "Det tog vi med os";
    internal const string Note = "Notatet";
    internal const string SeesItSo = "Sådan ser du det";
    internal const string More = "Flere møder?";
    internal const string ViewsOnMore = "Det mente andre om flere møder";
    internal const string NoDecision = "Ingen aftaler. Det er også et svar.";
    internal const string NotRead = "Notatet blev ikke læst op.";
    internal const string Plan = "Det næste møde";
    internal const string Leading = "De leder det";
    internal const string Letters = "Breve";
    internal const string NotComing = "Kunne ikke komme";
    internal const string CalledOff = "Mødet blev aflyst.";
    internal const string Stopped = "Du stoppede mødet.";
    internal const string Dropped = "lagt væk";
    internal const string Addressed = "talt om";
    internal const string Open = "ikke talt færdigt";
    internal const string OwnConsent = "Du har selv sagt ja.";
    internal const string AskLater = "Du vil gerne spørges igen om et halvt år.";
    internal const string NotLater = "Du vil ikke spørges igen.";

    internal static readonly string[] GoalColumns = ["Dag", "Hvor tæt på (0-10)"];
    internal static readonly string[] AnswerColumns = ["Dag", "Skema", "Dine svar", "Tal"];
    internal static readonly string[] ScoreColumns = ["Dag", "Skema", "Tal"];
    internal static readonly string[] MapColumns = ["Navn", "Hvor", "Sådan har I det", ""];
    internal static readonly string[] PeopleColumns = ["Navn", "Hvem", "Fag og sted"];

    private static readonly string[] Close = ["Helt tæt på", "Tæt på", "Lidt væk", "Langt væk"];
    internal static readonly string[] InvitationColumns = ["Navn", "Hvem", "Sådan når man dem", ""];

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    internal static string Title(string name) => $"Dit forløb, {name}";

    internal static string MadeOn(DateOnly day) =>
        $"Lavet den {Day(day)}. Her står alt, der er gemt om dig i forløbet. Det er dit: pas på, hvem du viser det til.";

    internal static string Born(DateOnly day) => $"Født den {Day(day)}.";

    internal static string Contact(DateTimeOffset at, ContactFrom from) =>
        from switch
        {
            ContactFrom.YoungPerson => $"Du henvendte dig den {Moment(at)}.",
            ContactFrom.Relative => $"En fra din familie henvendte sig den {Moment(at)}.",
            _ => $"En fagperson henvendte sig den {Moment(at)}.",
        };

    internal static string FirstSentence(string text) => $"Det første, du sagde: »{text}«";

    internal static string Coordinator(string name) => $"Din tovholder er {name}.";

    internal static string Consent(Consent consent) =>
        $"Samtykke givet den {Moment(consent.RecordedAt)} (tekst {consent.Version}).";

    internal static string ConsentOfOthers(IEnumerable<string> names) => $"Også ja fra {string.Join(" og ", names)}.";

    internal static string Withdrawn(DateTimeOffset at) => $"Samtykket blev trukket tilbage den {Moment(at)}.";

    internal static string Started(DateOnly on) => $"Forløbet begyndte den {Day(on)}.";

    internal static string Ended(DateOnly on, string? words) =>
        words is null ? $"Du sluttede den {Day(on)}." : $"Du sluttede den {Day(on)} og sagde: »{words}«";

    internal static string Licence(Licence licence) =>
        string.Join(
            " · ",
            [
                $"Tilladelse til {Of(licence.Instrument)}: {licence.Number}",
                .. licence.Sentences ?? [],
                .. licence.Scale ?? [],
            ]
        );

    internal static string ByWhom(string name, string profession, string authority, string text) =>
        $"{text} ({name}, {profession}, {authority})";

    internal static string Meeting(DateTimeOffset at, string place) => $"{Moment(at)}, {place}";

    internal static string SaidBy(string name, string text) => $"{name}: {text}";

    internal static string Agreement(Agreement agreement, IEnumerable<string> who)
    {
        var stands =
            agreement.Dropped ? $" – {Dropped}"
            : agreement.Who.Except(agreement.AcceptedBy).Any() ? " – ikke alle har sagt ja"
            : "";
        return $"{agreement.What} ({string.Join(", ", who)}; {agreement.When}){stands}";
    }

    internal static string Letter(Letter letter) =>
        $"{letter.Name} ({letter.To}): {(letter.SentAt is { } sent ? $"sendt {Moment(sent)}" : "ikke sendt")}";

    internal static string Declined(string name, Decline decline) =>
        decline.Words is null ? name : SaidBy(name, decline.Words);

    internal static string WantsToTalk(DateTimeOffset at) => $"Du bad om at tale med nogen den {Moment(at)}.";

    internal static string Of(InvitationStatus status) =>
        status switch
        {
            InvitationStatus.Suggested => "foreslået",
            InvitationStatus.Approved => "du har sagt ja",
            _ => "du har sagt nej",
        };

    internal static string MoreAnswer(MoreMeetings more)
    {
        var answer = more.Answer switch
        {
            MoreMeetingsAnswer.More => "Flere møder",
            MoreMeetingsAnswer.NotNow => "Ikke nu",
            _ => "Slut",
        };
        return more.Words is null ? answer : $"{answer}: {more.Words}";
    }

    internal static string Of(Instrument instrument) =>
        instrument == Instrument.Who5 ? "WHO-5" : instrument.ToString().ToUpperInvariant();

    internal static string Of(Tie tie) =>
        tie switch
        {
            Tie.YoungPerson => "dig",
            Tie.Private => "privat",
            Tie.Professional => "fagperson",
            _ => "dit team",
        };

    internal static string Of(TakingPart way) =>
        way switch
        {
            TakingPart.Voice => "du siger det selv",
            TakingPart.Text => "du skriver det",
            TakingPart.Cards => "du viser kort, som du har lavet på forhånd",
            _ => "din bisidder siger det for dig",
        };

    internal static string Of(MapSector sector, int ring)
    {
        var part = sector switch
        {
            MapSector.Family => "familie",
            MapSector.Kin => "slægt",
            MapSector.Friends => "venner",
            MapSector.SchoolOrWork => "skole og arbejde",
            MapSector.Leisure => "fritid",
            _ => "fagfolk",
        };
        return $"{Close[ring - 1]}, {part}";
    }

    internal static string Day(DateOnly day) => day.ToString("d. MMMM yyyy", Danish);

    internal static string Moment(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, DanishTime.Zone).ToString("d. MMMM yyyy 'kl.' HH.mm", Danish);

    internal static string Number(decimal? number) => number?.ToString("0.##", Danish) ?? "–";
}

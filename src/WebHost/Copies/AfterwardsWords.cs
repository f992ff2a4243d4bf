using OpenDialogue.Dialogue.Measures;
using OpenDialogue.Dialogue.Meetings;

namespace OpenDialogue.WebHost.Copies;

/// <summary>In the young person's copy: what was asked after a meeting, and what the next one was told of it.</summary>
internal static class AfterwardsWords
{
    internal const string SinceLast = "Siden sidst";
    internal const string Decisions = "Beslutninger";
    internal const string YourForm = "Sådan var mødet for dig";
    internal const string TeamForm = "Sådan så teamet deres arbejde";

    private static readonly string[] Statements =
    [
        "Jeg blev hørt",
        "Vi talte om det, der er vigtigt for mig",
        "Jeg var med til at bestemme, hvordan mødet skulle være",
        "Det, der blev sagt om mig, blev sagt, mens jeg var der",
        "Jeg har lyst til at fortsætte",
    ];

    private static readonly string[] Elements =
    [
        "Vi var mindst to om at lede mødet",
        "Den unges netværk var med",
        "Vi spurgte, så man kunne svare frit",
        "Vi svarede på det, der blev sagt, og gav tid til at være stille",
        "Vi blev ved det, der skete i rummet lige nu",
        "Der var plads til flere måder at se det på",
        "Vi var nysgerrige på det, der sker mellem mennesker",
        "Vi talte ligefremt om det svære, som noget der giver mening",
        "Vi brugte deres egne ord og historier",
        "Teamet talte sammen, mens de andre lyttede",
        "Alt blev sagt åbent",
        "Vi kunne lade noget stå åbent uden at have svaret",
    ];

    internal static string Of(CarriedAgreement agreement)
    {
        var went = agreement.Went switch
        {
            Went.Done => " – det skete",
            Went.Partly => " – noget af det",
            Went.NotYet => " – ikke endnu",
            _ => "",
        };
        return $"{agreement.What} ({string.Join(", ", agreement.Who.Select(w => w.Name))}; {agreement.When}){went}";
    }

    internal static string Of(StaffDecision decision) =>
        decision.Weighed is null
            ? decision.What
            : $"{decision.What} – anderledes, end du ønsker. Sådan er det vejet: {decision.Weighed}";

    internal static IEnumerable<string> Of(FilledForm form) =>
        Statements.Zip(form.Answers).Where(a => a.Second is not null).Select(a => $"{a.First}: {Of(a.Second!.Value)}");

    internal static IEnumerable<string> Of(TeamForm form, string name) =>
        Elements
            .Zip(form.Elements)
            .Where(e => e.Second is not null)
            .Select(e => $"{name}: {e.First}: {Of(e.Second!.Value)}");

    private static string Of(Degree4 degree) =>
        degree switch
        {
            Degree4.High => "i høj grad",
            Degree4.Some => "i nogen grad",
            Degree4.Lesser => "i mindre grad",
            _ => "slet ikke",
        };

    private static string Of(Shown shown) =>
        shown switch
        {
            Shown.Yes => "ja",
            Shown.Partly => "delvist",
            _ => "nej",
        };
}

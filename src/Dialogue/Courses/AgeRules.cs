namespace OpenDialogue.Dialogue.Courses;

/// <summary>Whose yes a course begins with.</summary>
public enum ConsentFrom
{
    /// <summary>Both custody holders, or the only one, and the young person beside them (INV12).</summary>
    CustodyHoldersAndYoungPerson,
    YoungPerson,
}

/// <summary>What follows from how old somebody is today (feature 3). It changes on the birthday.</summary>
/// <param name="IsParty">From 10 they are themselves a party and may complain (Barnets Lov §3).</param>
/// <param name="MayHaveMitId">From 13.</param>
/// <param name="HasDigitalPost">From 15; their parents then no longer get it.</param>
/// <param name="Consent">From 15 they consent themselves to what is shared of their health.</param>
/// <param name="IsAdult">From 18 nobody has custody of them, and the rules for adults hold.</param>
public sealed record AgeRules(bool IsParty, bool MayHaveMitId, bool HasDigitalPost, ConsentFrom Consent, bool IsAdult)
{
    /// <param name="today">The date in Denmark.</param>
    public static AgeRules On(DateOnly today, DateOnly bornOn) =>
        Age.On(today, bornOn) switch
        {
            < 10 => new(false, false, false, ConsentFrom.CustodyHoldersAndYoungPerson, false),
            < 13 => new(true, false, false, ConsentFrom.CustodyHoldersAndYoungPerson, false),
            < 15 => new(true, true, false, ConsentFrom.CustodyHoldersAndYoungPerson, false),
            < 18 => new(true, true, true, ConsentFrom.YoungPerson, false),
            _ => new(true, true, true, ConsentFrom.YoungPerson, true),
        };
}

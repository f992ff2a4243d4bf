namespace OpenDialogue.Checker.Checking;

internal enum Kind
{
    /// <summary>Acknowledged, and not in the journal.</summary>
    Lost,

    /// <summary>One command with two entries, or with answers that differ.</summary>
    Doubled,

    /// <summary>A version is missing in the journal.</summary>
    Hole,

    /// <summary>One version twice, or of two commands.</summary>
    Fork,

    /// <summary>What somebody was shown is not what is stored, or not theirs to see.</summary>
    ShownNotStored,

    /// <summary>Told in another order than the journal's, or with a gap.</summary>
    Order,

    /// <summary>A view is not the journal's fold for its viewer.</summary>
    View,

    /// <summary>Answered before another was asked, and yet it comes after it.</summary>
    Backwards,

    /// <summary>An entry that does not follow from its command and the entries before it.</summary>
    WronglyDecided,

    /// <summary>Refused, though no state that it may have been decided on refuses it so.</summary>
    WronglyRefused,

    /// <summary>An entry that nobody asked for, or that cannot be read.</summary>
    NotAnEntry,
}

/// <param name="Says">What it is, in one line, with the numbers to find it by.</param>
internal sealed record Breach(Kind Kind, string Room, string Says);

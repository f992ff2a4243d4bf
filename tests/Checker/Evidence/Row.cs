namespace OpenDialogue.Checker.Evidence;

/// <summary>One entry as the journal holds it, read by SQL and not through the program.</summary>
internal sealed record Row(long Version, Guid Command, DateTimeOffset At, string By, bool Alike, byte[] Body);

namespace OpenDialogue.Dialogue.Measures;

/// <summary>A score that the young person shares. The answers behind it stay theirs.</summary>
/// <param name="Measure">The id of what they answered.</param>
public sealed record SharedScore(Guid Measure, Instrument Instrument, DateOnly On, decimal Score, Audience With);

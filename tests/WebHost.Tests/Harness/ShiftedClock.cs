namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>The real clock, but so much ahead.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    internal TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}

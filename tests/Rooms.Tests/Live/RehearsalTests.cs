namespace OpenDialogue.Rooms.Tests;

public sealed class RehearsalTests
{
    /// <summary>It throws where the rules refuse any of it, or something does not come back as it was written.</summary>
    [Fact]
    public void The_rehearsal_is_played_to_its_end() => Rehearsal.Play();
}

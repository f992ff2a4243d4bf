namespace OpenDialogue.Dialogue.Meetings;

/// <param name="Element">1 to 12: the key elements of dialogic practice (Olson, Seikkula, Ziedonis 2014).</param>
/// <param name="Met">Whether the meeting shows it.</param>
public sealed record FidelityItem(int Element, bool Met);

/// <summary>
/// What a meeting shows by itself of the twelve elements; the others are for the team to say. Element 1 is that two or
/// more lead it, element 10 that the team reflects in front of the network.
/// </summary>
public static class Fidelity
{
    public static IReadOnlyList<FidelityItem> Of(Meeting meeting) =>
        [new(1, meeting.Exception is null), new(10, meeting.Reflections > 0)];
}

namespace OpenDialogue.Rooms.Tests;

internal static class Crash
{
    public static int Main() => 0;
}

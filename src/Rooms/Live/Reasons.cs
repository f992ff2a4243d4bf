namespace OpenDialogue.Rooms;

/// <summary>Why a command may be sent again, as <c>try-again</c> gives it.</summary>
public static class Reasons
{
    /// <summary>The journal cannot be reached or cannot store. Whether the command was stored is not known.</summary>
    public const string Storage = "storage";

    /// <summary>Other hosts wrote to the room each time we tried.</summary>
    public const string Busy = "busy";

    /// <summary>A fault of ours, logged under the command's id.</summary>
    public const string Fault = "fault";

    /// <summary>The process that keeps the room does not answer; another takes over.</summary>
    public const string Moving = "moving";

    /// <summary>This host is closing down.</summary>
    public const string Closing = "closing";
}

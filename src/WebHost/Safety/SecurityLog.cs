using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Safety;

/// <summary>What an operator should see of attacks and of who let whom in: ids and addresses, never a secret.</summary>
internal sealed partial class SecurityLog(ILogger<SecurityLog> log)
{
    [LoggerMessage(1, LogLevel.Warning, "A request from another origin was refused: {Method} {Path}")]
    internal partial void ForeignOrigin(string method, string path);

    [LoggerMessage(2, LogLevel.Warning, "Person {Person} sends too fast")]
    internal partial void TooManyCommands(PersonId person);

    [LoggerMessage(3, LogLevel.Warning, "Too many wrong codes from {Address}")]
    internal partial void TooManyWrongCodes(string address);

    [LoggerMessage(4, LogLevel.Warning, "{Code} is locked after wrong tries")]
    internal partial void CodeLocked(RoomId code);

    [LoggerMessage(5, LogLevel.Information, "{Code} was issued for {Meeting} by {Person}")]
    internal partial void CodeIssued(RoomId code, RoomId meeting, PersonId person);

    [LoggerMessage(6, LogLevel.Information, "{Person} came in ({Kind})")]
    internal partial void CameIn(PersonId person, CallerKind kind);

    [LoggerMessage(7, LogLevel.Warning, "A staff sign-in failed: {Reason}")]
    internal partial void StaffSignInFailed(string reason);

    [LoggerMessage(8, LogLevel.Warning, "A ticket was refused")]
    internal partial void TicketRefused();
}

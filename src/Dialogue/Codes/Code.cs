using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenDialogue.Dialogue.Codes;

/// <summary>
/// A one-time code (feature 72): lets one person, or the big screen, into one meeting, or the young person into their
/// course, once. It is named by the half
/// that tells codes apart and opened by the half that is secret, so that wrong tries are counted on the code that is
/// being guessed. A name may be used again when the code it named is over.
/// </summary>
public sealed record Code(RoomId Id)
{
    public const int TriesAllowed = 5;

    /// <summary>Or the course.</summary>
    public RoomId Meeting { get; init; }

    /// <summary>Null for the big screen.</summary>
    public PersonId? Person { get; init; }

    public string Municipality { get; init; } = "";

    /// <summary>Hashes (base64) of the secrets that open it: the typed one, and the longer one of its link.</summary>
    public IReadOnlyList<string> Opens { get; init; } = [];

    public DateTimeOffset ExpiresAt { get; init; }
    public int WrongTries { get; init; }

    /// <summary>The id of the try that opened it.</summary>
    public Guid? RedeemedBy { get; init; }

    public bool Withdrawn { get; init; }

    internal bool IsOver(DateTimeOffset now) =>
        Opens.Count == 0 || Withdrawn || RedeemedBy is not null || WrongTries >= TriesAllowed || now >= ExpiresAt;
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CodeIssued), "code-issued")]
[JsonDerivedType(typeof(CodeTriedWrongly), "code-tried-wrongly")]
[JsonDerivedType(typeof(CodeRedeemed), "code-redeemed")]
[JsonDerivedType(typeof(CodeWithdrawn), "code-withdrawn")]
public abstract record CodeEvent;

public sealed record CodeIssued(
    RoomId Meeting,
    PersonId? Person,
    string Municipality,
    IReadOnlyList<string> Opens,
    DateTimeOffset ExpiresAt
) : CodeEvent;

public sealed record CodeTriedWrongly : CodeEvent;

public sealed record CodeRedeemed(Guid Try) : CodeEvent;

public sealed record CodeWithdrawn : CodeEvent;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(IssueCode), "issue-code")]
[JsonDerivedType(typeof(TryCode), "try-code")]
[JsonDerivedType(typeof(WithdrawCode), "withdraw-code")]
public abstract record CodeCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}

/// <summary>Sent by the door for a facilitator of the meeting, or the coordinator of the course.</summary>
public sealed record IssueCode(
    RoomId Meeting,
    PersonId? Person,
    string Municipality,
    IReadOnlyList<string> Opens,
    DateTimeOffset ExpiresAt
) : CodeCommand;

/// <summary>
/// A wrong try is something that happens, so it is accepted and kept; whether this try opened the code is
/// <see cref="Code.RedeemedBy"/>.
/// </summary>
/// <param name="Opens">The hash of what was typed or followed.</param>
/// <param name="SignedInAs">Who the browser already is; a code of somebody else does not replace them.</param>
public sealed record TryCode(string Opens, PersonId? SignedInAs = null) : CodeCommand;

public sealed record WithdrawCode : CodeCommand;

/// <summary>The code as a kind of room: the door's alone.</summary>
public sealed class CodeRules : RoomRules<Code, CodeCommand, CodeEvent>
{
    private static readonly CodeJson Json = new(Wire.Options());

    public override string Kind => RoomId.Code;

    public override JsonTypeInfo<Code> StateJson => Json.Code;
    public override JsonTypeInfo<CodeCommand> CommandJson => Json.CodeCommand;
    public override JsonTypeInfo<CodeEvent> EventJson => Json.CodeEvent;

    public override Code Empty(RoomId room) => new(room);

    public override Decision<CodeEvent> Decide(Code state, CodeCommand command, Context context) =>
        context.Caller.Kind != CallerKind.System
            ? new NotFound()
            : command switch
            {
                IssueCode c => state.IsOver(context.Now)
                    ? [new CodeIssued(c.Meeting, c.Person, c.Municipality, c.Opens, Wire.Instant(c.ExpiresAt))]
                    : new AlreadyExists(),
                TryCode c => state.Opens.Contains(c.Opens) ? Open(state, c, context) : WrongTry(state, context),
                WithdrawCode => state.IsOver(context.Now) ? [] : [new CodeWithdrawn()],
                _ => new UnknownCommand(command.GetType().Name),
            };

    /// <summary>Only who holds the whole code learns what became of it.</summary>
    private static Decision<CodeEvent> Open(Code state, TryCode c, Context context) =>
        state.WrongTries >= Code.TriesAllowed ? new CodeLocked()
        : state.RedeemedBy is not null ? new CodeUsed()
        : state.IsOver(context.Now) ? new CodeExpired()
        : c.SignedInAs is { } other && other != state.Person ? new CodeForAnother()
        : [new CodeRedeemed(c.Id)];

    private static Decision<CodeEvent> WrongTry(Code state, Context context) =>
        state.IsOver(context.Now) ? new CodeWrong() : [new CodeTriedWrongly()];

    public override Code Evolve(Code state, CodeEvent happened, Stamp stamp) =>
        happened switch
        {
            CodeIssued e => new(state.Id)
            {
                Meeting = e.Meeting,
                Person = e.Person,
                Municipality = e.Municipality,
                Opens = e.Opens,
                ExpiresAt = e.ExpiresAt,
            },
            CodeTriedWrongly => state with { WrongTries = state.WrongTries + 1 },
            CodeRedeemed e => state with { RedeemedBy = e.Try },
            CodeWithdrawn => state with { Withdrawn = true },
            _ => state,
        };

    public override Standing StandingOf(Code state, Caller caller) =>
        caller.Kind == CallerKind.System ? Standing.System : Standing.None;

    public override Code View(Code state, Viewer viewer) => state;

    public override CodeEvent? Redact(CodeEvent happened, Viewer viewer) => happened;

    public override bool SeenAlikeByAll(CodeEvent happened) => true;
}

[JsonSerializable(typeof(Code))]
[JsonSerializable(typeof(CodeCommand))]
[JsonSerializable(typeof(CodeEvent))]
internal sealed partial class CodeJson : JsonSerializerContext;

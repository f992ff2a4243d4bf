using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenDialogue.Dialogue.Post;

/// <summary>Where letters wait. What they say, and to whom, stays in their course.</summary>
public sealed record PostBox(RoomId Id)
{
    /// <summary>In the order they were laid.</summary>
    public IReadOnlyList<WaitingLetter> Waiting { get; init; } = [];
}

/// <param name="Letter">Its number in its course.</param>
public sealed record WaitingLetter(RoomId Course, int Letter);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(LetterLaid), "letter-laid")]
[JsonDerivedType(typeof(LetterPickedUp), "letter-picked-up")]
public abstract record PostEvent;

public sealed record LetterLaid(RoomId Course, int Letter) : PostEvent;

public sealed record LetterPickedUp(RoomId Course, int Letter) : PostEvent;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(LayLetter), "lay-letter")]
[JsonDerivedType(typeof(PickUpLetter), "pick-up-letter")]
public abstract record PostCommand : IRoomCommand
{
    public Guid Id { get; init; }

    public IRoomCommand WithId(Guid id) => this with { Id = id };
}

/// <summary>The effect of a letter being made.</summary>
public sealed record LayLetter(RoomId Course, int Letter) : PostCommand;

/// <summary>It has been sent, or need not be any more.</summary>
public sealed record PickUpLetter(RoomId Course, int Letter) : PostCommand;

/// <summary>
/// The one box of all courses as a kind of room, for the software alone: it tells whoever brings out the post in which
/// courses there is something to bring.
/// </summary>
public sealed class PostRules : RoomRules<PostBox, PostCommand, PostEvent>
{
    private static readonly PostJson Json = new(Wire.Options());

    public override string Kind => RoomId.Post;

    public override JsonTypeInfo<PostBox> StateJson => Json.PostBox;
    public override JsonTypeInfo<PostCommand> CommandJson => Json.PostCommand;
    public override JsonTypeInfo<PostEvent> EventJson => Json.PostEvent;

    public override PostBox Empty(RoomId room) => new(room);

    public override Decision<PostEvent> Decide(PostBox state, PostCommand command, Context context) =>
        (context.Caller.Kind, command) switch
        {
            (not CallerKind.System, _) => new NotFound(),
            (_, LayLetter c) => state.Waiting.Contains(new(c.Course, c.Letter))
                ? []
                : [new LetterLaid(c.Course, c.Letter)],
            (_, PickUpLetter c) => state.Waiting.Contains(new(c.Course, c.Letter))
                ? [new LetterPickedUp(c.Course, c.Letter)]
                : [],
            _ => new UnknownCommand(command.GetType().Name),
        };

    public override PostBox Evolve(PostBox state, PostEvent happened, Stamp stamp) =>
        happened switch
        {
            LetterLaid e => state with { Waiting = [.. state.Waiting, new(e.Course, e.Letter)] },
            LetterPickedUp e => state with
            {
                Waiting = [.. state.Waiting.Where(w => w != new WaitingLetter(e.Course, e.Letter))],
            },
            _ => state,
        };

    public override Standing StandingOf(PostBox state, Caller caller) =>
        caller.Kind == CallerKind.System ? Standing.System : Standing.None;

    public override PostBox View(PostBox state, Viewer viewer) => state;

    public override PostEvent? Redact(PostEvent happened, Viewer viewer) => happened;

    public override bool SeenAlikeByAll(PostEvent happened) => true;
}

[JsonSerializable(typeof(PostBox))]
[JsonSerializable(typeof(PostCommand))]
[JsonSerializable(typeof(PostEvent))]
internal sealed partial class PostJson : JsonSerializerContext;

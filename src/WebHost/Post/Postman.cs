using System.Net.Mail;
using OpenDialogue.Dialogue;
using OpenDialogue.Dialogue.Courses;
using OpenDialogue.Dialogue.Post;
using OpenDialogue.Rooms;
using OpenDialogue.WebHost.Api;
using OpenDialogue.WebHost.Identity;

namespace OpenDialogue.WebHost.Post;

/// <summary>
/// Brings out what lies in the box: takes a letter in its course, hands it over, notes how it went. Of two hosts that
/// try the same letter one gets it. A host that dies in between leaves it to be taken again five minutes later.
/// </summary>
internal sealed class Postman(
    IRooms rooms,
    IPost post,
    Codes codes,
    DoorSettings settings,
    TimeProvider clock,
    ILogger<Postman> log
) : BackgroundService, IRoomWatcher
{
    /// <summary>What could not be handed over is due again minutes later; nobody tells when.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim news = new(0);

    public void Committed(Batch batch)
    {
        if (news.CurrentCount == 0)
            news.Release();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        IAsyncDisposable? watch = null;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    watch ??= await rooms.Watch(RoomId.PostBox, this, stoppingToken);
                    await BringAll(stoppingToken);
                }
                catch (Exception away) when (away is not OperationCanceledException)
                {
                    log.LogWarning(away, "The letters could not be brought out; they are tried again.");
                }
                await news.WaitAsync(Round, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops; what is not sent stays in the box.
        }
        finally
        {
            if (watch is not null)
                await watch.DisposeAsync();
        }
    }

    private async Task BringAll(CancellationToken cancel)
    {
        foreach (var waiting in (await rooms.LookAtPostBox())?.Waiting ?? [])
            if (await IsDone(waiting, cancel))
                await Tell(RoomId.PostBox, new PickUpLetter(waiting.Course, waiting.Letter), cancel);
    }

    /// <summary>True where nothing is left to do about it.</summary>
    private async Task<bool> IsDone(WaitingLetter waiting, CancellationToken cancel)
    {
        var (course, _, refusal) = await rooms.LookAtCourse(waiting.Course, Caller.System);
        if (course is null)
            return refusal is NotFound;
        if (course.Letters.FirstOrDefault(l => l.Id == waiting.Letter) is not { SentAt: null } letter)
            return true;
        if (letter.DueAt > clock.GetUtcNow())
            return false;
        var take = new TakeLetter(letter.Id) { Id = Guid.CreateVersion7() };
        switch (await Tell(waiting.Course, take, cancel))
        {
            case null:
                return await Bring(waiting, take.Id, cancel);
            case LetterNotDue or TryAgain:
                return false;
            default:
                return true;
        }
    }

    /// <summary>As it says now that it is taken: it may have been brought up to date in between.</summary>
    private async Task<bool> Bring(WaitingLetter waiting, Guid claim, CancellationToken cancel)
    {
        var (course, _, _) = await rooms.LookAtCourse(waiting.Course, Caller.System);
        if (course?.Letters.FirstOrDefault(l => l.Id == waiting.Letter && l.Claim == claim) is not { } letter)
            return false;
        var isSent = true;
        try
        {
            await post.Send(letter, await LinkIn(letter), cancel);
        }
        catch (Exception e) when (e is SmtpException or IOException or FormatException)
        {
            // Neither the address nor what it says: whose it is stands in the course.
            log.LogWarning("A letter of {Course} was not taken: {Why}", waiting.Course, e.GetType().Name);
            isSent = false;
        }
        await Tell(waiting.Course, new NoteLetter(letter.Id, claim, isSent), cancel);
        return isSent;
    }

    private async Task<string?> LinkIn(Letter letter) =>
        letter.Kind != LetterKind.CalledOff
        && await codes.IssueForLetter(letter.Meeting, letter.Person) is { Refusal: null } issued
            ? PageAddress.OfCode(issued.Link, settings.PublicOrigin!)
            : null;

    private async Task<Refusal?> Tell(RoomId room, IRoomCommand command, CancellationToken cancel)
    {
        var told = command.Id == default ? command.WithId(Guid.CreateVersion7()) : command;
        return (await rooms.Send(room, Kinds.Encode(told), Caller.System, cancel)).Refusal;
    }
}

internal static class PostSetup
{
    internal static void AddPost(this IServiceCollection services, PostSettings settings)
    {
        if (settings.Host is null)
            return;
        services.AddSingleton<IPost>(new SmtpPost(settings));
        services.AddHostedService<Postman>();
    }
}

using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// Who is connected to a room, over all their tabs and devices: weather, not history. Somebody is away when their last
/// connection has been gone for <see cref="Grace"/>, so that a reload or a short drop is not seen by anyone.
/// </summary>
internal sealed class Crowd(DateTimeOffset begin)
{
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly Dictionary<PersonId, Connected> people = [];
    private IReadOnlyList<PersonPresence> said = [];

    internal void Came(PersonId person) =>
        people[person] = Of(person) with { Connections = Of(person).Connections + 1 };

    internal void Went(PersonId person, DateTimeOffset now)
    {
        if (people.ContainsKey(person))
            people[person] = new(Of(person).Connections - 1, now);
    }

    internal void Forget(PersonId person) => people.Remove(person);

    /// <summary>How long somebody has had no connection; zero while they have one.</summary>
    internal TimeSpan AwayFor(PersonId person, DateTimeOffset now) =>
        Of(person) is { Connections: 0 } gone ? now - gone.Since : TimeSpan.Zero;

    internal IReadOnlyList<PersonPresence> Picture(DateTimeOffset now) =>
        [
            .. people
                .Keys.OrderBy(person => person.Value, StringComparer.Ordinal)
                .Select(person => new PersonPresence(person, StateOf(person, now))),
        ];

    /// <summary>The picture, if it is another than the one said last.</summary>
    internal IReadOnlyList<PersonPresence>? Changed(DateTimeOffset now)
    {
        var picture = Picture(now);
        return picture.SequenceEqual(said) ? null : said = picture;
    }

    private PresenceState StateOf(PersonId person, DateTimeOffset now) =>
        AwayFor(person, now) >= Grace ? PresenceState.Away : PresenceState.Here;

    private Connected Of(PersonId person) => people.GetValueOrDefault(person) ?? new(0, begin);

    private sealed record Connected(int Connections, DateTimeOffset Since);
}

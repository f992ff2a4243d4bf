using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Live;

/// <summary>
/// Who is connected to a room, over all their tabs and devices, on this host and others: weather, not history. Somebody
/// is away when their last connection has been gone for <see cref="Grace"/>, so that a reload or a short drop is not seen
/// by anyone. A silent connection has had that time and more.
/// </summary>
internal sealed class Crowd(DateTimeOffset begin)
{
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly Dictionary<PersonId, Connected> people = [];
    private IReadOnlyList<PersonPresence> said = [];
    private IReadOnlySet<PersonId> elsewhere = new HashSet<PersonId>();

    internal void Came(PersonId person) =>
        people[person] = Of(person) with { Connections = Of(person).Connections + 1 };

    internal void Went(PersonId person, DateTimeOffset now)
    {
        if (people.ContainsKey(person))
            people[person] = new(Of(person).Connections - 1, now);
    }

    internal void FellSilent(PersonId person, DateTimeOffset now) =>
        Went(person, Of(person).Since > now - Grace ? Of(person).Since : now - Grace);

    /// <summary>Whoever is connected to another host is connected once more.</summary>
    internal void HearElsewhere(IReadOnlySet<PersonId> now, DateTimeOffset at)
    {
        foreach (var person in now.Except(elsewhere))
            Came(person);
        foreach (var person in elsewhere.Except(now))
            Went(person, at);
        elsewhere = now;
    }

    internal IReadOnlyList<PersonId> ConnectedHere() =>
        [.. people.Where(p => p.Value.Connections > (elsewhere.Contains(p.Key) ? 1 : 0)).Select(p => p.Key)];

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

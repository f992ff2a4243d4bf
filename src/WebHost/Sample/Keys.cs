using System.Buffers.Text;
using System.Security.Cryptography;
using OpenDialogue.Dialogue;
using OpenDialogue.WebHost.Api;
using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Safety;

namespace OpenDialogue.WebHost.Sample;

/// <summary>
/// How the staff of the sample sign in, in Development alone: with a key that is drawn anew at each start and printed
/// on the console. Elsewhere there is no such route.
/// </summary>
internal sealed class Keys
{
    internal const string Prefix = "sample-";

    private readonly Dictionary<string, SamplePerson> keys = Cast.Staff.ToDictionary(_ =>
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16))
    );

    internal string LinkOf(SamplePerson person) => Prefix + keys.First(key => key.Value == person).Key;

    internal Session? Open(string key) =>
        keys.TryGetValue(key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..] : key, out var person)
            ? new(Guid.NewGuid().ToString("N"), person.Id, person.Name, Cast.Municipality, CallerKind.Staff)
            : null;
}

internal static class SampleApi
{
    internal static void MapSample(this IEndpointRouteBuilder api) =>
        api.MapPost("/session/sample", Enter)
            .Accepts<SampleKey>("application/json")
            .Produces<CameIn>()
            .RefusesWith(400, 404, 429);

    private static async Task<IResult> Enter(Asked asked, HttpContext context, Keys keys, Allowances allowed)
    {
        var (members, refusal) = asked.Members();
        if ((refusal ?? allowed.SignIns.Take(Allowances.AddressOf(context))) is { } no)
            return new Refused(no);
        if (Asked.Text(members!, "key") is not { } key)
            return new Refused(new WrongShape("key"));
        if (keys.Open(key) is not { } session)
            return new Refused(new NotFound());
        await context.Enter(session);
        return Answers.Json(new CameIn(null, KindName.Of(session.Kind)));
    }
}

internal sealed record SampleKey(string Key);

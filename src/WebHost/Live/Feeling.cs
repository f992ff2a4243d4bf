using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.Features;

namespace OpenDialogue.WebHost.Live;

/// <summary>Puts a <see cref="Pulse"/> on whatever becomes a WebSocket, by HTTP/1.1 or HTTP/2.</summary>
internal static class Feeling
{
    internal static Task Feel(HttpContext context, RequestDelegate next)
    {
        var features = context.Features;
        if (features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true } upgrade)
            features.Set<IHttpUpgradeFeature>(new Upgrade(features, upgrade));
        if (features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true } connect)
            features.Set<IHttpExtendedConnectFeature>(new Connect(features, connect));
        return next(context);
    }

    /// <summary>The request lasts as long as the socket. Who came is known by now: their cookie need not last too.</summary>
    private static Pulse PulseOf(IFeatureCollection features, Stream line)
    {
        var pulse = new Pulse(line);
        features.Set(pulse);
        features.Set<IRequestCookiesFeature>(null);
        features.GetRequiredFeature<IHttpRequestFeature>().Headers.Cookie = default;
        return pulse;
    }

    private sealed class Upgrade(IFeatureCollection features, IHttpUpgradeFeature upgrade) : IHttpUpgradeFeature
    {
        public bool IsUpgradableRequest => true;

        public async Task<Stream> UpgradeAsync() => PulseOf(features, await upgrade.UpgradeAsync());
    }

    private sealed class Connect(IFeatureCollection features, IHttpExtendedConnectFeature connect)
        : IHttpExtendedConnectFeature
    {
        [MemberNotNullWhen(true, nameof(Protocol))]
        public bool IsExtendedConnect => connect.IsExtendedConnect;

        public string? Protocol => connect.Protocol;

        public async ValueTask<Stream> AcceptAsync() => PulseOf(features, await connect.AcceptAsync());
    }
}

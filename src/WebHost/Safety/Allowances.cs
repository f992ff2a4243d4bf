using System.Net;
using System.Net.Sockets;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Safety;

/// <summary>How much of everything. Generous for people, tight for programs that guess or flood.</summary>
/// <param name="times">So many times as much of what people do; guessing is never made easier.</param>
internal sealed class Allowances(TimeProvider clock, int times = 1)
{
    /// <summary>Per person, over all their devices.</summary>
    internal Allowance<PersonId> Commands { get; } = new(clock, burst: 20 * times, perSecond: 10 * times);

    /// <summary>Per person: how often the log says that they send too fast.</summary>
    internal Allowance<PersonId> Warnings { get; } = new(clock, burst: 1, perSecond: 0.1);

    /// <summary>Per connection: a page joins two rooms, and again after each drop.</summary>
    internal Allowance<string> Joins { get; } = new(clock, burst: 40 * times, perSecond: 4 * times);

    /// <summary>Per person, for the calls that are no commands.</summary>
    internal Allowance<PersonId> Requests { get; } = new(clock, burst: 60 * times, perSecond: 10 * times);

    /// <summary>Per address: a school or a town hall comes from one.</summary>
    internal Allowance<string> SignIns { get; } = new(clock, burst: 60 * times, perSecond: 2 * times);

    /// <summary>Per address: 20, and 20 more in every 10 minutes.</summary>
    internal Allowance<string> WrongCodes { get; } = new(clock, burst: 20, perSecond: 20.0 / 600);

    /// <summary>The part of an address that one subscriber cannot change at will.</summary>
    internal static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}

using System.Net;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>A network address as one counts tries by it. An IPv6 subscriber has a whole network of addresses to try from.</summary>
public static class Neighbourhood
{
    public static string Of(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.Length == 16 ? bytes[..8] : bytes);
    }
}

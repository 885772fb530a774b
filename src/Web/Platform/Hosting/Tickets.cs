using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>How a ticket was found: the id it is good for, or how many seconds to wait before it is, or neither when it is none of ours.</summary>
public readonly record struct TicketCheck(Guid? Id, int? Wait);

/// <summary>
/// Tickets for forms that anybody may send: whoever opens the form gets one, bound to what it is about (a wave, say) and to
/// the id of the one thing it is good for. A ticket must have aged a little, less with some work shown for it, which a phone
/// does while its owner reads. It is spent by that id: used again it changes nothing.
/// </summary>
public sealed class Tickets(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Leading zero bits of SHA-256(ticket:work): some four thousand tries, well below a second on an old phone.</summary>
    public const int WorkBits = 12;
    private static readonly TimeSpan Youngest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan YoungestWithoutWork = TimeSpan.FromSeconds(20);

    private const int IdBytes = 16;
    private const int TimeBytes = sizeof(long);
    private const int LongestWork = 20;

    public string Issue(Guid about)
    {
        var content = new byte[IdBytes + TimeBytes];
        Guid.NewGuid().TryWriteBytes(content);
        BinaryPrimitives.WriteInt64BigEndian(content.AsSpan(IdBytes), clock.GetUtcNow().UtcTicks);
        return System.Buffers.Text.Base64Url.EncodeToString(Of(about).Protect(content));
    }

    public TicketCheck Check(Guid about, string? ticket, string? work)
    {
        if (Open(about, ticket) is not { Length: IdBytes + TimeBytes } content) return default;
        var age = clock.GetUtcNow() - new DateTimeOffset(BinaryPrimitives.ReadInt64BigEndian(content.AsSpan(IdBytes)), TimeSpan.Zero);
        var missing = (HasWorked(ticket!, work) ? Youngest : YoungestWithoutWork) - age;
        return missing > TimeSpan.Zero
            ? new TicketCheck(null, (int)Math.Ceiling(missing.TotalSeconds))
            : new TicketCheck(new Guid(content.AsSpan(0, IdBytes)), null);
    }

    public static bool HasWorked(string ticket, string? work)
    {
        if (work is not { Length: > 0 and <= LongestWork }) return false;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{ticket}:{work}"));
        return BinaryPrimitives.ReadUInt32BigEndian(hash) >> (32 - WorkBits) == 0;
    }

    private byte[]? Open(Guid about, string? ticket)
    {
        if (string.IsNullOrEmpty(ticket) || !System.Buffers.Text.Base64Url.IsValid(ticket)) return null;
        try
        {
            return Of(about).Unprotect(System.Buffers.Text.Base64Url.DecodeFromChars(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Of(Guid about) => protection.CreateProtector("open link", about.ToString("N"));
}

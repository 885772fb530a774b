using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>How a ticket was found: the ballot it is for, or how many seconds to wait before it is good, or neither when it is none of ours.</summary>
public readonly record struct TicketCheck(Guid? Ballot, int? Wait);

/// <summary>
/// Tickets for open links: whoever opens the form gets one, bound to the wave and to the one ballot it is good for. A ticket
/// must have aged a little, less with some work shown for it, which a phone does while its owner reads. It is spent by the
/// ballot's key: used again it changes nothing.
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

    public string Issue(Guid waveId)
    {
        var content = new byte[IdBytes + TimeBytes];
        Guid.NewGuid().TryWriteBytes(content);
        BinaryPrimitives.WriteInt64BigEndian(content.AsSpan(IdBytes), clock.GetUtcNow().UtcTicks);
        return System.Buffers.Text.Base64Url.EncodeToString(Of(waveId).Protect(content));
    }

    public TicketCheck Check(Guid waveId, string? ticket, string? work)
    {
        if (Open(waveId, ticket) is not { Length: IdBytes + TimeBytes } content) return default;
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

    private byte[]? Open(Guid waveId, string? ticket)
    {
        if (string.IsNullOrEmpty(ticket) || !System.Buffers.Text.Base64Url.IsValid(ticket)) return null;
        try
        {
            return Of(waveId).Unprotect(System.Buffers.Text.Base64Url.DecodeFromChars(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Of(Guid waveId) => protection.CreateProtector("open link", waveId.ToString("N"));
}

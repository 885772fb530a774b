using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>
/// The secret of the link by which somebody without a signature follows an idea. It comes of the ticket of the form, which
/// only the form itself has had: sent again, the same form gives the same link, and we keep a hash alone.
/// </summary>
public static class FollowSecret
{
    private const int Letters = 43;

    public static string Of(string ticket) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"follow:{ticket}")));

    /// <summary>What is kept of it; null when it cannot be one, whatever the database holds.</summary>
    public static byte[]? Hash(string? secret) =>
        secret is { Length: Letters } && Base64Url.IsValid(secret) ? SHA256.HashData(Encoding.UTF8.GetBytes(secret)) : null;
}

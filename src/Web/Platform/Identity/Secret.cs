using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>What only its holder knows: random, and kept on our side as a hash alone.</summary>
public static class Secret
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Fast on purpose: there are 256 random bits to guess.</summary>
    public static string Hash(string secret) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

using System.Buffers.Text;
using System.Security.Cryptography;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>The secret in a link: 128 random bits in 22 letters and digits, and the hash it is found by.</summary>
public static class LinkToken
{
    private const int Bytes = 16;
    private const int Letters = 22;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Null when it cannot be a token, whatever the database holds.</summary>
    public static byte[]? Hash(string? token)
    {
        if (token is not { Length: Letters } || !Base64Url.IsValid(token)) return null;
        return SHA256.HashData(Base64Url.DecodeFromChars(token));
    }
}

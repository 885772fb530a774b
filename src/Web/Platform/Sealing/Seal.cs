using System.Security.Cryptography;
using System.Text;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>
/// Seals texts under one key, and opens what was sealed under it or, while keys are exchanged, under the one before:
/// AES-256-GCM, a fresh nonce each time, laid out nonce, tag, cipher text. The tag tells which key it was.
/// </summary>
public sealed class Seal(byte[] key, params IReadOnlyList<byte[]> earlier)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public SealedText Close(string text) => new(CloseBytes(Encoding.UTF8.GetBytes(text)));

    /// <exception cref="CryptographicException">Sealed under another key, or changed since.</exception>
    public string Open(SealedText text) => Encoding.UTF8.GetString(OpenBytes(text.Bytes));

    public byte[] CloseBytes(byte[] plain)
    {
        var result = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(result.AsSpan(0, NonceBytes), plain, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes));
        return result;
    }

    /// <exception cref="CryptographicException">Sealed under another key, or changed since.</exception>
    public byte[] OpenBytes(byte[] closed)
    {
        try
        {
            return Open(key, closed);
        }
        catch (AuthenticationTagMismatchException) when (earlier.Count > 0)
        {
            return new Seal(earlier[^1], [.. earlier.SkipLast(1)]).OpenBytes(closed);
        }
    }

    /// <summary>The same sealed under the newest key, or null when it is already, or no key here opens it.</summary>
    internal byte[]? Renewed(byte[] closed)
    {
        try
        {
            Open(key, closed);
            return null;
        }
        catch (CryptographicException)
        {
            try
            {
                return CloseBytes(OpenBytes(closed));
            }
            catch (CryptographicException)
            {
                return null;
            }
        }
    }

    private static byte[] Open(byte[] key, byte[] closed)
    {
        if (closed.Length < NonceBytes + TagBytes) throw new CryptographicException("Not sealed text.");
        var plain = new byte[closed.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(closed.AsSpan(0, NonceBytes), closed.AsSpan(NonceBytes + TagBytes), closed.AsSpan(NonceBytes, TagBytes), plain);
        return plain;
    }

    /// <summary>A mark of something, the same each time, that nobody without the key can make or guess from.</summary>
    public byte[] Mark(byte[] plain) => HMACSHA256.HashData(HMACSHA256.HashData(key, "mark"u8), plain);
}

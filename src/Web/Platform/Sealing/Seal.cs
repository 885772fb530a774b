using System.Security.Cryptography;
using System.Text;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>Seals and opens texts under one key: AES-256-GCM, a fresh nonce each time, laid out nonce, tag, cipher text.</summary>
public sealed class Seal(byte[] key)
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

    public byte[] OpenBytes(byte[] closed)
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

using System.Security.Cryptography;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>Reading where the key may be gone because everything under it is.</summary>
public static class Opening
{
    /// <summary>
    /// The seal to open with, never to close with. Where the key was destroyed with everything under it, one that opens
    /// nothing: pages that would show what was there are read without.
    /// </summary>
    public static Seal ToOpen(this KeyStore keys, Guid keyId) =>
        keys.IsDestroyed(keyId) ? new Seal(RandomNumberGenerator.GetBytes(32)) : keys.Seal(keyId);
}

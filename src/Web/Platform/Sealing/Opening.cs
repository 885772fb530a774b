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
        Known(keys, keyId) ?? new Seal(RandomNumberGenerator.GetBytes(32));

    // It may be destroyed while it is asked for.
    private static Seal? Known(KeyStore keys, Guid keyId)
    {
        try
        {
            return keys.IsDestroyed(keyId) ? null : keys.Seal(keyId);
        }
        catch (KeyDestroyed)
        {
            return null;
        }
    }
}

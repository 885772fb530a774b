using System.Buffers.Text;
using System.Text;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>
/// Who somebody is at a provider, as it is stored: hashed with a key from the key store, since identity numbers are few
/// enough to be guessed one by one. The issuer goes into it, so that another provider under the same name knows nobody.
/// </summary>
public sealed class SubjectHash(KeyStore keys)
{
    /// <summary>The key's id in every deployment. It is never changed for another: everybody would have to join anew.</summary>
    public static readonly Guid Key = new("8f6d1f0e-3c52-4f0b-9d52-70b1de5c0a01");

    public string Of(string issuer, string subject) =>
        Base64Url.EncodeToString(keys.Seal(Key).Mark(Encoding.UTF8.GetBytes($"{issuer}\n{subject}")));
}

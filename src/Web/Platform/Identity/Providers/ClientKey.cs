using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>
/// The key by which this deployment shows a provider who it is (private_key_jwt), read once at start: a PEM file, where
/// Entra ID needs the certificate beside the key, or a JWK.
/// </summary>
public sealed class ClientKey
{
    private const int FewestRsaBits = 2048;

    private ClientKey(SecurityKey key, string algorithm, string? thumbprint) =>
        (Signing, Thumbprint) = (new SigningCredentials(key, algorithm), thumbprint);

    public SigningCredentials Signing { get; }
    /// <summary>Of the certificate, SHA-256, where there is one.</summary>
    public string? Thumbprint { get; }

    /// <exception cref="SettingsRefused">There is no key in it that can sign.</exception>
    public static ClientKey Read(string path, string? id)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SettingsRefused($"ClientKey: {path} cannot be read by this program.");
        }
        try
        {
            return text.TrimStart().StartsWith('{') ? OfJwk(text, id) : OfPem(text, id);
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException or NotSupportedException)
        {
            throw new SettingsRefused($"ClientKey: {path} holds no private key this program can use: RSA of at least 2048 bits, or P-256, P-384 or P-521, as PEM or JWK, without a password.");
        }
    }

    private static ClientKey OfJwk(string text, string? id)
    {
        var key = new JsonWebKey(text);
        if (!key.HasPrivateKey || (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.KeySize < FewestRsaBits)) throw new CryptographicException();
        key.KeyId = id ?? key.KeyId;
        var algorithm = key.Kty switch
        {
            JsonWebAlgorithmsKeyTypes.RSA => key.Alg ?? SecurityAlgorithms.RsaSha256,
            JsonWebAlgorithmsKeyTypes.EllipticCurve => Of(key.KeySize),
            _ => throw new CryptographicException(),
        };
        return new ClientKey(key, algorithm, null);
    }

    private static ClientKey OfPem(string text, string? id)
    {
        var thumbprint = text.Contains("BEGIN CERTIFICATE", StringComparison.Ordinal) ? ThumbprintOf(text) : null;
        if (text.Contains("BEGIN EC ", StringComparison.Ordinal)) return OfCurve(text, id, thumbprint);
        try
        {
            var rsa = RSA.Create();
            rsa.ImportFromPem(PrivateIn(text));
            return rsa.KeySize < FewestRsaBits ? throw new ArgumentException("Too short.") : new ClientKey(new RsaSecurityKey(rsa) { KeyId = id }, SecurityAlgorithms.RsaSha256, thumbprint);
        }
        catch (CryptographicException)
        {
            return OfCurve(text, id, thumbprint);
        }
    }

    private static ClientKey OfCurve(string text, string? id, string? thumbprint)
    {
        var curve = ECDsa.Create();
        curve.ImportFromPem(PrivateIn(text));
        return new ClientKey(new ECDsaSecurityKey(curve) { KeyId = id }, Of(curve.KeySize), thumbprint);
    }

    private static string ThumbprintOf(string text)
    {
        using var certificate = X509Certificate2.CreateFromPem(text);
        return Base64UrlEncoder.Encode(SHA256.HashData(certificate.RawData));
    }

    // A file may hold the certificate and the curve's parameters too; only the private key is to be taken.
    private static string PrivateIn(string text)
    {
        for (var rest = text.AsSpan(); PemEncoding.TryFind(rest, out var found); rest = rest[found.Location.End..])
            if (rest[found.Label].EndsWith("PRIVATE KEY", StringComparison.Ordinal))
                return rest[found.Location].ToString();
        throw new CryptographicException();
    }

    private static string Of(int bits) => bits switch
    {
        256 => SecurityAlgorithms.EcdsaSha256,
        384 => SecurityAlgorithms.EcdsaSha384,
        521 => SecurityAlgorithms.EcdsaSha512,
        _ => throw new CryptographicException(),
    };
}

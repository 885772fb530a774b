using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity.Providers;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity.Providers;

public sealed class ProviderSettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("blankeark-keys-");

    [Theory]
    [InlineData("Name", "Alfa Beta")]
    [InlineData("Name", "")]
    [InlineData("Kind", "Google")]
    [InlineData("Kind", "7")]
    [InlineData("Title", "")]
    [InlineData("Authority", "http://idp.example")]
    [InlineData("Authority", "https://idp.example?x=1")]
    [InlineData("Authority", "idp.example")]
    [InlineData("ClientId", "")]
    [InlineData("ClientSecret", "")]
    [InlineData("ClientKey", "/nowhere/key.pem")]
    [InlineData("Scopes", "email")]
    [InlineData("TrustEmail", "perhaps")]
    [InlineData("ClientSecrets", "misspelt")]
    public void Setting_that_cannot_be_meant_is_refused_by_its_name(string setting, string value)
    {
        var refused = Assert.Throws<SettingsRefused>(() => Read((setting, value)));

        Assert.Contains(setting, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Provider_that_many_tenants_share_or_that_needs_a_key_or_has_no_way_back_is_refused()
    {
        Assert.Throws<SettingsRefused>(() => Read(("Kind", "Entra"), ("Authority", "https://login.microsoftonline.com/common/v2.0")));
        Assert.Throws<SettingsRefused>(() => Read(("Kind", "IdPorten")));
        var noAddress = new ConfigurationBuilder().AddInMemoryCollection(Standard().Where(s => s.Key != "Address")).Build();
        Assert.Throws<SettingsRefused>(() => ProviderSettings.Read(noAddress));
        Assert.Empty(ProviderSettings.Read(new ConfigurationBuilder().Build()).All);
    }

    [Fact]
    public void Provider_is_sure_of_nobody_and_of_no_address_unless_that_is_configured()
    {
        var other = Read();
        var norwegian = Read(("Kind", "Ansattporten"), ("ClientSecret", null), ("ClientKey", Write(RSA.Create(2048).ExportPkcs8PrivateKeyPem())), ("Title", null));

        Assert.False(other.CanBeStrong || other.TrustEmail);
        Assert.Equal(["high"], norwegian.Strong);
        Assert.Equal(("Ansattporten", "openid"), (norwegian.Title, norwegian.Scopes));
    }

    [Fact]
    public void Client_key_is_read_as_pem_and_jwk_and_with_its_certificate()
    {
        using var rsa = RSA.Create(2048);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var certificate = new CertificateRequest("CN=test", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(99));
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(true)));

        var withCertificate = ClientKey.Read(Write(certificate.ExportCertificatePem() + "\n" + rsa.ExportPkcs8PrivateKeyPem()), "my-key");
        var ofCurve = ClientKey.Read(Write(curve.ExportECPrivateKeyPem()), null);
        var ofJwk = ClientKey.Read(Write($$"""{"kty":"RSA","kid":"in-file","n":"{{jwk.N}}","e":"{{jwk.E}}","d":"{{jwk.D}}","p":"{{jwk.P}}","q":"{{jwk.Q}}","dp":"{{jwk.DP}}","dq":"{{jwk.DQ}}","qi":"{{jwk.QI}}"}"""), null);

        Assert.Equal((SecurityAlgorithms.RsaSha256, "my-key"), (withCertificate.Signing.Algorithm, withCertificate.Signing.Key.KeyId));
        Assert.Equal(Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)), withCertificate.Thumbprint);
        Assert.Equal(SecurityAlgorithms.EcdsaSha384, ofCurve.Signing.Algorithm);
        Assert.Equal("in-file", ofJwk.Signing.Key.KeyId);
        Assert.Throws<SettingsRefused>(() => ClientKey.Read(Write(rsa.ExportSubjectPublicKeyInfoPem()), null));
        Assert.Throws<SettingsRefused>(() => ClientKey.Read(Write(RSA.Create(1024).ExportPkcs8PrivateKeyPem()), null));
        Assert.Throws<SettingsRefused>(() => ClientKey.Read(Write($$"""{"kty":"RSA","n":"{{jwk.N}}","e":"{{jwk.E}}"}"""), null));
        Assert.Throws<SettingsRefused>(() => ClientKey.Read(Write("nothing"), null));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string text)
    {
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.pem");
        File.WriteAllText(path, text);
        return path;
    }

    private static Dictionary<string, string?> Standard() => new()
    {
        ["Address"] = "https://blankeark.example",
        ["Providers:0:Name"] = "alfa",
        ["Providers:0:Kind"] = "Other",
        ["Providers:0:Title"] = "Alfa",
        ["Providers:0:Authority"] = "https://idp.example",
        ["Providers:0:ClientId"] = "us",
        ["Providers:0:ClientSecret"] = "secret",
    };

    private static Provider Read(params (string Name, string? Value)[] changes)
    {
        var settings = Standard();
        foreach (var (name, value) in changes) settings[$"Providers:0:{name}"] = value;
        return Assert.Single(ProviderSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).All);
    }
}

using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace BlankeArk.Web.Tests.House;

/// <summary>
/// A passkey in software, which does as it is told, also what no honest one would: answers for another origin, without
/// having seen its owner, or once more. Attestation «none», ES256, as in WebAuthn level 2, sections 6 and 7.
/// </summary>
public sealed class SoftKey : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);
    private uint count;

    public string Origin { get; set; } = "https://localhost";
    public string Domain { get; set; } = "localhost";
    public bool SeesOwner { get; set; } = true;
    /// <summary>The person it was made for, as the server named them.</summary>
    public string? Owner { get; set; }

    /// <summary>Answers the question on the page: makes the passkey, or uses it. Gives what goes in the form.</summary>
    public string Answer(IElement place)
    {
        using var options = JsonDocument.Parse(place.GetAttribute("data-options")!);
        return place.GetAttribute("data-passkey") == "make" ? Make(options.RootElement) : Use(options.RootElement);
    }

    private string Make(JsonElement options)
    {
        Owner = options.GetProperty("user").GetProperty("id").GetString();
        var client = Client("webauthn.create", options);
        var data = AuthenticatorData(attested: true);
        var cbor = new CborWriter();
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString(data);
        cbor.WriteEndMap();
        return Credential(new { clientDataJSON = Encoded(client), attestationObject = Encoded(cbor.Encode()), transports = new[] { "internal" } });
    }

    private string Use(JsonElement options)
    {
        count++;
        var client = Client("webauthn.get", options);
        var data = AuthenticatorData(attested: false);
        var signature = key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new { clientDataJSON = Encoded(client), authenticatorData = Encoded(data), signature = Encoded(signature), userHandle = Owner });
    }

    private string Credential(object response) => JsonSerializer.Serialize(new
    {
        id = Encoded(id),
        rawId = Encoded(id),
        type = "public-key",
        authenticatorAttachment = "platform",
        clientExtensionResults = new { },
        response,
    });

    private byte[] Client(string type, JsonElement options) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        type,
        challenge = options.GetProperty("challenge").GetString(),
        origin = Origin,
        crossOrigin = false,
    }));

    private byte[] AuthenticatorData(bool attested)
    {
        const byte present = 1, verified = 4, withKey = 64;
        var flags = (byte)(present | (SeesOwner ? verified : 0) | (attested ? withKey : 0));
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, count);
        byte[] start = [.. SHA256.HashData(Encoding.UTF8.GetBytes(Domain)), flags, .. counter];
        return attested ? [.. start, .. new byte[16], 0, (byte)id.Length, .. id, .. PublicKey()] : start;
    }

    private byte[] PublicKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(5);
        foreach (var (name, value) in new[] { (1, 2), (3, -7), (-1, 1) })
        {
            cbor.WriteInt32(name);
            cbor.WriteInt32(value);
        }
        cbor.WriteInt32(-2);
        cbor.WriteByteString(point.X!);
        cbor.WriteInt32(-3);
        cbor.WriteByteString(point.Y!);
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    private static string Encoded(byte[] bytes) => Base64Url.EncodeToString(bytes);

    public void Dispose() => key.Dispose();
}

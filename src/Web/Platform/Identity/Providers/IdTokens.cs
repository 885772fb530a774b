using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>What a provider has shown of somebody: all that is taken from its token.</summary>
/// <param name="Subject">Who it is there, with the kind of name in front; never stored as it is.</param>
/// <param name="Email">One that the provider has verified, in lower case.</param>
/// <param name="At">When the person last proved it there, if it says.</param>
internal sealed record Shown(string Issuer, string Subject, string? Email, bool IsStrong, DateTime? At);

/// <summary>Judges an id token by what the provider tells of itself. What was asked for counts for nothing; what it says does.</summary>
public sealed class IdTokens(ProviderChannel channel, TimeProvider clock)
{
    private const int LongestSubject = 255;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2), Oldest = TimeSpan.FromMinutes(15);
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <exception cref="TurnedAway">It proves nothing.</exception>
    internal async Task<Shown> Judge(Provider provider, string written, string nonce)
    {
        var checkedOnce = await Validate(provider, written, anew: false);
        // Signed with a key that is new since we last asked, perhaps.
        if (checkedOnce.Exception is SecurityTokenSignatureKeyNotFoundException) checkedOnce = await Validate(provider, written, anew: true);
        if (!checkedOnce.IsValid || checkedOnce.SecurityToken is not JsonWebToken token) throw new TurnedAway(Refusal.Invalid);
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedPayload));
        var claims = payload.RootElement;
        var isForUs = token.Audiences.SequenceEqual([provider.ClientId]) && (Text(claims, "azp") ?? provider.ClientId) == provider.ClientId;
        if (!isForUs || Text(claims, "nonce") != nonce || !IsFresh(claims)) throw new TurnedAway(Refusal.Invalid);
        return new Shown(token.Issuer, SubjectOf(provider, claims), VerifiedEmail(claims), IsStrong(provider, claims), Time(claims, "auth_time"));
    }

    private async Task<TokenValidationResult> Validate(Provider provider, string written, bool anew)
    {
        var told = await channel.About(provider, anew);
        return await new JsonWebTokenHandler().ValidateTokenAsync(written, new TokenValidationParameters
        {
            ValidIssuer = told.Issuer,
            ValidAudience = provider.ClientId,
            IssuerSigningKeys = told.SigningKeys,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => Now < until + Skew && (from is null || from <= Now + Skew),
        });
    }

    private bool IsFresh(JsonElement claims) => Time(claims, "iat") is { } issued && issued < Now + Skew && issued > Now - Oldest;

    // The national identity number outlives a change of client; it is hashed with a key before it is stored.
    private static string SubjectOf(Provider provider, JsonElement claims)
    {
        var isPublic = provider.Kind is ProviderKind.IdPorten or ProviderKind.Ansattporten;
        if (isPublic && Text(claims, "pid") is { Length: > 0 and <= LongestSubject } pid) return "pid " + pid;
        return Text(claims, "sub") is { Length: > 0 and <= LongestSubject } subject ? "sub " + subject : throw new TurnedAway(Refusal.Invalid);
    }

    private static string? VerifiedEmail(JsonElement claims) =>
        claims.TryGetProperty("email_verified", out var verified) && verified.ValueKind == JsonValueKind.True ? Text(claims, "email")?.Trim().ToLowerInvariant() : null;

    private static bool IsStrong(Provider provider, JsonElement claims)
    {
        string[] where = provider.Kind == ProviderKind.Entra ? ["acrs", "amr"] : ["acr"];
        return where.SelectMany(claim => All(claims, claim)).Any(provider.Strong.Contains);
    }

    private static DateTime? Time(JsonElement claims, string claim) =>
        claims.TryGetProperty(claim, out var at) && at.ValueKind == JsonValueKind.Number && at.TryGetInt64(out var seconds) ? EpochTime.DateTime(seconds) : null;

    private static string? Text(JsonElement claims, string claim) =>
        claims.TryGetProperty(claim, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static IEnumerable<string> All(JsonElement claims, string claim) =>
        !claims.TryGetProperty(claim, out var value) ? []
        : value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!),
            _ => [],
        };

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}

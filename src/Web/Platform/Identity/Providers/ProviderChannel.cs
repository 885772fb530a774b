using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>
/// What this program itself asks a provider: what it tells of itself, which is remembered, and an id token for a code.
/// Nothing is asked of other hosts than those of the providers configured, and no token is kept.
/// </summary>
public sealed partial class ProviderChannel(Deployment deployment, TimeProvider clock, ILogger<ProviderChannel> log) : IDisposable
{
    private const int LargestAnswer = 1 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10), Remembered = TimeSpan.FromHours(12), AnewAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AssertionLasts = TimeSpan.FromMinutes(1);

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = LargestAnswer,
    };
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    private sealed record Known(OpenIdConnectConfiguration Told, DateTimeOffset At);

    [GeneratedRegex("^[a-z_]{1,40}$")]
    private static partial Regex ErrorName { get; }

    /// <summary>Encrypted on the way, or not leaving the machine.</summary>
    public static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>Where a provider sends people back to: an address of its own, so that answers cannot be mixed up.</summary>
    public string CallbackOf(Provider provider) => deployment.Link($"/sign-in/callback/{provider.Name}");

    /// <summary>What the provider tells of itself. One that is down is taken at its last word.</summary>
    /// <param name="anew">It has signed with a key not heard of: asked again, at most once a minute.</param>
    /// <exception cref="TurnedAway">It cannot be reached, or calls itself by another name.</exception>
    public async Task<OpenIdConnectConfiguration> About(Provider provider, bool anew = false)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(provider.Name, out var last) && now - last.At < (anew ? AnewAfter : Remembered)) return last.Told;
        try
        {
            var told = await Ask(provider);
            known[provider.Name] = new Known(told, now);
            return told;
        }
        catch (Exception failure) when (failure is not TurnedAway)
        {
            log.LogWarning("The provider {Provider} does not tell about itself: {Failure}", provider.Name, failure.GetType().Name);
            return last?.Told ?? throw new TurnedAway(Refusal.Down);
        }
    }

    private async Task<OpenIdConnectConfiguration> Ask(Provider provider)
    {
        var documents = new HttpDocumentRetriever(http) { RequireHttps = !provider.Authority.IsLoopback, SendAdditionalHeaderData = false };
        var address = provider.Authority.AbsoluteUri.TrimEnd('/') + "/.well-known/openid-configuration";
        var told = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, CancellationToken.None);
        var isSafe = new[] { told.AuthorizationEndpoint, told.TokenEndpoint }.All(a => Uri.TryCreate(a, UriKind.Absolute, out var safe) && IsSafe(safe));
        if (isSafe && told.Issuer?.TrimEnd('/') == provider.Authority.AbsoluteUri.TrimEnd('/')) return told;
        log.LogError("The provider {Provider} calls itself something else than its Authority, or would have secrets sent in the clear", provider.Name);
        throw new TurnedAway(Refusal.Invalid);
    }

    /// <summary>The id token for a code; whatever else comes with it is dropped.</summary>
    /// <exception cref="TurnedAway">None was given.</exception>
    public async Task<string> Redeem(Provider provider, string code, string verifier)
    {
        var told = await About(provider);
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = CallbackOf(provider),
            ["code_verifier"] = verifier,
            ["client_id"] = provider.ClientId,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, told.TokenEndpoint);
        ShowWhoWeAre(provider, told, fields, request);
        request.Content = new FormUrlEncodedContent(fields);
        try
        {
            using var answer = await http.SendAsync(request);
            var message = new OpenIdConnectMessage(await answer.Content.ReadAsStringAsync());
            if (answer.IsSuccessStatusCode && !string.IsNullOrEmpty(message.IdToken)) return message.IdToken;
            log.LogWarning("The provider {Provider} gives no token: {Status} {Error}", provider.Name, (int)answer.StatusCode, ErrorName.IsMatch(message.Error ?? "") ? message.Error : "");
            throw new TurnedAway((int)answer.StatusCode >= StatusCodes.Status500InternalServerError ? Refusal.Down : Refusal.Invalid);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException or ArgumentException)
        {
            log.LogWarning("The provider {Provider} gives no token: {Failure}", provider.Name, failure.GetType().Name);
            throw new TurnedAway(Refusal.Down);
        }
    }

    private void ShowWhoWeAre(Provider provider, OpenIdConnectConfiguration told, Dictionary<string, string> fields, HttpRequestMessage request)
    {
        if (provider.ClientKey is { } key)
        {
            fields["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            fields["client_assertion"] = Assertion(provider, told, key);
        }
        else if (told.TokenEndpointAuthMethodsSupported.Contains("client_secret_post")) fields["client_secret"] = provider.ClientSecret!;
        else
        {
            var both = $"{Uri.EscapeDataString(provider.ClientId)}:{Uri.EscapeDataString(provider.ClientSecret!)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(both)));
        }
    }

    private string Assertion(Provider provider, OpenIdConnectConfiguration told, ClientKey key)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = provider.ClientId,
            // For the issuer, which no other provider can pass it on to; Entra ID alone wants its own address.
            Audience = provider.Kind == ProviderKind.Entra ? told.TokenEndpoint : told.Issuer,
            Claims = new Dictionary<string, object> { ["sub"] = provider.ClientId, ["jti"] = Secret.New() },
            IssuedAt = now,
            NotBefore = now,
            Expires = now + AssertionLasts,
            SigningCredentials = key.Signing,
            AdditionalHeaderClaims = key.Thumbprint is { } thumbprint ? new Dictionary<string, object> { ["x5t#S256"] = thumbprint } : null,
        });
    }

    public void Dispose() => http.Dispose();
}

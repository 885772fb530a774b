using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>What came of an answer: on to an address, or why not.</summary>
public sealed record Arrival(string Back, Refusal? Why = null);

/// <summary>Sends people to a provider, and judges what they bring back.</summary>
public sealed class ProviderDesk(ProviderChannel channel, IdTokens tokens, Trips trips, ProviderDoor door, TimeProvider clock, ILogger<ProviderDesk> log)
{
    /// <summary>Begins a trip in this browser, and gives the address to send it to.</summary>
    /// <param name="person">Who is to come back, when somebody shows who they already are here.</param>
    /// <exception cref="UserMistake">The provider is down.</exception>
    public async Task<string> Begin(HttpContext http, Provider provider, TripKind kind, string? back, bool keep, bool strong, Guid? person)
    {
        try
        {
            var told = await channel.About(provider);
            var trip = new Trip
            {
                Provider = provider.Name,
                Kind = kind,
                State = Secret.New(),
                Nonce = Secret.New(),
                Verifier = Secret.New(),
                Back = LocalAddress.Or(back, "/programmes"),
                Keep = keep,
                MustBeStrong = strong,
                Person = person,
                BegunAt = clock.GetUtcNow().UtcDateTime,
            };
            trips.Begin(http, trip);
            return QueryHelpers.AddQueryString(told.AuthorizationEndpoint, Question(provider, trip));
        }
        catch (TurnedAway away)
        {
            throw new UserMistake(RefusalTexts.Advice(away.Why).With(provider.Title));
        }
    }

    private Dictionary<string, string?> Question(Provider provider, Trip trip)
    {
        var question = new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = provider.ClientId,
            ["redirect_uri"] = channel.CallbackOf(provider),
            ["scope"] = provider.Scopes,
            ["state"] = trip.State,
            ["nonce"] = trip.Nonce,
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(trip.Verifier))),
            ["code_challenge_method"] = "S256",
        };
        // Whoever is to be surely known shows it now; that somebody did so earlier on the same machine is too little.
        if (trip.Kind == TripKind.Mine) question["prompt"] = "login";
        if (trip.MustBeStrong && provider.CanBeStrong) AskForStrong(provider, question);
        return question;
    }

    private static void AskForStrong(Provider provider, Dictionary<string, string?> question)
    {
        if (provider.Kind != ProviderKind.Entra) question["acr_values"] = string.Join(' ', provider.Strong);
        // Entra ID is asked for an authentication context; that several factors were used (mfa) cannot be asked for.
        else if (provider.Strong.FirstOrDefault(s => s != "mfa") is { } context)
            question["claims"] = JsonSerializer.Serialize(new { id_token = new { acrs = new { essential = true, value = context } } });
    }

    /// <summary>Somebody comes back from a provider.</summary>
    public async Task<Arrival> Come(HttpContext http, Actor actor, Provider provider)
    {
        Trip? trip = null;
        try
        {
            trip = await trips.End(http, http.Request.Query["state"]) ?? throw new TurnedAway(Refusal.Stale);
            var shown = await Judge(http.Request.Query, provider, trip);
            await door.Enter(http, actor, provider, trip, shown);
            return new Arrival(trip.Back);
        }
        catch (TurnedAway away)
        {
            log.LogInformation("A sign-in through {Provider} was refused: {Why}", provider.Name, away.Why);
            return new Arrival(trip?.Back ?? "/programmes", away.Why);
        }
    }

    private async Task<Shown> Judge(IQueryCollection answer, Provider provider, Trip trip)
    {
        // An answer of one provider is worth nothing at another's address.
        if (trip.Provider != provider.Name) throw new TurnedAway(Refusal.Invalid);
        var told = await channel.About(provider);
        var issuer = answer["iss"];
        if ((issuer.Count > 0 || told.AuthorizationResponseIssParameterSupported) && issuer != told.Issuer) throw new TurnedAway(Refusal.Invalid);
        if (answer["error"] is { Count: > 0 } error) throw new TurnedAway(Meaning(error.ToString()));
        if (answer["code"] is not [{ Length: > 0 } code]) throw new TurnedAway(Refusal.Invalid);
        return await tokens.Judge(provider, await channel.Redeem(provider, code, trip.Verifier), trip.Nonce);
    }

    private static Refusal Meaning(string error) => error switch
    {
        "access_denied" or "login_required" or "interaction_required" or "consent_required" or "account_selection_required" => Refusal.Cancelled,
        "temporarily_unavailable" or "server_error" => Refusal.Down,
        _ => Refusal.Invalid,
    };
}

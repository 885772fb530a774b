using System.Globalization;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>What the browser is asked, and what we need to judge its answer; sealed, so that it can wait in the page's form.</summary>
public sealed record PasskeyQuestion(string Options, string State);

/// <summary>What the browser answered, with the state of its question.</summary>
public sealed class PasskeyAnswer
{
    public string? Credential { get; set; }
    public string? State { get; set; }
    public string? Keep { get; set; }
}

/// <summary>
/// Asks a browser for a passkey and judges what it answers, by the framework's handler. A question is good for half an hour,
/// and no passkey answers one that was put before it was last used: an answer cannot be sent twice.
/// </summary>
public sealed class PasskeyDesk(Db db, IPasskeyHandler<PersonRef> handler, IDataProtectionProvider protection, KnownPeople people, Deployment deployment, TimeProvider clock)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(30);
    private readonly IDataProtector use = protection.CreateProtector("passkey", "use"), make = protection.CreateProtector("passkey", "make");

    /// <summary>Passkeys belong to the name at which people reach us; on a machine of one's own, to «localhost».</summary>
    public bool WorksHere(HttpContext http) => IsOurs(http, deployment);

    internal static bool IsOurs(HttpContext http, Deployment deployment) =>
        http.Request.Host.Host is var host && (host == "localhost" || host == deployment.Address.Host);

    /// <summary>Asks for a passkey: of this person, or of whoever is there.</summary>
    public async Task<PasskeyQuestion> AskToUse(HttpContext http, PersonRef? person = null)
    {
        var question = await handler.MakeRequestOptionsAsync(person, http);
        return new PasskeyQuestion(question.RequestOptionsJson, Seal(use, question.AssertionState ?? ""));
    }

    /// <summary>Asks to have one made.</summary>
    public async Task<PasskeyQuestion> AskToMake(HttpContext http, PersonRef person)
    {
        var entity = new PasskeyUserEntity { Id = person.Id.ToString(), Name = person.Email ?? person.Name, DisplayName = person.Name };
        var question = await handler.MakeCreationOptionsAsync(entity, http);
        return new PasskeyQuestion(question.CreationOptionsJson, Seal(make, question.AttestationState ?? ""));
    }

    /// <summary>Whose passkey it was, and how the use of it is written down when the session begins.</summary>
    /// <exception cref="UserMistake">It proves nothing.</exception>
    public async Task<(PersonRef Person, SignInProof Proof)> Judge(HttpContext http, PasskeyAnswer answer)
    {
        SecurityLog.Tries(http, "passkey");
        var (state, askedAt) = Open(http, use, answer.State);
        var result = await handler.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = answer.Credential ?? "", AssertionState = state });
        if (!result.Succeeded || !result.Passkey.IsUserVerified || !await people.Belongs(result.User.Id)) throw Refused();
        return (result.User, new SignInProof
        {
            How = "passkey",
            Level = Access.SignInLevel.Strong,
            Keep = answer.Keep == "true",
            Spend = () => WriteDown(result.Passkey, askedAt),
        });
    }

    /// <summary>The passkey that was made for this person.</summary>
    /// <exception cref="UserMistake">It is not what was asked for.</exception>
    internal async Task<UserPasskeyInfo> JudgeMade(HttpContext http, Guid person, PasskeyAnswer answer)
    {
        var (state, _) = Open(http, make, answer.State);
        var result = await handler.PerformAttestationAsync(new() { HttpContext = http, CredentialJson = answer.Credential ?? "", AttestationState = state });
        return result.Succeeded && result.Passkey.IsUserVerified && result.UserEntity.Id == person.ToString() ? result.Passkey : throw Refused();
    }

    private async Task WriteDown(UserPasskeyInfo passkey, DateTime askedAt)
    {
        var (now, credential, count, backedUp) = (clock.GetUtcNow().UtcDateTime, passkey.CredentialId, (long)passkey.SignCount, passkey.IsBackedUp);
        var used = await db.Passkeys.Where(p => p.Credential == credential && (p.UsedAt == null || p.UsedAt < askedAt))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.UsedAt, now).SetProperty(p => p.SignCount, count).SetProperty(p => p.IsBackedUp, backedUp));
        if (used != 1) throw Refused();
    }

    private string Seal(IDataProtector protector, string state) =>
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().UtcTicks} {state}"));

    private (string State, DateTime AskedAt) Open(HttpContext http, IDataProtector protector, string? sealedState)
    {
        if (!WorksHere(http) || string.IsNullOrEmpty(sealedState)) throw Refused();
        try
        {
            var parts = protector.Unprotect(sealedState).Split(' ', 2);
            var askedAt = new DateTime(long.Parse(parts[0], CultureInfo.InvariantCulture), DateTimeKind.Utc);
            return clock.GetUtcNow().UtcDateTime - askedAt < GoodFor ? (parts[1], askedAt) : throw Refused();
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            throw Refused();
        }
    }

    private static UserMistake Refused() => new(PasskeyTexts.Refused);
}

using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>How somebody came in: what was shown, how sure it is, and whether to stay signed in on this device.</summary>
public sealed record SignInProof
{
    /// <summary>«link», «passkey», «demo», or a provider's name.</summary>
    public required string How { get; init; }
    public required SignInLevel Level { get; init; }
    public bool Keep { get; init; }
    /// <summary>Spends the proof, in the same change as the session begins; a <see cref="UserMistake"/> when it is spent already.</summary>
    public Func<Task>? Spend { get; init; }
}

/// <summary>Every way in ends here, once it has shown who the person is.</summary>
public sealed class SignIn(Db db, Sessions sessions, TimeProvider clock)
{
    private static readonly TimeSpan Forgotten = Session.LongestKept + TimeSpan.FromDays(30);

    /// <summary>
    /// Begins a session for the person in this browser. It is always a new one, and the browser's earlier one ends: nobody
    /// can have put it there beforehand.
    /// </summary>
    public async Task Complete(HttpContext http, Guid person, SignInProof proof)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var earlier = http.Features.Get<OpenSession>();
        var session = Of(http, person, proof, now);
        await db.Write(PersonActing(person), new Act("session.begin", Subject: session.Id, Why: proof.How), async () =>
        {
            if (proof.Spend is { } spend) await spend();
            db.Sessions.Add(session);
            if (earlier is not null)
                await db.Sessions.Where(s => s.Id == earlier.Id && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now));
            await db.Sessions.Where(s => s.SeenAt < now - Forgotten).ExecuteDeleteAsync();
        });
        if (earlier is not null) sessions.Forget(earlier.Id);
        await http.SignInAsync(SessionCookie.PrincipalOf(session.Id), new AuthenticationProperties { IsPersistent = proof.Keep });
    }

    /// <summary>Whether the present session is one to be kept: a stronger one in its place then is, too.</summary>
    public async Task<bool> IsKept(HttpContext http) =>
        http.Features.Get<OpenSession>() is { } session && await db.Sessions.AnyAsync(s => s.Id == session.Id && s.Kept);

    /// <summary>Ends the session of this browser.</summary>
    public async Task Out(HttpContext http)
    {
        if (http.Features.Get<OpenSession>() is { } session) await sessions.End(PersonActing(session.Person.Id), session.Id);
        await http.SignOutAsync();
    }

    private static Session Of(HttpContext http, Guid person, SignInProof proof, DateTime now) => new()
    {
        Id = Guid.NewGuid(),
        PersonId = person,
        Level = proof.Level,
        How = proof.How,
        Kept = proof.Keep,
        BegunAt = now,
        SeenAt = now,
        Device = Device.Of(http.Request.Headers.UserAgent),
    };

    private static Actor PersonActing(Guid person) => new() { Kind = ActorKind.Person, PersonId = person, Name = "", Grants = [] };
}

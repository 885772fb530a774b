using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>Who somebody shown by a provider is here, and what follows: a session, or a provider joined to one's name.</summary>
public sealed class ProviderDoor(Db db, SubjectHash hash, ProviderLinks links, Passkeys passkeys, KnownPeople people, CurrentActor current, SignIn signIn)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <exception cref="TurnedAway">It is nobody's, or not whose it must be.</exception>
    internal async Task Enter(HttpContext http, Actor actor, Provider provider, Trip trip, Shown shown)
    {
        var subject = hash.Of(shown.Issuer, shown.Subject);
        var link = await db.ProviderLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Provider == provider.Name && l.Subject == subject);
        if (trip.Kind == TripKind.Mine) await ShowWhoIAm(http, actor, provider, trip, shown, link, subject);
        else await ComeIn(http, provider, trip, shown, link, subject);
    }

    private async Task ComeIn(HttpContext http, Provider provider, Trip trip, Shown shown, ProviderLink? link, string subject)
    {
        var person = link is { PersonId: var joined } ? await people.Find(joined) : await KnownByEmail(provider, shown);
        if (person is null) throw new TurnedAway(Refusal.Unknown);
        if (!await people.Belongs(person.Id)) throw new TurnedAway(Refusal.Left);
        if (link is null) await JoinByEmail(provider, person, subject, shown);
        await Complete(http, provider, person.Id, shown.IsStrong, link, trip.Keep);
    }

    private async Task ShowWhoIAm(HttpContext http, Actor actor, Provider provider, Trip trip, Shown shown, ProviderLink? link, string subject)
    {
        if (actor.PersonId is not { } me || me != trip.Person) throw new TurnedAway(Refusal.Stale);
        if (link is not null && link.PersonId != me) throw new TurnedAway(Refusal.SomebodyElses);
        var isStrong = shown.IsStrong && (shown.At is null || shown.At > trip.BegunAt - Skew);
        if (link is null) await Join(actor, provider, subject, isStrong);
        if (isStrong) await Complete(http, provider, me, strong: true, link, await signIn.IsKept(http));
        else if (trip.MustBeStrong) throw new TurnedAway(Refusal.TooLow);
    }

    private async Task<Rooms.PersonRef?> KnownByEmail(Provider provider, Shown shown) =>
        provider.TrustEmail && shown.Email is { } email ? await people.Find(email) : null;

    // Known by an address is as much as a letter: not enough beside a passkey.
    private async Task JoinByEmail(Provider provider, Rooms.PersonRef person, string subject, Shown shown) =>
        await Join(await current.OfPerson(person.Id, person.Name) with { Level = SignInLevel.Link }, provider, subject, shown.IsStrong);

    private async Task Join(Actor actor, Provider provider, string subject, bool strong)
    {
        if (await passkeys.MustShow(actor)) throw new TurnedAway(Refusal.ShowFirst);
        await links.Join(actor, provider, subject, strong);
    }

    private Task Complete(HttpContext http, Provider provider, Guid person, bool strong, ProviderLink? link, bool keep) =>
        signIn.Complete(http, person, new SignInProof
        {
            How = provider.Name,
            Level = strong ? SignInLevel.Strong : SignInLevel.Link,
            Keep = keep,
            Spend = link is null ? null : () => links.Use(link, strong),
        });
}

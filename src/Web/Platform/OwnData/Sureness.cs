using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>
/// How sure we are that it is oneself who takes everything out or erases it. A telephone left on a table may be signed in for
/// weeks: who came in by a letter does so within the last hours, and whoever has a passkey shows it.
/// </summary>
public sealed class Sureness(Db db, Passkeys passkeys, TimeProvider clock)
{
    /// <exception cref="Forbidden">A passkey is to be shown first.</exception>
    /// <returns>False when one is to sign in again first.</returns>
    public async Task<bool> IsFresh(Actor actor, Guid session)
    {
        if (actor.Level == SignInLevel.Strong) return true;
        if (await passkeys.Has(actor.PersonId!.Value)) throw new Forbidden("take out or erase without the passkey", lacksPasskey: true);
        var since = clock.GetUtcNow().UtcDateTime - Session.StrongFor;
        return await db.Sessions.AnyAsync(s => s.Id == session && s.PersonId == actor.PersonId && s.BegunAt > since);
    }
}

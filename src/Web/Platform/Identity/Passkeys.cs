using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity.Providers;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>
/// One's own passkeys. The first may be made by somebody who came in by a link; whoever has one must show it to add or
/// remove any, so that a stolen letter gives no passkey.
/// </summary>
public sealed class Passkeys(Db db, PasskeyDesk desk, ProviderList providers, MailDesk mail, Ledger ledger, TimeProvider clock)
{
    private const int LongestName = 60, Most = 20;

    public async Task<IReadOnlyList<Passkey>> Of(Guid person) =>
        await db.Passkeys.AsNoTracking().Where(p => p.PersonId == person).OrderBy(p => p.MadeAt).ToListAsync();

    public Task<bool> Has(Guid person) => db.Passkeys.AnyAsync(p => p.PersonId == person);

    /// <summary>Adds the passkey that the browser has made, and tells its owner by letter.</summary>
    public async Task Add(Actor actor, HttpContext http, PasskeyAnswer answer)
    {
        actor.Must(Right.KeepOwnSignIn);
        var person = actor.PersonId!.Value;
        await MustHaveShown(actor);
        var passkey = Passkey.Of(await desk.JudgeMade(http, person, answer), person, Device.Of(http.Request.Headers.UserAgent), clock.GetUtcNow().UtcDateTime);
        await db.Write(actor, new Act("passkey.add", Subject: passkey.Id), async () =>
        {
            if (await db.Passkeys.CountAsync(p => p.PersonId == person) >= Most) throw new UserMistake(PasskeyTexts.TooMany.With(Most));
            db.Passkeys.Add(passkey);
            await mail.Promise(PasskeyLetters.Added.Kind, "", [passkey.Id]);
        });
    }

    public async Task Rename(Actor actor, Guid id, string? name)
    {
        actor.Must(Right.KeepOwnSignIn);
        var called = string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (called.Length is 0 or > LongestName) throw new UserMistake(PasskeyTexts.NameWrong.With(LongestName), "Name");
        await db.Write(actor, new Act("passkey.rename", Subject: id), async () => (await Find(actor, id)).Name = called);
    }

    public async Task Remove(Actor actor, Guid id)
    {
        actor.Must(Right.KeepOwnSignIn);
        await MustHaveShown(actor);
        await db.Write(actor, new Act("passkey.remove", Subject: id), async () =>
        {
            db.Passkeys.Remove(await Find(actor, id));
            ledger.Note(DeletionKind.Passkey, id);
        });
    }

    /// <summary>For somebody who has lost theirs: these and joined providers are forgotten, sessions end, and the next letter begins anew.</summary>
    public async Task Forget(Actor actor, Guid person)
    {
        actor.Must(Right.RunDeployment);
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Write(actor, new Act("passkey.forget", Subject: person), async () =>
        {
            foreach (var passkey in await db.Passkeys.Where(p => p.PersonId == person).ToListAsync())
            {
                db.Passkeys.Remove(passkey);
                ledger.Note(DeletionKind.Passkey, passkey.Id);
            }
            foreach (var link in await db.ProviderLinks.Where(l => l.PersonId == person).ToListAsync())
            {
                db.ProviderLinks.Remove(link);
                ledger.Note(DeletionKind.ProviderLink, link.Id);
            }
            await db.Sessions.Where(s => s.PersonId == person && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now));
        });
    }

    /// <summary>
    /// Whether the actor came in by too little to add or remove ways in: there is a passkey, or a provider that has shown
    /// them surely, and it has not been shown now.
    /// </summary>
    internal async Task<bool> MustShow(Actor actor)
    {
        var (person, still) = (actor.PersonId, providers.Names);
        return actor.Level != SignInLevel.Strong
            && (await db.Passkeys.AnyAsync(p => p.PersonId == person) || await db.ProviderLinks.AnyAsync(l => l.PersonId == person && l.HasBeenStrong && still.Contains(l.Provider)));
    }

    internal async Task MustHaveShown(Actor actor)
    {
        if (await MustShow(actor)) throw new Forbidden("passkeys", lacksPasskey: true);
    }

    private async Task<Passkey> Find(Actor actor, Guid id) =>
        await db.Passkeys.SingleOrDefaultAsync(p => p.Id == id && p.PersonId == actor.PersonId) ?? throw new Missing("The passkey");
}

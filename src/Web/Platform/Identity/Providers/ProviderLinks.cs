using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>
/// One's own joined providers. As with passkeys, the first may be joined after a letter; whoever has a sure way in must
/// show it to add or remove any.
/// </summary>
public sealed class ProviderLinks(Db db, Passkeys passkeys, MailDesk mail, Ledger ledger, TimeProvider clock)
{
    public async Task<IReadOnlyList<ProviderLink>> Of(Guid person) =>
        await db.ProviderLinks.AsNoTracking().Where(l => l.PersonId == person).OrderBy(l => l.MadeAt).ToListAsync();

    /// <summary>Joins somebody at a provider to the actor, and tells the actor by letter.</summary>
    /// <param name="subject">Hashed.</param>
    public async Task Join(Actor actor, Provider provider, string subject, bool strong)
    {
        actor.Must(Right.KeepOwnSignIn);
        var person = actor.PersonId!.Value;
        await passkeys.MustHaveShown(actor);
        var link = new ProviderLink
        {
            Id = Guid.CreateVersion7(),
            Provider = provider.Name,
            Subject = subject,
            PersonId = person,
            HasBeenStrong = strong,
            MadeAt = clock.GetUtcNow().UtcDateTime,
            UsedAt = clock.GetUtcNow().UtcDateTime,
        };
        await db.Write(actor, new Act("provider.join", Subject: link.Id, Why: provider.Name), async () =>
        {
            db.ProviderLinks.Add(link);
            await mail.Promise(ProviderLetters.Joined.Kind, "", [link.Id]);
        });
    }

    public async Task Remove(Actor actor, Guid id)
    {
        actor.Must(Right.KeepOwnSignIn);
        await passkeys.MustHaveShown(actor);
        await db.Write(actor, new Act("provider.remove", Subject: id), async () =>
        {
            db.ProviderLinks.Remove(await db.ProviderLinks.SingleOrDefaultAsync(l => l.Id == id && l.PersonId == actor.PersonId) ?? throw new Missing("The provider"));
            ledger.Note(DeletionKind.ProviderLink, id);
        });
    }

    /// <summary>Inside a change: that it was used just now.</summary>
    internal Task Use(ProviderLink link, bool strong)
    {
        var (id, now, hasBeen) = (link.Id, clock.GetUtcNow().UtcDateTime, link.HasBeenStrong || strong);
        return db.ProviderLinks.Where(l => l.Id == id).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now).SetProperty(l => l.HasBeenStrong, hasBeen));
    }
}

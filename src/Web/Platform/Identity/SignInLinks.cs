using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>A link as it stands in a letter, and to whom.</summary>
public sealed record IssuedLink(PersonRef Person, string Address);

/// <summary>A link somebody has opened, and that is good.</summary>
public sealed record OpenedLink(Guid Id, string TokenHash, PersonRef Person, string Back, bool Kept, string? BrowserHash);

/// <summary>
/// Ways in by letter. Asking does the same whether the address is known or not; who it belongs to is looked up when the
/// letter is written, which is also when the secret is made. The newest letter counts.
/// </summary>
public sealed class SignInLinks(Db db, KnownPeople people, MailDesk mail, Deployment deployment, TimeProvider clock)
{
    public const int MostAnHour = 5;
    private const int LongestAddress = 254;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    /// <summary>A letter that cannot be written for so long is not wanted any more.</summary>
    private static readonly TimeSpan WaitsFor = TimeSpan.FromHours(1);
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    /// <summary>Promises a letter to the address, if it is anybody's.</summary>
    /// <param name="browser">What the browser that asks is given to keep.</param>
    /// <exception cref="UserMistake">It is no address, or asked for too often.</exception>
    public async Task Ask(string? written, string back, bool keep, string browser)
    {
        var email = (written ?? "").Trim().ToLowerInvariant();
        if (email.Length > LongestAddress || email.IndexOf('@') is var at && (at < 1 || at == email.Length - 1) || email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            throw new UserMistake(SignInTexts.EmailMalformed, "Email");
        var now = Now;
        await db.WriteUnaudited(async () =>
        {
            await Throttle(email, now);
            var link = Add(LinkKind.SignIn, email, null, back, now + WaitsFor, keep, Secret.Hash(browser));
            await mail.Promise(SignInLetters.SignIn.Kind, "", [link]);
            await db.SignInLinks.Where(l => l.ExpiresAt < now - Forgotten && l.Kind == LinkKind.SignIn).ExecuteDeleteAsync();
        });
    }

    /// <summary>Inside a change: prepares a way in for a known person; gives its id, for the letter to be about.</summary>
    public Guid Prepare(LinkKind kind, PersonRef person, string back) =>
        Add(kind, person.Email ?? throw new UserMistake(SignInTexts.NoEmail), person.Id, back, Now + SignInLink.LifeOf(kind), keep: false, browser: null);

    /// <summary>
    /// Makes the secret and its address, when the letter is written. Null when it is nobody's, or no longer wanted; what was
    /// issued to the same person earlier is good no more.
    /// </summary>
    public async Task<IssuedLink?> Issue(Guid id)
    {
        var now = Now;
        if (await db.SignInLinks.SingleOrDefaultAsync(l => l.Id == id) is not { UsedAt: null } link || link.ExpiresAt <= now) return null;
        var person = link.PersonId is { } known ? await people.Find(known) : await people.Find(link.Email);
        if (person is null || person.Email != link.Email || !await people.Belongs(person.Id)) return null;
        if (await db.SignInLinks.AnyAsync(l => l.Email == link.Email && l.Kind == link.Kind && l.AskedAt > link.AskedAt)) return null;
        var secret = Secret.New();
        await db.WriteUnaudited(async () =>
        {
            await db.SignInLinks.Where(l => l.PersonId == person.Id && l.Kind == link.Kind && l.Id != id)
                .ExecuteUpdateAsync(set => set.SetProperty(l => l.TokenHash, (string?)null));
            (link.PersonId, link.TokenHash, link.ExpiresAt) = (person.Id, Secret.Hash(secret), now + SignInLink.LifeOf(link.Kind));
        });
        return new IssuedLink(person, deployment.Link("/sign-in/link?t=" + secret));
    }

    /// <summary>The link with this secret if it is good; looking spends nothing.</summary>
    public async Task<OpenedLink?> Look(string? secret)
    {
        if (string.IsNullOrEmpty(secret)) return null;
        var (hash, now) = (Secret.Hash(secret), Now);
        var link = await db.SignInLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now);
        if (link?.PersonId is not { } id || await people.Find(id) is not { } person) return null;
        // Sent to an address that is somebody else's now, or to somebody who has left.
        if (person.Email != link.Email || !await people.Belongs(id)) return null;
        return new OpenedLink(link.Id, hash, person, link.Back, link.Kept, link.BrowserHash);
    }

    /// <summary>Inside a change: it lets nobody in any more.</summary>
    /// <exception cref="UserMistake">It was spent meanwhile.</exception>
    public async Task Spend(OpenedLink link)
    {
        var now = Now;
        var spent = await db.SignInLinks.Where(l => l.Id == link.Id && l.TokenHash == link.TokenHash && l.UsedAt == null && l.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now).SetProperty(l => l.TokenHash, (string?)null));
        if (spent != 1) throw new UserMistake(SignInTexts.LinkDead);
    }

    private async Task Throttle(string email, DateTime now)
    {
        var since = now - Window;
        var asked = await db.SignInLinks.Where(l => l.Email == email && l.Kind == LinkKind.SignIn && l.AskedAt > since)
            .OrderByDescending(l => l.AskedAt).Select(l => l.AskedAt).Take(MostAnHour).ToListAsync();
        if (asked.Count == MostAnHour) throw new UserMistake(SignInTexts.TooOften.With(Minutes(asked[^1] + Window - now)), "Email");
    }

    private Guid Add(LinkKind kind, string email, Guid? person, string back, DateTime until, bool keep, string? browser)
    {
        var link = new SignInLink
        {
            Id = Guid.CreateVersion7(),
            Kind = kind,
            Email = email,
            PersonId = person,
            BrowserHash = browser,
            Back = LocalAddress.Or(back, "/programmes"),
            Kept = keep,
            AskedAt = Now,
            ExpiresAt = until,
        };
        db.SignInLinks.Add(link);
        return link.Id;
    }

    private static int Minutes(TimeSpan time) => (int)Math.Ceiling(time.TotalMinutes);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}

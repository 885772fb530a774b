using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Identity.Providers;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>What Platform itself holds about a person: how they come in, what they have asked for, and traces of what they did.</summary>
internal static class PlatformHeld
{
    public static IReadOnlyList<HeldKind> Kinds => [Sessions, Passkeys, Joined, Links, .. NoticesHeld.Kinds, Work, Requests, Traces];

    private static readonly HeldKind Sessions = new()
    {
        Name = "session",
        Title = MyTexts.SessionsTitle,
        Why = MyTexts.DataSessionWhy,
        Until = MyTexts.DataSessionUntil,
        Columns = ["session.person_id"],
        Verdict = Verdict.AtOnce,
        // A demo's people are shared by its visitors, who are not to see each other's devices.
        Find = async (services, person) => await services.GetRequiredService<DemoMark>().IsDemo() ? [] :
        [
            .. (await Db(services).Sessions.AsNoTracking().Where(s => s.PersonId == person).OrderByDescending(s => s.SeenAt).ToListAsync()).Select(s => new HeldRecord
            {
                Kind = Sessions!,
                Id = s.Id,
                What = s.Device.Length == 0 ? MyTexts.UnknownDevice : s.Device,
                Rows = [new(OwnDataTexts.Begun, OwnDataTexts.Moment(s.BegunAt)), new(OwnDataTexts.LastSeen, OwnDataTexts.Moment(s.SeenAt))],
                Address = s.EndedAt is null ? "/me/sessions" : null,
            }),
        ],
        Erase = erasing => erasing.Db.Sessions.Where(s => s.Id == erasing.Id).ExecuteDeleteAsync(),
    };

    private static readonly HeldKind Passkeys = new()
    {
        Name = "passkey",
        Title = PasskeyTexts.Data,
        Why = PasskeyTexts.DataWhy,
        Until = PasskeyTexts.DataUntil,
        Columns = ["passkey.person_id"],
        Verdict = Verdict.AtOnce,
        Find = async (services, person) =>
        [
            .. (await Db(services).Passkeys.AsNoTracking().Where(p => p.PersonId == person).OrderBy(p => p.MadeAt).Select(p => new { p.Id, p.Name, p.MadeAt }).ToListAsync()).Select(p => new HeldRecord
            {
                Kind = Passkeys!,
                Id = p.Id,
                What = p.Name.Length == 0 ? PasskeyTexts.Unnamed : p.Name,
                Rows = [new(OwnDataTexts.Made, OwnDataTexts.Moment(p.MadeAt))],
                Address = "/me/passkeys",
            }),
        ],
        Erase = async erasing =>
        {
            if (await erasing.Db.Passkeys.Where(p => p.Id == erasing.Id).ExecuteDeleteAsync() > 0) Note(erasing, DeletionKind.Passkey);
        },
    };

    private static readonly HeldKind Joined = new()
    {
        Name = "provider",
        Title = ProviderTexts.JoinedTitle,
        Why = ProviderTexts.DataWhy,
        Until = ProviderTexts.DataUntil,
        Columns = ["provider_link.person_id"],
        Verdict = Verdict.AtOnce,
        Find = async (services, person) =>
        {
            var links = await Db(services).ProviderLinks.AsNoTracking().Where(l => l.PersonId == person).OrderBy(l => l.MadeAt).ToListAsync();
            var providers = services.GetRequiredService<ProviderList>();
            return
            [
                .. links.Select(l => new HeldRecord
                {
                    Kind = Joined!,
                    Id = l.Id,
                    What = providers.Find(l.Provider)?.Title ?? l.Provider,
                    Rows = HeldRow.Known((OwnDataTexts.Made, OwnDataTexts.Moment(l.MadeAt)), (OwnDataTexts.LastSeen, l.UsedAt is { } used ? OwnDataTexts.Moment(used) : null)),
                    Address = "/me/passkeys",
                }),
            ];
        },
        Erase = async erasing =>
        {
            if (await erasing.Db.ProviderLinks.Where(l => l.Id == erasing.Id).ExecuteDeleteAsync() > 0) Note(erasing, DeletionKind.ProviderLink);
        },
    };

    private static readonly HeldKind Links = new()
    {
        Name = "sign-in-link",
        Title = MyTexts.DataLink,
        Why = MyTexts.DataLinkWhy,
        Until = MyTexts.DataLinkUntil,
        Columns = ["sign_in_link.person_id"],
        Verdict = Verdict.AtOnce,
        Find = async (services, person) =>
        {
            var email = (await services.GetRequiredService<KnownPeople>().Find(person))?.Email;
            var links = await Db(services).SignInLinks.AsNoTracking().Where(l => l.PersonId == person || (email != null && l.Email == email)).OrderByDescending(l => l.AskedAt).ToListAsync();
            return
            [
                .. links.Select(l => new HeldRecord
                {
                    Kind = Links!,
                    Id = l.Id,
                    What = l.Email,
                    Rows = HeldRow.Known((OwnDataTexts.AskedFor, OwnDataTexts.Moment(l.AskedAt)), (OwnDataTexts.Used, l.UsedAt is { } used ? OwnDataTexts.Moment(used) : null)),
                }),
            ];
        },
        Erase = erasing => erasing.Db.SignInLinks.Where(l => l.Id == erasing.Id).ExecuteDeleteAsync(),
    };

    private static readonly HeldKind Work = new()
    {
        Name = "work",
        Title = OwnDataTexts.Work,
        Why = OwnDataTexts.WorkWhy,
        Until = OwnDataTexts.WorkUntil,
        Columns = ["outbox_item.person_id"],
        Verdict = Verdict.Kept,
        KeptBecause = OwnDataTexts.WorkUntil,
        Find = async (services, person) =>
        [
            .. (await Db(services).Outbox.AsNoTracking().Where(i => i.PersonId == person).Select(i => new { i.Id, i.Kind, i.MadeAt }).ToListAsync())
                .Select(i => new HeldRecord { Kind = Work!, Id = i.Id, What = i.Kind, Rows = [new(OwnDataTexts.AskedFor, OwnDataTexts.Moment(i.MadeAt))] }),
        ],
    };

    private static readonly HeldKind Requests = new()
    {
        Name = "erasure",
        Title = OwnDataTexts.Requests,
        Why = OwnDataTexts.RequestsWhy,
        Until = OwnDataTexts.RequestsUntil,
        Columns = ["erasure.person_id"],
        Verdict = Verdict.Kept,
        KeptBecause = OwnDataTexts.RequestsWhy,
        Find = async (services, person) =>
        [
            .. (await Db(services).Erasures.AsNoTracking().Where(e => e.PersonId == person).OrderBy(e => e.AskedAt).ToListAsync()).Select(e => new HeldRecord
            {
                Kind = Requests!,
                Id = e.Id,
                What = OwnDataTexts.Moment(e.AskedAt),
                Rows = HeldRow.Known((OwnDataTexts.AnswerBy, OwnDataTexts.Day(e.DueOn)), (OwnDataTexts.EndedOn, e.EndedAt is { } ended ? OwnDataTexts.Moment(ended) : null)),
            }),
        ],
    };

    private static readonly HeldKind Traces = new()
    {
        Name = "audit",
        Title = OwnDataTexts.Traces,
        Why = OwnDataTexts.TracesWhy,
        Until = OwnDataTexts.TracesUntil,
        Columns = ["audit_row.person_id"],
        Verdict = Verdict.Kept,
        KeptBecause = OwnDataTexts.TracesKept,
        Find = async (services, person) =>
        {
            var mine = Db(services).Audit.AsNoTracking().Where(r => r.PersonId == person);
            var count = await mine.CountAsync();
            if (count == 0) return [];
            var (first, last) = (await mine.MinAsync(r => r.At), await mine.MaxAsync(r => r.At));
            return
            [
                new HeldRecord
                {
                    Kind = Traces!,
                    Id = person,
                    What = OwnDataTexts.TraceCount.With(count),
                    Rows = [new(OwnDataTexts.First, OwnDataTexts.Moment(first)), new(OwnDataTexts.Last, OwnDataTexts.Moment(last))],
                },
            ];
        },
    };

    private static void Note(Erasing erasing, string kind) => erasing.Services.GetRequiredService<Ledger>().Note(kind, erasing.Id);

    private static Db Db(IServiceProvider services) => services.GetRequiredService<Db>();
}

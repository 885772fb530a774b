using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>
/// Erases people once more who have come back with a restored backup. What was decided of each record came back only if it
/// was in the backup: where it is not, a record stays without the name.
/// </summary>
internal static class ErasureAgain
{
    /// <summary>Asked to be erased; had the name taken out of texts; was erased whole; was erased but for the name on what is kept.</summary>
    public const string Asked = "person-asked", Mentioned = "person-mentioned", Person = "person", Kept = "person-kept";

    public static IReadOnlyList<DeletionKind> Kinds =>
    [
        new(Asked, (services, id) => Change(services, id, async person => await services.GetRequiredService<ErasureEnd>().EraseAtOnce(person, keep: null))),
        new(Mentioned, (services, id) => Change(services, id, person => Unname(services, person, record => record.Kind.Columns.Count == 0))),
        new(Person, (services, id) => Change(services, id, async person =>
        {
            await Unname(services, person, record => record.Kind.Columns.Count > 0);
            await services.GetRequiredService<ErasureEnd>().EraseRest(person);
        })),
        new(Kept, (services, id) => Change(services, id, async person =>
        {
            await services.GetRequiredService<ErasureEnd>().EraseRest(person);
            await DecideAnew(services, person);
        })),
    ];

    private static async Task Change(IServiceProvider services, Guid id, Func<PersonRef, Task> change)
    {
        if (await services.GetRequiredService<KnownPeople>().Find(id) is not { } person) return;
        await services.GetRequiredService<Db>().Write(Actor.Program, new Act("erasure.again", Subject: id), () => change(person));
    }

    private static async Task Unname(IServiceProvider services, PersonRef person, Func<HeldRecord, bool> which)
    {
        var (db, end) = (services.GetRequiredService<Db>(), services.GetRequiredService<ErasureEnd>());
        var kept = await db.ErasureOutcomes.AsNoTracking().Where(o => o.Outcome == Fate.Keep && db.Erasures.Any(e => e.Id == o.ErasureId && e.PersonId == person.Id)).Select(o => o.RecordId).ToListAsync();
        var records = (await services.GetRequiredService<HeldData>().About(person.Id)).Where(r => r.Verdict == Verdict.Judged && !kept.Contains(r.Id) && which(r)).ToList();
        foreach (var programme in records.GroupBy(r => r.Programme!))
        {
            var standIn = new StandIn(db, OwnDataTexts.FormerParticipant.In(programme.Key.Language));
            foreach (var record in programme) await end.Erase(record, person, Fate.Unname, standIn);
        }
        await db.SaveChangesAsync();
    }

    // What was kept with the name, and why, is not in the backup: those who answer for it decide once more.
    private static async Task DecideAnew(IServiceProvider services, PersonRef person)
    {
        var (db, end) = (services.GetRequiredService<Db>(), services.GetRequiredService<ErasureEnd>());
        if (await db.Erasures.AnyAsync(e => e.PersonId == person.Id)) return;
        var erasure = new Erasure(
            Guid.CreateVersion7(), person.Id, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, services.GetRequiredService<Today>().Date.AddMonths(1));
        if ((await end.Undecided(erasure)).Count == 0) return;
        db.Erasures.Add(erasure);
        await db.SaveChangesAsync();
        await end.Tell(erasure);
    }
}

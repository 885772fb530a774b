using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
/// Erases people once more who have come back with a restored backup. The ledger tells of each record what became of it:
/// what was kept stays, though the decision may not be in the backup.
/// </summary>
internal static class ErasureAgain
{
    /// <summary>Asked to be erased; took it back; was erased whole; was erased but for the name on what is kept.</summary>
    public const string Asked = "person-asked", TakenBack = "person-stays", Person = "person", Kept = "person-kept";

    /// <summary>What became of one record, under its <see cref="Mark"/>.</summary>
    public const string Deleted = "person-record-deleted", Unnamed = "person-record-unnamed";

    public static IReadOnlyList<DeletionKind> Kinds =>
    [
        new(Asked, (services, id) => Change(services, id, async person =>
        {
            await Records(services, person);
            await AskAnew(services, person);
        })),
        // Told of when the person who asked is come to.
        new(TakenBack, Nothing), new(Deleted, Nothing), new(Unnamed, Nothing),
        new(Person, (services, id) => Change(services, id, async person =>
        {
            await UnnameRest(services, person);
            await services.GetRequiredService<ErasureEnd>().EraseRest(person);
        })),
        new(Kept, (services, id) => Change(services, id, async person =>
        {
            await services.GetRequiredService<ErasureEnd>().EraseRest(person);
            if (!await services.GetRequiredService<Db>().Erasures.AnyAsync(e => e.PersonId == person.Id)) await Begin(services, person, Now(services));
        })),
    ];

    /// <summary>A record in the ledger. Its own id is not enough: two people may stand in one, and be judged differently.</summary>
    public static Guid Mark(Guid person, HeldRecord record) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{person:N} {record.Key}")).AsSpan(0, 16));

    private static Task Nothing(IServiceProvider services, Guid id) => Task.CompletedTask;

    private static async Task Change(IServiceProvider services, Guid id, Func<PersonRef, Task> change)
    {
        if (await services.GetRequiredService<KnownPeople>().Find(id) is not { } person) return;
        await services.GetRequiredService<Db>().Write(Actor.Program, new Act("erasure.again", Subject: id), () => change(person));
    }

    private static async Task Records(IServiceProvider services, PersonRef person)
    {
        var fates = services.GetRequiredService<LedgerFile>().Read().Where(d => d.Kind is Deleted or Unnamed)
            .DistinctBy(d => d.SubjectId).ToDictionary(d => d.SubjectId, d => d.Kind == Deleted ? Fate.Delete : Fate.Unname);
        var records = await services.GetRequiredService<HeldData>().About(person.Id);
        // How to reach somebody, and whom they report to, goes last.
        await Carry(services, person, [.. records.Where(r => r.Verdict is Verdict.AtOnce or Verdict.Judged && fates.ContainsKey(Mark(person.Id, r)))], r => fates[Mark(person.Id, r)]);
    }

    // Where nothing was kept with the name, what the ledger does not tell of cannot keep it either.
    private static async Task UnnameRest(IServiceProvider services, PersonRef person)
    {
        var records = await services.GetRequiredService<HeldData>().About(person.Id);
        await Carry(services, person, [.. records.Where(r => r.Verdict == Verdict.Judged && r.Kind.Columns.Count > 0)], _ => Fate.Unname);
    }

    private static async Task Carry(IServiceProvider services, PersonRef person, IReadOnlyList<HeldRecord> records, Func<HeldRecord, Fate> fate)
    {
        var (db, end) = (services.GetRequiredService<Db>(), services.GetRequiredService<ErasureEnd>());
        foreach (var programme in records.GroupBy(r => r.Programme))
        {
            var standIn = new StandIn(db, OwnDataTexts.FormerParticipant.In(programme.Key?.Language ?? "nb"));
            foreach (var record in programme) await end.Erase(record, person, fate(record), standIn);
        }
        await db.SaveChangesAsync();
    }

    // A backup from before somebody asked does not know that an answer is due.
    private static async Task AskAnew(IServiceProvider services, PersonRef person)
    {
        var lines = services.GetRequiredService<LedgerFile>().Read().Where(d => d.SubjectId == person.Id && d.Kind is Asked or TakenBack or Person or Kept).ToList();
        if (lines.Count == 0 || lines[^1] is not { Kind: Asked } last) return;
        if (!await services.GetRequiredService<Db>().Erasures.AnyAsync(e => e.PersonId == person.Id && e.EndedAt == null)) await Begin(services, person, last.At);
    }

    // What was kept, and why, is not in the backup: those who answer for it decide, some of it once more.
    private static async Task Begin(IServiceProvider services, PersonRef person, DateTime askedAt)
    {
        var (db, end) = (services.GetRequiredService<Db>(), services.GetRequiredService<ErasureEnd>());
        var erasure = new Erasure(Guid.CreateVersion7(), person.Id, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, askedAt, DateOnly.FromDateTime(Today.Local(askedAt)).AddMonths(1));
        if ((await end.Undecided(erasure)).Count == 0) return;
        db.Erasures.Add(erasure);
        await db.SaveChangesAsync();
        await end.Tell(erasure);
    }

    private static DateTime Now(IServiceProvider services) => services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
}

using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>
/// What was deleted for good, so that a backup from before, when it is restored, is rid of it before anybody comes in.
/// Lines stand in the database and, since that is what a restore replaces, in a file beside the keys.
/// </summary>
public sealed class Ledger(Db db, LedgerFile file, KeyStore keys, TimeProvider clock, ILogger<Ledger> log)
{
    private bool again;

    /// <summary>
    /// Inside a change that deletes: what is deleted, by a kind of a room's manifest. The line stands if and only if the
    /// change does.
    /// </summary>
    public void Note(string kind, Guid subject)
    {
        if (DeletionKind.All.All(k => k.Name != kind)) throw new InvalidOperationException($"No room says how a {kind} is deleted again.");
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A deletion is noted inside a change.");
        if (again) return;
        var deletion = new Deletion(Guid.CreateVersion7(), kind, subject, clock.GetUtcNow().UtcDateTime);
        db.Deletions.Add(deletion);
        db.Afterwards(() => Append(deletion));
    }

    /// <summary>Does what a program did not come to when its change had come through: killed, or with the disk full.</summary>
    internal async Task CatchUp()
    {
        var all = await db.Deletions.AsNoTracking().OrderBy(d => d.Id).ToListAsync();
        file.Add(all);
        foreach (var key in all.Where(d => d.Kind == DeletionKind.Key && !keys.IsGone(d.SubjectId))) keys.DeleteOne(key.SubjectId);
    }

    /// <summary>Deletes everything that stands in the ledger once more, and gives how many that was.</summary>
    internal async Task<int> Again(IServiceProvider services)
    {
        var kinds = DeletionKind.All.ToDictionary(k => k.Name, StringComparer.Ordinal);
        var lines = file.Read();
        again = true;
        try
        {
            foreach (var (kind, subject) in lines.Select(d => (d.Kind, d.SubjectId)).Distinct())
                if (kinds.TryGetValue(kind, out var known)) await known.Again(services, subject);
        }
        finally
        {
            again = false;
        }
        await Remember(lines);
        return lines.Count;
    }

    private Task Remember(IReadOnlyList<Deletion> lines) => db.WriteUnaudited(async () =>
    {
        var known = (await db.Deletions.AsNoTracking().Select(d => d.Id).ToListAsync()).ToHashSet();
        db.Deletions.AddRange(lines.Where(d => known.Add(d.Id)));
    });

    // The change has come through: what cannot be written now is caught up with at the next start or backup.
    private void Append(Deletion deletion)
    {
        try
        {
            file.Add([deletion]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogError(failure, "Deletion {Id} could not be written to the ledger's file yet.", deletion.Id);
        }
    }
}

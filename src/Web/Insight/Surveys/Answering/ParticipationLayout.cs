using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// Who took part, laid out by person. PostgreSQL keeps rows in the order they came, and marks each with its transaction:
/// written anew whenever somebody joins, they all bear the same mark and lie by their keys, and tell nothing of when.
/// On SQLite the table itself lies by its keys and rows bear no mark.
/// </summary>
internal static class ParticipationLayout
{
    /// <summary>Inside a change: adds those who have joined to those who took part in these waves before.</summary>
    public static async Task Join(Db db, IReadOnlyCollection<Participation> joined, IEnumerable<Participation> before)
    {
        if (joined.Count == 0) return;
        if (db.IsSqlite)
        {
            db.Participations.AddRange(joined);
            return;
        }
        var waves = joined.Select(p => p.WaveId).ToHashSet();
        await Again(db, [.. before.Where(p => waves.Contains(p.WaveId)), .. joined], [.. waves]);
    }

    /// <summary>Inside a change: lays the participation of a wave out anew, such as when it is counted.</summary>
    public static async Task Again(Db db, Guid waveId) =>
        await Again(db, await db.Participations.AsNoTracking().Where(p => p.WaveId == waveId).ToListAsync(), [waveId]);

    private static async Task Again(Db db, IReadOnlyCollection<Participation> all, Guid[] waves)
    {
        await db.Participations.Where(p => waves.Contains(p.WaveId)).ExecuteDeleteAsync();
        var ordered = all.OrderBy(p => p.WaveId).ThenBy(p => p.PersonId).ToList();
        if (db.IsSqlite)
        {
            db.Participations.AddRange(ordered);
            return;
        }
        var (of, people, modes) = (ordered.Select(p => p.WaveId).ToArray(), ordered.Select(p => p.PersonId).ToArray(), ordered.Select(p => p.Mode.ToString()).ToArray());
        await db.Database.ExecuteSqlAsync($"insert into participation (wave_id, person_id, mode) select * from unnest({of}, {people}, {modes})");
    }
}

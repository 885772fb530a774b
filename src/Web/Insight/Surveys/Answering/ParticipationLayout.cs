using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// Who took part, laid out by person. A database keeps rows in the order they came, and marks each with its transaction;
/// written anew whenever somebody joins, they all bear the same mark and lie by their keys, and tell nothing of when.
/// </summary>
internal static class ParticipationLayout
{
    /// <summary>Inside a change: replaces the participation of these waves.</summary>
    public static async Task Again(Db db, IEnumerable<Participation> all, IReadOnlyCollection<Guid> waves)
    {
        if (waves.Count == 0) return;
        await db.Participations.Where(p => waves.Contains(p.WaveId)).ExecuteDeleteAsync();
        db.Participations.AddRange(all.Where(p => waves.Contains(p.WaveId)).OrderBy(p => p.WaveId).ThenBy(p => p.PersonId));
    }

    public static async Task Again(Db db, Guid waveId) =>
        await Again(db, await db.Participations.AsNoTracking().Where(p => p.WaveId == waveId).ToListAsync(), [waveId]);
}

using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>Taking answers and closing exclude each other.</summary>
internal static class Closing
{
    /// <summary>Inside a change: waits for whoever is writing to these waves, and makes others wait. On SQLite every writer does.</summary>
    public static Task Await(Db db, IReadOnlyCollection<Guid> waves)
    {
        var ids = waves.ToArray();
        return db.IsSqlite ? Task.CompletedTask : db.Database.ExecuteSqlAsync($"select 1 from wave_asking where wave_id = any({ids}) order by wave_id for update");
    }
}

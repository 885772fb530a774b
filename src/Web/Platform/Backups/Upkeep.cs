using System.Data.Common;
using System.Diagnostics;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>How backups, restores and drills went.</summary>
public sealed class Upkeep(Db db, TimeProvider clock, ILogger<Upkeep> log)
{
    /// <summary>The last of its kind; and, with ok, the last that came through.</summary>
    public Task<UpkeepRun?> Latest(UpkeepKind kind, bool? ok = null) =>
        db.UpkeepRuns.AsNoTracking().Where(r => r.Kind == kind && (ok == null || r.Ok == ok)).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).FirstOrDefaultAsync();

    /// <summary>Does it, and writes down how it went; what goes wrong is logged as an error as well, and thrown on.</summary>
    internal async Task<T> Record<T>(UpkeepKind kind, Func<Task<(T Result, long Size, string Message)>> work)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var (result, size, message) = await work();
            await Write(kind, ok: true, size, watch.ElapsedMilliseconds, message);
            return result;
        }
        catch (Exception failure)
        {
            log.LogError(failure is UpkeepFailed ? null : failure, "{Kind} failed. {Why}", kind, failure.Message);
            await WriteFailed(kind, watch.ElapsedMilliseconds, failure is UpkeepFailed ? failure.Message : failure.GetType().Name);
            throw;
        }
    }

    // The disk that has no room for a backup may have none for this either: what failed first is what counts.
    private async Task WriteFailed(UpkeepKind kind, long took, string message)
    {
        try
        {
            db.ChangeTracker.Clear();
            await Write(kind, ok: false, size: 0, took, message);
        }
        catch (Exception another) when (another is DbException or DbUpdateException or StandingStill)
        {
            log.LogError(another, "That {Kind} failed could not be written down.", kind);
        }
    }

    private Task Write(UpkeepKind kind, bool ok, long size, long took, string message) => db.WriteUnaudited(() =>
    {
        db.UpkeepRuns.Add(new UpkeepRun { Id = Guid.CreateVersion7(), Kind = kind, At = clock.GetUtcNow().UtcDateTime, Ok = ok, Size = size, Took = took, Message = message });
        return Task.CompletedTask;
    });
}

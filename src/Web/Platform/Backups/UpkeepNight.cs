using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>
/// The nightly backup, and after it, once a week, the drill. Of several programs on one database one does it, on a lease;
/// a night that was missed is made good when a program is there again, and one that failed is tried again each hour.
/// </summary>
internal sealed class UpkeepNight(Db db, BackupSettings settings, BackupMaker backups, Drilling drilling, Upkeep upkeep, TimeProvider clock)
{
    private const string Done = "backup.night", Lease = "backup.lease";
    private static readonly TimeSpan Held = TimeSpan.FromHours(3), AgainAfter = TimeSpan.FromHours(1);
    private static readonly TimeSpan DrillEvery = TimeSpan.FromDays(6.5);

    /// <summary>Does what is due; false when nothing was.</summary>
    public async Task<bool> Run()
    {
        if (settings.Folder is not { } folder || await IsDone() || await FailedJustNow() || !await Take()) return false;
        try
        {
            await backups.Make(Actor.Program, folder);
            await Set(Done, Name(Due));
            foreach (var (old, _) in BackupFolder.In(folder).Skip(settings.Keep)) Directory.Delete(old, recursive: true);
            var last = await upkeep.Latest(UpkeepKind.Drill, ok: true);
            if (last is null || Now - last.At > DrillEvery) await drilling.Drill(Actor.Program, folder);
            return true;
        }
        finally
        {
            await Set(Lease, Name(Now));
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The last night that has begun.</summary>
    private DateTime Due
    {
        get
        {
            var today = DateOnly.FromDateTime(Today.Local(Now));
            var tonight = Today.Utc(today, settings.At);
            return tonight <= Now ? tonight : Today.Utc(today.AddDays(-1), settings.At);
        }
    }

    private async Task<bool> IsDone() =>
        await db.Settings.AsNoTracking().Where(s => s.Id == Done).Select(s => s.Value).SingleOrDefaultAsync() is { } night && string.CompareOrdinal(night, Name(Due)) >= 0;

    private async Task<bool> FailedJustNow() => await upkeep.Latest(UpkeepKind.Backup) is { Ok: false } last && Now - last.At < AgainAfter;

    private async Task<bool> Take()
    {
        var (now, until) = (Name(Now), Name(Now + Held));
        var taken = 0;
        await db.WriteUnaudited(async () =>
        {
            await db.Database.ExecuteSqlAsync($"insert into setting (id, value) values ({Lease}, '') on conflict (id) do nothing");
            taken = await db.Database.ExecuteSqlAsync($"update setting set value = {until} where id = {Lease} and value <= {now}");
        });
        return taken == 1;
    }

    private Task Set(string id, string value) => db.WriteUnaudited(() =>
        db.Database.ExecuteSqlAsync($"insert into setting (id, value) values ({id}, {value}) on conflict (id) do update set value = excluded.value"));

    // In this form the order of words is the order of time, in whichever order the database sorts.
    private static string Name(DateTime at) => at.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}

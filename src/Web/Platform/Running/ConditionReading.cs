using System.Diagnostics;
using System.Runtime.InteropServices;
using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Running;

/// <summary>Reads how the deployment is: this program, its machine and the database. Nothing of it is anybody's content.</summary>
public sealed class ConditionReading(
    Db db, Deployment deployment, MailSettings mail, DemoMark demo, WriteGate gate, OutboxBell jobs, MailBell post,
    DiskReading disk, TrafficReading traffic, HolderReading holders, BackupSettings backups, Upkeep upkeep, TimeProvider clock)
{
    public async Task<Condition> Read()
    {
        var since = clock.GetTimestamp();
        var versions = await ReadVersions();
        var took = clock.GetElapsedTime(since);
        return new Condition
        {
            Now = clock.GetUtcNow().UtcDateTime,
            IsDemo = await demo.IsDemo(),
            Health = new Health
            {
                DatabaseTook = took,
                FolderWritable = Readiness.CanWrite(deployment),
                LongestWrite = gate.Longest,
                SinceJobs = jobs.SinceRound,
                SinceMail = post.SinceRound,
            },
            Versions = versions,
            Post = await traffic.Post(),
            Work = await traffic.Work(),
            Disk = await disk.Read(),
            Holders = await holders.Read(),
            Safety = new Safety
            {
                Nightly = backups.Folder is not null,
                Backup = await upkeep.Latest(UpkeepKind.Backup),
                GoodBackup = await upkeep.Latest(UpkeepKind.Backup, ok: true),
                Drill = await upkeep.Latest(UpkeepKind.Drill),
                GoodDrill = await upkeep.Latest(UpkeepKind.Drill, ok: true),
            },
            Settings = new Settings { Address = deployment.Address, HasMailServer = mail.Host is not null, MigratesWithoutBackup = deployment.MigrateWithoutBackup },
        };
    }

    private async Task<Versions> ReadVersions()
    {
        var database = await db.Database.SqlQueryRaw<string>(db.IsSqlite
            ? "select 'SQLite ' || sqlite_version() as \"Value\""
            : "select 'PostgreSQL ' || current_setting('server_version') as \"Value\"").ToListAsync();
        var migration = await db.Database.SqlQueryRaw<string>("select number || ' ' || name as \"Value\" from migration order by applied_at desc, number desc limit 1").ToListAsync();
        using var process = Process.GetCurrentProcess();
        return new Versions
        {
            Program = typeof(ConditionReading).Assembly.GetName().Version!.ToString(3),
            Runtime = RuntimeInformation.FrameworkDescription,
            Database = database.Single(),
            LastMigration = migration.Single(),
            StartedAt = process.StartTime.ToUniversalTime(),
            Machine = Environment.MachineName,
        };
    }
}

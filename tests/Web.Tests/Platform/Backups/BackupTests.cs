using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Platform.Backups;

/// <summary>Backups: whole or not there, the keys apart from them, and made once a night.</summary>
public abstract class BackupTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Backup_killed_at_any_moment_leaves_nothing_that_looks_whole()
    {
        await using var own = await Own();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, (await Commanded.Run(own.Site, "backup", own.Site.Backups)).Exit);
        var whole = watch.Elapsed;

        foreach (var part in (double[])[0.5, 0.7, 0.8, 0.9])
            await Commanded.Kill(own.Site, whole * part, "backup", own.Site.Backups);
        foreach (var (path, _) in BackupFolder.In(own.Site.Backups)) await BackupManifest.Verified(path);
        Assert.Equal(0, (await Commanded.Run(own.Site, "backup", own.Site.Backups)).Exit);

        Assert.Empty(Directory.GetDirectories(own.Site.Backups, ".unfinished-*"));
    }

    [Fact]
    public async Task Disk_that_is_full_is_told_of_and_leaves_nothing_behind()
    {
        await using var own = await WebHouse.Open(House.Kind);
        // What a program writes when it starts on another day has been written.
        await Commanded.Run(own.Site, "forget-passkeys", "nobody@lier.example");
        // Files may not grow beyond so many kilobytes: as on a full disk, but for this program alone.
        if (own.Kind == DatabaseKind.Sqlite) await own.Read(db => db.Database.SqlQueryRaw<int>("pragma wal_checkpoint(truncate)").ToListAsync(Cancelled));

        var full = await Commanded.After("export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 200", own.Site, "backup", own.Site.Backups);

        Assert.True(full.Exit == 1, full.Error);
        Assert.Contains("was not made", full.Error + full.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(own.Site.Backups));
        Assert.NotEqual(true, (await own.Ask(services => services.GetRequiredService<Upkeep>().Latest(UpkeepKind.Backup)))?.Ok);
    }

    [Fact]
    public async Task Keys_and_database_never_lie_in_the_same_place()
    {
        await using var own = await Own();
        own.Services.GetRequiredService<KeyStore>().Seal(Guid.NewGuid());

        var refused = await Commanded.Run(own.Site, "backup", own.DataFolder);
        var made = await own.Ask(services => services.GetRequiredService<BackupMaker>().Make(WhoActs.Program, own.Site.Backups));

        Assert.Equal(1, refused.Exit);
        Assert.Contains("inside each other", refused.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(own.Site.Backups, "*.key", SearchOption.AllDirectories));
        Assert.NotEmpty(Directory.EnumerateFiles(made.Keys!, "*.key"));
        Assert.All(Directory.EnumerateFiles(made.Path).Concat(Directory.EnumerateFiles(made.Keys!)), file =>
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite), file));
        Assert.Throws<SettingsRefused>(() => Settings(own, ("Backup:Folder", own.DataFolder)));
    }

    [Fact]
    public async Task Destroyed_key_leaves_the_keys_backups_at_once_and_every_key_within_a_week()
    {
        await using var own = await Own();
        var (store, backups) = (own.Services.GetRequiredService<KeyStore>(), own.Services.GetRequiredService<KeyBackups>());
        var (gone, stays) = (Guid.NewGuid(), Guid.NewGuid());
        store.Seal(gone);
        store.Seal(stays);
        var folder = (await backups.Make())!;
        store.Delete(gone);

        backups.Sweep();
        Assert.Equal([$"{stays:N}.key"], Directory.EnumerateFiles(folder, "*.key").Select(Path.GetFileName));
        own.Clock.Forward(TimeSpan.FromDays(6) + TimeSpan.FromHours(1));
        backups.Sweep();

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Night_is_backed_up_once_by_several_programs_and_again_the_next_night()
    {
        await using var own = await Own();
        var settings = Settings(own, ("Backup:Folder", own.Site.Backups), ("Backup:Keep", "2"));
        Task<bool> Night() => own.Ask(services => ActivatorUtilities.CreateInstance<UpkeepNight>(services, settings).Run());

        var first = await Task.WhenAll(Night(), Night(), Night());
        var again = await Night();
        for (var night = 0; night < 3; night++)
        {
            own.Clock.Forward(TimeSpan.FromDays(1));
            Assert.True(await Night());
        }

        Assert.Single(first, done => done);
        Assert.False(again);
        Assert.Equal(2, BackupFolder.In(own.Site.Backups).Count);
        Assert.True((await own.Ask(services => services.GetRequiredService<Upkeep>().Latest(UpkeepKind.Drill)))!.Ok);
        Assert.Equal(4, await own.Read(db => db.UpkeepRuns.CountAsync(r => r.Kind == UpkeepKind.Backup && r.Ok, Cancelled)));
    }

    [Fact]
    public async Task Letters_that_may_have_gone_are_held_after_a_restore_and_later_ones_wait_as_before()
    {
        await using var own = await Own();
        var now = own.Clock.GetUtcNow().UtcDateTime;
        var (due, later) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await own.Read(async db =>
        {
            await db.WriteUnaudited(() =>
            {
                foreach (var (id, at) in (ReadOnlySpan<(Guid, DateTime)>)[(due, now.AddMinutes(-1)), (later, now.AddDays(3))])
                    db.Outbox.Add(new() { Id = id, Kind = "sign-in-link", SubjectId = id, Occasion = "", Language = "nn", MadeAt = now, DueAt = at });
                return Task.CompletedTask;
            });
            return true;
        });

        await own.Ask(services => services.GetRequiredService<AfterRestore>().Settle(WhoActs.Program, "x", new BackupManifest { Format = 1, Program = "", Database = "", At = now, Migrations = [], Files = [], Tables = new Dictionary<string, long>() }));

        var letters = await own.Read(db => db.Outbox.AsNoTracking().ToDictionaryAsync(i => i.Id, Cancelled));
        Assert.Equal(BackupTexts.Held.Nn, letters[due].Failure);
        Assert.Null(letters[later].FinishedAt);
    }

    private Task<WebHouse> Own() => WebHouse.OpenNow(House.Kind);

    private static BackupSettings Settings(WebHouse own, params (string Key, string Value)[] settings) => new(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build(),
        own.Services.GetRequiredService<Deployment>());
}

public sealed class BackupOnSqlite(SqliteHouse house) : BackupTests(house), IClassFixture<SqliteHouse>;
public sealed class BackupOnPostgres(PostgresHouse house) : BackupTests(house), IClassFixture<PostgresHouse>;

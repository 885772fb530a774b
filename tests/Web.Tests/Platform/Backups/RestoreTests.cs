using System.Net;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Platform.Backups;

/// <summary>The program's own commands, beside a server that people use.</summary>
public abstract class RestoreTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Restored_while_people_come_and_go_it_brings_back_nothing_that_was_deleted()
    {
        await using var own = await Own();
        var (counted, open, removed) = (await Given.OpenWave(own), await Given.OpenWave(own), await Given.OpenWave(own));
        await counted.AnswerAll(Enumerable.Range(0, 6));
        await counted.CloseWholly();
        await open.AnswerAll(Enumerable.Range(0, 6));
        await removed.AnswerAll(Enumerable.Range(0, 2));
        var said = await counted.Opened();
        var session = await Session(own);
        using var busy = new People(own);
        var backup = await Commanded.Run(own.Site, "backup", own.Site.Backups);
        Assert.True(backup.Exit == 0, backup.Error);

        await open.CloseWholly();
        await own.Ask(services => services.GetRequiredService<Waves>().Remove(WhoActs.Program, removed.Programme.Id, removed.Id, "Feil"));
        var later = Guid.CreateVersion7();
        await own.Ask(services => Given.KnownPerson(services, later));
        var restored = await Commanded.Run(own.Site, "restore", own.Site.Backups);
        Assert.True(restored.Exit == 0, restored.Error);

        var met = await busy.Stop();
        Assert.Subset(new HashSet<HttpStatusCode> { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable }, met.ToHashSet());
        Assert.False(await own.Read(db => db.People.AnyAsync(p => p.Id == later, Cancelled)));
        Assert.False(await own.Read(db => db.Waves.AnyAsync(w => w.Id == removed.Id, Cancelled)));
        Assert.False(await own.Read(db => db.Sessions.AnyAsync(s => s.EndedAt == null, Cancelled)));
        Assert.True(await own.Read(db => db.Sessions.AnyAsync(s => s.Id == session, Cancelled)));
        Assert.Equal(said, await counted.Opened());
        Assert.True((await own.Ask(services => services.GetRequiredService<Upkeep>().Latest(UpkeepKind.Restore)))!.Ok);
        await Nothing_opens(own, open.Id);
        Assert.Empty(own.Log.Errors);
    }

    [Fact]
    public async Task Backup_that_is_damaged_or_of_a_newer_program_is_refused_and_nothing_changed()
    {
        await using var own = await Own();
        Assert.Equal(0, (await Commanded.Run(own.Site, "backup", own.Site.Backups)).Exit);
        var folder = Assert.Single(Directory.GetDirectories(own.Site.Backups));
        var file = Assert.Single(Directory.GetFiles(folder, "database.*"));
        var (whole, manifest) = (await File.ReadAllBytesAsync(file, Cancelled), Path.Combine(folder, BackupManifest.Name));
        var later = Guid.CreateVersion7();
        await own.Ask(services => Given.KnownPerson(services, later));

        var bytes = (byte[])whole.Clone();
        bytes[^100] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Cancelled);
        var damaged = await Commanded.Run(own.Site, "restore", own.Site.Backups);
        await File.WriteAllBytesAsync(file, whole, Cancelled);
        var text = await File.ReadAllTextAsync(manifest, Cancelled);
        await File.WriteAllTextAsync(manifest, text.Replace("\"migrations\": [", "\"migrations\": [ 9999,", StringComparison.Ordinal), Cancelled);
        var newer = await Commanded.Run(own.Site, "restore", own.Site.Backups);

        Assert.Equal((1, 1), (damaged.Exit, newer.Exit));
        Assert.Contains("damaged", damaged.Error, StringComparison.Ordinal);
        Assert.Contains("newer program", newer.Error, StringComparison.Ordinal);
        Assert.True(await own.Read(db => db.People.AnyAsync(p => p.Id == later, Cancelled)));
    }

    [Fact]
    public async Task Killed_anywhere_in_a_restore_either_database_stands_whole()
    {
        await using var own = await Own();
        Assert.Equal(0, (await Commanded.Run(own.Site, "backup", own.Site.Backups)).Exit);
        var (before, after, watch) = (0, 0, System.Diagnostics.Stopwatch.StartNew());
        Assert.Equal(0, (await Commanded.Run(own.Site, "restore", own.Site.Backups)).Exit);
        var whole = watch.Elapsed;

        foreach (var part in (double[])[0.5, 0.7, 0.8, 0.9, 1])
        {
            var later = Guid.CreateVersion7();
            await own.Ask(services => Given.KnownPerson(services, later));
            await Commanded.Kill(own.Site, whole * part, "restore", own.Site.Backups);

            var page = await own.Anonymous().See("/");
            Assert.True(page.IsOk, $"{page.Status}: {string.Join('\n', own.Log.Errors)}");
            if (await own.Read(db => db.People.AnyAsync(p => p.Id == later, Cancelled))) before++;
            else after++;
            await own.Ask(services => Given.KnownPerson(services, Guid.CreateVersion7()));
        }
        Assert.Equal(0, (await Commanded.Run(own.Site, "restore", own.Site.Backups)).Exit);
        Assert.Empty(Directory.GetDirectories(own.DataFolder, ".scratch-*"));
        TestContext.Current.TestOutputHelper?.WriteLine($"Killed {before} times before the exchange, {after} times after; a restore took {whole.TotalSeconds:0.0} s.");
    }

    [Fact]
    public async Task Drill_tells_whether_the_backup_could_be_restored_and_touches_nothing()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        await wave.AnswerAll(Enumerable.Range(0, 6));
        await wave.CloseWholly();
        Assert.Equal(0, (await Commanded.Run(own.Site, "backup", own.Site.Backups)).Exit);
        var people = await own.Read(db => db.People.CountAsync(Cancelled));

        var drilled = await Commanded.Run(own.Site, "drill", own.Site.Backups);
        var key = Path.Combine(own.DataFolder, "keys", $"{wave.Programme.Id:N}.key");
        File.Move(key, key + "-away");
        var locked = await Commanded.Run(own.Site, "drill", own.Site.Backups);
        File.Move(key + "-away", key);

        Assert.True(drilled.Exit == 0, drilled.Error);
        Assert.Equal(1, locked.Exit);
        Assert.Contains("do not open", locked.Error, StringComparison.Ordinal);
        Assert.Equal(people, await own.Read(db => db.People.CountAsync(Cancelled)));
        var runs = await own.Read(db => db.UpkeepRuns.AsNoTracking().Where(r => r.Kind == UpkeepKind.Drill).OrderBy(r => r.At).Select(r => r.Ok).ToListAsync(Cancelled));
        Assert.Equal([true, false], runs);
        Assert.Empty(Directory.GetDirectories(own.DataFolder, ".scratch-*"));
    }

    // With every key there is, here and in the keys' own backups, and the database as it was in the backup.
    private static async Task Nothing_opens(WebHouse own, Guid wave)
    {
        var ballots = await own.Read(db => db.Ballots.Where(b => b.WaveId == wave).Select(b => b.Content).ToListAsync(Cancelled));
        var keys = Directory.EnumerateFiles(own.DataFolder, "*.key*", SearchOption.AllDirectories).Select(File.ReadAllBytes).ToList();
        Assert.NotEmpty(ballots);
        Assert.NotEmpty(keys);
        foreach (var key in keys)
            Assert.All(ballots, ballot => Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => new Seal(key).OpenBytes(ballot.Bytes)));
    }

    private Task<WebHouse> Own() => WebHouse.OpenNow(House.Kind);

    private static async Task<Guid> Session(WebHouse own)
    {
        var (person, session) = (Guid.CreateVersion7(), Guid.NewGuid());
        await own.Ask(services => Given.KnownPerson(services, person));
        await own.Ask(services => Given.Session(services, session, person, BlankeArk.Web.Platform.Access.SignInLevel.Strong, own.Clock.GetUtcNow().UtcDateTime));
        return session;
    }

    /// <summary>Somebody who opens a page again and again.</summary>
    private sealed class People : IDisposable
    {
        private readonly CancellationTokenSource over = new();
        private readonly Task<List<HttpStatusCode>> coming;

        public People(WebHouse house) => coming = Come(house);

        public async Task<List<HttpStatusCode>> Stop()
        {
            await over.CancelAsync();
            return await coming;
        }

        private async Task<List<HttpStatusCode>> Come(WebHouse house)
        {
            var met = new List<HttpStatusCode>();
            while (!over.IsCancellationRequested)
            {
                met.Add((await house.Anonymous().See("/")).Status);
                await Task.Delay(20);
            }
            return met;
        }

        public void Dispose() => over.Dispose();
    }
}

public sealed class RestoreOnSqlite(SqliteHouse house) : RestoreTests(house), IClassFixture<SqliteHouse>;
public sealed class RestoreOnPostgres(PostgresHouse house) : RestoreTests(house), IClassFixture<PostgresHouse>;

using System.Security.Cryptography;
using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Platform.Backups;

/// <summary>A key that may have leaked is exchanged: nothing is lost, and the old one opens nothing any more.</summary>
public abstract class KeyRotationTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Everything_reads_as_before_under_the_new_key_and_the_old_key_opens_nothing()
    {
        await using var own = await Own();
        var wave = await Answered(own);
        var (said, old) = (await wave.Opened(), await Key(own, wave));
        var store = own.Services.GetRequiredService<KeyStore>();
        await own.Services.GetRequiredService<KeyBackups>().Make();

        await own.Ask(services => services.GetRequiredService<KeyRotation>().Rotate(WhoActs.Program, wave.Programme.Id));

        Assert.Equal(said, await wave.Opened());
        Assert.All(await Sealed(own), bytes => Assert.ThrowsAny<CryptographicException>(() => new Seal(old).OpenBytes(bytes)));
        Assert.DoesNotContain(Directory.EnumerateFiles(own.DataFolder, "*.key", SearchOption.AllDirectories), file => File.ReadAllBytes(file).AsSpan().SequenceEqual(old));
        Assert.True(store.Has(wave.Programme.Id));
        Assert.Contains(own.Services.GetRequiredService<LedgerFile>().Read(), d => d.Kind == DeletionKind.Key && d.SubjectId == wave.Programme.Id);
        // The ledger names the one key: what followed it stays, also when everything in it is done again.
        await own.Ask(services => services.GetRequiredService<Ledger>().Again(services));
        Assert.Equal(said, await wave.Opened());
    }

    [Fact]
    public async Task Exchanged_again_it_is_another_key_again()
    {
        await using var own = await Own();
        var wave = await Answered(own);
        var said = await wave.Opened();

        for (var time = 0; time < 2; time++)
            await own.Ask(services => services.GetRequiredService<KeyRotation>().Rotate(WhoActs.Program, wave.Programme.Id));

        Assert.Equal(said, await wave.Opened());
        Assert.Single(own.Services.GetRequiredService<KeyStore>().There(wave.Programme.Id));
        own.Services.GetRequiredService<KeyStore>().Delete(wave.Programme.Id);
        Assert.Throws<KeyDestroyed>(() => own.Services.GetRequiredService<KeyStore>().Seal(wave.Programme.Id));
    }

    [Fact]
    public async Task Killed_in_the_middle_it_reads_everything_and_goes_on_when_asked_again()
    {
        await using var own = await Own();
        var (wave, other) = (await Answered(own), await Answered(own));
        var (said, old) = (await wave.Opened(), await Key(own, wave));
        var (otherSaid, otherOld) = (await other.Opened(), await Key(own, other));

        foreach (var after in (int[])[1200, 1800, 2400])
        {
            await Commanded.Kill(own.Site, TimeSpan.FromMilliseconds(after), "rotate-keys", wave.Programme.Key);
            Assert.Equal(said, await wave.Opened());
        }
        var done = await Commanded.Run(own.Site, "rotate-keys");

        Assert.True(done.Exit == 0, done.Error);
        Assert.Equal(said, await wave.Opened());
        Assert.Equal(otherSaid, await other.Opened());
        Assert.All(await Sealed(own), bytes => Assert.ThrowsAny<CryptographicException>(() => new Seal(otherOld).OpenBytes(bytes)));
        Assert.All(await Sealed(own), bytes => Assert.ThrowsAny<CryptographicException>(() => new Seal(old).OpenBytes(bytes)));
        Assert.Single(own.Services.GetRequiredService<KeyStore>().There(wave.Programme.Id));
    }

    [Fact]
    public async Task Change_begun_before_the_exchange_does_not_come_through_after_it()
    {
        await using var own = await Own();
        var wave = await Answered(own);

        await own.Ask(async services =>
        {
            var db = services.GetRequiredService<Db>();
            await own.Ask(others => others.GetRequiredService<KeyRotation>().Rotate(WhoActs.Program, wave.Programme.Id));
            await Assert.ThrowsAsync<StandingStill>(() => db.WriteUnaudited(() => Task.CompletedTask));
        });
    }

    [Fact]
    public async Task Every_sealed_column_says_under_which_key()
    {
        var columns = await House.Read(db => Task.FromResult(SealedColumn.Of(db.Model)));

        Assert.NotEmpty(columns);
        foreach (var column in columns)
        {
            var without = $"select count(*) as \"Value\" from {column.Table} where {column.KeyId} is null";
            Assert.True(await House.Read(db => db.Database.SqlQueryRaw<int>(without).SingleAsync(Cancelled)) == 0, $"{column.Table}.{column.Column}");
        }
    }

    private static async Task<OpenWave> Answered(WebHouse own)
    {
        var wave = await Given.OpenWave(own);
        await wave.AnswerAll(Enumerable.Range(0, 12));
        await wave.CloseWholly();
        return wave;
    }

    private static Task<byte[]> Key(WebHouse own, OpenWave wave) => File.ReadAllBytesAsync(Path.Combine(own.DataFolder, "keys", $"{wave.Programme.Id:N}.key"), Cancelled);

    private static Task<List<byte[]>> Sealed(WebHouse own) => own.Read(async db =>
    {
        var answers = await db.Answers.Select(a => a.Value).ToListAsync(Cancelled);
        var tokens = await db.Invitations.Select(i => i.Token).ToListAsync(Cancelled);
        return answers.Concat(tokens).Select(text => text.Bytes).ToList();
    });

    private Task<WebHouse> Own() => WebHouse.OpenNow(House.Kind);
}

public sealed class KeyRotationOnSqlite(SqliteHouse house) : KeyRotationTests(house), IClassFixture<SqliteHouse>;
public sealed class KeyRotationOnPostgres(PostgresHouse house) : KeyRotationTests(house), IClassFixture<PostgresHouse>;

using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Platform.Sealing;

/// <summary>What is deleted for good is told beside the keys as well, so that a restored backup can be rid of it.</summary>
public abstract class LedgerTests(WebHouse house) : HouseTests(house)
{
    private IReadOnlyList<Deletion> File => House.Services.GetRequiredService<LedgerFile>().Read();

    [Fact]
    public async Task Deletion_stands_in_the_database_and_in_the_file_when_the_change_has_come_through()
    {
        var (gone, undone) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await Note(gone);
        await Assert.ThrowsAsync<UserMistake>(() => Note(undone, new UserMistake("Nei")));

        Assert.Contains(File, d => d.SubjectId == gone && d.Kind == DeletionKind.Passkey);
        Assert.DoesNotContain(File, d => d.SubjectId == undone);
        Assert.True(await House.Read(db => db.Deletions.AnyAsync(d => d.SubjectId == gone, Cancelled)));
    }

    [Fact]
    public async Task What_a_dying_program_did_not_write_down_is_caught_up_with_and_a_torn_line_is_not_heard()
    {
        var subject = Guid.CreateVersion7();
        await Note(subject);
        var path = House.Services.GetRequiredService<LedgerFile>().Path;
        var whole = await System.IO.File.ReadAllTextAsync(path, Cancelled);
        await System.IO.File.WriteAllTextAsync(path, whole[..^20], Cancelled);
        Assert.DoesNotContain(File, d => d.SubjectId == subject);

        await House.Ask(services => services.GetRequiredService<Ledger>().CatchUp());
        await House.Ask(services => services.GetRequiredService<Ledger>().CatchUp());

        Assert.Single(File, d => d.SubjectId == subject);
    }

    [Fact]
    public async Task Programs_that_write_at_once_lose_no_line()
    {
        var file = House.Services.GetRequiredService<LedgerFile>();
        var lines = Enumerable.Range(0, 40).Select(_ => new Deletion(Guid.CreateVersion7(), DeletionKind.Passkey, Guid.CreateVersion7(), House.Clock.GetUtcNow().UtcDateTime)).ToList();

        await Parallel.ForEachAsync(lines, Cancelled, (line, _) =>
        {
            new LedgerFile(Path.GetDirectoryName(file.Path)!).Add([line]);
            return ValueTask.CompletedTask;
        });

        Assert.Subset(File.Select(d => d.Id).ToHashSet(), lines.Select(d => d.Id).ToHashSet());
    }

    [Fact]
    public async Task Wave_taken_out_is_deleted_again_and_leaves_no_second_line()
    {
        var wave = await Given.OpenWave(House, people: 2);
        await House.Ask(services => services.GetRequiredService<Waves>().Remove(WhoActs.Program, wave.Programme.Id, wave.Id, "Feil fil"));
        var lines = File.Count(d => d.SubjectId == wave.Id);
        await House.Read(async db =>
        {
            await db.WriteUnaudited(() => { db.Waves.Add(new Wave(wave.Id, wave.Survey.Id, 1, "Første", knowsWho: true)); return Task.CompletedTask; });
            return true;
        });

        await House.Ask(services => services.GetRequiredService<Ledger>().Again(services));

        Assert.False(await House.Read(db => db.Waves.AnyAsync(w => w.Id == wave.Id, Cancelled)));
        Assert.Equal(lines, File.Count(d => d.SubjectId == wave.Id));
        Assert.True(House.Services.GetRequiredService<KeyStore>().IsDestroyed(wave.Id) || lines == 1);
    }

    private Task Note(Guid passkey, Exception? afterwards = null) => House.Ask(services =>
        services.GetRequiredService<Db>().Write(WhoActs.Program, new Act("test.delete"), () =>
        {
            services.GetRequiredService<Ledger>().Note(DeletionKind.Passkey, passkey);
            return afterwards is null ? Task.CompletedTask : throw afterwards;
        }));
}

public sealed class LedgerOnSqlite(SqliteHouse house) : LedgerTests(house), IClassFixture<SqliteHouse>;
public sealed class LedgerOnPostgres(PostgresHouse house) : LedgerTests(house), IClassFixture<PostgresHouse>;

using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.OwnData;

/// <summary>A backup from before somebody asked to be erased is restored, by the program's own commands.</summary>
public abstract class ErasedRestoreTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Restored_backup_gets_what_was_decided_of_each_record_and_no_more()
    {
        await using var own = await WebHouse.OpenNow(House.Kind);
        var (erased, pending, stayed, spared) = (await Given.Planted(own), await Given.Planted(own), await Given.Planted(own), await Given.Planted(own));
        foreach (var who in new[] { pending, stayed }) await own.Ask(services => Given.Passkey(services, who.Id, own.Clock.GetUtcNow().UtcDateTime));
        await Run(own, "backup");
        await Ask(own, erased);
        await Settle(erased, record => record.Split(':')[0] switch { "in-minutes" => "Keep", "named-sheet" => "Delete", _ => "Unname" });
        await Ask(own, pending);
        await Ask(own, stayed);
        var visitor = await own.In(stayed.Id);
        Assert.Equal("/me?saved=1", (await visitor.Post(await visitor.See("/me"), "take-back")).Address);

        await Run(own, "restore");

        Assert.Equal(["minutes.body"], await Places(own, erased));
        Assert.False(await own.Read(db => db.NamedSheets.AnyAsync(s => s.WaveId == erased.Asked.Wave.Id, Cancelled)));
        Assert.True(await own.Read(db => db.Participations.AnyAsync(p => p.WaveId == erased.Asked.Wave.Id, Cancelled)));
        var asked = await own.Read(db => db.Erasures.AsNoTracking().Where(e => e.EndedAt == null).Select(e => e.PersonId).ToListAsync(Cancelled));
        Assert.Equal([pending.Id], asked);
        Assert.Contains("minutes.body", await Places(own, pending));
        Assert.Equal(await Places(own, spared), await Places(own, stayed));
        // What goes at once had gone, whether or not one stayed.
        Assert.False(await own.Read(db => db.Passkeys.AnyAsync(p => p.PersonId == pending.Id || p.PersonId == stayed.Id, Cancelled)));
        Assert.Empty(own.Log.Errors);
    }

    private static async Task Run(WebHouse own, string command)
    {
        var done = await Commanded.Run(own.Site, command, own.Site.Backups);
        Assert.True(done.Exit == 0, done.Error);
    }

    private static async Task Ask(WebHouse own, Planted who)
    {
        var visitor = await own.In(who.Id);
        Assert.Equal("/me?saved=1", (await visitor.Post(await visitor.See("/me/erase"), "erase", ("In.Sure", "true"))).Address);
    }

    private static async Task Settle(Planted who, Func<string, string> choose)
    {
        var coordinator = await who.Coordinator();
        var page = await coordinator.See(who.Page);
        var records = page.All("select[name^='In.Outcome[']").Select(s => s.GetAttribute("name")!["In.Outcome[".Length..^1]);
        var settled = await coordinator.Post(page, "settle", [.. records.Select(r => ($"In.Outcome[{r}]", (string?)choose(r))), ("In.Reason", "Møtet var offentlig.")]);
        Assert.True(settled.IsOk, string.Join(' ', settled.Mistakes));
    }

    private static async Task<List<string>> Places(WebHouse house, Planted who) =>
        [.. (await Traces.Rows(house)).Where(v => who.Marks.Any(mark => v.Text.Contains(mark, StringComparison.OrdinalIgnoreCase))).Select(v => $"{v.Table}.{v.Column}").Distinct().Order(StringComparer.Ordinal)];
}

public sealed class ErasedRestoreOnSqlite(SqliteHouse house) : ErasedRestoreTests(house), IClassFixture<SqliteHouse>;
public sealed class ErasedRestoreOnPostgres(PostgresHouse house) : ErasedRestoreTests(house), IClassFixture<PostgresHouse>;

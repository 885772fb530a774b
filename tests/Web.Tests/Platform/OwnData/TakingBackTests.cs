using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.OwnData;

/// <summary>Somebody has asked to be erased, and thinks better of it.</summary>
public abstract class TakingBackTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Request_is_taken_back_and_nothing_waits_for_anybody()
    {
        var who = await Given.Planted(House);
        var visitor = await Asked(who);

        var page = await visitor.Post(await visitor.See("/me"), "take-back");

        Assert.Equal("/me?saved=1", page.Address);
        Assert.False(await House.Read(db => db.Erasures.AnyAsync(e => e.PersonId == who.Id, Cancelled)));
        Assert.Contains(OwnDataTexts.Ask.Nb, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await (await who.Coordinator()).See(who.Page)).Html.Forms, f => Page.NameOf(f) == "settle");
    }

    [Fact]
    public async Task Request_of_which_a_record_is_settled_is_not_taken_back()
    {
        var who = await Given.Planted(House);
        var visitor = await Asked(who);
        var (early, coordinator) = (await visitor.See("/me"), await who.Coordinator());
        var page = await coordinator.See(who.Page);
        var record = page.All("select[name^='In.Outcome[action:']").Select(s => s.GetAttribute("name")!).First();
        // Nothing is chosen of the others: they are decided later.
        var others = page.All("select[name^='In.Outcome[']").Select(s => s.GetAttribute("name")!).Where(name => name != record).Select(name => (name, (string?)""));
        await coordinator.Post(page, "settle", [(record, "Unname"), .. others]);

        var refused = await visitor.Post(early, "take-back");

        Assert.Contains(OwnDataTexts.TakenTooLate.Nb, refused.Mistakes);
        Assert.DoesNotContain((await visitor.See("/me")).Html.Forms, f => Page.NameOf(f) == "take-back");
        Assert.True(await House.Read(db => db.Erasures.AnyAsync(e => e.PersonId == who.Id && e.EndedAt == null, Cancelled)));
    }

    private async Task<Visitor> Asked(Planted who)
    {
        var visitor = await House.In(who.Id);
        await visitor.Post(await visitor.See("/me/erase"), "erase", ("In.Sure", "true"));
        return visitor;
    }
}

public sealed class TakingBackOnSqlite(SqliteHouse house) : TakingBackTests(house), IClassFixture<SqliteHouse>;
public sealed class TakingBackOnPostgres(PostgresHouse house) : TakingBackTests(house), IClassFixture<PostgresHouse>;

using System.Net;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Platform.Links;

/// <summary>The red thread, with gatherings of several programmes for items.</summary>
public abstract class RedThreadTests(WebHouse house) : HouseTests(house)
{
    private const string Kind = "gathering";

    [Fact]
    public async Task Thread_goes_all_the_way_back_and_forth_and_stops_at_what_one_may_not_see()
    {
        var (mine, other) = ((await Given.Programme(House)).Id, (await Given.Programme(House)).Id);
        var (first, second, third) = (await Item(mine, "Først"), await Item(mine, "Så"), await Item(mine, "Til slutt"));
        var (hidden, behind) = (await Item(other, "Skjult"), await Item(mine, "Bak det skjulte"));
        await Tied((second, first), (third, second), (hidden, third), (behind, hidden), (first, third));
        var member = Given.Actor(Role.Member, mine);

        var seen = await House.Ask(services => services.GetRequiredService<RedThread>().Of(member, second));
        var all = await House.Ask(services => services.GetRequiredService<RedThread>().Of(WhoActs.Program, third));

        Assert.Equal([("Til slutt", -2), ("Først", -1), ("Til slutt", 1), ("Først", 2)], seen.Select(k => (k.Item.Title, k.Steps)));
        Assert.Equal(["Skjult", "Bak det skjulte"], all.Where(k => k.Forward && k.Id != first && k.Id != second).Select(k => k.Item.Title));
    }

    [Fact]
    public async Task Editor_holds_the_thread_of_one_item_and_ties_it_to_another_and_unties_it()
    {
        var programme = (await Given.Programme(House)).Id;
        var (older, newer) = (await Item(programme, "Det eldste"), await Item(programme, "Det nyeste"));
        var facilitator = await House.With(new Grant(Role.Facilitator, programme));
        var member = await House.With(new Grant(Role.Member, programme));

        var held = await facilitator.Post(await facilitator.See($"/thread/{Kind}/{older}"), "hold");
        var there = await facilitator.See($"/thread/{Kind}/{newer}");
        var tied = await facilitator.Post(there, "tie", ("Tying.As", "older"));
        var read = await member.See($"/thread/{Kind}/{older}");
        await facilitator.Post(await facilitator.See($"/thread/{Kind}/{older}"), "hold");
        var twice = await facilitator.Post(await facilitator.See($"/thread/{Kind}/{newer}"), "tie", ("Tying.As", "newer"));
        var loose = await facilitator.Post(await facilitator.See($"/thread/{Kind}/{newer}"), "untie", ("Untying.Item", older.ToString()));

        Assert.Contains(ThreadTexts.Held.With("Det eldste"), held.Text, StringComparison.Ordinal);
        Assert.Contains(ThreadTexts.Saved.Nb, tied.Text, StringComparison.Ordinal);
        Assert.Equal(["Det eldste", "Det nyeste"], tied.All(".whole-thread a").Select(Page.Words));
        Assert.Equal(["Det eldste", "Det nyeste"], read.All(".whole-thread a").Select(Page.Words));
        Assert.Empty(read.All("button[name='Untying.Item']"));
        Assert.Equal([ThreadTexts.TiedAlready.Nb], twice.Mistakes);
        Assert.Equal(["Det nyeste"], loose.All(".whole-thread a").Select(Page.Words));
    }

    [Fact]
    public async Task Nobody_ties_what_they_may_not_change_or_sees_the_thread_of_what_they_may_not_see()
    {
        var (mine, other) = ((await Given.Programme(House)).Id, (await Given.Programme(House)).Id);
        var (here, there, hidden) = (await Item(mine, "Her"), await Item(mine, "Der"), await Item(other, "Skjult"));
        var (member, facilitator) = (Given.Actor(Role.Member, mine), Given.Actor(Role.Facilitator, mine));
        var visitor = await House.With(new Grant(Role.Member, mine));

        await Assert.ThrowsAsync<Forbidden>(() => Tie(member, here, there));
        await Assert.ThrowsAsync<Missing>(() => Tie(facilitator, here, hidden));
        await Assert.ThrowsAsync<UserMistake>(() => Tie(facilitator, here, here));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.See($"/thread/{Kind}/{hidden}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.See($"/thread/nothing/{here}")).Status);
        Assert.False(await House.Read(db => db.Links.AnyAsync(l => l.FromId == here || l.ToId == here, Cancelled)));
    }

    private Task Tie(WhoActs actor, Guid newer, Guid older) => House.Ask(services => services.GetRequiredService<RedThread>().Tie(actor, (Kind, newer), (Kind, older)));

    private Task Tied(params (Guid Newer, Guid Older)[] ties) => House.Ask(async services =>
    {
        foreach (var (newer, older) in ties) await services.GetRequiredService<RedThread>().Tie(WhoActs.CommandLine, (Kind, newer), (Kind, older));
    });

    private async Task<Guid> Item(Guid programme, string title)
    {
        var number = await Given.Gathering(House, programme, Given.Plan(title));
        return await House.Read(db => db.Gatherings.Where(g => g.ProgrammeId == programme && g.Number == number).Select(g => g.Id).SingleAsync(Cancelled));
    }
}

public sealed class RedThreadOnSqlite(SqliteHouse house) : RedThreadTests(house), IClassFixture<SqliteHouse>;

public sealed class RedThreadOnPostgres(PostgresHouse house) : RedThreadTests(house), IClassFixture<PostgresHouse>;

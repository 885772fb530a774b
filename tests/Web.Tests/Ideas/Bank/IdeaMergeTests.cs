using System.Net;
using BlankeArk.Web.Ideas;
using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Ideas.Bank;

public abstract class IdeaMergeTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Merging_and_taking_apart_in_any_order_makes_no_chain_and_leaves_every_page_as_it_was(int seed)
    {
        var (random, (programme, home, ideas)) = (new Random(seed), await Make(5));
        var coordinator = new Actor { Kind = ActorKind.Person, PersonId = Guid.CreateVersion7(), Name = "", Grants = [new Grant(Role.Coordinator, programme)], Level = SignInLevel.Strong };
        var before = await Pages(ideas);
        var own = await House.Read(async db => (await db.IdeaSupports.Where(s => ideas.Contains(s.IdeaId)).ToListAsync(Cancelled)).ToLookup(s => s.IdeaId, s => s.PersonId));

        for (var step = 0; step < 25; step++)
        {
            var (one, other) = (ideas[random.Next(ideas.Count)], ideas[random.Next(ideas.Count)]);
            try
            {
                await House.Ask(async services =>
                {
                    var idea = await services.GetRequiredService<Db>().Ideas.AsNoTracking().SingleAsync(i => i.Id == one);
                    var merging = services.GetRequiredService<IdeaMerging>();
                    await (random.Next(3) == 0 ? merging.Unmerge(coordinator, one, idea.Version) : merging.Merge(coordinator, one, other, idea.Version));
                });
            }
            catch (UserMistake)
            {
                // What may not be merged is refused with a reason, and nothing has changed.
            }
            var now = await House.Read(db => db.Ideas.AsNoTracking().Where(i => ideas.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.MergedIntoId, Cancelled));
            Assert.All(now, i => Assert.True(i.Value is null || (i.Value != i.Key && now[i.Value.Value] is null)));
            foreach (var root in now.Where(i => i.Value is null).Select(i => i.Key))
                Assert.Equal(now.Where(i => i.Key == root || i.Value == root).SelectMany(i => own[i.Key]).Distinct().Order(), (await House.Read(db => db.SupportersOf(root).ToListAsync(Cancelled))).Order());
        }
        foreach (var idea in await House.Read(db => db.Ideas.AsNoTracking().Where(i => ideas.Contains(i.Id) && i.MergedIntoId != null).ToListAsync(Cancelled)))
            await House.Ask(services => services.GetRequiredService<IdeaMerging>().Unmerge(coordinator, idea.Id, idea.Version));

        Assert.Equal(before, await Pages(ideas));
        Assert.NotEqual(Guid.Empty, home);
    }

    [Fact]
    public async Task Ideas_put_together_are_shown_on_one_page_with_both_proposers_and_each_supporter_once()
    {
        var (programme, home, ideas) = await Make(2);
        var numbers = await Numbers(ideas);
        var leader = await House.With(new Grant(Role.Driver, programme, home));
        var supporter = await House.With(new Grant(Role.Observer, programme));
        foreach (var number in numbers) await supporter.Post(await supporter.See($"/ideas/{number}"), "support");

        var merged = await leader.Post(await leader.See($"/ideas/{numbers[0]}/merge?q=Vaktbytte"), "merge", ("In.Into", numbers[1].ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var list = await leader.See("/ideas?q=Vaktbytte");
        var support = await supporter.See($"/ideas/{numbers[1]}");

        Assert.True(merged.IsOk, merged.Text);
        Assert.Contains("Også foreslått av Forslag 0", merged.Text, StringComparison.Ordinal);
        Assert.Contains("4 støtter ideen.", support.Text, StringComparison.Ordinal);
        Assert.Contains("Du støtter ideen", support.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(list.All(".ideas-list a"), a => a.GetAttribute("href") == $"/ideas/{numbers[0]}");
        Assert.Contains("Denne ideen er slått sammen med", (await leader.See($"/ideas/{numbers[0]}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_proposed_and_support_are_told_of_an_answer_also_to_an_idea_theirs_was_put_together_with()
    {
        var (programme, home, ideas) = await Make(2);
        var (numbers, proposer) = (await Numbers(ideas), Guid.CreateVersion7());
        await House.Ask(services => Given.KnownPerson(services, proposer));
        await House.Ask(services => Given.Grants(services, proposer, new Grant(Role.Observer, programme)));
        await House.Ask(services => services.GetRequiredService<Db>().WriteUnaudited(() => services.GetRequiredService<Db>().Ideas.Where(i => i.Id == ideas[0]).ExecuteUpdateAsync(set => set.SetProperty(i => i.ProposerPersonId, proposer).SetProperty(i => i.MergedIntoId, ideas[1]), Cancelled)));
        var leader = await House.With(new Grant(Role.Owner, null, home));

        var look = await leader.Post(await leader.See($"/ideas/{numbers[1]}/stage"), "answer", ("In.Stage", nameof(IdeaStage.Useful)), ("In.Reason", "Vi prøver."));
        await leader.Post(look, "answer");
        var told = await (await House.In(proposer)).See("/me/notices");

        Assert.Contains("Lier har svart på «Vaktbytte 1»: Nyttig. Vi prøver.", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stranger_may_neither_merge_nor_take_apart_and_sees_nothing_of_what_is_hidden()
    {
        var (programme, _, ideas) = await Make(2);
        var numbers = await Numbers(ideas);

        var member = await (await House.With(new Grant(Role.Member, programme))).See($"/ideas/{numbers[0]}/merge");
        var outside = await (await House.With(new Grant(Role.Coordinator, Guid.CreateVersion7()))).See($"/ideas/{numbers[0]}/merge");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (member.Status, outside.Status));
    }

    private async Task<List<string>> Pages(List<Guid> ideas)
    {
        var pages = new List<string>();
        foreach (var id in ideas)
            pages.Add(await House.Ask(async services =>
            {
                var idea = await services.GetRequiredService<Db>().Ideas.AsNoTracking().SingleAsync(i => i.Id == id);
                var view = await services.GetRequiredService<IdeaReading>().Read(Actor.Program, idea);
                var stages = view.Places.Select(p => $"{p.Place.Name} {p.Standing.Stage} {p.Standing.Since} {string.Join(',', p.Steps.Select(s => s.Id))}");
                return $"{idea.Title} {view.Proposers[id]} {view.Supporters} {string.Join(';', stages)} {view.Into?.Id} {view.Merged.Count}";
            }));
        return pages;
    }

    private Task<List<int>> Numbers(List<Guid> ideas) =>
        House.Read(async db => (await db.Ideas.Where(i => ideas.Contains(i.Id)).ToListAsync(Cancelled)).OrderBy(i => ideas.IndexOf(i.Id)).Select(i => i.Number).ToList());

    /// <summary>Ideas of one municipality with some supporters each, one of whom supports all.</summary>
    private async Task<(Guid Programme, Guid Home, List<Guid> Ideas)> Make(int count)
    {
        var (programme, _) = await Given.Programme(House);
        var home = (await Given.OrganisationsOf(House, programme))[0];
        var ideas = new List<Guid>();
        for (var i = 0; i < count; i++)
            ideas.Add((await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme, Title = $"Vaktbytte {i}", ChosenName = $"Forslag {i}" })).Id);
        await House.Ask(async services =>
        {
            var (db, everywhere) = (services.GetRequiredService<Db>(), Guid.CreateVersion7());
            await Given.KnownPerson(services, everywhere);
            foreach (var id in ideas)
            {
                var once = Guid.CreateVersion7();
                await Given.KnownPerson(services, once);
                var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == id);
                await db.WriteUnaudited(async () =>
                {
                    db.IdeaSupports.AddRange(new IdeaSupport(id, everywhere, db.Date), new IdeaSupport(id, once, db.Date));
                    await services.GetRequiredService<IdeaSearch>().Put(idea);
                });
            }
        });
        return (programme, home, ideas);
    }
}

public sealed class IdeaMergesOnSqlite(SqliteHouse house) : IdeaMergeTests(house), IClassFixture<SqliteHouse>;

public sealed class IdeaMergesOnPostgres(PostgresHouse house) : IdeaMergeTests(house), IClassFixture<PostgresHouse>;

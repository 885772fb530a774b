using BlankeArk.Web.Ideas;
using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Programmes.Register;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Ideas.Proposing;

/// <summary>What came of a workshop becomes an idea once, at home where it is to be raised; and whose an idea was is forgotten in time.</summary>
public abstract class BroughtIdeaTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Survivor_becomes_one_idea_that_knows_where_it_came_from_and_no_proposer()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var coordinator = await own.As(Role.Coordinator);
        var page = await coordinator.See("/ideas/from/demo");
        var form = page.All("input[name=_handler]").Select(i => i.GetAttribute("value")!).First(v => v.StartsWith("bring-", StringComparison.Ordinal));
        var home = await Given.OrganisationId(own, "Elvedal");
        (string, string?)[] chosen = page.Form(form).QuerySelector("select") is null ? [] : [("Where.Organisation", home.ToString())];

        await Task.WhenAll(coordinator.Post(page, form, chosen), coordinator.Post(page, form, chosen));

        var survivor = Guid.ParseExact(form["bring-".Length..], "N");
        var link = Assert.Single(await own.Read(db => db.Links.Where(l => l.FromKind == "idea" && l.ToId == survivor).ToListAsync(Cancelled)));
        var idea = await own.Read(db => db.Ideas.SingleAsync(i => i.Id == link.FromId, Cancelled));
        Assert.Equal((Visibility.Programme, Signing.Anonymous, (Guid?)null), (idea.Visibility, idea.Signing, idea.ProposerPersonId));
        Assert.Null(idea.SecretHash);
        Assert.Contains((await coordinator.See("/ideas/from/demo")).All("a"), a => a.GetAttribute("href") == $"/ideas/{idea.Number}");
        var stack = await own.Read(db => db.RecordStacks.SingleAsync(s => s.Id == survivor, Cancelled));
        Assert.Contains(idea.Title, (await coordinator.See($"/workshops/demo/1/stacks/{stack.Place}")).Html.QuerySelector(".thread")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Driver_brings_home_to_their_own_municipality_and_to_no_other()
    {
        var programme = await House.DemoProgramme();
        var (mine, other) = (await Given.OrganisationId(House, "Vidsetra"), await Given.OrganisationId(House, "Furumo"));
        var driver = Given.Actor(Role.Driver) with { Grants = [new Grant(Role.Driver, programme, mine)] };
        var reference = new BlankeArk.Web.Platform.Rooms.ProgrammeRef(programme, "demo", "Demo", "nb", null);
        var offer = (await House.Ask(s => s.GetRequiredService<BroughtIdeas>().Offered(driver, reference)))[^1].Offer.Id;

        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<BroughtIdeas>().BringHome(driver, reference, other, offer)));
        var number = await House.Ask(s => s.GetRequiredService<BroughtIdeas>().BringHome(driver, reference, mine, offer));

        Assert.Equal(mine, await House.Read(db => db.Ideas.Where(i => i.Number == number).Select(i => i.OrganisationId).SingleAsync(Cancelled)));
        Assert.DoesNotContain("bring-", (await (await House.As(Role.Member)).See("/ideas/from/demo")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_forgotten_two_years_after_the_last_word_and_the_idea_stays()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var title = Given.IdeaTitle();
        await Given.Proposed(own, await own.As(Role.Member), Signing.Signed, ("In.Otherwise", title));
        var idea = Assert.Single(await Given.IdeasOf(own, title));
        await Answered(own, idea, IdeaStage.No);

        own.Clock.SetTo(new DateTimeOffset(idea.ProposedOn.AddYears(2).AddDays(-1).ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero));
        await own.Ask(s => s.GetRequiredService<DueDesk>().Run());
        Assert.NotNull(Assert.Single(await Given.IdeasOf(own, title)).ProposerPersonId);
        own.Clock.SetTo(new DateTimeOffset(idea.ProposedOn.AddYears(2).ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero));
        await own.Ask(s => s.GetRequiredService<DueDesk>().Run());

        var left = Assert.Single(await Given.IdeasOf(own, title));
        Assert.Equal((null, Signing.Anonymous), (left.ProposerPersonId, left.Signing));
        Assert.Contains(idea.Id, await own.Read(db => db.Deletions.Where(d => d.Kind == "ideas.names").Select(d => d.SubjectId).ToListAsync(Cancelled)));
    }

    [Fact]
    public async Task Proposer_supporter_and_decider_read_what_is_held_of_them()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var title = Given.IdeaTitle();
        await Given.Proposed(own, await own.As(Role.Member), Signing.Signed, ("In.Otherwise", title));
        var idea = Assert.Single(await Given.IdeasOf(own, title));
        var person = idea.ProposerPersonId!.Value;
        await Answered(own, idea, IdeaStage.Useful, person);
        await own.Ask(s => s.GetRequiredService<Db>().WriteUnaudited(() =>
        {
            var db = s.GetRequiredService<Db>();
            db.IdeaSupports.Add(new IdeaSupport(idea.Id, person, idea.ProposedOn));
            db.IdeaReflections.Add(new IdeaReflection(Guid.CreateVersion7(), idea.Id, 1, "Det er nytt her.", own.Clock.GetUtcNow().UtcDateTime) { ByPersonId = person });
            return Task.CompletedTask;
        }));

        var held = await own.Ask(s => s.GetRequiredService<HeldData>().About(person));

        Assert.Equal(["idea-answered", "idea-proposed", "idea-reflected", "idea-supported"], held.Where(h => h.What == title).Select(h => h.Kind.Name).Order(StringComparer.Ordinal));
    }

    private static Task Answered(WebHouse own, Idea idea, IdeaStage stage, Guid? by = null) => own.Ask(services =>
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(async () =>
        {
            var standing = await db.IdeaStandings.SingleAsync(s => s.IdeaId == idea.Id, Cancelled);
            (standing.Answered, standing.Stage) = (true, stage);
            db.IdeaSteps.Add(new IdeaStep(Guid.CreateVersion7(), idea.Id, idea.OrganisationId, stage, "Slik ble det.", own.Clock.GetUtcNow().UtcDateTime) { ByPersonId = by });
        });
    });
}

public sealed class BroughtIdeaOnSqlite(SqliteHouse house) : BroughtIdeaTests(house), IClassFixture<SqliteHouse>;
public sealed class BroughtIdeaOnPostgres(PostgresHouse house) : BroughtIdeaTests(house), IClassFixture<PostgresHouse>;

using System.Net;
using System.Text.Json;
using BlankeArk.Web.Ideas;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Ideas.Bank;

/// <summary>Who sees what: list, page, search, feed, export, chapter and standing say the same.</summary>
public abstract class IdeaVisibilityTests(WebHouse house) : HouseTests(house)
{
    private sealed record Setting(ProgrammeRef Programme, Guid Home, Guid Other, Guid Group, IReadOnlyDictionary<Visibility, Idea> Ideas, Guid Owner);

    [Fact]
    public async Task Idea_is_seen_by_those_it_is_shown_to_and_everywhere_alike()
    {
        var here = await Make();
        var (wrong, anywhere) = (new List<string>(), Guid.CreateVersion7());
        Visibility[] all = Enum.GetValues<Visibility>(), some = [Visibility.Programme, Visibility.Organisations, Visibility.Public], organisations = [Visibility.Organisations, Visibility.Public];
        (string Who, Grant[] Grants, Visibility[] Sees)[] people =
        [
            ("nobody", [], [Visibility.Public]),
            ("observer of the programme", [new(Role.Observer, here.Programme.Id)], some),
            ("member of the programme", [new(Role.Member, here.Programme.Id, here.Other)], some),
            ("facilitator", [new(Role.Facilitator, here.Programme.Id)], some),
            ("researcher", [new(Role.Researcher, here.Programme.Id)], some),
            ("coordinator", [new(Role.Coordinator, here.Programme.Id)], all),
            ("owner of the programme", [new(Role.Owner, here.Programme.Id)], all),
            ("owner at home", [new(Role.Owner, null, here.Home)], all),
            ("driver at home, in the programme", [new(Role.Driver, here.Programme.Id, here.Home)], all),
            ("driver of another municipality, in the programme", [new(Role.Driver, here.Programme.Id, here.Other)], some),
            ("owner of another municipality", [new(Role.Owner, null, here.Other)], organisations),
            ("coordinator of another programme", [new(Role.Coordinator, anywhere)], organisations),
            ("driver at home, in another programme", [new(Role.Driver, anywhere, here.Home)], organisations),
            ("observer of the deployment", [new(Role.Observer)], some),
            ("administrator", [new(Role.Administrator)], organisations),
        ];
        foreach (var (who, grants, sees) in people)
            wrong.AddRange((await Seen(here, grants.Length == 0 ? House.Anonymous() : await House.With(grants), grants)).Where(place => !place.Ideas.Order().SequenceEqual(sees.Order())).Select(place => $"{who}, {place.Place}: {string.Join(' ', place.Ideas)}"));

        Architecture.Found.Nothing(wrong);
    }

    [Fact]
    public async Task Group_and_owner_see_what_is_shown_to_the_group_and_only_while_they_are_in_it()
    {
        var here = await Make();
        await Given.Import(House, here.Programme.Id, Given.Csv("Navn;E-post;Gruppe;Kommune", "Gruppa Prøve;gruppa@lier.example;Frivillighet;Lier", "Andre Prøve;andre@lier.example;Prosjektgruppa;Lier"));
        var people = await House.Read(db => db.People.Where(p => p.Email == "gruppa@lier.example" || p.Email == "andre@lier.example").OrderBy(p => p.Email).Select(p => p.Id).ToListAsync(Cancelled));
        var address = $"/ideas/{here.Ideas[Visibility.Group].Number}";

        var (other, inGroup, owner) = (await (await House.In(people[0])).See(address), await (await House.In(people[1])).See(address), await (await House.In(here.Owner)).See(address));
        await House.Ask(services =>
        {
            var db = services.GetRequiredService<Db>();
            return db.WriteUnaudited(async () => (await db.Functions.SingleAsync(f => f.PersonId == people[1] && f.GroupId == here.Group)).End(db.Date.AddDays(-1)));
        });
        var left = await (await House.In(people[1])).See(address);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound), (other.Status, inGroup.Status, owner.Status, left.Status));
    }

    [Fact]
    public async Task Idea_is_shown_to_more_by_its_owner_alone_and_to_everybody_only_when_said_outright()
    {
        var here = await Make();
        var idea = here.Ideas[Visibility.Programme];
        var (owner, coordinator) = (await House.In(here.Owner), await House.With(new Grant(Role.Coordinator, here.Programme.Id)));

        var refused = await coordinator.See($"/ideas/{idea.Number}/visibility");
        var page = await owner.See($"/ideas/{idea.Number}/visibility");
        var unsure = await owner.Post(page, "show", ("In.Visibility", nameof(Visibility.Public)));
        var hidden = await House.Anonymous().See($"/ideas/{idea.Number}");
        var shown = await owner.Post(unsure, "show", ("In.Sure", "true"));
        var open = await House.Anonymous().See($"/ideas/{idea.Number}");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("+47 913 24 657", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Sett kryss for at alle kan lese den."], unsure.Mistakes);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK), (hidden.Status, shown.Status, open.Status));
    }

    [Fact]
    public async Task Idea_nobody_owns_is_shown_to_more_by_its_municipality_and_by_the_programme_only_while_it_has_nobody()
    {
        var here = await Make();
        await House.Ask(services => services.GetRequiredService<ProgrammeRegister>().AddOrganisation(Actor.Program, here.Programme.Id, new OrganisationChoice { MunicipalityNumber = "3316" }));
        var home = (await Given.OrganisationsOf(House, here.Programme.Id))[2];
        var idea = await Given.IdeaInBank(House, new() { Organisation = home, Programme = here.Programme.Id });
        var coordinator = await House.With(new Grant(Role.Coordinator, here.Programme.Id));

        var alone = await coordinator.See($"/ideas/{idea.Number}/visibility");
        var leader = await House.With(new Grant(Role.Driver, here.Programme.Id, home));
        var (after, theirs) = (await coordinator.See($"/ideas/{idea.Number}/visibility"), await leader.See($"/ideas/{idea.Number}/visibility"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.OK), (alone.Status, after.Status, theirs.Status));
    }

    private async Task<IReadOnlyList<(string Place, List<Visibility> Ideas)>> Seen(Setting here, Visitor visitor, Grant[] grants)
    {
        List<Visibility> Named(string text) => [.. here.Ideas.Where(i => text.Contains(i.Value.Title, StringComparison.Ordinal)).Select(i => i.Key)];
        var pages = new List<Visibility>();
        foreach (var (visibility, idea) in here.Ideas)
            if ((await visitor.See($"/ideas/{idea.Number}")).IsOk) pages.Add(visibility);
        var municipality = await House.Read(db => db.Organisations.Where(o => o.Id == here.Home).Select(o => o.Number).SingleAsync(Cancelled));
        var actor = grants.Length == 0 ? Actor.Anonymous : Given.Actor(Role.Observer) with { Grants = grants };
        using var feed = JsonDocument.Parse(await (await visitor.Get("/feeds/ideas.json")).Content.ReadAsStringAsync(Cancelled));
        var standing = await House.Ask(services => new IdeasRoom().Standing(new StandingRequest(services, actor, "nb") { Programme = here.Programme.Id, From = new(2026, 1, 1), To = new(2026, 12, 31) }));
        var export = await House.Ask(services => new IdeasRoom().Export(services, actor, here.Programme));
        var chapter = await House.Ask(async services =>
        {
            var titles = new List<string>();
            foreach (var part in await new IdeasRoom().Chapters.Single(c => c.Key == "ideas").Parts(new(services, actor, here.Programme, "nb")))
                titles.AddRange((await part.Blocks()).OfType<Heading>().Select(h => h.Text));
            return string.Join(' ', titles);
        });
        var seen = new List<(string, List<Visibility>)>
        {
            ("page", pages),
            ("list", Named((await visitor.See($"/ideas?municipality={municipality}")).Text)),
            ("search", Named((await visitor.See("/ideas?q=Gjennomsiktig")).Text)),
            ("file", Named(await (await visitor.Get($"/ideas/export.json?municipality={municipality}")).Content.ReadAsStringAsync(Cancelled))),
            ("export", Named(string.Join(' ', export.SelectMany(t => t.Rows).SelectMany(r => r)))),
            ("chapter", Named(chapter)),
        };
        if (!feed.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("number").GetInt32()).Intersect(here.Ideas.Values.Select(i => i.Number)).SequenceEqual([here.Ideas[Visibility.Public].Number])) seen.Add(("feed", []));
        var count = standing.Count == 0 ? 0 : standing[0].Figures[0].Number;
        if (count != pages.Count) seen.Add(($"standing counts {count}", []));
        return seen;
    }

    private async Task<Setting> Make()
    {
        var (id, key) = await Given.Programme(House);
        var (organisations, owner) = (await Given.OrganisationsOf(House, id), Guid.CreateVersion7());
        await House.Ask(services => Given.KnownPerson(services, owner, "Eier Prøve"));
        // Comes in by a role elsewhere, which shows nothing here.
        await House.Ask(services => Given.Grants(services, owner, new Grant(Role.Observer, Guid.CreateVersion7())));
        var group = await House.Read(db => db.Groups.Where(g => g.ProgrammeId == id && g.Name == "Frivillighet").Select(g => g.Id).SingleAsync(Cancelled));
        var ideas = new Dictionary<Visibility, Idea>();
        foreach (var visibility in Enum.GetValues<Visibility>())
        {
            var idea = ideas[visibility] = await Given.IdeaInBank(House, new()
            {
                Organisation = organisations[0],
                Programme = id,
                Group = group,
                Visibility = visibility,
                Proposer = owner,
                Title = $"Gjennomsiktig {visibility} {id:N}",
                Bothers = "Ring +47 913 24 657 om medisinene.",
            });
            await House.Ask(services => services.GetRequiredService<Db>().WriteUnaudited(() => services.GetRequiredService<SearchIndex>().Put("idea", idea.Id, idea.Title, idea.Bothers)));
        }
        var programme = await House.Read(db => db.Programmes.Where(p => p.Id == id).Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).SingleAsync(Cancelled));
        return new(programme, organisations[0], organisations[1], group, ideas, owner);
    }
}

public sealed class IdeaVisibilityOnSqlite(SqliteHouse house) : IdeaVisibilityTests(house), IClassFixture<SqliteHouse>;

public sealed class IdeaVisibilityOnPostgres(PostgresHouse house) : IdeaVisibilityTests(house), IClassFixture<PostgresHouse>;

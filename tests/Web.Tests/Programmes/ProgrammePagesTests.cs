using System.Net;
using System.Text;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes;

public abstract class ProgrammePagesTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Programme_is_begun_planned_closed_and_reopened_by_its_coordinator()
    {
        var visitor = await House.With(new Grant(Role.Coordinator));
        var start = await visitor.See("/programmes/new");
        var plan = await visitor.Post(start, "start", ("In.Title", "Ærlig omsorg på Åsen"), ("In.Municipality", "3405"), ("In.StartsOn", "1.2.2026"));
        Assert.Equal("/programmes/aerlig-omsorg-pa-asen/plan", plan.Address);
        Assert.Contains("Lillehammer", plan.Text, StringComparison.Ordinal);

        const string root = "/programmes/aerlig-omsorg-pa-asen";
        var twice = await visitor.Post(start, "start", ("In.Title", "Ærlig omsorg på Åsen"), ("In.Municipality", "3405"));
        Assert.Equal("/programmes/aerlig-omsorg-pa-asen-2/plan", twice.Address);
        plan = await visitor.Post(await visitor.See(root + "/phases/new"), "phase", ("In.Name", "Søk"), ("In.StartsOn", "01.02.2026"), ("In.EndsOn", "31.12.2026"));
        plan = await visitor.Post(await visitor.See(root + "/groups/new"), "group", ("In.Name", "Prosjektgruppa"), ("In.Kind", "Project"));
        Assert.Contains("Søk", plan.Text, StringComparison.Ordinal);
        Assert.Contains("Prosjektgruppa", plan.Text, StringComparison.Ordinal);

        var closed = await visitor.Post(await visitor.See(root + "/close"), "close");
        var refused = await visitor.Post(await visitor.See(root + "/groups/new"), "group", ("In.Name", "Sein gruppe"));
        Assert.Contains("avsluttet", closed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("avsluttet", refused.Mistakes.Single(), StringComparison.Ordinal);

        await visitor.Post(await visitor.See(root + "/close"), "reopen", ("In.Why", "Feil dato"));
        Assert.Equal("/programmes/aerlig-omsorg-pa-asen/plan?saved=1", (await visitor.Post(refused, "group")).Address);
        Assert.Equal("Feil dato", await House.Read(db => db.Audit.Where(a => a.Verb == "programme.reopen").Select(a => a.Why).SingleAsync(Cancelled)));
    }

    [Fact]
    public async Task Saving_the_edit_page_as_it_stands_keeps_the_owner()
    {
        var visitor = await House.As(Role.Coordinator);
        var before = await House.Read(db => db.Programmes.Where(p => p.Key == "demo").Select(p => p.OwnerOrganisationId).SingleAsync(Cancelled));

        var page = await visitor.Post(await visitor.See("/programmes/demo/edit"), "edit");

        Assert.Equal("/programmes/demo/plan?saved=1", page.Address);
        Assert.Equal(before, await House.Read(db => db.Programmes.Where(p => p.Key == "demo").Select(p => p.OwnerOrganisationId).SingleAsync(Cancelled)));
    }

    [Theory]
    [InlineData("In.Title", "", "Title")]
    [InlineData("In.StartsOn", "30.2.2026", "StartsOn")]
    [InlineData("In.EndsOn", "1.1.2020", "EndsOn")]
    public async Task Mistake_is_told_at_its_field_and_what_was_written_is_kept(string field, string written, string at)
    {
        var visitor = await House.With(new Grant(Role.Coordinator));
        var page = await visitor.See("/programmes/new");

        var wrong = await visitor.Post(page, "start", [
            ("In.Question", "Hva om vi begynte på nytt?"), ("In.Municipality", "3440"), (field, written),
            .. field == "In.Title" ? [] : new (string, string?)[] { ("In.Title", "Prøve") },
        ]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.NotNull(wrong.Html.QuerySelector($"#f-{at.ToLowerInvariant()}-mistake"));
        Assert.Contains("Hva om vi begynte på nytt?", wrong.Html.QuerySelector("#f-question")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3440", wrong.Html.QuerySelector("#f-municipality option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Second_of_two_who_edit_at_once_is_told_and_keeps_what_was_written()
    {
        var (_, key) = await Given.Programme(House);
        var visitor = await House.With(new Grant(Role.Coordinator));
        var mine = await visitor.See($"/programmes/{key}/edit");
        await visitor.Post(await visitor.See($"/programmes/{key}/edit"), "edit", ("In.Goal", "Den andres mål"));

        var second = await visitor.Post(mine, "edit", ("In.Goal", "Mitt mål"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Contains("Noen andre har endret dette", second.Text, StringComparison.Ordinal);
        Assert.Contains("Mitt mål", second.Html.QuerySelector("#f-goal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Den andres mål", await Goal(key));
        await visitor.Post(second, "edit");
        Assert.Equal("Mitt mål", await Goal(key));
    }

    private Task<string> Goal(string key) =>
        House.Read(db => db.Programmes.Where(p => p.Key == key).Select(p => p.Goal).SingleAsync(Cancelled));

    [Fact]
    public async Task Roster_goes_from_a_file_to_a_successor()
    {
        var (_, key) = await Given.Programme(House);
        var visitor = await House.With(new Grant(Role.Coordinator));
        var roster = $"/programmes/{key}/roster";
        var file = new Upload("In.File", "liste.csv", Encoding.UTF8.GetBytes("Navn;Gruppe;Kommune;Leder\nGro Prøvestad;Frivillighet;Lier;ja\nOle Prøvestad;Fiskegruppa;Lier;\n"));

        var preview = await visitor.Post(await visitor.See(roster + "/import"), "bring", [file]);
        Assert.Contains("Programmet har ingen gruppe «Fiskegruppa»", preview.Text, StringComparison.Ordinal);
        var refused = await visitor.Post(preview, "decide", ("Choice.Do", "import"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var done = await visitor.Post(refused, "decide", ("Choice.SkipBadRows", "true"), ("Choice.Do", "import"));
        Assert.Contains("Nye funksjoner: 1 (nye personer: 1)", done.Text, StringComparison.Ordinal);
        Assert.Contains("1 person i 1 funksjon", done.Text, StringComparison.Ordinal);

        var person = await visitor.See(done.All("main .rows a").Single(a => a.TextContent == "Gro Prøvestad").GetAttribute("href")!);
        var function = await visitor.See(person.All("#functions .rows a").Single().GetAttribute("href")!);
        await visitor.Post(function, "end", ("Ending.LastDay", "1.3.2025"));
        var overview = await visitor.See($"/programmes/{key}");
        Assert.Contains("Ingen", (await visitor.See(roster)).Text, StringComparison.Ordinal);
        Assert.Contains("Finn etterfølgere: 1 har sluttet", overview.Text, StringComparison.Ordinal);

        var former = await visitor.See(roster);
        var next = await visitor.See(former.All("#former a").Single(a => a.TextContent == "Legg til etterfølger").GetAttribute("href")!);
        var followed = await visitor.Post(next, "person", ("In.Name", "Nye Prøvestad"));
        Assert.DoesNotContain("uten etterfølger", followed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Finn etterfølgere", (await visitor.See($"/programmes/{key}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_is_45_people_in_50_functions_with_one_seat_left_empty()
    {
        var member = await House.As(Role.Member);

        var overview = await member.See("/programmes/demo");
        var roster = await member.See("/programmes/demo/roster");

        Assert.Equal("Omsorg på blanke ark", overview.Heading);
        Assert.Contains("Vi er i fase 2", overview.Text, StringComparison.Ordinal);
        Assert.Contains("Helga Linnealunden sluttet", overview.Text, StringComparison.Ordinal);
        Assert.Contains("45 personer i 50 funksjoner", roster.Text, StringComparison.Ordinal);
        Assert.Equal(["5 personer", "6 personer", "8 personer", "8 personer", "7 personer", "9 personer", "7 personer"],
            roster.All(".sheet[id^=group] > .muted").Select(Page.Words));
        Assert.Empty(roster.All("a[href*='/people/']"));
    }

    [Fact]
    public async Task Person_in_no_programme_sees_none()
    {
        var (_, key) = await Given.Programme(House);
        var visitor = await House.With(new Grant(Role.Member, Guid.CreateVersion7()));

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.See($"/programmes/{key}")).Status);
        Assert.DoesNotContain(key, (await visitor.See("/programmes")).Body, StringComparison.Ordinal);
    }
}

public sealed class ProgrammePagesOnSqlite(SqliteHouse house) : ProgrammePagesTests(house), IClassFixture<SqliteHouse>;
public sealed class ProgrammePagesOnPostgres(PostgresHouse house) : ProgrammePagesTests(house), IClassFixture<PostgresHouse>;

using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Reports.Yearly;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Reports;

/// <summary>The sheet of those who decide and the yearly report, as leaders and others meet them.</summary>
public abstract class YearlyTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Leader_writes_and_signs_a_report_that_then_stands_and_is_corrected_in_a_new_edition()
    {
        var (programme, organisation, leader, driver) = await Begun();
        var mine = await House.In(leader);
        var began = await driver.Post(await driver.See("/reports"), "begin", ("In.Organisation", organisation.ToString()), ("In.Year", "2026"), ("In.Leader", leader.ToString()));

        var empty = await mine.Post(await mine.See(began.Address), "sign");
        var stale = await mine.See(began.Address);
        var written = await mine.Post(stale, "write", ("In.Proud", "Vi prøvde."), ("In.Learned", "Det **lønner** seg å spørre."));
        var over = await mine.Post(stale, "write", ("In.Learned", "Noe annet."));
        var notHers = await driver.See(began.Address);
        var signed = await mine.Post(written, "sign");
        var file = await (await mine.Get($"{began.Address}/report.html")).Content.ReadAsStringAsync(Cancelled);
        var next = await mine.Post(signed, "take-up");
        await mine.Post(next, "write", ("In.Learned", "Rettet."));
        var still = await (await driver.Get($"{began.Address}/report.html")).Content.ReadAsStringAsync(Cancelled);

        Assert.Equal([YearlyTexts.NothingSaid.Nb], empty.Mistakes);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, over.Status);
        Assert.DoesNotContain(notHers.Html.Forms, f => Page.NameOf(f) == "sign");
        Assert.Contains("Leder Prøvesen", signed.Text, StringComparison.Ordinal);
        Assert.Contains("<strong>lønner</strong>", file, StringComparison.Ordinal);
        Assert.Equal(file, still);
        Assert.Equal(2, await House.Read(db => db.YearlyReports.Where(r => r.OrganisationId == organisation).MaxAsync(r => r.Edition, Cancelled)));
        Assert.NotEqual(programme, organisation);
    }

    [Fact]
    public async Task Draft_is_seen_by_those_who_write_it_and_signed_report_by_those_who_may_see_the_municipality()
    {
        var (programme, organisation, leader, driver) = await Begun();
        var address = (await driver.Post(await driver.See("/reports"), "begin", ("In.Organisation", organisation.ToString()), ("In.Year", "2026"), ("In.Leader", leader.ToString()))).Address;
        var member = await House.With(new Grant(Role.Member, programme));
        var elsewhere = await House.With(new Grant(Role.Coordinator, (await Given.Programme(House)).Id));

        var draft = (await member.See(address)).Status;
        var mine = await House.In(leader);
        await mine.Post(await mine.Post(await mine.See(address), "write", ("In.Learned", "Noe.")), "sign");
        var (read, hidden) = ((await member.See(address)).Status, (await elsewhere.See(address)).Status);
        var files = (await elsewhere.Get($"{address}/report.pdf")).StatusCode;
        var forged = await member.Get("/reports/yearly/00000000-0000-0000-0000-000000000000");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound), (draft, read, hidden));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (files, forged.StatusCode));
    }

    [Fact]
    public async Task Report_is_asked_for_in_the_first_months_of_the_year_and_a_draft_until_it_is_signed()
    {
        var (programme, organisation, leader, driver) = await Begun();
        var key = await House.Read(db => db.Programmes.Where(p => p.Id == programme).Select(p => p.Key).SingleAsync(Cancelled));
        await driver.Post(await driver.See("/reports"), "begin", ("In.Organisation", organisation.ToString()), ("In.Year", "2026"), ("In.Leader", leader.ToString()));

        var page = await (await House.In(leader)).See($"/programmes/{key}");

        Assert.Contains("/reports/yearly/", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_is_for_the_programme_one_is_in_and_one_of_its_municipalities()
    {
        var (programme, organisation, _, _) = await Begun();
        var key = await House.Read(db => db.Programmes.Where(p => p.Id == programme).Select(p => p.Key).SingleAsync(Cancelled));
        var member = await House.With(new Grant(Role.Member, programme));
        var stranger = await House.With(new Grant(Role.Member, (await Given.Programme(House)).Id));

        var whole = await member.See($"/reports/{key}");
        var one = await member.See($"/reports/{key}?organisation={organisation}");
        var file = await member.Get($"/reports/{key}/sheet.pdf?organisation={organisation}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (whole.Status, one.Status, file.StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, (await member.See($"/reports/{key}?organisation={Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.See($"/reports/{key}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.See($"/reports/organisations/{organisation}")).Status);
    }

    // A programme with a fictional municipality, somebody who leads there and somebody who decides there.
    private async Task<(Guid Programme, Guid Organisation, Guid Leader, Visitor Driver)> Begun()
    {
        var programme = (await Given.Programme(House)).Id;
        var name = $"Prøvdal {Guid.NewGuid():N}"[..16];
        await House.Ask(services => services.GetRequiredService<ProgrammeRegister>().AddOrganisation(WhoActs.Program, programme, new OrganisationChoice { Kind = OrganisationKind.Municipality, Name = name, Fictional = true }));
        var organisation = await House.Read(db => db.Organisations.Where(o => o.Name == name).Select(o => o.Id).SingleAsync(Cancelled));
        var leader = Guid.CreateVersion7();
        await House.Ask(services => Given.KnownPerson(services, leader, "Leder Prøvesen"));
        await House.Ask(services => Given.Grants(services, leader, new Grant(Role.Owner, Organisation: organisation), new Grant(Role.Member, programme)));
        return (programme, organisation, leader, await House.With(new Grant(Role.Driver, Organisation: organisation)));
    }
}

public sealed class YearlyOnSqlite(SqliteHouse house) : YearlyTests(house), IClassFixture<SqliteHouse>;

public sealed class YearlyOnPostgres(PostgresHouse house) : YearlyTests(house), IClassFixture<PostgresHouse>;

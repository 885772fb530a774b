using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Disclosure;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Disclosure;

/// <summary>Which names of a programme are looked for.</summary>
public abstract class RosterTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Service_that_every_municipality_has_is_no_finding_in_the_demo()
    {
        var programme = await House.DemoProgramme();

        var checker = new DisclosureChecker((await Read(programme)).Known);

        Assert.Equal(8, await House.Read(db => db.Units.CountAsync(u => db.ProgrammeOrganisations.Any(p => p.ProgrammeId == programme && p.OrganisationId == u.OrganisationId), Cancelled)));
        Assert.All(["Jeg har lang erfaring fra hjemmetjenesten.", "Spør hos Hjemmetjenesten om det", "Vi i helse og mestring gjør det"], text => Assert.Empty(checker.Check(text).Findings));
    }

    [Fact]
    public async Task Unit_is_looked_for_when_it_is_the_only_one_of_its_name_and_no_common_service()
    {
        var (programme, _) = await Given.Programme(House);
        await Units(programme, ["Tjenestetorget", "Solvang", "Tildelingskontoret"], ["  tjenestetorget ", "Nattlys"]);

        var known = (await Read(programme)).Known.Units;

        Assert.Equal(["Nattlys", "Solvang"], known.Order());
    }

    [Fact]
    public async Task Roster_is_another_once_a_second_organisation_has_a_unit_of_that_name()
    {
        var (programme, _) = await Given.Programme(House);
        await Units(programme, ["Solvang"]);
        var before = await Read(programme);

        await Units(programme, ["Solvang"]);
        var after = await Read(programme);

        Assert.Empty(after.Known.Units);
        Assert.NotEqual(before.Fingerprint, after.Fingerprint);
    }

    private Task<ProgrammeRoster> Read(Guid programme) => House.Ask(s => ProgrammeRoster.Read(s.GetRequiredService<Db>(), programme));

    /// <summary>Municipalities that join the programme, each with its units.</summary>
    private Task Units(Guid programme, params string[][] units) => House.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        var joined = await db.ProgrammeOrganisations.CountAsync(p => p.ProgrammeId == programme, Cancelled);
        await db.WriteUnaudited(async () =>
        {
            foreach (var (index, names) in units.Index())
            {
                var organisation = new Organisation(Guid.CreateVersion7(), OrganisationKind.Municipality, $"Prøve kommune {Guid.NewGuid():N}", number: null, fictional: true);
                db.Add(organisation);
                await db.SaveChangesAsync(Cancelled);
                db.Add(new ProgrammeOrganisation(programme, organisation.Id, joined + index + 1));
                db.AddRange(names.Select(name => new Unit(Guid.CreateVersion7(), organisation.Id, name)));
            }
        });
    });
}

public sealed class RosterOfUnitsOnSqlite(SqliteHouse house) : RosterTests(house), IClassFixture<SqliteHouse>;

public sealed class RosterOfUnitsOnPostgres(PostgresHouse house) : RosterTests(house), IClassFixture<PostgresHouse>;

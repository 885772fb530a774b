using BlankeArk.Web.Ideas;
using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

/// <summary>An idea of one organisation of a programme, and another that may take it over.</summary>
public sealed record GivenLoan(WebHouse House, Guid Programme, Organisation Lender, Organisation Borrower, Idea Idea, Guid Proposer)
{
    public string Page => $"/ideas/{Idea.Number}/adopt";

    public Grant Decides(Organisation organisation) => new(Role.Driver, Programme, organisation.Id);

    public WhoActs Actor(Organisation organisation) => Given.Actor(Role.Driver) with { Grants = [Decides(organisation)] };
}

public static partial class Given
{
    public static async Task<GivenLoan> Loan(WebHouse house, Visibility visibility = Visibility.Organisations)
    {
        var (programme, _) = await Programme(house);
        var organisations = await house.Read(db => db.Organisations.AsNoTracking().Where(o => db.ProgrammeOrganisations.Any(p => p.ProgrammeId == programme && p.OrganisationId == o.Id)).OrderByDescending(o => o.Name).ToListAsync());
        var proposer = Guid.CreateVersion7();
        await house.Ask(services => KnownPerson(services, proposer));
        var proposal = new Proposal
        {
            Id = Guid.NewGuid(),
            OrganisationId = organisations[0].Id,
            ProgrammeId = programme,
            Title = $"Turnus på tavla {Guid.NewGuid():N}"[..24],
            Bothers = "Ingen vet hvem som er på vakt.",
            Otherwise = "Heng turnusen på en tavle.",
            ForWhom = "Hjemmetjenesten",
            Language = "nb",
            Signing = Signing.Signed,
            Visibility = visibility,
        };
        await house.Ask(services => services.GetRequiredService<Db>().Write(WhoActs.Program, new Act("test.idea"), () => services.GetRequiredService<ProposalWriter>().Add(proposal, proposer)));
        var idea = await house.Read(db => db.Ideas.AsNoTracking().SingleAsync(i => i.Id == proposal.Id));
        return new GivenLoan(house, programme, organisations[0], organisations[1], idea, proposer);
    }
}

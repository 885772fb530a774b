using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What a room offers, and the idea it has become, when it has.</summary>
public sealed record Brought(Offer Offer, Guid? HomeId, int? Number);

/// <summary>
/// Brings what came of a workshop to the bank, where it is everybody's in the programme and nobody's: unsigned, and tied to
/// where it came from. Who brings it is known, and has not proposed it.
/// </summary>
public sealed class BroughtIdeas(Db db, ProposalWriter writer, IServiceProvider services, TimeProvider clock)
{
    /// <summary>Everything that is offered in a programme, with the organisation its words name where that takes part.</summary>
    public async Task<IReadOnlyList<Brought>> Offered(Actor actor, ProgrammeRef programme)
    {
        var offers = await Offers(actor, programme);
        var ids = offers.ConvertAll(o => o.Id);
        var numbers = await db.Links.AsNoTracking().Where(l => l.FromKind == IdeaKind.Name && l.Relation == IdeaKind.CameOf && ids.Contains(l.ToId))
            .Join(db.Ideas, l => l.FromId, i => i.Id, (l, i) => new { l.ToId, i.Number }).ToListAsync();
        var homes = await Homes(programme.Id);
        return [.. offers.Select(o => new Brought(o, homes.Find(h => h.Name == o.OrganisationName)?.Id, numbers.Find(n => n.ToId == o.Id)?.Number))];
    }

    /// <summary>Those who lead workshops bring it for whichever organisation it is to be raised in.</summary>
    public Task<int> Bring(Actor actor, ProgrammeRef programme, Guid offer, Guid organisation)
    {
        actor.Must(Right.LeadWorkshops, programme.Id);
        return Make(actor, programme, offer, organisation);
    }

    /// <summary>Those who decide for an organisation bring it home to their own.</summary>
    public Task<int> BringHome(Actor actor, ProgrammeRef programme, Guid organisation, Guid offer)
    {
        actor.Must(Right.DecideForOrganisation, programme.Id, organisation);
        return Make(actor, programme, offer, organisation);
    }

    /// <summary>The organisations it can be raised in.</summary>
    public Task<List<Organisation>> Homes(Guid programme) => db.ProgrammeOrganisations.AsNoTracking().Where(p => p.ProgrammeId == programme)
        .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p.Position, Organisation = o }).OrderBy(o => o.Position).Select(o => o.Organisation).ToListAsync();

    private async Task<int> Make(Actor actor, ProgrammeRef programme, Guid offered, Guid organisation)
    {
        var offer = (await Offers(actor, programme)).Find(o => o.Id == offered) ?? throw new Missing("What is offered");
        if (!(await Homes(programme.Id)).Exists(h => h.Id == organisation)) throw new UserMistake(ProposingTexts.OrganisationMissing, "Organisation");
        var number = 0;
        await db.Write(actor, new Act("idea.bring", programme.Id, offer.Id), async () => number = await Tied(offer.Id) ?? await Add(programme, offer, organisation));
        return number;
    }

    private Task<int?> Tied(Guid offer) => db.Links.Where(l => l.FromKind == IdeaKind.Name && l.Relation == IdeaKind.CameOf && l.ToId == offer)
        .Join(db.Ideas, l => l.FromId, i => i.Id, (l, i) => (int?)i.Number).FirstOrDefaultAsync();

    private async Task<int> Add(ProgrammeRef programme, Offer offer, Guid organisation)
    {
        var proposal = new Proposal
        {
            Id = Guid.NewGuid(),
            OrganisationId = organisation,
            ProgrammeId = programme.Id,
            Title = Short(offer.Title, Idea.LongestTitle),
            Bothers = "",
            Otherwise = Short(offer.Text, Idea.LongestText),
            ForWhom = Short(offer.ForWhom, Idea.LongestForWhom),
            Language = programme.Language,
            Signing = Signing.Anonymous,
            Visibility = Visibility.Programme,
        };
        db.Links.Add(new Link
        {
            Id = Guid.CreateVersion7(),
            FromKind = IdeaKind.Name,
            FromId = proposal.Id,
            Relation = IdeaKind.CameOf,
            ToKind = offer.Kind,
            ToId = offer.Id,
            MadeAt = clock.GetUtcNow().UtcDateTime,
        });
        return await writer.Add(proposal);
    }

    private async Task<List<Offer>> Offers(Actor actor, ProgrammeRef programme)
    {
        var offers = new List<Offer>();
        foreach (var room in RoomList.All) offers.AddRange(await room.Offered(services, actor, programme));
        return offers;
    }

    // Never half of a character that is written as two.
    private static string Short(string text, int longest) =>
        text.Length <= longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1), "…");
}

using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Lending;

/// <summary>An organisation and, where its people decide for it in one alone, the programme in which it takes something over.</summary>
public sealed record Borrower(Guid Organisation, Guid? Programme);

/// <summary>Takes over another organisation's idea: a copy of one's own that knows where it came from.</summary>
public sealed class LendingDesk(Db db, ProposalWriter writer, LendingNews news, TimeProvider clock)
{
    public const string IdeaKind = "idea", LentFrom = "lent-from";

    /// <summary>Those the actor may take it over for: every organisation but the one it is of, in the idea's programme where that can be.</summary>
    public async Task<IReadOnlyList<Borrower>> For(Actor actor, Idea idea)
    {
        var deciding = actor.Grants.Where(g => g.Organisation is not null && g.Organisation != idea.OrganisationId && AccessTable.Holds(g.Role, Right.DecideForOrganisation)).ToList();
        if (deciding.Count == 0) return [];
        var beside = idea.ProgrammeId is { } programme
            ? await db.ProgrammeOrganisations.Where(p => p.ProgrammeId == programme && db.Programmes.Any(x => x.Id == programme && x.ClosedOn == null)).Select(p => p.OrganisationId).ToListAsync()
            : [];
        return
        [
            .. deciding.Select(g => new Borrower(g.Organisation!.Value, g.Programme ?? (beside.Contains(g.Organisation.Value) ? idea.ProgrammeId : null)))
                .OrderBy(b => b.Programme != idea.ProgrammeId).DistinctBy(b => b.Organisation),
        ];
    }

    /// <summary>Why the organisation cannot take it over.</summary>
    public async Task<Text?> WhyNotAdopt(Idea origin, Guid organisation) =>
        origin.MergedIntoId is not null ? LendingTexts.IsMerged
        : origin.OrganisationId == organisation ? LendingTexts.IsOwn
        : await db.Adoptions.AnyAsync(a => a.Kind == IdeaKind && a.OriginId == origin.Id && a.BorrowerId == organisation) ? LendingTexts.TakenOverBefore
        : null;

    /// <summary>Makes the copy, says where it stands there, and tells those it was lent by; gives its number.</summary>
    public async Task<int> Adopt(Actor actor, Guid organisationId, Guid? programmeId, Guid ideaId, AdoptInput input)
    {
        actor.Must(Right.DecideForOrganisation, programmeId, organisationId);
        var origin = await db.Ideas.AsNoTracking().VisibleTo(actor, db).SingleOrDefaultAsync(i => i.Id == ideaId) ?? throw new Missing("The idea");
        var adopted = input.Checked();
        var now = clock.GetUtcNow().UtcDateTime;
        return await writer.Once(adopted.Id, () => db.Write(actor, new Act("idea.adopt", programmeId, adopted.Id), async () =>
        {
            if (await WhyNotAdopt(origin, organisationId) is { } why) throw new UserMistake(why);
            await writer.Add(Copy(origin, adopted, organisationId, programmeId));
            db.Adoptions.Add(Adoption(origin, adopted, organisationId, actor.PersonId, now));
            db.Links.Add(Thread(adopted.Id, origin.Id, now));
            Stand(adopted, organisationId, actor.PersonId, now);
            await news.Tell(actor, origin, adopted.Id);
        }));
    }

    // Whose words they are is known at the origin. Of the copy those decide who took it over, and nobody sees it who did not see the origin.
    private static Proposal Copy(Idea origin, AdoptInput adopted, Guid organisation, Guid? programme) => new()
    {
        Id = adopted.Id,
        OrganisationId = organisation,
        ProgrammeId = programme,
        Title = origin.Title,
        Bothers = origin.Bothers,
        Otherwise = origin.Otherwise,
        ForWhom = origin.ForWhom,
        Language = origin.Language,
        Signing = Signing.Anonymous,
        Visibility = origin.Visibility < Visibility.Organisations ? origin.Visibility : Visibility.Organisations,
    };

    private static Adoption Adoption(Idea origin, AdoptInput adopted, Guid borrower, Guid? person, DateTime now) =>
        new(Guid.CreateVersion7(), IdeaKind, adopted.Id, origin.Id, origin.OrganisationId, borrower, now)
        {
            ForWhom = adopted.ForWhom!,
            Size = adopted.Size!,
            Surroundings = adopted.Surroundings!,
            Staffing = adopted.Staffing!,
            Technology = adopted.Technology!,
            ByPersonId = person,
        };

    private static Link Thread(Guid copy, Guid origin, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        FromKind = IdeaKind,
        FromId = copy,
        Relation = LentFrom,
        ToKind = IdeaKind,
        ToId = origin,
        MadeAt = now,
    };

    private void Stand(AdoptInput adopted, Guid organisation, Guid? person, DateTime now)
    {
        var standing = db.IdeaStandings.Local.Single(s => s.IdeaId == adopted.Id);
        (standing.Stage, standing.Answered) = (adopted.Stage!.Value, true);
        db.IdeaSteps.Add(new IdeaStep(Guid.CreateVersion7(), adopted.Id, organisation, adopted.Stage.Value, adopted.Reason!, now) { ByPersonId = person });
        db.Ideas.Local.Single(i => i.Id == adopted.Id).MovedAt = now;
    }
}

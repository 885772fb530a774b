using BlankeArk.Web.Ideas.Lending;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

public sealed record StepView(MeasureStep Step, string? Responsible);

public sealed record DecisionView(MeasureDecision Decision, string? By);

public sealed record FollowerView(TrialFollower Follower, string Name);

/// <summary>The same measure in another municipality: the one it was lent from, or one that took it over, with what it gives there.</summary>
public sealed record LentView(bool IsOrigin, string Name, Adoption Adoption, ItemRef? Item, IReadOnlyList<ItemRef> Benefits);

/// <summary>A measure with all that its page shows, as far as this actor may see. People are named to those inside alone.</summary>
public sealed record MeasureView
{
    public required Measure Measure { get; init; }
    public required Organisation Organisation { get; init; }
    public required string? Unit { get; init; }
    public required ProgrammeRef? Programme { get; init; }
    public required string? Owner { get; init; }
    public required Trial? Trial { get; init; }
    public required IReadOnlyList<StepView> Steps { get; init; }
    public required IReadOnlyList<MeasureRisk> Risks { get; init; }
    public required IReadOnlyList<DecisionView> Decisions { get; init; }
    public required IReadOnlyList<FollowerView> Followers { get; init; }
    public required IReadOnlyList<Knot> Knots { get; init; }
    public required IReadOnlyList<LentView> Lent { get; init; }

    public string Place => Organisation.Fictional ? NoteTexts.Fictional.With(Organisation.Name) : Organisation.Name;
    public IEnumerable<ItemRef> Benefits => Knots.Where(k => k.Kind == "benefit").Select(k => k.Item);
}

/// <summary>A measure in a list.</summary>
public sealed record MeasureLine(int Number, string Title, string Language, string Organisation, MeasureStage Stage, string TargetGroup, DateOnly? TrialEndsOn, DateTime MovedAt);

/// <summary>A place in which somebody may begin a measure, or take one over.</summary>
public sealed record DecidedPlace(Guid Id, string Name, IReadOnlyList<ProgrammeRef> Programmes);

/// <summary>Measures as their pages show them.</summary>
public sealed class MeasureReading(Db db, RedThread thread, OrganisationDesk organisations)
{
    public async Task<MeasureView> Of(Actor actor, int number)
    {
        var measure = await db.Measures.AsNoTracking().VisibleTo(actor, db).SingleOrDefaultAsync(m => m.Number == number) ?? throw new Missing("The measure");
        var inside = actor.Grants.Any(g => g.Counts);
        var steps = await db.MeasureSteps.AsNoTracking().Where(s => s.MeasureId == measure.Id).ToListAsync();
        var decisions = await db.MeasureDecisions.AsNoTracking().Where(d => d.MeasureId == measure.Id).OrderBy(d => d.Id).ToListAsync();
        var names = inside ? await Names([measure.OwnerPersonId, .. steps.Select(s => s.ResponsiblePersonId), .. decisions.Select(d => d.ByPersonId)]) : [];
        return new MeasureView
        {
            Measure = measure,
            Organisation = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == measure.OrganisationId),
            Unit = await db.Units.Where(u => u.Id == measure.UnitId).Select(u => u.Name).SingleOrDefaultAsync(),
            Programme = await db.Programmes.AsNoTracking().Where(p => p.Id == measure.ProgrammeId).Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).SingleOrDefaultAsync(),
            Owner = Name(measure.OwnerPersonId),
            Trial = await db.Trials.AsNoTracking().SingleOrDefaultAsync(t => t.MeasureId == measure.Id),
            Steps = [.. steps.InOrder().Select(s => new StepView(s, Name(s.ResponsiblePersonId)))],
            Risks = await db.MeasureRisks.AsNoTracking().Where(r => r.MeasureId == measure.Id).OrderBy(r => r.Id).ToListAsync(),
            Decisions = decisions.ConvertAll(d => new DecisionView(d, Name(d.ByPersonId))),
            Followers = await db.TrialFollowers.AsNoTracking().Where(f => f.MeasureId == measure.Id).Join(db.Organisations, f => f.OrganisationId, o => o.Id, (f, o) => new { f, o.Name }).OrderBy(f => f.Name).Select(f => new FollowerView(f.f, f.Name)).ToListAsync(),
            Knots = await thread.Of(actor, measure.Id),
            Lent = await Lent(actor, measure.Id),
        };

        string? Name(Guid? person) => person is { } id ? names.GetValueOrDefault(id) : null;
    }

    /// <summary>Those that moved last first.</summary>
    public async Task<IReadOnlyList<MeasureLine>> Lines(IQueryable<Measure> seen, int most) =>
        await seen.OrderByDescending(m => m.MovedAt).ThenBy(m => m.Number).Take(most)
            .Join(db.Organisations, m => m.OrganisationId, o => o.Id, (m, o) => new { m, o.Name })
            .OrderByDescending(l => l.m.MovedAt).ThenBy(l => l.m.Number)
            .Select(l => new MeasureLine(l.m.Number, l.m.Title, l.m.Language, l.Name, l.m.Stage, l.m.TargetGroup, db.Trials.Where(t => t.MeasureId == l.m.Id).Select(t => t.EndsOn).FirstOrDefault(), l.m.MovedAt))
            .ToListAsync();

    /// <summary>Where the actor decides, with the open programmes each place takes part in.</summary>
    public async Task<IReadOnlyList<DecidedPlace>> Decided(Actor actor)
    {
        var parts = await db.ProgrammeOrganisations.AsNoTracking().Join(db.Programmes.Where(p => p.ClosedOn == null), p => p.ProgrammeId, p => p.Id, (part, p) => new { part.OrganisationId, Programme = new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn) }).ToListAsync();
        var places = await db.Organisations.AsNoTracking().OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync();
        return [.. places.Select(o => new DecidedPlace(o.Id, o.Name, [.. parts.Where(p => p.OrganisationId == o.Id && actor.May(Right.DecideForOrganisation, p.Programme.Id, o.Id)).Select(p => p.Programme)]))
            .Where(o => o.Programmes.Count > 0 || actor.May(Right.DecideForOrganisation, null, o.Id))];
    }

    /// <summary>Whom one may ask to own it or to do a step: those of its organisation, and whoever has it already.</summary>
    public async Task<List<(string Value, string Text)>> People(Measure measure)
    {
        var stored = await db.MeasureSteps.Where(s => s.MeasureId == measure.Id).Select(s => s.ResponsiblePersonId).ToListAsync();
        var known = await organisations.Known(measure.OrganisationId).AsNoTracking().Select(p => new { p.Id, p.Name }).ToListAsync();
        var also = await db.People.AsNoTracking().Where(p => p.Id == measure.OwnerPersonId || stored.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync();
        return [("", MeasureTexts.Nobody), .. known.Union(also).OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => (p.Id.ToString(), p.Name))];
    }

    private async Task<Dictionary<Guid, string>> Names(IEnumerable<Guid?> people)
    {
        var ids = people.OfType<Guid>().Distinct().ToList();
        return await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
    }

    // Results go both ways: each end shows what the other has measured, as far as it is shown.
    private async Task<IReadOnlyList<LentView>> Lent(Actor actor, Guid measure)
    {
        var adoptions = await db.Adoptions.AsNoTracking().Where(a => a.Kind == MeasureKinds.Kind && (a.ItemId == measure || a.OriginId == measure)).OrderBy(a => a.At).ToListAsync();
        var ids = adoptions.SelectMany(a => new[] { a.LenderId, a.BorrowerId }).ToList();
        var names = await db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        var lent = new List<LentView>();
        foreach (var adoption in adoptions)
        {
            var isOrigin = adoption.ItemId == measure;
            var other = isOrigin ? adoption.OriginId : adoption.ItemId;
            var item = await MeasureKinds.Find(db, actor, other);
            var benefits = item is null ? [] : (await thread.Of(actor, other)).Where(k => k.Kind == "benefit").Select(k => k.Item).ToList();
            lent.Add(new LentView(isOrigin, names[isOrigin ? adoption.LenderId : adoption.BorrowerId], adoption, item, benefits));
        }
        return lent;
    }
}

using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Who comes to the benefits of a measure, and who may do what there.</summary>
public sealed class BenefitDoor(Db db)
{
    /// <summary>The measures whose benefits this actor sees: those they see anyhow, and those they own a benefit of or fetch figures for.</summary>
    public IQueryable<Measure> Seen(Actor actor)
    {
        var seen = db.Measures.VisibleTo(actor, db);
        if (actor.PersonId is not { } me) return seen;
        var mine = db.Benefits.Where(b => b.OwnerPersonId == me || db.Indicators.Any(i => i.BenefitId == b.Id && i.FetchedByPersonId == me)).Select(b => b.MeasureId);
        // Asked apart: what everybody sees keeps its index.
        var ids = seen.Select(m => m.Id);
        return db.Measures.Where(m => ids.Contains(m.Id) || mine.Contains(m.Id));
    }

    /// <exception cref="Missing">There is none, or the actor may not know of it.</exception>
    public async Task<Measure> Measure(Actor actor, int number) =>
        await Seen(actor).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) ?? throw new Missing("The measure");

    /// <exception cref="Missing">There is none, or the actor may not know of it.</exception>
    public async Task<(Measure Measure, Benefit Benefit)> Benefit(Actor actor, Guid id)
    {
        var benefit = await db.Benefits.SingleOrDefaultAsync(b => b.Id == id) ?? throw new Missing("The benefit");
        return (await Seen(actor).SingleOrDefaultAsync(m => m.Id == benefit.MeasureId) ?? throw new Missing("The benefit"), benefit);
    }

    /// <exception cref="Missing">There is none, or the actor may not know of it.</exception>
    public async Task<(Measure Measure, Benefit Benefit, Indicator Indicator)> Indicator(Actor actor, Guid id)
    {
        var indicator = await db.Indicators.SingleOrDefaultAsync(i => i.Id == id) ?? throw new Missing("The indicator");
        var (measure, benefit) = await Benefit(actor, indicator.BenefitId);
        return (measure, benefit, indicator);
    }

    /// <summary>What it is to give and how one will know: the measure's owner, the benefit's, and those who decide where it belongs.</summary>
    public static bool MayEdit(Actor actor, Measure measure, Benefit? benefit = null) =>
        measure.MayEdit(actor) || IsMe(actor, benefit?.OwnerPersonId);

    /// <summary>Figures are also brought by whoever fetches them.</summary>
    public static bool MayMeasure(Actor actor, Measure measure, Benefit benefit, Indicator indicator) =>
        MayEdit(actor, measure, benefit) || IsMe(actor, indicator.FetchedByPersonId);

    /// <summary>A zero-point or a baseline that has begun to count is changed by those who decide for the organisation alone.</summary>
    public static bool MayDecide(Actor actor, Measure measure) => measure.MayDecide(actor);

    public static void MustEdit(Actor actor, Measure measure, Benefit? benefit = null)
    {
        if (!MayEdit(actor, measure, benefit)) throw new Forbidden("change the benefit");
    }

    private static bool IsMe(Actor actor, Guid? person) => person is not null && person == actor.PersonId;
}

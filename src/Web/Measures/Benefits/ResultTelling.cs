using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Tells those it concerns when a chart shows something it did not show before: the owners here, and those who lent the measure or borrowed it.</summary>
public sealed class ResultTelling(Db db, NoticeDesk notices, Today today)
{
    /// <summary>Inside the change that brings the figures.</summary>
    internal async Task Tell(Actor actor, IndicatorView before, IReadOnlyList<Figure> brought)
    {
        var after = IndicatorReading.Judge(before.Measure, before.Benefit, before.Indicator, before.Number, before.Start, With(before, brought), before.Rebases, today.Date).Chart.Verdict;
        if (after == before.Chart.Verdict || after is SpcVerdict.TooShort or SpcVerdict.NoSignal) return;
        var measure = before.Measure.Id;
        var lent = db.Adoptions.Where(a => a.OriginId == measure || a.ItemId == measure).Select(a => a.OriginId == measure ? a.ItemId : a.OriginId);
        var elsewhere = await db.Measures.Where(m => lent.Contains(m.Id) && m.OwnerPersonId != null).Select(m => m.OwnerPersonId!.Value).ToListAsync();
        List<Guid?> here = [before.Measure.OwnerPersonId, before.Benefit.OwnerPersonId];
        await notices.Tell(actor, BenefitNotices.Result, here.OfType<Guid>().Concat(elsewhere), before.Benefit.Id, before.Indicator.Id);
    }

    private static List<Measurement> With(IndicatorView before, IReadOnlyList<Figure> brought)
    {
        var periods = brought.Select(f => f.Period).ToHashSet();
        var added = brought.Select(f => new Measurement(Guid.Empty, before.Indicator.Id, f.Period, f.Value) { Base = f.Base });
        return [.. before.Measurements.Where(m => !periods.Contains(m.Period)).Concat(added).OrderBy(m => m.Period)];
    }
}

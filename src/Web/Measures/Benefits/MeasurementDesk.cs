using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>What came of figures that were brought.</summary>
public sealed record Brought(int New, int Corrected, int Unchanged);

/// <summary>Takes in figures. The same once more changes nothing; another for the same period corrects it, and what stood before is kept.</summary>
public sealed class MeasurementDesk(Db db, BenefitDoor door, IndicatorReading reading, ResultTelling telling, TimeProvider clock)
{
    public async Task<Brought> Put(Actor actor, Guid indicatorId, IReadOnlyList<Figure> figures, MeasuredBy how)
    {
        actor.Must(Right.SeeOrganisations);
        var (measure, benefit, indicator) = await door.Indicator(actor, indicatorId);
        if (!BenefitDoor.MayMeasure(actor, measure, benefit, indicator)) throw new Forbidden("bring figures");
        return await Store(actor, "measurement.put", measure, benefit, indicator, figures, how);
    }

    /// <summary>Figures that a system sends with the indicator's key, whose holder has been asked for already.</summary>
    internal async Task<Brought> PutByKey(IndicatorKey key, IReadOnlyList<Figure> figures)
    {
        var indicator = await db.Indicators.SingleAsync(i => i.Id == key.IndicatorId);
        var benefit = await db.Benefits.SingleAsync(b => b.Id == indicator.BenefitId);
        var measure = await db.Measures.SingleAsync(m => m.Id == benefit.MeasureId);
        return await Store(Actor.Program, "measurement.put-by-key", measure, benefit, indicator, figures, MeasuredBy.Key);
    }

    private async Task<Brought> Store(Actor actor, string verb, Measure measure, Benefit benefit, Indicator indicator, IReadOnlyList<Figure> figures, MeasuredBy how)
    {
        if (figures.Count == 0) throw new UserMistake(FigureTexts.NoFigures);
        if (figures.Count > FigureSheet.Most) throw new UserMistake(FigureTexts.TooMany.With(FigureSheet.Most));
        foreach (var figure in figures)
            if (Figure.WhyNot(indicator, figure.Value, figure.Base) is { } why) throw new UserMistake(why.ToString(), "Value");
        var before = (await reading.Of(measure, benefit)).Single(v => v.Indicator.Id == indicator.Id);
        return await db.Write(actor, new Act(verb, measure.ProgrammeId, indicator.Id), async () =>
        {
            var (first, last) = (figures.Min(f => f.Period), figures.Max(f => f.Period));
            var known = await db.Measurements.Where(m => m.IndicatorId == indicator.Id && m.Period >= first && m.Period <= last).ToDictionaryAsync(m => m.Period);
            var brought = new Brought(0, 0, 0);
            foreach (var figure in figures) brought = One(brought, actor, indicator, known.GetValueOrDefault(figure.Period), figure, how);
            await telling.Tell(actor, before, figures);
            return brought;
        });
    }

    private Brought One(Brought so, Actor actor, Indicator indicator, Measurement? known, Figure figure, MeasuredBy how)
    {
        if (known is not null && known.Value.Equals(figure.Value) && known.Base.Equals(figure.Base)) return so with { Unchanged = so.Unchanged + 1 };
        if (known is null) db.Measurements.Add(known = new Measurement(Guid.CreateVersion7(), indicator.Id, figure.Period, figure.Value));
        else Keep(indicator, known, figure, how);
        var corrected = db.Entry(known).State != EntityState.Added;
        (known.Value, known.Base, known.Remark) = (figure.Value, figure.Base, figure.Remark);
        (known.MeasuredBy, known.At, known.ByPersonId) = (how, clock.GetUtcNow().UtcDateTime, actor.PersonId);
        return corrected ? so with { Corrected = so.Corrected + 1 } : so with { New = so.New + 1 };
    }

    private void Keep(Indicator indicator, Measurement known, Figure figure, MeasuredBy how)
    {
        // A system corrects of its own accord, and cannot say why.
        if (how != MeasuredBy.Key && figure.Remark.Length == 0) throw new UserMistake(FigureTexts.RemarkMissing.With(Periods.Name(indicator.Frequency, figure.Period)), "Remark");
        db.Corrections.Add(new Correction(Guid.CreateVersion7(), known.Id, known.Value, clock.GetUtcNow().UtcDateTime)
        {
            Base = known.Base,
            MeasuredBy = known.MeasuredBy,
            Remark = known.Remark,
        });
    }
}

using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>The same indicator in several municipalities and units, over the last year each has measured.</summary>
public sealed record Compared
{
    public required string Name { get; init; }
    public required FunnelResult Funnel { get; init; }
    public required Better Better { get; init; }
    /// <summary>So few that they could be known again; left out.</summary>
    public required int Hidden { get; init; }
}

/// <summary>Compares those who share a definition, among what the actor sees, so that small ones are neither blamed nor praised for chance.</summary>
public sealed class Comparing(Db db, BenefitDoor door)
{
    public const double SmallestBase = 5;
    private const int Latest = 12;

    public async Task<Compared> Of(Actor actor, Guid definition)
    {
        var shared = await db.Indicators.AsNoTracking().Where(i => i.DefinitionId == definition)
            .Join(db.Benefits, i => i.BenefitId, b => b.Id, (i, b) => new { Indicator = i, b.MeasureId })
            .Join(door.Seen(actor), x => x.MeasureId, m => m.Id, (x, m) => new { x.Indicator, m.OrganisationId, m.UnitId, m.Number })
            .OrderBy(x => x.Number).ThenBy(x => x.Indicator.Id).ToListAsync();
        var shares = shared.Where(x => x.Indicator.IsShare).ToList();
        if (shares.Count == 0) throw new Missing("The comparison");
        var ids = shares.Select(x => x.Indicator.Id).ToList();
        var figures = (await db.Measurements.AsNoTracking().Where(m => ids.Contains(m.IndicatorId) && m.Base != null).OrderByDescending(m => m.Period).ToListAsync()).ToLookup(m => m.IndicatorId);
        var names = await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name);
        var all = shares.GroupBy(x => (x.OrganisationId, x.UnitId), x => figures[x.Indicator.Id].Take(Latest).ToList())
            .Select(of => new FunnelUnit(of.Key.UnitId is { } unit ? $"{names[of.Key.OrganisationId]}, {units[unit]}" : names[of.Key.OrganisationId],
                of.Sum(list => list.Sum(m => m.Value)), of.Sum(list => list.Sum(m => m.Base!.Value))))
            .Where(u => u.Denominator > 0).ToList();
        var shown = all.Where(u => u.Denominator >= SmallestBase && u.Numerator is 0 or >= SmallestBase).ToList();
        return new Compared
        {
            Name = shares[0].Indicator.Name,
            Better = shares[0].Indicator.Better,
            Funnel = Funnel.Of(shown),
            Hidden = all.Count - shown.Count,
        };
    }

    /// <summary>What one sees, in a sentence.</summary>
    internal static string Sentence(Compared compared)
    {
        var marks = compared.Funnel.Marks;
        if (marks.Any(m => m.Verdict == FunnelVerdict.TooFew) || marks.Count == 0) return CompareTexts.TooFew.With(marks.Count, new FunnelOptions().FewestUnits);
        var (higher, lower) = (Names(FunnelVerdict.Higher), Names(FunnelVerdict.Lower));
        if (higher.Length + lower.Length == 0) return CompareTexts.None;
        return string.Join(' ', new[] { higher.Length > 0 ? CompareTexts.Higher.With(higher) : "", lower.Length > 0 ? CompareTexts.Lower.With(lower) : "" }.Where(s => s.Length > 0));

        string Names(FunnelVerdict verdict) => string.Join(", ", marks.Where(m => m.Verdict == verdict).Select(m => m.Name));
    }

    internal static Chart Draw(Compared compared) => new()
    {
        Kind = ChartKind.Funnel,
        Title = compared.Name,
        Sentence = Sentence(compared),
        Labels = [.. compared.Funnel.Marks.Select(m => m.Name)],
        Series = [new Series(BenefitTexts.PerCent, [.. compared.Funnel.Marks.Select(m => (double?)(100 * m.Share))])],
        Unit = BenefitTexts.PerCent,
        LabelHeader = CompareTexts.Unit,
        Decimals = 1,
        Funnel = FunnelLines.Of(compared.Funnel, compared.Better, CompareTexts.Base),
    };
}

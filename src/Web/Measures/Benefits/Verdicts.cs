using System.Globalization;
using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Says in plain words what an indicator's chart shows, in the reader's language.</summary>
internal static class Verdicts
{
    /// <summary>Short, without the indicator's name or a full stop: «Ingen endring ut over vanlig variasjon».</summary>
    public static string Short(IndicatorView view)
    {
        var (chart, season) = (view.Chart, view.Indicator.Chart == SpcKind.SameMonth);
        if (view.Measurements.Count == 0) return ChartTexts.NotMeasured;
        return chart.Verdict switch
        {
            SpcVerdict.TooShort => (season ? ChartTexts.TooShortSeason : ChartTexts.TooShort).With(chart.Stretches is [.., var last] ? last.Count : 0, IndicatorReading.Fewest),
            SpcVerdict.NoSignal when chart.LatestSignal is { } was => ChartTexts.WasSignal.With(Period(view, chart.Marks[was].At)),
            SpcVerdict.NoSignal => ChartTexts.NoSignal,
            _ => Changed(view, season),
        };
    }

    /// <summary>With its name, and what the limits say of the target.</summary>
    public static string Whole(IndicatorView view)
    {
        var said = $"{view.Indicator.Name}: {Lowered(Short(view))}.";
        return Target(view) is { } target ? $"{said} {target}" : said;
    }

    public static string? Target(IndicatorView view) => view.Indicator.Target is not { } target ? null : view.Chart.Assurance switch
    {
        SpcAssurance.WillHit => ChartTexts.WillHit.With(Amount(view.Indicator, target)),
        SpcAssurance.WillMiss => ChartTexts.WillMiss.With(Amount(view.Indicator, target)),
        SpcAssurance.HitAndMiss => ChartTexts.HitAndMiss.With(Amount(view.Indicator, target)),
        _ => null,
    };

    /// <summary>Measured against expected, with how sure one is.</summary>
    public static string Expected(IndicatorView view)
    {
        if (!view.HasCourse) return ChartTexts.ExpectedNot;
        if (view.Comparison is not { } compared || compared.Verdict == CourseVerdict.TooShort) return ChartTexts.ExpectedShort.With(view.Comparison?.Months ?? 0, CourseComparison.Fewest);
        var figures = ChartTexts.ExpectedFigures.With(compared.Months, Number(compared.Measured), Number(compared.Low), Number(compared.High), Amount(view.Indicator, compared.Expected));
        var judged = compared.Verdict switch
        {
            CourseVerdict.AsExpected => ChartTexts.AsExpected,
            CourseVerdict.Ahead => ChartTexts.Ahead,
            CourseVerdict.Behind => ChartTexts.Behind,
            _ => ChartTexts.Elsewhere,
        };
        return view.IsInTheHump ? $"{figures} {judged} {ChartTexts.InTheHump}" : $"{figures} {judged}";
    }

    public static string Baseline(IndicatorView view)
    {
        var needed = view.Indicator.Chart == SpcKind.SameMonth ? 2 * IndicatorReading.Fewest : IndicatorReading.Fewest;
        if (view.Start is not { } start) return ChartTexts.BaselineBefore.With(view.BeforeStart, needed);
        return view.IsBaselineFixed ? ChartTexts.BaselineFixed.With(view.BeforeStart, Days.Of(start)) : ChartTexts.BaselineLoose.With(view.BeforeStart, needed);
    }

    /// <summary>«Mangler oktober 2026», or null when nothing is missing.</summary>
    public static string? Missing(IndicatorView view) => view.Missing switch
    {
        [] => null,
        [.., var last] and { Count: 1 } => ChartTexts.MissingOne.With(Period(view, last)),
        [.., var last] => ChartTexts.MissingMany.With(Period(view, last), view.Missing.Count - 1),
    };

    /// <summary>A value as it is drawn, with its unit.</summary>
    public static string Amount(Indicator indicator, double value) => $"{Number(value)} {UnitOf(indicator)}";

    /// <summary>What somebody called it; of shares per cent, in the reader's language.</summary>
    public static string UnitOf(Indicator indicator) => indicator.IsShare ? BenefitTexts.PerCent : indicator.Unit;

    /// <summary>As it was measured: «26 av 45 (58 prosent)», or a number.</summary>
    public static string Measured(Indicator indicator, double value, double? all) =>
        indicator.IsShare && all is { } of ? ChartTexts.Share.With(Number(value), Number(of), Number(100 * value / of)) : Number(value);

    public static string Number(double value)
    {
        var decimals = Math.Abs(value) switch { >= 1000 => 0, >= 100 => Whole(value) ? 0 : 1, >= 1 => Whole(value) ? 0 : 1, _ => Whole(value) ? 0 : 2 };
        return ChartNumbers.Format(value, decimals, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
    }

    private static bool Whole(double value) => Math.Abs(value - Math.Round(value)) < 1e-9;

    private static string Changed(IndicatorView view, bool season)
    {
        var marks = view.Chart.Marks;
        var (last, from) = (marks[^1].Cause, marks.Count - 1);
        while (from > view.Chart.Stretches[^1].From && marks[from - 1].Cause == last) from--;
        var up = last is Cause.ConcernUp or Cause.ImprovementUp or Cause.NeitherUp;
        Text text = (up, season) switch { (true, false) => ChartTexts.Higher, (false, false) => ChartTexts.Lower, (true, true) => ChartTexts.HigherSeason, _ => ChartTexts.LowerSeason };
        var said = text.With(Period(view, marks[from].At));
        return view.Chart.Verdict switch
        {
            SpcVerdict.Improvement => $"{said}: {ChartTexts.ForTheBetter}",
            SpcVerdict.Concern => $"{said}: {ChartTexts.ForTheWorse}",
            _ => said,
        };
    }

    private static string Period(IndicatorView view, DateOnly period) => Periods.Name(view.Indicator.Frequency, period);

    private static string Lowered(string sentence) => char.ToLower(sentence[0], CultureInfo.CurrentUICulture) + sentence[1..];
}

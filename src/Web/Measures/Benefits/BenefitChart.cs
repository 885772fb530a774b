using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>An indicator drawn: what was measured with its limits, and what was expected, hump and all, as far ahead as it reaches.</summary>
internal static class BenefitChart
{
    private const int MostAhead = 24;

    public static Chart Of(IndicatorView view)
    {
        var (indicator, season) = (view.Indicator, view.Indicator.Chart == SpcKind.SameMonth);
        // The same month before has no difference of its own: what is drawn begins a year later.
        var drawn = view.Chart.Marks.Count > 0 ? view.Chart.Marks.ToDictionary(m => m.At, m => m.Value) : view.Measurements.ToDictionary(m => m.Period, m => IndicatorView.Drawn(indicator, m.Value, m.Base));
        var periods = PeriodsOf(view, drawn.Keys.Min());
        var places = periods.Index().ToDictionary(p => p.Item, p => p.Index);
        var differs = season && view.Chart.Marks.Count > 0;
        return new Chart
        {
            Kind = ChartKind.Control,
            Title = indicator.Name,
            Sentence = $"{Verdicts.Short(view)}.",
            Labels = [.. periods.Select(p => Periods.Label(indicator.Frequency, p))],
            Series = [new Series(ChartTexts.Measured, [.. periods.Select(p => drawn.TryGetValue(p, out var value) ? value : (double?)null)])],
            Unit = differs ? ChartTexts.Difference.With(Verdicts.UnitOf(indicator)) : Verdicts.UnitOf(indicator),
            LabelHeader = FigureTexts.Period,
            Decimals = Decimals(drawn.Values),
            Control = Lines(view, periods, places, differs ? indicator.ZeroPoint ?? 0 : 0),
        };
    }

    private static ControlLines Lines(IndicatorView view, IReadOnlyList<DateOnly> periods, Dictionary<DateOnly, int> places, double less)
    {
        var lines = ControlLines.Of(view.Chart, periods.Count, mark => places[mark.At]);
        var began = view.Start is { } start ? Periods.First(view.Indicator.Frequency, start) : (DateOnly?)null;
        IReadOnlyList<double?> expected = view.HasCourse && began is not null ? [.. periods.Select(p => p >= began ? view.ExpectedOf(p) - less : null)] : [];
        // Where single figures would lie if all went as expected: as far to both sides as they vary by themselves.
        var band = view.Chart is { Stretches: [.., { TooShort: false }], Marks: [.., var last] } ? last.Upper - last.Mean : (double?)null;
        return lines with
        {
            // Where nothing is drawn from before the start, there is no line between before and after.
            Start = began is { } from && from > periods[0] && places.TryGetValue(from, out var place) ? place : null,
            Target = view.Indicator.Target - less,
            Expected = expected,
            ExpectedLow = band is { } down ? [.. expected.Select(e => e - down)] : [],
            ExpectedHigh = band is { } up ? [.. expected.Select(e => e + up)] : [],
        };
    }

    private static List<DateOnly> PeriodsOf(IndicatorView view, DateOnly first)
    {
        var (every, last) = (view.Indicator.Frequency, view.Measurements[^1].Period);
        var ahead = view is { HasCourse: true, Start: { } start } ? Periods.First(every, start.AddMonths(view.Indicator.FullMonth!.Value)) : last;
        var periods = new List<DateOnly>();
        for (var period = first; period <= last || (period <= ahead && period <= Periods.Next(every, last, MostAhead)); period = Periods.Next(every, period)) periods.Add(period);
        return periods;
    }

    private static int Decimals(IReadOnlyCollection<double> values) => values.All(v => Math.Abs(v - Math.Round(v)) < 1e-9) ? 0 : values.Max(Math.Abs) < 1 ? 2 : 1;

    /// <summary>What is expected, before anything is measured: for the form in which the three numbers of the hump are written.</summary>
    public static Chart Course(double zero, double target, CourseShape shape, string unit)
    {
        var months = (int)shape.FullMonths + 3;
        var course = ExpectedCourse.Of(zero, target, shape, months);
        var said = BenefitTexts.CourseSentence.With(Verdicts.Number(zero), Verdicts.Number(target), shape.FullMonths);
        if (shape.Cost > 0) said += $" {BenefitTexts.CourseHump.With(shape.BreakEvenMonths)}";
        if (shape.Cost > 0 && ExpectedCourse.WonBack(zero, target, shape, 240) is { } back) said += $" {BenefitTexts.CourseWonBack.With(back)}";
        return new Chart
        {
            Kind = ChartKind.Line,
            Title = BenefitTexts.CourseTitle,
            Sentence = said,
            Labels = [.. Enumerable.Range(0, months + 1).Select(m => Verdicts.Number(m))],
            Series = [new Series(ChartTexts.Expected, [.. course.Select(v => (double?)v)])],
            Limits = [new Limit(BenefitTexts.ZeroPoint, zero), new Limit(BenefitTexts.Target, target)],
            Unit = unit.Length > 0 ? unit : FigureTexts.Value,
            LabelHeader = BenefitTexts.CourseMonth,
            Decimals = Decimals([zero, target, shape.Cost]),
        };
    }
}

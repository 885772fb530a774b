using BlankeArk.Analysis.Charts;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>What a point tells beside the others; shown by shape as well as by colour.</summary>
public enum PointMark { Ordinary, Better, Worse, Change }

/// <summary>
/// What a control chart draws around its series. Each list has one value for each label of the chart, or is empty; a label may lie in
/// the time to come, where there is only what is expected.
/// </summary>
public sealed record ControlLines
{
    public IReadOnlyList<PointMark> Marks { get; init; } = [];
    public IReadOnlyList<double?> Mean { get; init; } = [];
    public IReadOnlyList<double?> Lower { get; init; } = [];
    public IReadOnlyList<double?> Upper { get; init; } = [];
    public IReadOnlyList<double?> Expected { get; init; } = [];
    /// <summary>The band around what is expected, from here to <see cref="ExpectedHigh"/>.</summary>
    public IReadOnlyList<double?> ExpectedLow { get; init; } = [];
    public IReadOnlyList<double?> ExpectedHigh { get; init; } = [];
    public double? Target { get; init; }
    /// <summary>The label from which the measure is at work.</summary>
    public int? Start { get; init; }
    /// <summary>Labels from which mean and limits are reckoned anew.</summary>
    public IReadOnlyList<int> Rebases { get; init; } = [];

    internal IEnumerable<double> Values =>
        Mean.Concat(Lower).Concat(Upper).Concat(Expected).Concat(ExpectedLow).Concat(ExpectedHigh).Append(Target).OfType<double>();

    /// <summary>The lines of a series whose signals have been told from its noise.</summary>
    /// <param name="result">Marks, means and limits.</param>
    /// <param name="labels">How many labels the chart has.</param>
    /// <param name="labelOf">Which of them a mark stands at.</param>
    /// <remarks>
    /// Limits of too short a stretch are left out, as nothing may be claimed by them, and so are lower limits below zero of what never
    /// goes there.
    /// </remarks>
    public static ControlLines Of(SpcResult result, int labels, Func<SpcMark, int> labelOf)
    {
        var marks = new PointMark[labels];
        var (mean, lower, upper) = (new double?[labels], new double?[labels], new double?[labels]);
        var neverBelow = result.Marks.All(mark => mark.Value >= 0);
        foreach (var stretch in result.Stretches)
        {
            foreach (var mark in result.Marks.Skip(stretch.From).Take(stretch.Count))
            {
                var at = labelOf(mark);
                marks[at] = MarkOf(mark.Cause);
                mean[at] = mark.Mean;
                if (stretch.TooShort) continue;
                lower[at] = neverBelow && mark.Lower < 0 ? null : mark.Lower;
                upper[at] = mark.Upper;
            }
        }
        return new ControlLines
        {
            Marks = marks,
            Mean = mean,
            Lower = lower,
            Upper = upper,
            Rebases = [.. result.Stretches.Skip(1).Select(stretch => labelOf(result.Marks[stretch.From]))],
        };
    }

    internal static T At<T>(IReadOnlyList<T> list, int index) => index < list.Count ? list[index] : default!;

    private static PointMark MarkOf(Cause cause) => cause switch
    {
        Cause.Common => PointMark.Ordinary,
        Cause.ImprovementUp or Cause.ImprovementDown => PointMark.Better,
        Cause.ConcernUp or Cause.ConcernDown => PointMark.Worse,
        _ => PointMark.Change,
    };
}

using BlankeArk.Web.Insight.Surveys.Results;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>The finding looked at, with those alike: the same words, found as the same thing and decided alike.</summary>
public sealed record FindingView(PlacedFinding First, IReadOnlyList<PlacedFinding> Alike, Question Question)
{
    public string Words => First.Found.Finding.Text;
    public bool IsSettled => First.IsSettled;
    public OpenedDecision? Decision => First.Found.Decision;

    internal static FindingView? Of(WaveCheck check, WaveMaterial material, string? key)
    {
        var first = check.All.FirstOrDefault(f => f.Key == key) ?? (key is null ? check.All.FirstOrDefault(f => !f.IsSettled) : null);
        if (first is null) return null;
        return new(first, [.. check.All.Where(f => IsAlike(f, first))], material.Questions.First(q => q.Id == first.In.QuestionId));
    }

    private static bool IsAlike(PlacedFinding one, PlacedFinding other) =>
        one.Found.Finding.Text == other.Found.Finding.Text && one.Found.Finding.Kind == other.Found.Finding.Kind && one.IsSettled == other.IsSettled
        && (one.Found.Decision?.Outcome, one.Found.Decision?.Words, one.Found.Decision?.Everywhere) == (other.Found.Decision?.Outcome, other.Found.Decision?.Words, other.Found.Decision?.Everywhere);
}

/// <summary>Findings of a question that are alike, one line of the list.</summary>
public sealed record FindingLine(PlacedFinding First, int Places)
{
    public static IEnumerable<FindingLine> Of(IEnumerable<PlacedFinding> found) =>
        found.GroupBy(f => (f.Found.Finding.Text, f.Found.Finding.Kind, f.IsSettled, f.Found.Decision?.Outcome, f.Found.Decision?.Words, f.Found.Decision?.Everywhere))
            .Select(g => new FindingLine(g.First(), g.Count()))
            .OrderBy(line => line.First.IsSettled).ThenBy(line => line.First.Found.Finding.Text, StringComparer.CurrentCulture);
}

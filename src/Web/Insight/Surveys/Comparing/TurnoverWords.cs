using BlankeArk.Analysis.Comparing;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>Turnover in plain words, and how changes are reckoned.</summary>
internal static class TurnoverWords
{
    public static IEnumerable<string> Of(Turnover turnover, string language)
    {
        yield return turnover is { Left: 0, Came: 0 }
            ? ComparingTexts.NoTurnover.InWith(language, turnover.Stayed)
            : ComparingTexts.Turnover.InWith(language, turnover.Stayed, turnover.AskedBefore, turnover.Left, turnover.Came);
        if (turnover is { AnsweredBefore: { } before, AnsweredLater: { } later })
            yield return ComparingTexts.AnsweredThenNow.InWith(language, before, later);
        if (turnover.AnsweredBoth is { } both) yield return ComparingTexts.AnsweredBoth.InWith(language, both);
        else if (turnover.IsBothWithheld) yield return ComparingTexts.AnsweredBothWithheld.InWith(language, ParticipationReading.Threshold);
    }

    public static string How(string language) => ComparingTexts.How.InWith(language, new DifferenceOptions().Fewest);
}

/// <summary>Which waves are compared.</summary>
internal static class WaveChoice
{
    /// <summary>The waves with these numbers; the first and the last where none is named; null where fewer than two are.</summary>
    public static IReadOnlyList<Wave>? Of(IReadOnlyList<Wave> ready, IReadOnlyCollection<int>? numbers)
    {
        if (ready.Count < 2) return null;
        if (numbers is null or { Count: 0 }) return [ready[0], ready[^1]];
        var chosen = ready.Where(w => numbers.Contains(w.Number)).ToList();
        return chosen.Count < 2 ? null : chosen;
    }
}

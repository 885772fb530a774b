namespace BlankeArk.Analysis.Text;

/// <summary>What counts as a typical answer.</summary>
public sealed record TypicalOptions
{
    /// <summary>The most answers to give, 1 or more.</summary>
    public int MaxAnswers { get; init; } = 5;

    /// <summary>Fewest words, stop words included, of an answer that reads as one by itself.</summary>
    public int MinWords { get; init; } = 8;

    /// <summary>Most words that are comfortable to quote; longer answers count for less the longer they are.</summary>
    public int MaxWords { get; init; } = 50;

    /// <summary>
    /// How much an answer's being typical weighs against its saying something that those before it do not, 0–1; 1 asks
    /// for typical alone.
    /// </summary>
    public double Typicality { get; init; } = 0.7;

    /// <summary>How many words to give as the explanation of each answer.</summary>
    public int MaxWordsWhy { get; init; } = 5;
}

/// <summary>One typical answer.</summary>
/// <param name="Answer">Its index among the answers given, from 0: the order of arrival, if they came so, and then not to be shown.</param>
/// <param name="Score">How typical, relative to the most typical answer, 0–1.</param>
/// <param name="Why">The words it shares with most others, as they are commonest written, the weightiest first.</param>
/// <param name="AnswersSharing">How many other answers use at least one of the words in <paramref name="Why"/>.</param>
public sealed record TypicalAnswer(int Answer, double Score, IReadOnlyList<string> Why, int AnswersSharing);

/// <summary>
/// The most typical answers by the computer's reckoning. Each answer becomes a vector of its content words weighted by
/// tf–idf; an answer is the more central the more it resembles the others on average (mean cosine, the degree centrality
/// of Erkan and Radev's «LexRank», 2004, without their threshold). Walking on to the answers that resemble those, as LexRank
/// itself does, was tried: it gives an answer that resembles none the score of a middling one. One-word answers and essays
/// count for less. Those shown are chosen one by one so that the next is typical and yet different from those before
/// (maximal marginal relevance: Carbonell and Goldstein, 1998).
/// </summary>
public static class TypicalAnswers
{
    // Of answers more alike than this a reader learns nothing new from the second.
    private const double TooAlike = 0.8;

    // What counts as equal, so that the first of equals is chosen on every machine.
    private const double Rounding = 1e-12;

    /// <summary>Ranks one question's answers.</summary>
    /// <param name="answers">The answers; null and blank ones keep their index and are never chosen.</param>
    /// <param name="question">The question's text, whose own words make no answer typical; empty for none.</param>
    /// <param name="options">Choices; null for the usual ones.</param>
    /// <returns>At most <see cref="TypicalOptions.MaxAnswers"/> answers, in the order chosen: the most typical first.</returns>
    public static IReadOnlyList<TypicalAnswer> Rank(IEnumerable<string?> answers, string question, TypicalOptions? options = null) =>
        Rank(AnswerWords.Read(answers), question, options);

    /// <summary>The same from answers already read.</summary>
    /// <param name="answers">The answers, read.</param>
    /// <param name="question">The question's text, whose own words make no answer typical; empty for none.</param>
    /// <param name="options">Choices; null for the usual ones.</param>
    /// <returns>At most <see cref="TypicalOptions.MaxAnswers"/> answers, the most typical first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static IReadOnlyList<TypicalAnswer> Rank(AnswerWords answers, string question, TypicalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(question);
        options ??= new();
        Check(options);

        var vectors = new AnswerVectors(answers, answers.Repeats(question));
        var relevance = vectors.Centrality();
        for (var i = 0; i < relevance.Length; i++)
            relevance[i] *= Readability(answers.Lengths[i], options);
        var most = relevance.Length == 0 ? 0 : relevance.Max();
        if (most <= 0)
            return [];
        for (var i = 0; i < relevance.Length; i++)
            relevance[i] /= most;
        return [.. Choose(vectors, relevance, options).Select(chosen => Explain(answers, vectors, chosen, relevance[chosen], options))];
    }

    private static void Check(TypicalOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxAnswers, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinWords, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxWords, options.MinWords, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxWordsWhy, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Typicality, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Typicality, 1, nameof(options));
    }

    /// <summary>1 for a comfortable length, falling in proportion below it and beyond it.</summary>
    private static double Readability(int words, TypicalOptions options)
    {
        if (words < options.MinWords)
            return (double)words / options.MinWords / 2;
        return words <= options.MaxWords ? 1 : (double)options.MaxWords / words;
    }

    private static List<int> Choose(AnswerVectors vectors, double[] relevance, TypicalOptions options)
    {
        var chosen = new List<int>();
        var nearest = new double[relevance.Length];
        while (chosen.Count < options.MaxAnswers && Next(relevance, nearest, options.Typicality) is { } next)
        {
            chosen.Add(next);
            var likeness = vectors.LikenessTo(next);
            for (var i = 0; i < nearest.Length; i++)
                nearest[i] = Math.Max(nearest[i], likeness[i]);
        }
        return chosen;
    }

    /// <summary>The answer most worth adding: typical, and unlike the nearest of those chosen (which itself is too alike).</summary>
    private static int? Next(double[] relevance, double[] nearest, double typicality)
    {
        int? next = null;
        var best = double.NegativeInfinity;
        for (var i = 0; i < relevance.Length; i++)
        {
            var worth = (typicality * relevance[i]) - ((1 - typicality) * nearest[i]);
            if (relevance[i] > 0 && nearest[i] < TooAlike && worth > best + Rounding)
                (next, best) = (i, worth);
        }
        return next;
    }

    private static TypicalAnswer Explain(AnswerWords answers, AnswerVectors vectors, int answer, double score, TypicalOptions options)
    {
        var why = vectors.SharedTerms(answer)
            .OrderByDescending(term => term.Weight).ThenBy(term => answers.Terms[term.Term].Key, StringComparer.Ordinal)
            .Take(options.MaxWordsWhy).Select(term => term.Term).ToArray();
        var sharing = 0;
        for (var i = 0; i < answers.Answers.Count; i++)
            sharing += i != answer && answers.Answers[i].Any(term => why.Contains(term.Term)) ? 1 : 0;
        return new(answer, score, [.. why.Select(term => answers.Terms[term].Shown())], sharing);
    }
}

namespace BlankeArk.Analysis.Text;

/// <summary>Which words make a cloud.</summary>
public sealed record CloudOptions
{
    /// <summary>The most words to give, 1 or more.</summary>
    public int MaxWords { get; init; } = 40;

    /// <summary>
    /// How many answers at least must use a word. Null chooses by the number of answers: 1 below 10, 2 below 40, 3 from there.
    /// </summary>
    public int? MinAnswers { get; init; }

    /// <summary>Whether to leave out the words of the question itself, which say nothing about the answers.</summary>
    public bool LeaveOutQuestionWords { get; init; } = true;

    /// <summary>Whether to leave out the words of <see cref="StopWords.Filler"/>.</summary>
    public bool LeaveOutFiller { get; init; } = true;

    /// <summary>
    /// How much being common in the reference counts against a word, 0–1: 0 ranks by the number of answers alone, 1 by
    /// how many answers more than expected use it.
    /// </summary>
    public double Particularity { get; init; } = 0.5;

    /// <summary>Further words to leave out, in any form; a programme's own name, for example.</summary>
    public IReadOnlyCollection<string> LeaveOut { get; init; } = [];
}

/// <summary>One word of a cloud.</summary>
/// <param name="Text">The word in its commonest form.</param>
/// <param name="Answers">How many answers use it: what its size should show.</param>
/// <param name="Share">The same as a share of the answers, 0–1.</param>
/// <param name="ReferenceShare">Its share among the reference answers, 0–1; null without a reference.</param>
/// <param name="Keyness">How particular it is to these answers.</param>
/// <param name="Score">What the words are ranked by; see <see cref="CloudWords"/>.</param>
public sealed record CloudWord(string Text, int Answers, double Share, double? ReferenceShare, KeynessScore Keyness, double Score);

/// <summary>
/// The words of a cloud: those that many answers use, and rather here than in the answers to the other questions. A word's
/// score is the number of answers that use it, less a part of how many would be expected to from the other questions. So
/// without a reference it ranks by the number of answers, and one-off words never outrank what many say.
/// </summary>
public static class CloudWords
{
    private const int FewAnswers = 10;
    private const int SomeAnswers = 40;

    /// <summary>Picks and ranks the words of one question's answers.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="otherAnswers">The answers to the other questions, a list each; may be empty.</param>
    /// <param name="question">The question's text; empty for none.</param>
    /// <param name="options">Choices; null for the usual ones.</param>
    /// <returns>At most <see cref="CloudOptions.MaxWords"/> words, the highest score first.</returns>
    public static IReadOnlyList<CloudWord> For(
        IEnumerable<string?> answers, IEnumerable<IEnumerable<string?>> otherAnswers, string question, CloudOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(otherAnswers);
        options ??= new();
        var keepFiller = !options.LeaveOutFiller;
        return For(AnswerWords.Read(answers, keepFiller), [.. otherAnswers.Select(other => AnswerWords.Read(other, keepFiller))], question, options);
    }

    /// <summary>The same from answers already read, which spares reading each question once for every other.</summary>
    /// <param name="answers">The answers, read.</param>
    /// <param name="others">The answers to the other questions, read with the same choice of filler words; may hold <paramref name="answers"/> itself, which is passed over.</param>
    /// <param name="question">The question's text; empty for none.</param>
    /// <param name="options">Choices; null for the usual ones.</param>
    /// <returns>At most <see cref="CloudOptions.MaxWords"/> words, the highest score first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static IReadOnlyList<CloudWord> For(AnswerWords answers, IReadOnlyList<AnswerWords> others, string question, CloudOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(question);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxWords, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Particularity, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Particularity, 1);

        var reference = others.Where(other => !ReferenceEquals(other, answers)).ToArray();
        var leftOut = options.LeaveOut.Select(WordGroup.KeyOf).ToHashSet(StringComparer.Ordinal);
        var repeats = answers.Repeats(options.LeaveOutQuestionWords ? question : "");
        var least = options.MinAnswers ?? LeastAnswers(answers.AnswerCount);
        return [.. answers.Terms
            .Where((term, index) => term.Answers >= least && !repeats[index] && !leftOut.Contains(term.Key))
            .Select(term => (Term: term, Keyness: Compare(term, answers.AnswerCount, reference)))
            .OrderByDescending(word => Score(word.Term, word.Keyness, options))
            .ThenByDescending(word => word.Keyness.G2).ThenBy(word => word.Term.Key, StringComparer.Ordinal)
            .Take(options.MaxWords)
            .Select(word => Shown(word.Term, word.Keyness, answers, reference, options))];
    }

    private static int LeastAnswers(int answers) => answers < FewAnswers ? 1 : answers < SomeAnswers ? 2 : 3;

    private static KeynessScore Compare(TermReading term, int answers, AnswerWords[] reference)
    {
        int with = 0, all = 0;
        foreach (var other in reference)
        {
            with += other.AnswersWithKey(term.Key);
            all += other.AnswerCount;
        }
        return Keyness.Compare(term.Answers, answers, with, all);
    }

    private static CloudWord Shown(TermReading term, KeynessScore keyness, AnswerWords answers, AnswerWords[] reference, CloudOptions options)
    {
        double all = answers.AnswerCount;
        var text = term.Shown(reference.Select(other => other.Find(term.Key)).OfType<TermReading>());
        double? there = reference.Any(other => other.AnswerCount > 0) ? keyness.Expected / all : null;
        return new(text, term.Answers, term.Answers / all, there, keyness, Score(term, keyness, options));
    }

    private static double Score(TermReading term, KeynessScore keyness, CloudOptions options) =>
        term.Answers - (options.Particularity * keyness.Expected);
}

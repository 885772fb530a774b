using System.Runtime.InteropServices;

namespace BlankeArk.Analysis.Text;

/// <summary>
/// The content words of one question's answers, read once and used for its cloud, its typical answers and as the
/// reference of other questions. Holds which content words each answer uses, so it is as confidential as the answers, but
/// not their text. Unchanging once read, so it may be kept and shared between threads.
/// </summary>
public sealed class AnswerWords
{
    private readonly List<TermReading> _terms;
    private readonly Dictionary<string, int> _byKey;

    internal AnswerWords(List<TermReading> terms, Dictionary<string, int> byKey, IReadOnlyList<TermCount[]> answers, int[] lengths)
    {
        _terms = terms;
        _byKey = byKey;
        Answers = answers;
        Lengths = lengths;
        AnswerCount = lengths.Count(length => length > 0);
    }

    /// <summary>Answers that hold any word at all; the base of every share.</summary>
    public int AnswerCount { get; }

    /// <summary>Number of different content words (groups of forms).</summary>
    public int TermCount => _terms.Count;

    internal IReadOnlyList<TermReading> Terms => _terms;

    /// <summary>For each answer, in the order given, its content words with their counts.</summary>
    internal IReadOnlyList<TermCount[]> Answers { get; }

    /// <summary>For each word whether it only repeats the question.</summary>
    internal bool[] Repeats(string question)
    {
        var asked = Read([question], keepFiller: true).Terms;
        return [.. _terms.Select(term => asked.Any(word => WordGroup.Echoes(term.Key, word.Key)))];
    }

    /// <summary>For each answer its number of words, stop words included.</summary>
    internal int[] Lengths { get; }

    /// <summary>Reads the answers to one question.</summary>
    /// <param name="answers">The answers, any number; null and blank ones count as not answered.</param>
    /// <param name="keepFiller">Whether to count the words of <see cref="StopWords.Filler"/> too.</param>
    /// <returns>Their words.</returns>
    public static AnswerWords Read(IEnumerable<string?> answers, bool keepFiller = false)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new AnswerReader(keepFiller).Read(answers);
    }

    /// <summary>How many answers use a word, in any of its forms.</summary>
    /// <param name="word">The word, in any form.</param>
    /// <returns>0 to <see cref="AnswerCount"/>; 0 for stop words.</returns>
    public int AnswersWith(string word) => AnswersWithKey(WordGroup.KeyOf(word));

    internal TermReading? Find(string key) => _byKey.TryGetValue(key, out var term) ? _terms[term] : null;

    internal int AnswersWithKey(string key) => Find(key)?.Answers ?? 0;
}

/// <summary>A content word of an answer: index into the words, and how often it stands there.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermCount(int Term, int Count);

/// <summary>One content word with its forms.</summary>
internal sealed class TermReading(string key)
{
    private const double NearlyAlways = 0.8;
    private const int MinCapitals = 2;

    public string Key { get; } = key;

    /// <summary>Answers that use it.</summary>
    public int Answers { get; set; }

    public List<FormReading> Forms { get; } = [];

    /// <summary>
    /// The commonest form, in small letters unless the word nearly always has a capital where no sentence starts. Answers
    /// to other questions may testify to that too; one capital alone may be a sentence whose full stop was forgotten.
    /// </summary>
    public string Shown(params IEnumerable<TermReading> elsewhere)
    {
        var (small, capital) = elsewhere.Prepend(this).Aggregate((Small: 0, Capital: 0), (sum, term) => term.AddLetters(sum));
        var isName = capital >= MinCapitals && capital >= NearlyAlways * (capital + small);
        var forms = isName ? Forms.Where(form => form.IsCapitalised) : Forms;
        return forms.GroupBy(form => isName ? form.Text : form.Small, StringComparer.Ordinal)
            .OrderByDescending(same => same.Sum(form => form.Count)).ThenBy(same => same.Key.Length).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Key).FirstOrDefault(Forms[0].Small);
    }

    private (int Small, int Capital) AddLetters((int Small, int Capital) sum)
    {
        foreach (var form in Forms)
            sum = form.IsCapitalised ? (sum.Small, sum.Capital + form.TellingCount) : (sum.Small + form.Count, sum.Capital);
        return sum;
    }
}

/// <summary>One way a word is written. Form −1 of <see cref="Term"/> is a word that is not counted.</summary>
internal sealed class FormReading(string text, string small, int term)
{
    public string Text { get; } = text;

    public string Small { get; } = small;

    public int Term { get; } = term;

    public bool IsCapitalised { get; } = char.IsUpper(text[0]);

    // «KS» or «LEAN» keep their capitals also where a sentence starts.
    public bool IsAllCapitals { get; } = text.Length > 1 && !text.Any(char.IsLower);

    public int Count { get; set; }

    /// <summary>Occurrences where the capital tells something: not the first of a sentence.</summary>
    public int TellingCount { get; set; }
}

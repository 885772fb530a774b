using System.Runtime.InteropServices;

namespace BlankeArk.Analysis.Text;

/// <summary>Reads answers into words; each form is looked at once, its stem kept for the rest of the reading.</summary>
internal sealed class AnswerReader(bool keepFiller)
{
    private const int NotCounted = -1;
    private const int MinLetters = 2;

    private readonly List<TermReading> _terms = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormReading> _forms = new(StringComparer.Ordinal);
    private readonly List<Token> _tokens = [];
    private readonly Dictionary<int, int> _counts = [];

    public AnswerWords Read(IEnumerable<string?> answers)
    {
        var read = new List<TermCount[]>();
        var lengths = new List<int>();
        foreach (var answer in answers)
        {
            read.Add(ReadOne(Tokeniser.Composed(answer ?? "")));
            lengths.Add(_tokens.Count);
        }
        return new(_terms, _byKey, read, [.. lengths]);
    }

    private TermCount[] ReadOne(ReadOnlySpan<char> answer)
    {
        var known = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _counts.Clear();
        Tokeniser.Tokenise(answer, _tokens);
        foreach (var token in _tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var text = answer.Slice(token.Start, token.Length);
            if (!known.TryGetValue(text, out var form))
                form = Add(text.ToString());
            if (form.Term == NotCounted)
                continue;
            form.Count++;
            if (!token.StartsSentence || form.IsAllCapitals)
                form.TellingCount++;
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, form.Term, out _)++;
        }
        return CountAnswer();
    }

    private TermCount[] CountAnswer()
    {
        var terms = new TermCount[_counts.Count];
        var at = 0;
        foreach (var (term, count) in _counts)
        {
            _terms[term].Answers++;
            terms[at++] = new(term, count);
        }
        return terms;
    }

    private FormReading Add(string text)
    {
        var small = text.ToLowerInvariant();
        var term = IsContent(small) ? TermOf(WordGroup.KeyOfSmall(small)) : NotCounted;
        var form = new FormReading(text, small, term);
        if (term != NotCounted)
            _terms[term].Forms.Add(form);
        _forms.Add(text, form);
        return form;
    }

    private bool IsContent(string small) =>
        small.Length >= MinLetters && !StopWords.IsGrammar(small) && (keepFiller || !StopWords.IsFiller(small));

    private int TermOf(string key)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key, out var exists);
        if (!exists)
        {
            term = _terms.Count;
            _terms.Add(new(key));
        }
        return term;
    }
}

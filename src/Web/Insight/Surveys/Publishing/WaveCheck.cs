using BlankeArk.Web.Insight.Surveys.Results;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>A finding where it stands: in an answer, or in a passage quoted from one.</summary>
public sealed record PlacedFinding(TextCheck In, CheckedFinding Found)
{
    public bool IsSettled => !In.Unsettled.Contains(Found);

    /// <summary>Names the place in an address, and says nothing of what stands there.</summary>
    public string Key => $"{(In.QuoteId is { } quote ? $"q{quote:N}" : $"a{In.AnswerId:N}")}-{Found.Finding.Start}";
}

/// <summary>All texts of a wave checked.</summary>
public sealed class WaveCheck
{
    private WaveCheck(Dictionary<Guid, TextCheck> answers, Dictionary<Guid, TextCheck> quotes)
    {
        (Answers, Quotes) = (answers, quotes);
        All =
        [
            .. answers.Values.SelectMany(text => text.Findings.Select(f => new PlacedFinding(text, f))),
            .. quotes.Values.SelectMany(text => text.Findings.Where(f => !TextChecking.IsSaidBy(answers[text.AnswerId], f.Finding)).Select(f => new PlacedFinding(text, f))),
        ];
    }

    public IReadOnlyDictionary<Guid, TextCheck> Answers { get; }
    public IReadOnlyDictionary<Guid, TextCheck> Quotes { get; }

    /// <summary>Every finding once: in quotes only what their answers say nothing of.</summary>
    public IReadOnlyList<PlacedFinding> All { get; }

    public CheckTally Tally => new(Answers.Count, All.Count, All.Count(f => f.IsSettled));

    internal static WaveCheck Of(WaveMaterial material, TextChecking checking)
    {
        var answers = material.Questions.SelectMany(q => material.Answers[q.Id].Select(a => checking.Answer(a.Id, q, a.Text))).ToDictionary(t => t.AnswerId);
        var quotes = material.Questions.SelectMany(q => material.Quotes[q.Id]).Where(q => answers.ContainsKey(q.Quotation.AnswerId))
            .ToDictionary(q => q.Quotation.Id, q => checking.Passage(answers[q.Quotation.AnswerId], q.Passage, q.Quotation.Id));
        return new(answers, quotes);
    }
}

/// <summary>How far a check has come: texts read by the rules, findings, and how many of those are settled.</summary>
public sealed record CheckTally(int Answers, int Found, int Settled)
{
    public int Unsettled => Found - Settled;
}

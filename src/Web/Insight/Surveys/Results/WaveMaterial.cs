using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>An answer opened: confidential, for as long as somebody reads or counts it.</summary>
internal sealed record OpenedAnswer(Guid Id, Guid QuestionId, Guid? SheetId, string Text)
{
    /// <summary>Held back until it is checked; it counts, and says nothing.</summary>
    public bool Held { get; init; }
    /// <summary>The text without words that were put in for others.</summary>
    public string OwnWords { get; init; } = Text;
}

/// <summary>Everything one wave's summary is made from, read at once and forgotten afterwards.</summary>
internal sealed record WaveMaterial
{
    public required Guid WaveId { get; init; }
    public required IReadOnlyList<Question> Questions { get; init; }
    /// <summary>In the order of their random ids, which tells nothing of their arrival.</summary>
    public required ILookup<Guid, OpenedAnswer> Answers { get; init; }
    /// <summary>The categories of a question in the researcher's order.</summary>
    public required ILookup<Guid, Category> Categories { get; init; }
    /// <summary>The categories an answer lies in.</summary>
    public required ILookup<Guid, Guid> Placed { get; init; }
    public required ILookup<Guid, (Quotation Quotation, string Passage)> Quotes { get; init; }
    /// <summary>Quotes of a question that are held back until they are checked.</summary>
    public IReadOnlyDictionary<Guid, int> HeldQuotes { get; init; } = new Dictionary<Guid, int>();
    /// <summary>The results are published, so that what comes up later is held back by itself and not with all the rest.</summary>
    public bool IsPublished { get; init; }

    public static async Task<WaveMaterial> Read(Db db, Seal seal, Guid surveyId, Guid waveId)
    {
        var questions = await db.Questions.AsNoTracking().Where(q => q.SurveyId == surveyId).OrderBy(q => q.Number).ToListAsync();
        var categories = await db.Categories.AsNoTracking().Where(c => db.Questions.Any(q => q.Id == c.QuestionId && q.SurveyId == surveyId))
            .OrderBy(c => c.Number).ToListAsync();
        var placed = await db.AnswerCategories.AsNoTracking().Where(p => db.Answers.Any(a => a.Id == p.AnswerId && a.WaveId == waveId)).ToListAsync();
        var quotes = await db.Quotations.AsNoTracking().Where(q => db.Answers.Any(a => a.Id == q.AnswerId && a.WaveId == waveId)).ToListAsync();
        var answers = await Answered(db, seal, db.Answers.Where(a => a.WaveId == waveId));
        var published = await db.Waves.AnyAsync(w => w.Id == waveId && w.PublishedOn != null);
        return new WaveMaterial
        {
            WaveId = waveId,
            IsPublished = published,
            Questions = questions,
            Answers = answers.ToLookup(a => a.QuestionId),
            Categories = categories.ToLookup(c => c.QuestionId),
            Placed = placed.ToLookup(p => p.AnswerId, p => p.CategoryId),
            Quotes = quotes.OrderBy(q => q.Id).ToLookup(q => q.QuestionId, q => (q, seal.Open(q.Passage))),
        };
    }

    /// <summary>The same as it may go out: what is settled as it was settled, what is not held back.</summary>
    public WaveMaterial Checked(WaveCheck check)
    {
        var held = Quotes.SelectMany(quotes => quotes).Where(q => check.Quotes.GetValueOrDefault(q.Quotation.Id)?.Settled is null);
        return this with
        {
            Answers = Questions.SelectMany(q => Answers[q.Id].Select(a => Checked(q, a, check.Answers[a.Id]))).ToLookup(a => a.QuestionId),
            Quotes = Questions.SelectMany(q => Quotes[q.Id])
                .Select(q => (q.Quotation, check.Quotes.GetValueOrDefault(q.Quotation.Id)?.Settled))
                .Where(q => q.Settled is { IsEmpty: false })
                .ToLookup(q => q.Quotation.QuestionId, q => (q.Quotation, q.Settled!.Text)),
            HeldQuotes = held.CountBy(q => q.Quotation.QuestionId).ToDictionary(),
        };
    }

    private static OpenedAnswer Checked(Question question, OpenedAnswer answer, TextCheck check)
    {
        if (check.Settled is { } settled) return answer with { Text = settled.Text, OwnWords = settled.OwnWords };
        var left = question.Kind == QuestionKind.OpenText ? "" : OwnWords.Hidden(question, answer.Text);
        return answer with { Text = left, OwnWords = left, Held = true };
    }

    /// <summary>Answers opened, in the order of their random ids; blank ones are no answers.</summary>
    public static async Task<IReadOnlyList<OpenedAnswer>> Answered(Db db, Seal seal, IQueryable<Answer> answers)
    {
        var closed = await answers.AsNoTracking().Select(a => new { a.Id, a.QuestionId, a.SheetId, a.Value }).ToListAsync();
        return [.. closed.OrderBy(a => a.Id)
            .Select(a => new OpenedAnswer(a.Id, a.QuestionId, a.SheetId, seal.Open(a.Value)))
            .Where(a => !string.IsNullOrWhiteSpace(a.Text))];
    }

    /// <summary>Distinct sheets, or null where the answers came without.</summary>
    public int? Respondents
    {
        get
        {
            var sheets = Answers.SelectMany(answers => answers).Where(a => a.SheetId is not null).Select(a => a.SheetId).Distinct().Count();
            return sheets == 0 ? null : sheets;
        }
    }
}

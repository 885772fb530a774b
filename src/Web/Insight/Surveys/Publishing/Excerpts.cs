using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>An excerpt as it may be read now; null text while something that came up later is not settled.</summary>
public sealed record ReadExcerpt(Guid Id, int Number, string? Text, Question Question, Survey Survey, Wave Wave);

/// <summary>Passages of answers that passed the check: what others may build on, and the only thing of an answer that is tied to anything.</summary>
public sealed class Excerpts(Db db, KeyStore keys, Ledger ledger, DisclosureCheck checks, TimeProvider clock)
{
    public const string Kind = "excerpt";
    private const string Relation = "said-in";
    private const int LongestTitle = 60;

    /// <summary>Takes a passage of a settled answer along; gives its number. It is tied to its survey at once.</summary>
    public async Task<int> Take(Actor actor, Guid programmeId, Guid answerId, string? passage)
    {
        actor.Must(Right.EditSurveys, programmeId);
        actor.Must(Right.ReadAnswers, programmeId);
        var (answer, checking) = await checks.Answer(programmeId, answerId) ?? throw new Missing("The answer");
        if (answer.Settled is not { } settled) throw new UserMistake(PublishingTexts.SettleFirst.With(answer.Unsettled.Count), "Passage");
        var text = Passage.Tidy(passage ?? "");
        if (Passage.WhyNot(settled.Text, text) is { } why) throw new UserMistake(why, "Passage");
        if (checking.Passage(answer, text).Settled is not { IsEmpty: false } shown) throw new UserMistake(PublishingTexts.PassageFound, "Passage");
        var survey = await db.Questions.Where(q => q.Id == answer.QuestionId).Select(q => q.SurveyId).SingleAsync();
        var (id, closed) = (Guid.CreateVersion7(), keys.Seal(programmeId).Close(shown.Text));
        return await db.Write(actor, new Act("surveys.excerpt.take", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var number = 1 + (await db.Excerpts.Where(e => e.ProgrammeId == programmeId).MaxAsync(e => (int?)e.Number) ?? 0);
            db.Excerpts.Add(new Excerpt(id, programmeId, answerId, answer.QuestionId, number, closed));
            db.Links.Add(new Link
            {
                Id = Guid.CreateVersion7(),
                FromKind = Kind,
                FromId = id,
                Relation = Relation,
                ToKind = "survey",
                ToId = survey,
                MadeAt = clock.GetUtcNow().UtcDateTime,
            });
            return number;
        });
    }

    /// <summary>Takes a quote along as it was settled; gives the excerpt's number.</summary>
    public async Task<int> TakeQuote(Actor actor, Guid programmeId, Guid quoteId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        actor.Must(Right.ReadAnswers, programmeId);
        var quote = await db.Quotations.AsNoTracking().SingleOrDefaultAsync(q => q.Id == quoteId) ?? throw new Missing("The quote");
        await db.OwnQuestion(programmeId, quote.QuestionId);
        var settled = await Settled(actor, programmeId, quote.AnswerId);
        return await Take(actor, programmeId, quote.AnswerId, settled.GetValueOrDefault(quoteId) ?? throw new UserMistake(PublishingTexts.QuoteUnsettled));
    }

    /// <summary>The quotes of an answer that may be taken along, each as it was settled.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Settled(Actor actor, Guid programmeId, Guid answerId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        if (await checks.Answer(programmeId, answerId) is not var (answer, checking) || answer.Settled is null) return new Dictionary<Guid, string>();
        var seal = keys.Seal(programmeId);
        var quotes = await db.Quotations.AsNoTracking().Where(q => q.AnswerId == answerId).ToListAsync();
        return quotes.Select(q => (q.Id, checking.Passage(answer, seal.Open(q.Passage), q.Id).Settled))
            .Where(q => q.Settled is { IsEmpty: false }).ToDictionary(q => q.Id, q => q.Settled!.Text);
    }

    /// <summary>Takes an excerpt away, and its ties with it.</summary>
    public async Task Remove(Actor actor, Guid programmeId, int number, string? reason)
    {
        actor.Must(Right.EditSurveys, programmeId);
        actor.Must(Right.ReadAnswers, programmeId);
        var why = Written.Line(reason, "Reason", ProgrammesTexts.ReasonNeeded);
        var excerpt = await db.Excerpts.SingleOrDefaultAsync(e => e.ProgrammeId == programmeId && e.Number == number) ?? throw new Missing("The excerpt");
        await db.Write(actor, new Act("surveys.excerpt.remove", programmeId, excerpt.Id, why), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await SurveyDeletions.RemoveExcerpts(db, db.Excerpts.Where(e => e.Id == excerpt.Id));
            ledger.Note(SurveyDeletions.Excerpt, excerpt.Id);
        });
    }

    /// <summary>Inside a change: lets go of what excerpts are tied to.</summary>
    internal static Task Untie(Db db, IQueryable<Guid> excerpts) =>
        db.Links.Where(l => (l.FromKind == Kind && excerpts.Contains(l.FromId)) || (l.ToKind == Kind && excerpts.Contains(l.ToId))).ExecuteDeleteAsync();

    /// <summary>The excerpts of a programme, or the one with a number.</summary>
    public async Task<IReadOnlyList<ReadExcerpt>> Read(Actor actor, Guid programmeId, int? number = null)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var found = await (
            from excerpt in db.Excerpts.AsNoTracking()
            where excerpt.ProgrammeId == programmeId && (number == null || excerpt.Number == number)
            join question in db.Questions on excerpt.QuestionId equals question.Id
            join survey in db.Surveys on question.SurveyId equals survey.Id
            join answer in db.Answers on excerpt.AnswerId equals answer.Id
            join wave in db.Waves on answer.WaveId equals wave.Id
            orderby excerpt.Number
            select new { Excerpt = excerpt, Question = question, Survey = survey, Wave = wave }).ToListAsync();
        var read = new List<ReadExcerpt>(found.Count);
        foreach (var each in found)
            read.Add(new ReadExcerpt(each.Excerpt.Id, each.Excerpt.Number, await Shown(each.Excerpt), each.Question, each.Survey, each.Wave));
        return read;
    }

    internal static ItemKind ItemKind => new(Kind, PublishingTexts.Excerpt, async (services, actor, id) =>
    {
        var db = services.GetRequiredService<Db>();
        var found = await db.Excerpts.AsNoTracking().Where(e => e.Id == id)
            .Join(db.Programmes, e => e.ProgrammeId, p => p.Id, (e, p) => new { Excerpt = e, p.Key }).SingleOrDefaultAsync();
        if (found is null || !actor.May(Right.SeeProgramme, found.Excerpt.ProgrammeId)) return null;
        var text = await services.GetRequiredService<Excerpts>().Shown(found.Excerpt);
        return new ItemRef(text is null ? PublishingTexts.ExcerptNumber.With(found.Excerpt.Number) : Beginning(text), $"/surveys/{found.Key}/excerpts/{found.Excerpt.Number}")
        {
            MayTie = actor.May(Right.EditSurveys, found.Excerpt.ProgrammeId),
        };
    });

    internal static string Beginning(string text) => text.Length <= LongestTitle ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', LongestTitle) is > 20 and var space ? space : LongestTitle), " …");

    // What was checked when it was taken is checked again each time: somebody may have joined, something may be settled otherwise.
    private async Task<string?> Shown(Excerpt excerpt)
    {
        if (await checks.Answer(excerpt.ProgrammeId, excerpt.AnswerId) is not var (answer, checking)) return null;
        return checking.Passage(answer, keys.Seal(excerpt.ProgrammeId).Open(excerpt.Passage)).Settled is { IsEmpty: false } shown ? shown.Text : null;
    }
}

using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Picks typical quotes out of answers; what is picked is shown to everybody in the programme.</summary>
public sealed class Quoting(Db db, KeyStore keys, Ledger ledger)
{
    /// <summary>Quotes a passage of an answer, in a category of its question or in none; gives the quote's id.</summary>
    public async Task<Guid> Pick(Actor actor, Guid programmeId, Guid answerId, Guid? categoryId, string? passage)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var answer = await db.Answers.AsNoTracking().SingleOrDefaultAsync(a => a.Id == answerId) ?? throw new Missing("The answer");
        var question = await db.OwnQuestion(programmeId, answer.QuestionId);
        var seal = keys.Seal(programmeId);
        var text = Passage.Tidy(passage ?? "");
        if (Passage.WhyNot(seal.Open(answer.Value), text) is { } why) throw new UserMistake(why, "Passage");
        var quote = new Quotation(Guid.NewGuid(), answerId, question.Id, categoryId, seal.Close(text));
        await db.Write(actor, new Act("surveys.quote.pick", programmeId, quote.Id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            if (categoryId is { } id && !await db.Categories.AnyAsync(c => c.Id == id && c.QuestionId == question.Id)) throw new Missing("The category");
            db.Quotations.Add(quote);
            await db.Touch(db.Waves.Where(w => w.Id == answer.WaveId));
        });
        return quote.Id;
    }

    /// <summary>The passages quoted from an answer.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Passage)>> QuotesOf(Actor actor, Guid programmeId, Guid answerId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var seal = keys.Seal(programmeId);
        var quotes = await db.Quotations.AsNoTracking().Where(q => q.AnswerId == answerId).ToListAsync();
        return [.. quotes.OrderBy(q => q.Id).Select(q => (q.Id, seal.Open(q.Passage)))];
    }

    /// <summary>Takes a quote away; the answer stays.</summary>
    public async Task Remove(Actor actor, Guid programmeId, Guid quoteId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        await db.Write(actor, new Act("surveys.quote.remove", programmeId, quoteId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var quote = await db.Quotations.SingleOrDefaultAsync(q => q.Id == quoteId) ?? throw new Missing("The quote");
            await db.OwnQuestion(programmeId, quote.QuestionId);
            db.Quotations.Remove(quote);
            ledger.Note(SurveyDeletions.Quotation, quote.Id);
            await db.Touch(db.Waves.Where(w => db.Answers.Any(a => a.Id == quote.AnswerId && a.WaveId == w.Id)));
        });
    }
}

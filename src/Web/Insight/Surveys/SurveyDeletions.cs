using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>What the room deletes for good, by id: done by its verbs, and again when a backup brings it back.</summary>
internal static class SurveyDeletions
{
    public const string Wave = "wave", Survey = "survey", Excerpt = "excerpt", Quotation = "quotation";

    public static IReadOnlyList<DeletionKind> All { get; } =
    [
        new(Wave, (services, id) => Change(services, db => RemoveWave(db, services.GetRequiredService<MailDesk>(), id))),
        new(Survey, (services, id) => Change(services, db => RemoveSurvey(db, id))),
        new(Excerpt, (services, id) => Change(services, db => RemoveExcerpts(db, db.Excerpts.Where(e => e.Id == id)))),
        new(Quotation, (services, id) => Change(services, db => db.Quotations.Where(q => q.Id == id).ExecuteDeleteAsync())),
    ];

    /// <summary>Inside a change: the wave with everything that belongs to it. Its key is another deletion.</summary>
    public static async Task RemoveWave(Db db, MailDesk mails, Guid waveId)
    {
        var answers = db.Answers.Where(a => a.WaveId == waveId).Select(a => a.Id);
        await db.Quotations.Where(q => answers.Contains(q.AnswerId)).ExecuteDeleteAsync();
        await db.AnswerCategories.Where(c => answers.Contains(c.AnswerId)).ExecuteDeleteAsync();
        await RemoveExcerpts(db, db.Excerpts.Where(e => answers.Contains(e.AnswerId)));
        await db.DisclosureDecisions.Where(d => answers.Contains(d.AnswerId!.Value)).ExecuteDeleteAsync();
        await db.Answers.Where(a => a.WaveId == waveId).ExecuteDeleteAsync();
        await db.Ballots.Where(b => b.WaveId == waveId).ExecuteDeleteAsync();
        await db.SheetBackgrounds.Where(b => b.WaveId == waveId).ExecuteDeleteAsync();
        await db.NamedSheets.Where(s => s.WaveId == waveId).ExecuteDeleteAsync();
        foreach (var letters in SurveyMails.All) await mails.Withdraw(letters.Kind, AskedWave.Occasion(waveId));
        await db.Invitations.Where(i => i.WaveId == waveId).ExecuteDeleteAsync();
        await db.WaveLetters.Where(l => l.WaveId == waveId).ExecuteDeleteAsync();
        await db.Askings.Where(a => a.WaveId == waveId).ExecuteDeleteAsync();
        await db.Participations.Where(p => p.WaveId == waveId).ExecuteDeleteAsync();
        await db.WaveFunctions.Where(f => f.WaveId == waveId).ExecuteDeleteAsync();
        await db.Waves.Where(w => w.Id == waveId).ExecuteDeleteAsync();
    }

    /// <summary>Inside a change: the survey, unless it has been asked.</summary>
    public static async Task RemoveSurvey(Db db, Guid surveyId)
    {
        if (await db.Waves.AnyAsync(w => w.SurveyId == surveyId)) return;
        var questions = db.Questions.Where(q => q.SurveyId == surveyId).Select(q => q.Id);
        await db.Categories.Where(c => questions.Contains(c.QuestionId)).ExecuteDeleteAsync();
        await db.Questions.Where(q => q.SurveyId == surveyId).ExecuteDeleteAsync();
        await db.Surveys.Where(s => s.Id == surveyId).ExecuteDeleteAsync();
    }

    /// <summary>Inside a change: excerpts, and what they are tied to.</summary>
    public static async Task RemoveExcerpts(Db db, IQueryable<Excerpt> excerpts)
    {
        await Excerpts.Untie(db, excerpts.Select(e => e.Id));
        await excerpts.ExecuteDeleteAsync();
    }

    private static Task Change(IServiceProvider services, Func<Db, Task> change)
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(() => change(db));
    }
}

using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>What was published of a wave, as it stands now: what was settled later counts at once, what came up later is held back.</summary>
public sealed record Published
{
    public required Survey Survey { get; init; }
    public required Wave Wave { get; init; }
    public required WaveSummary Summary { get; init; }
    /// <summary>The open questions with their checked answers; empty where the answers themselves are not published.</summary>
    public required IReadOnlyList<QuestionAnswers> Answers { get; init; }
}

/// <summary>Publishes a wave's checked results to everybody in the programme and to those who were asked, and takes them back.</summary>
public sealed class Publication(Db db, DisclosureCheck checks, SurveyResults results, Today today)
{
    /// <summary>Null, or why the results cannot be published now.</summary>
    public async Task<string?> WhyNotPublish(Actor actor, Guid programmeId, Guid waveId)
    {
        var tally = await checks.Tally(actor, programmeId, waveId);
        return WhyNot(await Find(programmeId, waveId), tally, await IsTooFew(waveId));
    }

    /// <summary>Publishes the summary, and the checked answers themselves where that is chosen.</summary>
    public async Task Publish(Actor actor, Guid programmeId, Guid waveId, bool answers)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var (tally, tooFew) = (await checks.Tally(actor, programmeId, waveId), await IsTooFew(waveId));
        await db.Write(actor, new Act("surveys.results.publish", programmeId, waveId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var wave = await Find(programmeId, waveId);
            if (WhyNot(wave, tally, tooFew) is { } why) throw new UserMistake(why);
            wave.Publish(today.Date, answers);
            wave.Touch();
        });
    }

    public Task Withdraw(Actor actor, Guid programmeId, Guid waveId, string? reason)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var why = Written.Line(reason, "Reason", ProgrammesTexts.ReasonNeeded);
        return db.Write(actor, new Act("surveys.results.withdraw", programmeId, waveId, why), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var wave = await Find(programmeId, waveId);
            if (wave.PublishedOn is null) throw new UserMistake(PublishingTexts.NotPublished);
            wave.Withdraw();
            wave.Touch();
        });
    }

    /// <summary>What is published, for somebody in the programme.</summary>
    /// <exception cref="Missing">Nothing is.</exception>
    public Task<Published> Read(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return Read(programmeId, waveId);
    }

    /// <summary>What is published, for somebody who was asked: their link is what lets them in.</summary>
    /// <exception cref="Missing">Nothing is.</exception>
    public Task<Published> Read(Respondent respondent) => Read(respondent.Programme.Id, respondent.Wave.Id);

    private async Task<Published> Read(Guid programmeId, Guid waveId)
    {
        var wave = await db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.Id == waveId && w.PublishedOn != null && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId))
            ?? throw new Missing("The results");
        return new Published
        {
            Wave = wave,
            Survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == wave.SurveyId),
            Summary = await results.PublishedSummary(programmeId, waveId),
            Answers = wave.AnswersPublished ? await results.PublishedAnswers(programmeId, waveId) : [],
        };
    }

    private static string? WhyNot(Wave wave, CheckTally tally, bool tooFew) =>
        wave.PublishedOn is not null ? PublishingTexts.PublishedAlready
        : !wave.IsClosed ? PublishingTexts.StillOpen
        : tooFew ? PublishingTexts.TooFew.With(Summarising.FewestAnswers)
        : tally.Unsettled > 0 ? PublishingTexts.StillUnsettled.With(tally.Unsettled)
        : wave.ReadThroughOn is null ? PublishingTexts.NotReadThrough.ToString()
        : null;

    /// <summary>So few answered, without names, that what they said would point them out.</summary>
    private async Task<bool> IsTooFew(Guid waveId)
    {
        if (await db.Askings.AnyAsync(a => a.WaveId == waveId && !a.Anonymous)) return false;
        var answers = db.Answers.Where(a => a.WaveId == waveId);
        var sheets = await answers.Where(a => a.SheetId != null).Select(a => a.SheetId).Distinct().CountAsync();
        var most = await answers.Where(a => a.SheetId == null).GroupBy(a => a.QuestionId).Select(g => g.Count()).OrderByDescending(n => n).FirstOrDefaultAsync();
        return Math.Max(sheets, most) < Summarising.FewestAnswers;
    }

    private async Task<Wave> Find(Guid programmeId, Guid waveId) =>
        await db.Waves.SingleOrDefaultAsync(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId)) ?? throw new Missing("The wave");
}

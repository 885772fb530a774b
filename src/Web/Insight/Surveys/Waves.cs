using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>What happens to a wave after its answers are in: named, closed, reopened, published, removed.</summary>
public sealed class Waves(Db db, KeyStore keys, Ledger ledger, Today today, MailDesk mails)
{
    public async Task Rename(Actor actor, Guid programmeId, Guid waveId, string? name)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var line = Written.Line(name, "Name", ImportTexts.WaveNameMissing);
        await Change(actor, new Act("survey.rename-wave", programmeId, waveId), wave => wave.Rename(line));
    }

    public static Text? WhyNotClose(Wave wave, DateOnly day, DateOnly today) =>
        wave.IsClosed ? ParticipationTexts.ClosedAlready : day > today ? ParticipationTexts.ClosedInFuture : null;

    /// <summary>Closes the wave; the functions held that day are kept as those who were asked.</summary>
    public Task Close(Actor actor, Guid programmeId, Guid waveId, DateOnly day)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return db.Write(actor, new Act("survey.close-wave", programmeId, waveId), async () =>
        {
            var wave = await Find(programmeId, waveId);
            if (WhyNotClose(wave, day, today.Date) is { } why) throw new UserMistake(why, "Day");
            if (await IsAsked(waveId)) throw new UserMistake(AnsweringTexts.AskedHere, "Day");
            await Freeze(db, programmeId, wave, day);
        });
    }

    /// <summary>
    /// Opens a closed wave again, so that taking part can be corrected. Not one that was asked here: an answer that came
    /// alone after the others would be known for whose it is.
    /// </summary>
    public Task Reopen(Actor actor, Guid programmeId, Guid waveId, string? reason)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var why = Written.Line(reason, "Reason", ProgrammesTexts.ReasonNeeded);
        return db.Write(actor, new Act("survey.reopen-wave", programmeId, waveId, why), async () =>
        {
            var wave = await Find(programmeId, waveId);
            if (!wave.IsClosed) throw new UserMistake(ParticipationTexts.NotClosed, "Reason");
            if (await IsAsked(waveId)) throw new UserMistake(AnsweringTexts.AskedHere, "Reason");
            wave.Reopen();
            db.WaveFunctions.RemoveRange(await db.WaveFunctions.Where(f => f.WaveId == waveId).ToListAsync());
        });
    }

    public static Text? WhyNotPublish(Wave wave) =>
        !wave.KnowsWho ? ParticipationTexts.Anonymous : wave.IsClosed ? null : ParticipationTexts.CloseFirst;

    /// <summary>Shows the table of who took part, whole, to everybody in the programme and in the note; or takes it back.</summary>
    public Task PublishParticipation(Actor actor, Guid programmeId, Guid waveId, bool published)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return Change(actor, new Act(published ? "survey.publish-participation" : "survey.withdraw-participation", programmeId, waveId), wave =>
        {
            if (published && WhyNotPublish(wave) is { } why) throw new UserMistake(why);
            wave.PublishParticipation(published);
        });
    }

    /// <summary>Takes a wave out with everything that belongs to it, such as when the wrong file was imported.</summary>
    public Task Remove(Actor actor, Guid programmeId, Guid waveId, string? reason)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var why = Written.Line(reason, "Reason", ProgrammesTexts.ReasonNeeded);
        return db.Write(actor, new Act("survey.remove-wave", programmeId, waveId, why), async () =>
        {
            await Find(programmeId, waveId);
            await SurveyDeletions.RemoveWave(db, mails, waveId);
            ledger.Note(SurveyDeletions.Wave, waveId);
            if (!keys.Has(waveId)) return;
            ledger.Note(DeletionKind.Key, waveId);
            db.Afterwards(() => keys.Delete(waveId));
        });
    }

    /// <summary>Inside a change: closes the wave and keeps the functions held that day.</summary>
    internal static async Task Freeze(Db db, Guid programmeId, Wave wave, DateOnly day)
    {
        wave.Close(day);
        var held = await db.Functions.AsNoTracking()
            .Where(f => f.ProgrammeId == programmeId && f.FromDate <= day && (f.ToDate == null || f.ToDate >= day))
            .Select(f => new { f.PersonId, f.GroupId, f.OrganisationId }).ToListAsync();
        db.WaveFunctions.AddRange(held.Select(f => new WaveFunction(Guid.CreateVersion7(), wave.Id, f.PersonId, f.GroupId, f.OrganisationId)));
    }

    private Task<bool> IsAsked(Guid waveId) => db.Askings.AnyAsync(a => a.WaveId == waveId);

    private Task Change(Actor actor, Act act, Action<Wave> change) =>
        db.Write(actor, act, async () => change(await Find(act.Programme!.Value, act.Subject!.Value)));

    private async Task<Wave> Find(Guid programmeId, Guid waveId)
    {
        await db.ChangeableProgramme(programmeId);
        return await db.Waves.SingleOrDefaultAsync(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId))
            ?? throw new Missing("The wave");
    }
}

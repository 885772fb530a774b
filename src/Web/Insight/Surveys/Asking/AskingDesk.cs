using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>A wave asked here, from the first choice to the last day: prepared, opened as promised, moved, closed.</summary>
public sealed class AskingDesk(Db db, KeyStore keys, Today today, TimeProvider clock, MailDesk mails, OutboxDesk outbox, Counting counting)
{
    /// <summary>A new wave of a survey, which nobody hears of before it is opened. Gives its number.</summary>
    public Task<int> Prepare(Actor actor, Guid programmeId, Guid surveyId, AskingPlan plan)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var name = Written.Line(plan.Name, "Name", ImportTexts.WaveNameMissing);
        var chosen = plan.Checked(today.Date);
        var id = Guid.CreateVersion7();
        return db.Write(actor, new Act("survey.prepare-wave", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            if (!await db.Surveys.AnyAsync(s => s.Id == surveyId && s.ProgrammeId == programmeId)) throw new Missing("The survey");
            var number = await db.Waves.Where(w => w.SurveyId == surveyId).MaxAsync(w => (int?)w.Number) ?? 0;
            var wave = new Wave(id, surveyId, number + 1, name, knowsWho: true);
            var asking = new WaveAsking(id);
            Choose(wave, asking, chosen);
            db.Waves.Add(wave);
            db.Askings.Add(asking);
            return wave.Number;
        });
    }

    /// <summary>Makes the choices anew; they stand from the moment the wave opens.</summary>
    public Task Change(Actor actor, Guid programmeId, Guid waveId, int version, AskingPlan plan)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var name = Written.Line(plan.Name, "Name", ImportTexts.WaveNameMissing);
        var chosen = plan.Checked(today.Date);
        return db.Write(actor, new Act("survey.change-asking", programmeId, waveId), async () =>
        {
            var (wave, asking) = await AskedWave.Find(db, programmeId, waveId);
            if (!asking.IsPreparing) throw new UserMistake(AskingTexts.ChoicesStand);
            db.Expect(asking, version);
            wave.Rename(name);
            Choose(wave, asking, chosen);
            if (chosen.Way == Way.OpenLink) await db.Invitations.Where(i => i.WaveId == waveId).ExecuteDeleteAsync();
        });
    }

    /// <summary>Why it cannot open as it stands; null when it can.</summary>
    public async Task<FilledText?> WhyNotOpen(Guid programmeId, Guid waveId)
    {
        var asking = await db.Askings.AsNoTracking().SingleAsync(a => a.WaveId == waveId);
        if (!asking.IsPreparing) return AskingTexts.OpenedAlready;
        if (!await db.Questions.AnyAsync(q => db.Waves.Any(w => w.Id == waveId && w.SurveyId == q.SurveyId))) return AskingTexts.NoQuestions;
        if (Dates(asking, today.Date).WhyNot(today.Date) is { } wrong) return wrong.Why;
        if (asking.Way == Way.OpenLink) return null;
        var people = await ToAsk(programmeId, waveId).CountAsync();
        return people == 0 ? AskingTexts.NobodyChosen
            : asking.Anonymous && people < WaveAsking.Fewest ? new FilledText(AskingTexts.TooFewToBeAnonymous, WaveAsking.Fewest)
            : null;
    }

    /// <summary>Lets it go out as it stands: questions and choices are settled, everybody gets a link, and letters are promised.</summary>
    public async Task Open(Actor actor, ProgrammeRef programme, Guid waveId, int version)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        var people = await ToAsk(programme.Id, waveId).ToListAsync();
        var invitations = InvitationInsert.Make(waveId, people, keys.Seal(programme.Id));
        await db.Write(actor, new Act("survey.open-wave", programme.Id, waveId), async () =>
        {
            var (_, asking) = await AskedWave.Find(db, programme.Id, waveId);
            if (await WhyNotOpen(programme.Id, waveId) is { } why) throw new UserMistake(why.ToString());
            db.Expect(asking, version);
            var open = asking.Way == Way.OpenLink;
            asking.Plan(Later(asking.OpensOn!.Value, today.Date), asking.RemindsOn, asking.ClosesOn);
            asking.Open(clock.GetUtcNow().UtcDateTime, open ? LinkToken.Make() : null);
            if (!open)
            {
                await InvitationInsert.Into(db, invitations);
                var toWrite = await db.ToWriteTo(waveId).Select(i => i.Id).ToListAsync();
                await Promise(asking, toWrite);
            }
            await outbox.PromiseAt(actor, ClosingJob.Kind, programme.Id, AskedWave.Occasion(waveId), AskingCalendar.Closing(asking.ClosesOn!.Value));
        });
    }

    /// <summary>Moves what lies ahead: the opening while nobody has heard of it, the reminder until it has gone, the last day.</summary>
    public Task MoveDates(Actor actor, Guid programmeId, Guid waveId, int version, AskingDates dates)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return db.Write(actor, new Act("survey.move-dates", programmeId, waveId), async () =>
        {
            var found = await AskedWave.Find(db, programmeId, waveId);
            var asking = found.Asking;
            if (found.State(today.Date) is not (AskingState.Planned or AskingState.Open)) throw new UserMistake(asking.IsPreparing ? AskingTexts.NotOpened : ParticipationTexts.ClosedAlready);
            db.Expect(asking, version);
            var moved = AskingCalendar.Moved(asking, dates, today.Date);
            var (opens, reminds) = (moved.OpensOn != asking.OpensOn, moved.RemindsOn != asking.RemindsOn);
            asking.Plan(moved.OpensOn, moved.RemindsOn, moved.ClosesOn);
            var occasion = AskedWave.Occasion(waveId);
            if (opens) await mails.Move(SurveyMails.Invitation, occasion, AskingCalendar.Morning(moved.OpensOn!.Value));
            if (reminds) await MoveReminder(asking, occasion);
            await outbox.PromiseAt(actor, ClosingJob.Kind, programmeId, occasion, AskingCalendar.Closing(moved.ClosesOn!.Value));
        });
    }

    public static Text? WhyNotClose(AskingState state) => state switch
    {
        AskingState.Preparing or AskingState.Planned => AskingTexts.NotOpenYet,
        AskingState.Closed => ParticipationTexts.ClosedAlready,
        _ => null,
    };

    /// <summary>Takes no more answers. An anonymous wave is counted, and can never be opened again; letters not sent stay unsent.</summary>
    public Task Close(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return counting.Close(actor, programmeId, waveId);
    }

    private IQueryable<Guid> ToAsk(Guid programmeId, Guid waveId) =>
        db.HeldOn(programmeId, today.Date).Where(p => !db.Invitations.Any(i => i.WaveId == waveId && i.PersonId == p));

    private async Task Promise(WaveAsking asking, IReadOnlyCollection<Guid> invitations)
    {
        var occasion = AskedWave.Occasion(asking.WaveId);
        await mails.Promise(SurveyMails.Invitation, occasion, invitations, AskingCalendar.Morning(asking.OpensOn!.Value));
        if (asking.RemindsOn is { } day) await mails.Promise(SurveyMails.Reminder, occasion, invitations, AskingCalendar.Morning(day));
    }

    private async Task MoveReminder(WaveAsking asking, string occasion)
    {
        if (asking.RemindsOn is not { } day)
        {
            await mails.Withdraw(SurveyMails.Reminder, occasion);
            return;
        }
        await mails.Move(SurveyMails.Reminder, occasion, AskingCalendar.Morning(day));
        await mails.Promise(SurveyMails.Reminder, occasion, await db.ToWriteTo(asking.WaveId).Select(i => i.Id).ToListAsync(), AskingCalendar.Morning(day));
    }

    private static void Choose(Wave wave, WaveAsking asking, AskingPlan plan)
    {
        wave.KnowWho(plan.Way == Way.Invited);
        asking.Choose(plan.Anonymous, plan.Way, plan.Background);
        asking.Plan(plan.Dates.OpensOn, plan.Dates.RemindsOn, plan.Dates.ClosesOn);
    }

    // Prepared for a day that has come and gone, it opens at once.
    private static AskingDates Dates(WaveAsking asking, DateOnly today) =>
        new(asking.OpensOn is { } day ? Later(day, today) : null, asking.RemindsOn, asking.ClosesOn);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}

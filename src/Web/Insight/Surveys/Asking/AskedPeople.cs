using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>Whom a wave asks: chosen while it is prepared, added to when people come, taken from when they leave.</summary>
public sealed class AskedPeople(Db db, KeyStore keys, Today today, MailDesk mails)
{
    /// <summary>
    /// Asks exactly these of those who hold a function today. Those left out are written down, so that everybody who comes
    /// before the wave opens is asked as well.
    /// </summary>
    public async Task Choose(Actor actor, Guid programmeId, Guid waveId, IReadOnlyCollection<Guid> asked)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var held = await db.HeldOn(programmeId, today.Date).ToListAsync();
        if (asked.Except(held).Any()) throw new Missing("The person");
        var left = InvitationInsert.Make(waveId, held.Except(asked), keys.Seal(programmeId), withdrawn: true);
        await db.Write(actor, new Act("survey.choose-people", programmeId, waveId), async () =>
        {
            var (_, asking) = await AskedWave.Find(db, programmeId, waveId);
            if (!asking.IsPreparing) throw new UserMistake(AskingTexts.ChoicesStand);
            if (asking.Way == Way.OpenLink) throw new UserMistake(AskingTexts.NobodyInvited);
            await db.Invitations.Where(i => i.WaveId == waveId).ExecuteDeleteAsync();
            await InvitationInsert.Into(db, left);
        });
    }

    /// <summary>Asks people who have come since, or were left out: each gets a link, and letters as those before.</summary>
    public async Task AskMore(Actor actor, Guid programmeId, Guid waveId, IReadOnlyCollection<Guid> people)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var held = await db.HeldOn(programmeId, today.Date).ToListAsync();
        if (people.Count == 0) throw new UserMistake(AskingTexts.NobodyTicked, "People");
        if (people.Except(held).Any()) throw new Missing("The person");
        var invitations = InvitationInsert.Make(waveId, people.Distinct(), keys.Seal(programmeId));
        await db.Write(actor, new Act("survey.ask-more", programmeId, waveId), async () =>
        {
            var found = await AskedWave.Find(db, programmeId, waveId);
            found.MustAsk();
            await InvitationInsert.Into(db, invitations);
            await db.Invitations.Where(i => i.WaveId == waveId && people.Contains(i.PersonId)).ExecuteUpdateAsync(set => set.SetProperty(i => i.Withdrawn, false));
            await Promise(found.Asking, await db.ToWriteTo(waveId).Where(i => people.Contains(i.PersonId)).Select(i => i.Id).ToListAsync());
        });
    }

    /// <summary>Sends the letter anew where it failed, and to those who have got an address since.</summary>
    public Task SendAgain(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return db.Write(actor, new Act("survey.send-again", programmeId, waveId), async () =>
        {
            var found = await AskedWave.Find(db, programmeId, waveId);
            found.MustAsk();
            await Promise(found.Asking, await db.ToWriteTo(waveId).Select(i => i.Id).ToListAsync());
        });
    }

    /// <summary>Closes somebody's link and takes back letters not sent. What has been answered stays: in an anonymous wave nobody can find it.</summary>
    public Task Withdraw(Actor actor, Guid programmeId, Guid waveId, Guid personId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return db.Write(actor, new Act("survey.withdraw-invitation", programmeId, waveId), async () =>
        {
            var found = await AskedWave.Find(db, programmeId, waveId);
            found.MustAsk();
            var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.WaveId == waveId && i.PersonId == personId) ?? throw new Missing("The invitation");
            invitation.Withdraw(true);
            foreach (var kind in (string[])[SurveyMails.Invitation, SurveyMails.Reminder])
                await mails.Withdraw(kind, AskedWave.Occasion(waveId), [invitation.Id]);
        });
    }

    private async Task Promise(WaveAsking asking, IReadOnlyCollection<Guid> invitations)
    {
        var occasion = AskedWave.Occasion(asking.WaveId);
        await mails.Promise(SurveyMails.Invitation, occasion, invitations, AskingCalendar.Morning(asking.OpensOn!.Value));
        // Who is asked after the others were reminded is not reminded on the same day.
        if (asking.RemindsOn is { } day && day > today.Date) await mails.Promise(SurveyMails.Reminder, occasion, invitations, AskingCalendar.Morning(day));
    }
}

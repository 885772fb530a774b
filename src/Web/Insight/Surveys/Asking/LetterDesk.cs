using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>A wave's letters: written, and, beyond what the calendar promises, sent.</summary>
public sealed class LetterDesk(Db db, Today today, TimeProvider clock, MailDesk mails)
{
    private const int LongestBody = 5000;

    /// <summary>
    /// Writes a letter in one language. The programme's language comes first in what is sent, those written besides follow
    /// below it. Nothing written, or the template's own words, is the template again; in another language, nothing at all.
    /// </summary>
    public Task Write(Actor actor, ProgrammeRef programme, Guid waveId, LetterKind kind, string language, string? subject, string? body)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        if (!Languages.Has(language)) throw new Missing("The language");
        var (line, text) = (Written.LineOrNull(subject, "Subject"), Written.Prose(body, "Body"));
        var empty = line is null && text.Length == 0;
        if (!empty) Check(kind, line, text);
        return db.Write(actor, new Act("survey.write-letter", programme.Id, waveId), async () =>
        {
            var (wave, _) = await AskedWave.Find(db, programme.Id, waveId);
            if (wave.IsClosed && kind != LetterKind.Results) throw new UserMistake(ParticipationTexts.ClosedAlready);
            var letter = await db.WaveLetters.SingleOrDefaultAsync(l => l.WaveId == waveId && l.Kind == kind && l.Language == language);
            var asTemplate = language == programme.Language && LetterTemplates.Of(kind, language) == (line, text);
            if (empty || asTemplate)
            {
                if (letter is not null) db.WaveLetters.Remove(letter);
                return;
            }
            if (letter is null) db.WaveLetters.Add(new WaveLetter(waveId, kind, language, line!, text));
            else letter.Write(line!, text);
        });
    }

    /// <summary>Why those who have not answered cannot be reminded now.</summary>
    public async Task<Text?> WhyNotRemind(Wave wave, WaveAsking asking)
    {
        if (new AskedWave(wave, asking) is var found && found.WhyNotAsking() is { } why) return why;
        if (found.State(today.Date) != AskingState.Open) return AskingTexts.NotOpenYet;
        var rounds = await mails.Rounds(AskedWave.Occasion(wave.Id));
        return rounds.Any(r => r.Kind == SurveyMails.Reminder && r.DueAt <= clock.GetUtcNow().UtcDateTime) ? AskingTexts.RemindedAlready : null;
    }

    /// <summary>Reminds those who have not answered, now instead of on the day that was planned: nobody is reminded twice.</summary>
    public Task RemindNow(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return db.Write(actor, new Act("survey.remind", programmeId, waveId), async () =>
        {
            var (wave, asking) = await AskedWave.Find(db, programmeId, waveId);
            if (await WhyNotRemind(wave, asking) is { } why) throw new UserMistake(why);
            var occasion = AskedWave.Occasion(waveId);
            await mails.Withdraw(SurveyMails.Reminder, occasion);
            await mails.Promise(SurveyMails.Reminder, occasion, await db.ToWriteTo(waveId).Select(i => i.Id).ToListAsync());
            asking.Plan(asking.OpensOn, today.Date, asking.ClosesOn);
        });
    }

    public async Task<Text?> WhyNotSendResults(Wave wave, WaveAsking asking)
    {
        if (asking.Way == Way.OpenLink) return AskingTexts.NobodyInvited;
        if (wave.PublishedOn is null) return AskingTexts.PublishFirst;
        return (await mails.Rounds(AskedWave.Occasion(wave.Id))).Any(r => r.Kind == SurveyMails.Results) ? AskingTexts.ResultsSentAlready : null;
    }

    /// <summary>Tells all who were asked what came of it, those who did not answer too.</summary>
    public Task SendResults(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return db.Write(actor, new Act("survey.send-results", programmeId, waveId), async () =>
        {
            var (wave, asking) = await AskedWave.Find(db, programmeId, waveId);
            if (await WhyNotSendResults(wave, asking) is { } why) throw new UserMistake(why);
            var asked = await db.Invitations.Where(i => i.WaveId == waveId && !i.Withdrawn && db.People.Any(p => p.Id == i.PersonId && p.Email != null)).Select(i => i.Id).ToListAsync();
            await mails.Promise(SurveyMails.Results, AskedWave.Occasion(waveId), asked);
        });
    }

    private static void Check(LetterKind kind, string? subject, string body)
    {
        if (subject is null) throw new UserMistake(AskingTexts.SubjectMissing, "Subject");
        if (body.Length == 0) throw new UserMistake(AskingTexts.BodyMissing, "Body");
        if (body.Length > LongestBody) throw new UserMistake(ProgrammesTexts.TooLong.With(LongestBody), "Body");
        foreach (var (field, text) in ((string, string)[])[("Subject", subject), ("Body", body)])
            if (LetterFilling.Unknown(text) is { } unknown) throw new UserMistake(AskingTexts.UnknownPlaceholder.With(unknown, string.Join(", ", LetterFilling.Placeholders)), field);
        if (LetterFilling.HasLink(subject)) throw new UserMistake(AskingTexts.NoLinkInSubject, "Subject");
        if (kind != LetterKind.Results && !LetterFilling.HasLink(body)) throw new UserMistake(AskingTexts.LinkMissing, "Body");
    }
}

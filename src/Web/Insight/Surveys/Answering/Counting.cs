using System.Security.Cryptography;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// Ends a wave asked here. Where it is anonymous, the ballots are opened, shuffled and written as answers, and the ballots
/// and their key are destroyed: from then on nothing that is stored joins an answer to a person.
/// </summary>
public sealed class Counting(Db db, KeyStore keys, Ledger ledger, OutboxDesk outbox, MailDesk mails, Today today)
{
    /// <summary>
    /// Closes and counts in one change, or not at all. The key goes at once, and the database's files are rid of what was
    /// deleted by a job that is promised with it.
    /// </summary>
    public Task Close(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return db.Write(actor, async () =>
        {
            await Closing.Await(db, [waveId]);
            var (wave, asking) = await Find(programmeId, waveId);
            if (AskingDesk.WhyNotClose(asking.State(wave, today.Date)) is { } why) throw new UserMistake(why);
            var received = asking.Anonymous ? await Count(programmeId, asking) : await db.NamedSheets.CountAsync(s => s.WaveId == waveId);
            asking.Count(received);
            foreach (var kind in (string[])[SurveyMails.Invitation, SurveyMails.Reminder]) await mails.Withdraw(kind, AskedWave.Occasion(waveId));
            wave.Touch();
            await Waves.Freeze(db, programmeId, wave, asking.ClosesOn is { } last && last < today.Date ? last : today.Date);
            if (asking.Anonymous)
            {
                await outbox.Promise(actor, WipeJob.Kind, programmeId, waveId.ToString(), true);
                ledger.Note(DeletionKind.Key, waveId);
                db.Afterwards(() => keys.Delete(waveId));
            }
            return new Act("survey.close-asking", programmeId, waveId, AnsweringTexts.Received.With(received));
        });
    }

    // A programme that is over may have left a wave open: what was promised to those who answered holds all the same.
    private async Task<(Wave Wave, WaveAsking Asking)> Find(Guid programmeId, Guid waveId)
    {
        var wave = await db.Waves.SingleOrDefaultAsync(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId));
        var asking = wave is null ? null : await db.Askings.SingleOrDefaultAsync(a => a.WaveId == waveId);
        return asking is null ? throw new Missing("The wave") : (wave!, asking);
    }

    private async Task<int> Count(Guid programmeId, WaveAsking asking)
    {
        var waveId = asking.WaveId;
        var received = await db.Ballots.CountAsync(b => b.WaveId == waveId);
        // Destroyed already where the database was brought back from a backup made before the closing, or where the
        // programme's answers fell due before the wave was closed.
        if (received >= WaveAsking.Fewest && !keys.IsDestroyed(waveId) && !keys.IsDestroyed(programmeId)) await Write(programmeId, asking, await Open(waveId));
        await db.Ballots.Where(b => b.WaveId == waveId).ExecuteDeleteAsync();
        await ParticipationLayout.Again(db, waveId);
        return received;
    }

    private async Task<BallotContent[]> Open(Guid waveId)
    {
        var seal = keys.Seal(waveId);
        var opened = new List<BallotContent>();
        await foreach (var content in db.Ballots.AsNoTracking().Where(b => b.WaveId == waveId).Select(b => b.Content).AsAsyncEnumerable())
            opened.Add(BallotContent.Open(seal, content));
        var shuffled = opened.ToArray();
        RandomNumberGenerator.Shuffle(shuffled.AsSpan());
        return shuffled;
    }

    private async Task Write(Guid programmeId, WaveAsking asking, BallotContent[] ballots)
    {
        var (seal, waveId) = (keys.Seal(programmeId), asking.WaveId);
        var kept = Coarsening.Finest(asking.Background, [.. ballots.Select(b => new Belongs(b.GroupId, b.OrganisationId))], WaveAsking.Fewest);
        var sheets = ballots.Select(b => (Id: Guid.NewGuid(), b.Answers, Belongs: new Belongs(b.GroupId, b.OrganisationId).AsFarAs(kept))).OrderBy(s => s.Id).ToList();
        await AnswerInsert.Into(db, [.. sheets.SelectMany(s => s.Answers.Select(a => new Answer(Guid.NewGuid(), waveId, a.Key, s.Id, seal.Close(a.Value))))]);
        db.SheetBackgrounds.AddRange(sheets.Where(s => s.Belongs != Belongs.Unknown)
            .Select(s => new SheetBackground(s.Id, waveId, s.Belongs.GroupId, s.Belongs.OrganisationId)));
    }
}

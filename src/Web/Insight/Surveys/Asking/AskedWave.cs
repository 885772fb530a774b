using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>A wave that is asked here, found for a verb.</summary>
internal sealed record AskedWave(Wave Wave, WaveAsking Asking)
{
    /// <summary>How the wave's letters and its closing are named in the outbox.</summary>
    public static string Occasion(Guid waveId) => waveId.ToString();

    /// <summary>Tracked, so that it can be changed, in a programme that may be changed.</summary>
    public static async Task<AskedWave> Find(Db db, Guid programmeId, Guid waveId)
    {
        await db.ChangeableProgramme(programmeId);
        var wave = await db.Waves.SingleOrDefaultAsync(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId));
        var asking = wave is null ? null : await db.Askings.SingleOrDefaultAsync(a => a.WaveId == waveId);
        return asking is null ? throw new Missing("The wave") : new AskedWave(wave!, asking);
    }

    public AskingState State(DateOnly today) => Asking.State(Wave, today);

    /// <summary>Why people and letters cannot be changed: it is too early, or too late.</summary>
    public Text? WhyNotAsking() =>
        Wave.IsClosed ? ParticipationTexts.ClosedAlready
        : Asking.IsPreparing ? AskingTexts.NotOpened
        : Asking.Way == Way.OpenLink ? AskingTexts.NobodyInvited
        : null;

    public void MustAsk()
    {
        if (WhyNotAsking() is { } why) throw new UserMistake(why);
    }
}

/// <summary>Who holds a function in a programme on a day: those a wave asks when nothing else is chosen.</summary>
internal static class Asked
{
    public static IQueryable<Guid> HeldOn(this Db db, Guid programmeId, DateOnly day) => db.Functions
        .Where(f => f.ProgrammeId == programmeId && f.FromDate <= day && (f.ToDate == null || f.ToDate >= day)).Select(f => f.PersonId).Distinct();

    /// <summary>Invitations that stand, of people with an e-mail address who have not answered.</summary>
    public static IQueryable<Invitation> ToWriteTo(this Db db, Guid waveId) => db.Invitations
        .Where(i => i.WaveId == waveId && !i.Withdrawn && db.People.Any(p => p.Id == i.PersonId && p.Email != null)
            && !db.Participations.Any(p => p.WaveId == waveId && p.PersonId == i.PersonId));
}

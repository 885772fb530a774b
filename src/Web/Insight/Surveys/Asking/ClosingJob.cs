using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>Closes a wave by itself when its last day is over. The occasion is the wave.</summary>
internal static class ClosingJob
{
    public const string Kind = "survey.close";

    public static Job Job { get; } = new()
    {
        Kind = Kind,
        Title = AskingTexts.ClosingTitle,
        Doing = AskingTexts.ClosingDoing,
        Right = Right.EditSurveys,
        Run = Run,
        Back = (programme, _) => $"/surveys/{programme.Key}",
        BackTitle = SurveysTexts.Menu,
    };

    private static async Task<string> Run(JobCall call)
    {
        var (db, waveId) = (call.Get<Db>(), Guid.Parse(call.Occasion));
        var found = await db.Askings.AsNoTracking().Where(a => a.WaveId == waveId)
            .Join(db.Waves, a => a.WaveId, w => w.Id, (a, w) => new { Asking = a, Wave = w })
            .Join(db.Surveys, f => f.Wave.SurveyId, s => s.Id, (f, s) => new { f.Asking, f.Wave, s.Number, s.ProgrammeId })
            .Join(db.Programmes, f => f.ProgrammeId, p => p.Id, (f, p) => new { f.Asking, f.Wave, f.Number, p.Key }).SingleOrDefaultAsync();
        if (found is null) return "/";
        // Closed by hand, or moved a moment ago: then it is promised anew for the later day.
        if (!found.Wave.IsClosed && found.Asking.ClosesOn < call.Get<Today>().Date)
            await call.Get<AskingDesk>().Close(call.Actor, call.Programme, waveId);
        return $"/surveys/{found.Key}/{found.Number}/waves/{found.Wave.Number}";
    }
}

using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>For those who ask: waves prepared and not opened, letters that failed, few answers as the last day draws near.</summary>
internal static class AskingWaiting
{
    private const int DaysNear = 3;

    public static async Task<IReadOnlyList<Waiting>> For(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || !actor.May(Right.EditSurveys, programme.Id)) return [];
        var (db, today, reading) = (services.GetRequiredService<Db>(), services.GetRequiredService<Today>().Date, services.GetRequiredService<AskingReading>());
        var asked = await db.Askings.AsNoTracking()
            .Join(db.Waves.Where(w => w.ClosedOn == null), a => a.WaveId, w => w.Id, (a, w) => new { Asking = a, Wave = w })
            .Join(db.Surveys.Where(s => s.ProgrammeId == programme.Id), f => f.Wave.SurveyId, s => s.Id, (f, s) => new { f.Asking, f.Wave, s.Number })
            .OrderBy(f => f.Number).ThenBy(f => f.Wave.Number).ToListAsync();
        var waiting = new List<Waiting>();
        foreach (var each in asked)
        {
            var address = $"/surveys/{programme.Key}/{each.Number}/waves/{each.Wave.Number}";
            if (each.Asking.IsPreparing)
            {
                waiting.Add(new(AskingTexts.WaitsToOpen.With(each.Wave.Name), address, each.Asking.OpensOn));
                continue;
            }
            if ((await reading.Rounds(actor, programme.Id, each.Wave.Id)).GetValueOrDefault(SurveyMails.Invitation)?.Failed is > 0 and var failed)
                waiting.Add(new(AskingTexts.WaitsForMail.With(each.Wave.Name, failed), $"{address}/people"));
            if (await Ending(reading, actor, programme, each.Wave, each.Asking, today) is { } ending) waiting.Add(new(ending, address, each.Asking.ClosesOn));
        }
        return waiting;
    }

    private static async Task<string?> Ending(AskingReading reading, Actor actor, ProgrammeRef programme, Wave wave, WaveAsking asking, DateOnly today)
    {
        if (asking.ClosesOn < today.AddDays(-1)) return AskingTexts.WaitsToClose.With(wave.Name);
        if (asking.ClosesOn > today.AddDays(DaysNear) || asking.State(wave, today) != AskingState.Open) return null;
        var count = await reading.Count(actor, programme.Id, wave, asking);
        return count.Answered * 2 < count.Asked ? AskingTexts.WaitsForAnswers.With(wave.Name, count.Answered, count.Asked) : null;
    }
}

using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Who wrote what in a wave that asks under names. Apart from the answers themselves, so that no name goes along with one where it is shown, counted or taken out.</summary>
public sealed class RespondentNames(Db db)
{
    /// <summary>The name of each answer's respondent, for those who read answers; null where the wave is not under names.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>?> Read(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var named = db.Askings.Where(a => a.WaveId == waveId && !a.Anonymous)
            .Where(a => db.Waves.Any(w => w.Id == a.WaveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId)));
        if (!await named.AnyAsync()) return null;
        return await (
            from answer in db.Answers
            where answer.WaveId == waveId
            join sheet in db.NamedSheets on answer.SheetId equals sheet.SheetId
            join person in db.People on sheet.PersonId equals person.Id
            select new { answer.Id, person.Name }).ToDictionaryAsync(a => a.Id, a => a.Name);
    }
}

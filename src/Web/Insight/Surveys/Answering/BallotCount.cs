using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>How many have answered a wave asked here: all that can be seen of it while it is open.</summary>
public sealed class BallotCount(Db db)
{
    public async Task<int> Read(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var asking = await db.Askings.AsNoTracking().SingleOrDefaultAsync(a => a.WaveId == waveId
            && db.Waves.Any(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId)));
        if (asking is null) return 0;
        return asking.Received ?? (asking.Anonymous
            ? await db.Ballots.CountAsync(b => b.WaveId == waveId)
            : await db.NamedSheets.CountAsync(s => s.WaveId == waveId));
    }
}

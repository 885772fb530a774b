using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>A page of one survey: found by its number in the address.</summary>
public abstract class SurveyPageBase : PageBase
{
    [Parameter] public int Number { get; set; }

    protected Survey Survey { get; private set; } = null!;
    protected string SurveyAddress => $"/surveys/{Programme.Key}/{Number}";
    protected bool MayEdit => May(Right.EditSurveys) && !Programme.IsClosed;

    protected sealed override async Task Load()
    {
        Survey = await Db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.ProgrammeId == Programme.Id && s.Number == Number) ?? throw new Missing("The survey");
        await LoadSurvey();
    }

    protected abstract Task LoadSurvey();
}

/// <summary>A page of one wave of a survey.</summary>
public abstract class WavePageBase : SurveyPageBase
{
    [Parameter] public int WaveNumber { get; set; }

    protected Wave Wave { get; private set; } = null!;
    /// <summary>How the wave is asked here; null where its answers were brought from elsewhere.</summary>
    protected WaveAsking? Asking { get; private set; }
    protected string WaveAddress => $"{SurveyAddress}/waves/{WaveNumber}";

    protected sealed override async Task LoadSurvey()
    {
        Wave = await Db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.SurveyId == Survey.Id && w.Number == WaveNumber) ?? throw new Missing("The wave");
        Asking = await Db.Askings.AsNoTracking().SingleOrDefaultAsync(a => a.WaveId == Wave.Id);
        await LoadWave();
    }

    protected abstract Task LoadWave();
}

using BlankeArk.Web.Platform;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>A page of a wave that is asked here; others have no such page.</summary>
public abstract class AskedWavePage : WavePageBase
{
    /// <summary>How the wave is asked.</summary>
    protected WaveAsking Asked => Asking!;
    protected AskingState State => Asked.State(Wave, Clock.Date);

    protected sealed override Task LoadWave() => Asking is null ? throw new Missing("The asking") : LoadAsked();

    protected abstract Task LoadAsked();

    /// <summary>The way back from a page below the wave's own.</summary>
    protected IReadOnlyList<(string, string)> Back() => [(Survey.Title, SurveyAddress), ($"{AskingTexts.Title} ({Wave.Name})", WaveAddress)];
}

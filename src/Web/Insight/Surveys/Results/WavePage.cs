using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>A page of one survey's results: the survey of the address, and the wave asked for or the last one.</summary>
public abstract class WavePage : PageBase
{
    /// <summary>The survey's number.</summary>
    [Parameter] public int Number { get; set; }
    [SupplyParameterFromQuery(Name = "wave")] public int? WaveNumber { get; set; }

    protected Survey Survey { get; private set; } = null!;
    protected IReadOnlyList<Wave> Waves { get; private set; } = [];
    /// <summary>Null while there is none.</summary>
    protected Wave? Wave { get; private set; }
    protected ResultsAddress At => new(Programme.Key, Number, Wave?.Number, Waves.Count);

    protected override async Task Load()
    {
        Survey = await Db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.ProgrammeId == Programme.Id && s.Number == Number) ?? throw new Missing("The survey");
        Waves = await Db.Waves.AsNoTracking().Where(w => w.SurveyId == Survey.Id).OrderBy(w => w.Number).ToListAsync();
        Wave = WaveNumber is null ? (Waves.Count == 0 ? null : Waves[^1]) : Waves.SingleOrDefault(w => w.Number == WaveNumber) ?? throw new Missing("The wave");
    }

    /// <summary>The open question with this number, tracked by nobody.</summary>
    protected async Task<Question> OpenQuestion(int number) =>
        await Db.Questions.AsNoTracking().SingleOrDefaultAsync(q => q.SurveyId == Survey.Id && q.Number == number && q.Kind == QuestionKind.OpenText)
        ?? throw new Missing("The question");
}

/// <summary>Addresses of a survey's results; the wave is named where there are several.</summary>
public sealed record ResultsAddress(string Programme, int Survey, int? Wave, int WaveCount)
{
    private string Query => WaveCount > 1 ? $"?wave={Wave}" : "";
    public string Surveys => $"/surveys/{Programme}";
    public string SurveyPage => $"/surveys/{Programme}/{Survey}";
    public string Base => $"{SurveyPage}/results";
    public string Results => Base + Query;
    public string Answers(int question) => $"{Base}/answers/{question}{Query}";
    public string Sort(int question) => $"{Base}/sort/{question}{Query}";
    public string Categories(int question) => $"{Base}/sort/{question}/categories{Query}";
    public string Category(int question, Guid category) => $"{Base}/sort/{question}/categories/{category}{Query}";
    public string Quote(int question, Guid answer) => $"{Base}/sort/{question}/quote/{answer}{Query}";
    public string File(string name) => $"{SurveyPage}/{name}{Query}";
    public string And(string address, string query) => address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query;
}

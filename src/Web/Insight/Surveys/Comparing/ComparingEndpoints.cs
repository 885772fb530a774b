using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>Downloads of what stands side by side.</summary>
internal static class ComparingEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var format in new[] { "csv", "xlsx" })
        {
            routes.MapGet($"/surveys/{{programme}}/{{number:int}}/compare.{format}", Compare).WithMetadata(new NeedsAttribute(Right.SeeProgramme));
            routes.MapGet($"/surveys/{{programme}}/{{number:int}}/together.{format}", Together).WithMetadata(new NeedsAttribute(Right.SeeProgramme));
        }
    }

    private static async Task<IResult> Compare(int number, int[] wave, CurrentActor current, CurrentProgramme programmes, Db db, SurveyComparing comparing, HttpContext http)
    {
        var (actor, programme) = (await current.Get(), await programmes.Get());
        var survey = await Find(db, programme, number);
        var waves = WaveChoice.Of((await comparing.Waves(actor, programme.Id, survey.Id)).Ready, wave) ?? throw new Missing("The wave");
        var comparison = await comparing.Compare(actor, programme.Id, waves, SummaryFor.TakingOut);
        return ResultsEndpoints.File(http, ComparingFiles.Table(comparison.Answers, Comparison.ChangeOf, ComparingTexts.Table, ComparingTexts.SideHeader),
            $"{programme.Key}-{number}-{ComparingTexts.Table}");
    }

    private static async Task<IResult> Together(int number, CurrentActor current, CurrentProgramme programmes, Db db, SurveyTogether together, HttpContext http)
    {
        var (actor, programme) = (await current.Get(), await programmes.Get());
        var read = await together.Read(actor, programme.Id, await Find(db, programme, number));
        return ResultsEndpoints.File(http, ComparingFiles.Table(read.Answers ?? new SideBySide { Sides = [], Questions = [] }, null, ComparingTexts.TogetherTable, ComparingTexts.ProgrammeHeader),
            $"{programme.Key}-{number}-{ComparingTexts.TogetherTable}");
    }

    private static async Task<Survey> Find(Db db, ProgrammeRef programme, int number) =>
        await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.ProgrammeId == programme.Id && s.Number == number) ?? throw new Missing("The survey");
}

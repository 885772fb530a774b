using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Downloads of results, and the saving of one tick while answers are sorted.</summary>
internal static class ResultsEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var format in new[] { "csv", "xlsx" })
        {
            routes.MapGet($"/surveys/{{programme}}/{{number:int}}/results.{format}", Summary).WithMetadata(new NeedsAttribute(Right.SeeProgramme));
            routes.MapGet($"/surveys/{{programme}}/{{number:int}}/answers.{format}", Answers).WithMetadata(new NeedsAttribute(Right.ReadAnswers));
        }
        routes.MapPost("/surveys/{programme}/{number:int}/results/sort/{question:int}/place", Place).WithMetadata(new NeedsAttribute(Right.ReadAnswers));
    }

    private static async Task<IResult> Summary(int number, int? wave, CurrentActor current, CurrentProgramme programmes, Db db, SurveyResults results, HttpContext http)
    {
        var (actor, programme) = (await current.Get(), await programmes.Get());
        var found = await FindWave(db, programme.Id, number, wave);
        return File(http, ResultsFiles.Summary(await results.SummaryToTakeOut(actor, programme.Id, found.Id), ResultsTexts.SummaryTable), $"{programme.Key}-{number}-{found.Number}-{ResultsTexts.SummaryTable}");
    }

    private static async Task<IResult> Answers(int number, int? wave, CurrentActor current, CurrentProgramme programmes, Db db, SurveyResults results, HttpContext http)
    {
        var (actor, programme) = (await current.Get(), await programmes.Get());
        var found = await FindWave(db, programme.Id, number, wave);
        var answers = await results.CheckedAnswers(actor, programme.Id, found.Id);
        // Nothing goes out before it is checked: the way there instead.
        if (answers.Tally.Unsettled > 0) return TypedResults.Redirect($"/surveys/{programme.Key}/{number}/waves/{found.Number}/check?before=file");
        return File(http, ResultsFiles.Answers(answers, ResultsTexts.AnswersTable), $"{programme.Key}-{number}-{found.Number}-{ResultsTexts.AnswersTable}");
    }

    private static async Task<IResult> Place(int number, int question, int? wave, CurrentActor current, CurrentProgramme programmes, Db db, Sorting sorting, IAntiforgery forgery, HttpContext http)
    {
        await forgery.ValidateRequestAsync(http);
        var (actor, programme) = (await current.Get(), await programmes.Get());
        var found = await FindWave(db, programme.Id, number, wave);
        var asked = await db.Questions.AsNoTracking().SingleOrDefaultAsync(q => q.SurveyId == found.SurveyId && q.Number == question) ?? throw new Missing("The question");
        var tick = await http.Request.ReadFormAsync();
        if (!Guid.TryParse(tick["answer"], out var answer) || !Guid.TryParse(tick["category"], out var category)) throw new Missing("The answer");
        await sorting.Place(actor, programme.Id, asked.Id, [new Placing(answer, category, tick["placed"] == "true")]);
        return TypedResults.Ok(await sorting.Progress(actor, programme.Id, asked.Id, found.Id));
    }

    private static async Task<Wave> FindWave(Db db, Guid programmeId, int survey, int? number) =>
        await db.Waves.AsNoTracking()
            .Where(w => db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId && s.Number == survey) && (number == null || w.Number == number))
            .OrderByDescending(w => w.Number).FirstOrDefaultAsync()
        ?? throw new Missing("The wave");

    internal static IResult File(HttpContext http, ExportTable table, string name)
    {
        http.Response.Headers.CacheControl = "no-store";
        var isCsv = http.Request.Path.Value!.EndsWith(".csv", StringComparison.Ordinal);
        var fileName = $"{name.ToLowerInvariant()}{(isCsv ? ".csv" : ".xlsx")}";
        return isCsv
            ? TypedResults.File(TableWriter.Csv(table), TableWriter.CsvType, fileName)
            : TypedResults.File(TableWriter.Xlsx(table), TableWriter.XlsxType, fileName);
    }
}

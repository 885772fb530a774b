using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>A benefit as a document, its figures as tables, and the course that is drawn while one writes.</summary>
internal static class BenefitFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/measures/{number:int}/benefits/{benefit:int}/benefit.{format}", Document).WithMetadata(new NeedsAttribute(Right.SeePublic));
        routes.MapGet("/measures/{number:int}/benefits/{benefit:int}/indicators/{indicator:int}/figures.{format}", Figures).WithMetadata(new NeedsAttribute(Right.SeePublic));
        routes.MapGet("/measures/course", Course).WithMetadata(new NeedsAttribute(Right.SeePublic));
    }

    private static async Task<IResult> Document(int number, int benefit, string format, string? language, CurrentActor current, BenefitDoor door, IndicatorReading reading, Db db, TimeProvider clock, HttpContext http)
    {
        if (!DocumentFile.Formats.ContainsKey(format)) return Results.NotFound();
        var measure = await door.Measure(await current.Get(), number);
        var found = await db.Benefits.AsNoTracking().SingleOrDefaultAsync(b => b.MeasureId == measure.Id && b.Number == benefit);
        if (found is null) return Results.NotFound();
        var spoken = Languages.Has(language) ? language! : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        using var _ = new Speaking(spoken);
        var document = BenefitDocument.Of(measure, found, await reading.Of(measure, found), spoken, clock.GetUtcNow().UtcDateTime);
        return DocumentFile.Result(http, document, format, $"{BenefitTexts.Benefit.In(spoken).ToLowerInvariant()}-{number}-{benefit}");
    }

    private static async Task<IResult> Figures(int number, int benefit, int indicator, string format, CurrentActor current, BenefitDoor door, IndicatorReading reading, Db db)
    {
        var measure = await door.Measure(await current.Get(), number);
        var found = await db.Benefits.AsNoTracking().SingleOrDefaultAsync(b => b.MeasureId == measure.Id && b.Number == benefit);
        if (found is null || (await reading.Of(measure, found)).ElementAtOrDefault(indicator - 1) is not { } view) return Results.NotFound();
        var (table, name) = (BenefitTables.Of([view]), $"{ChartTexts.Measurements.ToString().ToLowerInvariant()}-{number}-{benefit}-{indicator}");
        return format switch
        {
            "csv" => Results.File(TableWriter.Csv(table), TableWriter.CsvType, $"{name}.csv"),
            "xlsx" => Results.File(TableWriter.Xlsx(table), TableWriter.XlsxType, $"{name}.xlsx"),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> Course([AsParameters] CourseFields fields, DrawnOnce drawing)
    {
        var drawn = await drawing.Draw<CourseShown>(new Dictionary<string, object?> { [nameof(CourseShown.Fields)] = fields });
        return Results.Content(drawn.Html, "text/html; charset=utf-8");
    }
}

/// <summary>Measurements as a table to be taken out.</summary>
internal static class BenefitTables
{
    public static async Task<IReadOnlyList<ExportTable>> Of(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        var views = await BenefitViews.Of(services, actor, m => m.ProgrammeId == programme.Id);
        return views.Count == 0 ? [] : [Of(views)];
    }

    public static ExportTable Of(IReadOnlyList<IndicatorView> views) => new(ChartTexts.Measurements,
        [
            BenefitTexts.Measure, BenefitTexts.Benefit, BenefitTexts.KindLabel, BenefitTexts.What, BenefitTexts.Unit, FigureTexts.Period, FigureTexts.Value, FigureTexts.OfHowMany,
            ChartTexts.Expected, FigureTexts.Remark, ChartTexts.Registered,
        ],
        [
            .. from view in views
               from m in view.Measurements
               select (IReadOnlyList<object?>)
               [
                   view.Measure.Title, view.Benefit.Title, BenefitTexts.KindOf(view.Benefit.Kind).ToString(), view.Indicator.Name, view.Indicator.Unit,
                   Periods.Code(view.Indicator.Frequency, m.Period), m.Value, m.Base, view.ExpectedOf(m.Period), m.Remark, FigureTexts.How(m.MeasuredBy).ToString(),
               ],
        ]);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Ideas as files: what the list shows, and all of a programme's in its export.</summary>
internal static class IdeaFiles
{
    private const int Most = 20_000;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/ideas/export.{format}", Download).WithMetadata(new NeedsAttribute(Right.SeePublic));

    private static async Task<IResult> Download(string format, HttpContext http, CurrentActor current, IdeaList list, Places places, IdeaTelling telling, Db db)
    {
        var actor = await current.Get();
        var programmes = await db.Programmes.AsNoTracking().Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).ToListAsync();
        var filter = await FilterQuery.Read(http.Request.Query, places, [.. programmes.Where(p => actor.May(Right.SeeProgramme, p.Id))]);
        IReadOnlyList<ExportTable> tables = Of(await telling.Read(await list.All(actor, filter, Most)));
        return format switch
        {
            "csv" => Results.File(TableWriter.Csv(tables[0]), TableWriter.CsvType, BankTexts.FileName + ".csv"),
            "xlsx" => Results.File(TableWriter.Xlsx(tables), TableWriter.XlsxType, BankTexts.FileName + ".xlsx"),
            "json" => Results.File(JsonSerializer.SerializeToUtf8Bytes(tables.ToDictionary(t => t.Name, t => t.Rows.Select(row => t.Columns.Zip(row).ToDictionary(c => c.First, c => c.Second))), Json), "application/json; charset=utf-8", BankTexts.FileName + ".json"),
            _ => Results.NotFound(),
        };
    }

    /// <summary>The programme's ideas, as far as the actor sees them, and what has been answered.</summary>
    public static async Task<IReadOnlyList<ExportTable>> Tables(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        var db = services.GetRequiredService<Db>();
        var ideas = await db.Ideas.AsNoTracking().VisibleTo(actor, db).Where(i => i.ProgrammeId == programme.Id).OrderBy(i => i.ProposedOn).ThenBy(i => i.Number).ToListAsync();
        return ideas.Count == 0 ? [] : Of(await services.GetRequiredService<IdeaTelling>().Read(ideas));
    }

    private static IReadOnlyList<ExportTable> Of(IReadOnlyList<ToldIdea> ideas) =>
    [
        new(BankTexts.Menu,
            [
                BankTexts.NumberColumn, BankTexts.TitleField, BankTexts.Bothers, BankTexts.Otherwise, BankTexts.ForWhom, BankTexts.Municipality, BankTexts.Programme, BankTexts.ProposerColumn, BankTexts.DayColumn,
                BankTexts.Stage, BankTexts.SupportTitle, ShowTexts.Who, MergeTexts.Into,
            ],
            [
                .. ideas.Select(t => (IReadOnlyList<object?>)
                [
                    t.Idea.Number, t.Idea.Title, t.Idea.Bothers, t.Idea.Otherwise, t.Idea.ForWhom, t.Home.Name, t.Programme, t.Proposer, t.Idea.ProposedOn,
                    (string)AnswerTexts.Of(t.Stage), t.Supporters, (string)ShowTexts.Of(t.Idea.Visibility), t.MergedInto,
                ]),
            ]),
        new(BankTexts.Answers,
            [BankTexts.NumberColumn, BankTexts.TitleField, BankTexts.Municipality, BankTexts.Stage, AnswerTexts.Reason, BankTexts.DayColumn],
            [
                .. from told in ideas
                   from place in told.Places
                   from step in place.Steps.Reverse()
                   select (IReadOnlyList<object?>)[told.Idea.Number, told.Idea.Title, place.Place.Name, (string)AnswerTexts.Of(step.Stage), step.Reason, DateOnly.FromDateTime(Today.Local(step.At))],
            ]),
    ];
}

using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>A record as a file of its own, and all of a programme's as tables. What is hidden or removed is a blank in both.</summary>
internal static class RecordFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/workshops/{programme}/{number:int}/record.{format}", Download).WithMetadata(new NeedsAttribute(Right.SeeProgramme));

    private static async Task<IResult> Download(int number, string format, string? language, CurrentActor current, CurrentProgramme programmes, WorkshopRecord records, TimeProvider clock, HttpContext http)
    {
        if (!DocumentFile.Formats.ContainsKey(format)) return Results.NotFound();
        var programme = await programmes.Get();
        var spoken = Languages.Has(language) ? language! : programme.Language;
        var record = (await records.ForAll(await current.Get(), programme.Id, number)).SingleOrDefault();
        if (record is null) return Results.NotFound();
        using var _ = new Speaking(spoken);
        return DocumentFile.Result(http, RecordDocument.Whole(record, programme, spoken, clock.GetUtcNow().UtcDateTime), format, $"{programme.Key}-{RecordTexts.Workshop.In(spoken).ToLowerInvariant()}-{number}");
    }

    public static async Task<IReadOnlyList<ExportTable>> Tables(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.SeeProgramme, programme.Id)) return [];
        var records = await services.GetRequiredService<WorkshopRecord>().ForAll(actor, programme.Id);
        return records.Count == 0 ? [] : [Statements(records), Stacks(records), Notes(records)];
    }

    private static ExportTable Statements(IReadOnlyList<ReadRecord> records) => new(RecordTexts.StatementsTable,
        [RecordTexts.Workshop, RecordTexts.Group, RecordTexts.Statement],
        [.. records.SelectMany(r => r.Groups.Select(g => (IReadOnlyList<object?>)[r.Workshop.Title, r.NameOf(g), g.Statement]))]);

    private static ExportTable Stacks(IReadOnlyList<ReadRecord> records) => new(RecordTexts.StacksTable,
        [
            RecordTexts.Workshop, RecordTexts.Group, RecordTexts.RoundHeader, RecordTexts.Stack, RecordTexts.Survivor, RecordTexts.Dots, RecordTexts.New, RecordTexts.Useful, RecordTexts.Said,
            RecordTexts.CardWhat, RecordTexts.CardForWhom, RecordTexts.CardNew, RecordTexts.CardTakes, RecordTexts.CardFirstStep, RecordTexts.CardHome, RecordTexts.CardCouldFail,
        ],
        [
            .. from record in records
               from grouped in record.Groups
               from round in grouped.Rounds
               from stack in round.Stacks
               select (IReadOnlyList<object?>)
               [
                   record.Workshop.Title, record.NameOf(grouped), record.TitleOf(round.Number), stack.Name, stack.Survives, stack.Dots, stack.New, stack.Useful, stack.Said,
                   stack.Card?.What, stack.Card?.ForWhom, stack.Card?.New, stack.Card?.Takes, stack.Card?.FirstStep, stack.Card is null ? null : RecordWords.HomeOf(stack), stack.Card?.CouldFail,
               ],
        ]);

    private static ExportTable Notes(IReadOnlyList<ReadRecord> records) => new(RecordTexts.NotesTable,
        [RecordTexts.Workshop, RecordTexts.Group, RecordTexts.RoundHeader, RecordTexts.Stack, RecordTexts.WrittenUnder, RecordTexts.Note],
        [
            .. from record in records
               from grouped in record.Groups
               from round in grouped.Rounds
               from written in round.Stacks.SelectMany(s => s.Notes.Select(n => (Stack: s.Name, Note: n))).Concat(round.Loose.Select(n => (Stack: "", Note: n)))
               select (IReadOnlyList<object?>)
               [
                   record.Workshop.Title, record.NameOf(grouped), record.TitleOf(round.Number), written.Stack, written.Note.Heading ?? written.Note.Under,
                   written.Note.Text ?? (written.Note.Removed ? RecordTexts.Blank : RecordTexts.HiddenNote).ToString(),
               ],
        ]);
}

using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What the room tells in the documentation note: of each workshop what came of it, and all notes behind.</summary>
internal static class RecordChapters
{
    public static readonly IReadOnlyList<Chapter> All = [new("workshops", 600, RecordTexts.Chapter, Parts)];

    private static async Task<IReadOnlyList<ChapterPart>> Parts(ChapterRequest request)
    {
        var parts = new List<ChapterPart>();
        foreach (var record in await request.Services.GetRequiredService<WorkshopRecord>().ForAll(request.Actor, request.Programme.Id))
        {
            var (key, title) = ($"workshops.{record.Workshop.Number}", record.Workshop.Title);
            parts.Add(new ChapterPart(key, title, Placement.Body, () => Body(record)));
            if (record.NoteCount > 0)
                parts.Add(new ChapterPart($"{key}.notes", RecordTexts.AnnexTitle.InWith(request.Language, title), Placement.Annex, () => Annex(record)));
        }
        return parts;
    }

    // The workshop's own heading stands above those of its groups.
    private static Task<IReadOnlyList<Block>> Body(ReadRecord record) => Task.FromResult<IReadOnlyList<Block>>(
    [
        new Heading(1, record.Workshop.Title),
        new Paragraph($"{RecordTexts.HeldOn.With(Days.Of(record.Workshop.HeldOn))} {RecordWords.TookPart(record)}"),
        .. RecordDocument.Outcome(record).Select(Below),
    ]);

    private static Task<IReadOnlyList<Block>> Annex(ReadRecord record) => Task.FromResult<IReadOnlyList<Block>>(
        [new Heading(1, RecordTexts.AnnexTitle.With(record.Workshop.Title)), .. RecordDocument.Notes(record, 2)]);

    private static Block Below(Block block) => block is Heading heading ? heading with { Level = heading.Level + 1 } : block;

    /// <summary>What came of each workshop, as a document of the programme's; notes are not in it.</summary>
    public static async Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme)
    {
        var records = await WorkshopRecord.Ended(services.GetRequiredService<Db>(), services.GetRequiredService<KeyStore>(), programme.Id);
        using var _ = new Speaking(programme.Language);
        return
        [
            .. records.Where(r => r.Groups.Count > 0).Select(r => new CaseDocument(
                $"workshop-{r.Workshop.Number}", RecordTexts.OutcomeOf.InWith(programme.Language, r.Workshop.Title), r.Workshop.HeldOn, RecordDocument.Markdown(r))),
        ];
    }
}

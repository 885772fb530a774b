using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Documentation;

/// <summary>The documentation note, and everything of a programme taken out as tables.</summary>
public sealed class DocumentationRoom : Room
{
    public override string Name => "documentation";

    public override IReadOnlyList<Deed> Deeds =>
    [
        new("documentation.place", new("Valgte hva som står i notatet", "Valde kva som står i notatet", "Chose what stands in the note")),
        new("documentation.write", new("Skrev i notatet", "Skreiv i notatet", "Wrote in the note")),
    ];

    public override void AddServices(IServiceCollection services) => services.AddScoped<Note>();

    public override void MapEndpoints(IEndpointRouteBuilder routes) => NoteFiles.Map(routes);

    public override IReadOnlyList<MenuEntry> Menu =>
        [new MenuEntry(DocumentationTexts.Menu, programme => $"/documentation/{programme.Key}", Right.ReadNote)];

    public override IReadOnlyList<PersonalData> PersonalData =>
        [new PersonalData(DocumentationTexts.DataSlots, DocumentationTexts.DataSlotsAbout, DocumentationTexts.DataSlotsWhy, DocumentationTexts.DataSlotsUntil)
        {
            ReadWith = Right.ReadNote,
            Erased = DocumentationTexts.DataSlotsErased,
            Count = (db, programme) => db.NoteSlots.CountAsync(s => s.ProgrammeId == programme),
            Counted = DocumentationTexts.CountedSlots,
        }];

    public override Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => SlotDocument.Of(services, programme);

    public override IReadOnlyList<HeldKind> Held => [Slots];

    private static readonly HeldKind Slots = MentionKind.Of(
        "in-note", DocumentationTexts.InSlots, DocumentationTexts.DataSlotsWhy, DocumentationTexts.DataSlotsUntil, Fate.Unname, new("note_slot", "id", "markdown"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.NoteSlots.AsNoTracking().Where(s => programmes.Keys.Contains(s.ProgrammeId)).ToListAsync();
            return [.. rows.Select(s => new WrittenText(s.Id, programmes[s.ProgrammeId], DocumentationTexts.Menu, $"/documentation/{programmes[s.ProgrammeId].Key}", s.Markdown))];
        });

    public override IReadOnlyList<Command> Commands =>
        [new Command("note", "note KEY [--format html|docx|pdf] [--language nb|nn|en] [--body-only] --out FILE", DocumentationTexts.CommandNote, NoteCommand.Run)];
}

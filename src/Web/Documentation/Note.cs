using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Documentation;

/// <summary>The documentation note: the programme's story as one document, made anew whenever it is asked for.</summary>
public sealed class Note(Db db, IServiceProvider services, TimeProvider clock)
{
    public async Task<NoteOutline> Outline(Actor actor, ProgrammeRef programme, string language)
    {
        actor.Must(Right.ReadNote, programme.Id);
        using var _ = new Speaking(language);
        var choices = await db.NoteChoices.AsNoTracking().Where(c => c.ProgrammeId == programme.Id).ToDictionaryAsync(c => c.PartKey, c => c.Placement);
        var slots = await db.NoteSlots.AsNoTracking().Where(s => s.ProgrammeId == programme.Id).ToDictionaryAsync(s => s.Key);
        var request = new ChapterRequest(services, actor, programme, language);
        var chapters = new List<NoteChapter>();
        foreach (var chapter in RoomList.All.SelectMany(room => room.Chapters).OrderBy(c => c.Order))
        {
            var parts = await chapter.Parts(request);
            chapters.Add(new NoteChapter(chapter.Key, chapter.Title.In(language),
                [.. parts.Select(p => new NotePart(p, choices.GetValueOrDefault(p.Key, p.Default)))]));
        }
        return new NoteOutline(chapters, slots);
    }

    /// <summary>The whole note, or its body alone; what the actor may not see elsewhere is not in it.</summary>
    public async Task<Document> Make(Actor actor, ProgrammeRef programme, string language, bool annexes = true)
    {
        var outline = await Outline(actor, programme, language);
        using var _ = new Speaking(language);
        var blocks = await NoteAssembly.Body(outline);
        if (annexes) blocks.AddRange(await NoteAssembly.Annexes(outline));
        return await Bind(programme, language, DocumentationTexts.NoteOn.In(language), blocks);
    }

    /// <summary>The body for the page that shows it, and the outline it is made from.</summary>
    public async Task<(Document Body, NoteOutline Outline)> Read(Actor actor, ProgrammeRef programme, string language)
    {
        var outline = await Outline(actor, programme, language);
        using var _ = new Speaking(language);
        return (await Bind(programme, language, DocumentationTexts.NoteOn.In(language), await NoteAssembly.Body(outline)), outline);
    }

    /// <summary>One annex, for the page that shows it.</summary>
    public async Task<Document> MakeAnnex(Actor actor, ProgrammeRef programme, string language, string partKey)
    {
        var outline = await Outline(actor, programme, language);
        var part = outline.Annexes.FirstOrDefault(p => p.Key == partKey) ?? throw new Missing("The annex");
        using var _ = new Speaking(language);
        return await Bind(programme, language, part.Title, await part.Part.Blocks());
    }

    public async Task Place(Actor actor, ProgrammeRef programme, IReadOnlyDictionary<string, Placement> choices)
    {
        actor.Must(Right.EditNote, programme.Id);
        await db.Write(actor, new Act("documentation.place", programme.Id), async () =>
        {
            var known = await db.NoteChoices.Where(c => c.ProgrammeId == programme.Id).ToDictionaryAsync(c => c.PartKey);
            foreach (var (key, placement) in choices)
                if (known.TryGetValue(key, out var choice)) choice.Become(placement);
                else db.NoteChoices.Add(new NoteChoice(programme.Id, key, placement));
        });
    }

    /// <summary>Writes the text of a slot; the version is that of the text it replaces, 0 for none.</summary>
    public async Task WriteSlot(Actor actor, ProgrammeRef programme, string key, string markdown, int version)
    {
        actor.Must(Right.EditNote, programme.Id);
        if (markdown.Length > NoteSlot.LongestText) throw new UserMistake(DocumentationTexts.SlotTooLong.With(NoteSlot.LongestText), "Markdown");
        await db.Write(actor, new Act("documentation.write", programme.Id), async () =>
        {
            var slot = await db.NoteSlots.SingleOrDefaultAsync(s => s.ProgrammeId == programme.Id && s.Key == key);
            if ((slot is null ? 0 : slot.Version + 1) != version) throw new UserMistake(PlatformTexts.ChangedMeanwhile, "Markdown");
            if (slot is null) db.NoteSlots.Add(new NoteSlot(Guid.CreateVersion7(), programme.Id, key, markdown.ReplaceLineEndings("\n")));
            else slot.Write(markdown.ReplaceLineEndings("\n"));
        });
    }

    private async Task<Document> Bind(ProgrammeRef programme, string language, string subtitle, IReadOnlyList<Block> blocks) => new()
    {
        Title = programme.Title,
        Subtitle = subtitle,
        Language = language,
        Author = await db.Programmes.Where(p => p.Id == programme.Id)
            .Join(db.Organisations, p => p.OwnerOrganisationId, o => o.Id, (_, owner) => owner.Name).SingleAsync(),
        MadeUtc = clock.GetUtcNow().UtcDateTime,
        Blocks = blocks,
    };
}

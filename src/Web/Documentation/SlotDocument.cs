using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Documentation;

/// <summary>
/// What people have written in the note, in the order it is read, as one document that may be asked for. What the note is
/// made of beside it is each room's own.
/// </summary>
internal static class SlotDocument
{
    private const string Key = "note";

    public static async Task<IReadOnlyList<CaseDocument>> Of(IServiceProvider services, ProgrammeRef programme)
    {
        var slots = await services.GetRequiredService<Db>().NoteSlots.AsNoTracking().Where(s => s.ProgrammeId == programme.Id && s.Markdown != "").OrderBy(s => s.Key).ToListAsync();
        if (slots.Count == 0) return [];
        var language = programme.Language;
        var chapters = RoomList.All.SelectMany(room => room.Chapters).OrderBy(c => c.Order).ToList();
        var placed = slots.Select(slot => (Place: PlaceOf(slot.Key, chapters), slot.Markdown)).OrderBy(s => s.Place).ToList();
        var text = placed.Select(s => $"# {TitleOf(s.Place, chapters, language)}\n\n{s.Markdown}");
        return [new(Key, DocumentationTexts.OwnTexts.In(language), null, string.Join("\n\n", text))];
    }

    // The summary stands first, the closing reflections last; between them each chapter's own.
    private static int PlaceOf(string key, List<Chapter> chapters) => key switch
    {
        SlotKeys.Summary => -1,
        SlotKeys.Closing => chapters.Count,
        _ => chapters.FindIndex(c => key == SlotKeys.Before(c.Key) || key == SlotKeys.After(c.Key) || key.StartsWith(SlotKeys.After(c.Key + "."), StringComparison.Ordinal)) is >= 0 and var at
            ? at : chapters.Count,
    };

    private static string TitleOf(int place, List<Chapter> chapters, string language) =>
        (place < 0 ? DocumentationTexts.SlotSummary : place < chapters.Count ? chapters[place].Title : DocumentationTexts.Closing).In(language);
}

using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Documentation;

/// <summary>What the note could hold, and where the coordinator wants it: chapters in order, each with its parts.</summary>
public sealed record NoteOutline(IReadOnlyList<NoteChapter> Chapters, IReadOnlyDictionary<string, NoteSlot> Slots)
{
    public IEnumerable<NotePart> Annexes => Chapters.SelectMany(c => c.Parts).Where(p => p.Placement == Placement.Annex);

    public string SlotText(string key) => Slots.TryGetValue(key, out var slot) ? slot.Markdown : "";

    /// <summary>What a form that replaces the slot's text must say it has read: 0 where nothing is written.</summary>
    public int SlotVersion(string key) => Slots.TryGetValue(key, out var slot) ? slot.Version + 1 : 0;

    /// <summary>What stands in the slot, in words, or null where the note has no such place.</summary>
    public string? SlotTitle(string key)
    {
        if (key == SlotKeys.Summary) return DocumentationTexts.SlotSummary;
        if (key == SlotKeys.Closing) return DocumentationTexts.Closing;
        foreach (var chapter in Chapters)
        {
            if (key == SlotKeys.Before(chapter.Key)) return DocumentationTexts.SlotBefore.With(chapter.Title);
            foreach (var part in chapter.Parts)
                if (key == SlotKeys.After(part.Key)) return DocumentationTexts.SlotAfter.With(part.Title);
        }
        return null;
    }
}

public sealed record NoteChapter(string Key, string Title, IReadOnlyList<NotePart> Parts)
{
    public IEnumerable<NotePart> Body => Parts.Where(p => p.Placement == Placement.Body);
}

public sealed record NotePart(ChapterPart Part, Placement Placement)
{
    public string Key => Part.Key;
    public string Title => Part.Title;
}

/// <summary>The places between generated parts where people write.</summary>
public static class SlotKeys
{
    public const string Summary = "summary";
    public const string Closing = "closing";

    public static string Before(string chapter) => "before-" + chapter;
    public static string After(string part) => "after-" + part;
}

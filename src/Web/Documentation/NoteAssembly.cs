using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Documentation;

/// <summary>Puts the parts of the note, and what people wrote between them, in the order they are read.</summary>
internal static class NoteAssembly
{
    private const int DeepestHeading = 4;

    public static async Task<List<Block>> Body(NoteOutline outline)
    {
        var blocks = new List<Block>();
        AddSlot(blocks, outline, SlotKeys.Summary);
        blocks.Add(new Contents());
        foreach (var chapter in outline.Chapters)
        {
            var body = chapter.Body.ToList();
            var before = SlotKeys.Before(chapter.Key);
            if (body.Count == 0 && outline.SlotText(before).Length == 0) continue;
            blocks.Add(new Heading(1, chapter.Title, "c-" + chapter.Key));
            AddSlot(blocks, outline, before);
            foreach (var part in body)
            {
                // A chapter of one part needs no heading of its own for it.
                if (body.Count > 1) blocks.Add(new Heading(2, part.Title, "p-" + part.Key));
                blocks.AddRange(Below(part, await part.Part.Blocks(), body.Count > 1 ? 2 : 1));
                AddSlot(blocks, outline, SlotKeys.After(part.Key));
            }
        }
        if (outline.SlotText(SlotKeys.Closing).Length > 0) blocks.Add(new Heading(1, DocumentationTexts.Closing, "c-closing"));
        AddSlot(blocks, outline, SlotKeys.Closing);
        return blocks;
    }

    public static async Task<List<Block>> Annexes(NoteOutline outline)
    {
        var blocks = new List<Block>();
        var number = 0;
        foreach (var part in outline.Annexes)
        {
            blocks.Add(new PageBreak());
            blocks.Add(new Heading(1, DocumentationTexts.AnnexNumber.With(++number, part.Title), "a-" + part.Key));
            blocks.AddRange(Below(part, await part.Part.Blocks(), 1));
        }
        return blocks;
    }

    public static IReadOnlyList<Block> SlotBlocks(string markdown) => MarkdownText.ToBlocks(markdown, 2);

    // An empty slot stays in the document: the writers pass it over, the page offers to write in it.
    private static void AddSlot(List<Block> blocks, NoteOutline outline, string key) =>
        blocks.Add(new Slot(key, SlotBlocks(outline.SlotText(key))));

    // The part's title is already its heading: a room that begins with it again is not heard twice.
    private static IEnumerable<Block> Below(NotePart part, IReadOnlyList<Block> blocks, int level) => blocks
        .Skip(blocks is [Heading first, ..] && first.Text.EndsWith(part.Title, StringComparison.Ordinal) ? 1 : 0)
        .Select(b => b is Heading heading ? heading with { Level = Math.Min(DeepestHeading, heading.Level + level) } : b);
}

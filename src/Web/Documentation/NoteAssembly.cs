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
                var (title, own) = Titled(part, await part.Part.Blocks());
                // A chapter of one part needs no heading of its own for it.
                if (body.Count > 1) blocks.Add(new Heading(2, title, Id("p-", part)));
                blocks.AddRange(Below(own, body.Count > 1 ? 2 : 1));
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
            var (title, own) = Titled(part, await part.Part.Blocks());
            if (number == 0) blocks.Add(new PageBreak());
            blocks.Add(new Heading(1, DocumentationTexts.AnnexNumber.With(++number, title), Id("a-", part)));
            blocks.AddRange(Below(own, 1));
        }
        return blocks;
    }

    public static IReadOnlyList<Block> SlotBlocks(string markdown) => MarkdownText.ToBlocks(markdown, 2);

    // An empty slot stays in the document: the writers pass it over, the page offers to write in it.
    private static void AddSlot(List<Block> blocks, NoteOutline outline, string key) =>
        blocks.Add(new Slot(key, SlotBlocks(outline.SlotText(key))));

    // A room that begins with a heading of its own, which says the part's title and maybe more, has it used as the title.
    private static (string Title, IEnumerable<Block> Own) Titled(NotePart part, IReadOnlyList<Block> blocks) =>
        blocks is [Heading first, ..] && first.Text.Contains(part.Title, StringComparison.Ordinal)
            ? (first.Text, blocks.Skip(1)) : (part.Title, blocks);

    private static string Id(string prefix, NotePart part) => prefix + part.Key.Replace('.', '-');

    private static IEnumerable<Block> Below(IEnumerable<Block> blocks, int level) =>
        blocks.Select(b => b is Heading heading ? heading with { Level = Math.Min(DeepestHeading, heading.Level + level) } : b);
}

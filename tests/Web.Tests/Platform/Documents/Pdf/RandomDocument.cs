using BlankeArk.Web.Platform.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

/// <summary>Documents nobody would write, to see that nothing falls over.</summary>
internal static class RandomDocument
{
    private static readonly Gen<string> Strange = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.Elements("", " ", "\n", "\r\n", "\u0000", "\uD83D", "\uDE00\uD83D", "\uFFFF", "😀", "א", "e\u0301", "\u200D", "(", ")", "\\", "æøå", new string('m', 300)),
        Gen.Choose(0, char.MaxValue).ArrayOf().Select(units => new string([.. units.Select(u => (char)u)])));

    private static readonly Gen<string> Prose = Gen.Choose(1, 14).ListOf()
        .Select(lengths => string.Join(' ', lengths.Select(l => "tverrfaglighet"[..l])));

    private static readonly Gen<string?> Link = Gen.Elements<string?>(null, null, "https://example.org/å?a=(b)", "#a", "#none", "javascript:x", "", "mailto:a@example.org");

    private static readonly Gen<Inline> Inline = from text in Strange
                                                 from bold in ArbMap.Default.GeneratorFor<bool>()
                                                 from italic in ArbMap.Default.GeneratorFor<bool>()
                                                 from link in Link
                                                 select new Inline(text, bold, italic, link);

    private static readonly Gen<Block> Leaf = Gen.OneOf(
        Inline.ListOf().Select(Block (inlines) => new Paragraph([.. inlines])),
        from level in Gen.Choose(0, 6)
        from text in Strange
        from id in Gen.Elements<string?>(null, "a", "b")
        select (Block)new Heading(level, text, id),
        Gen.Zip(Inline.ListOf(), Strange).Select(Block (q) => new Quote([.. q.Item1], q.Item2)),
        Gen.Constant<Block>(new PageBreak()),
        Gen.Choose(0, 4).Select(Block (depth) => new Contents(depth)),
        Table(Strange),
        Gen.Zip(Strange, ArbMap.Default.GeneratorFor<double>()).Select(Block (f) => new Figure(
            new Drawing(100, Math.Clamp(double.IsNaN(f.Item2) ? -1 : f.Item2, -10, 5000), [new TextShape(f.Item2, 5, f.Item1, 12, Tone.Ink, Width: f.Item2), new DotShape(1, 1, f.Item2, Tone.Accent),
                new PolylineShape([(0, 0), (f.Item2, 4)], 1, Tone.Grid), new PolylineShape([], 1, Tone.Grid)]), f.Item1, f.Item1)));

    public static readonly Gen<Document> Any = Nested(2).ListOf().Zip(Strange, (blocks, title) => Make(title, blocks));

    /// <summary>Ordinary text in an extraordinary order.</summary>
    public static readonly Gen<Document> Plain = Gen.OneOf(
        Prose.Select(Block (text) => new Paragraph(text)),
        Gen.Zip(Gen.Choose(1, 4), Prose).Select(Block (h) => new Heading(h.Item1, h.Item2.Length > 60 ? h.Item2[..60] : h.Item2 + "x")),
        Prose.Select(Block (text) => new Quote([new Inline(text)], "Kilde")),
        Table(Prose)).ListOf().Select(blocks => Make("Tittel", [.. blocks, new Paragraph("Slutt.")]));

    private static Document Make(string title, IReadOnlyList<Block> blocks) => new()
    {
        Title = title,
        Language = "nb",
        Author = title,
        MadeUtc = SampleDocument.MadeUtc,
        Blocks = [.. blocks],
    };

    private static Gen<Block> Table(Gen<string> cell) =>
        from columns in Gen.Choose(0, 9)
        from header in cell.ArrayOf(columns)
        from rows in cell.ArrayOf(Math.Max(0, columns - 1)).ListOf()
        from flag in ArbMap.Default.GeneratorFor<bool>()
        select (Block)new TableBlock("Tabell", [.. header.Select((h, i) => new Column(h, (Align)(i % 2)))], [.. rows]) { RowHeaders = flag, LastRowIsTotal = flag };

    private static Gen<Block> Nested(int depth) => depth == 0
        ? Leaf
        : Gen.OneOf(Leaf, Leaf, Leaf,
            from ordered in ArbMap.Default.GeneratorFor<bool>()
            from items in Nested(depth - 1).ListOf().ListOf()
            select (Block)new ListBlock(ordered, [.. items.Select(IReadOnlyList<Block> (item) => [.. item])]),
            Nested(depth - 1).ListOf().Select(Block (blocks) => new Slot("s", [.. blocks])));
}

namespace BlankeArk.Web.Platform.Documents;

/// <summary>A document in the order it is read; HtmlWriter, DocxWriter and PdfWriter each write the whole of it.</summary>
public sealed record Document
{
    public required string Title { get; init; }
    /// <summary>nb, nn or en.</summary>
    public required string Language { get; init; }
    public string? Subtitle { get; init; }
    public required string Author { get; init; }
    public required DateTime MadeUtc { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
}

/// <summary>A run of text. A link is http, https, mailto, or #id of a heading of the same document.</summary>
public sealed record Inline(string Text, bool Bold = false, bool Italic = false, string? Link = null);

public abstract record Block;

/// <summary>Level 1 to 4; the title of the document stands above level 1.</summary>
public sealed record Heading(int Level, string Text, string? Id = null) : Block;

public sealed record Paragraph(IReadOnlyList<Inline> Text) : Block
{
    public Paragraph(string text) : this([new Inline(text)]) { }
}

/// <summary>Each item is blocks: paragraphs and lists within lists.</summary>
public sealed record ListBlock(bool Ordered, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

public enum Align { Start, End }

public sealed record Column(string Header, Align Align = Align.Start);

/// <summary>A table with one header row, repeated on each page; the first cell of a row is its header when RowHeaders is set.</summary>
public sealed record TableBlock(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    public bool RowHeaders { get; init; }
    /// <summary>The last row is a sum, and set apart.</summary>
    public bool LastRowIsTotal { get; init; }

    /// <summary>The cell, empty where a row is shorter than the header.</summary>
    public string Cell(int row, int column) => column < Rows[row].Count ? Rows[row][column] : "";
}

public sealed record ChartBlock(Chart Chart) : Block;

/// <summary>
/// A drawing with its alternative text. In docx, which holds no drawing of ours, the chart in its stead is shown natively.
/// </summary>
public sealed record Figure(Drawing Drawing, string Alt, string Caption) : Block
{
    public Chart? InDocx { get; init; }
    /// <summary>The same picture for narrow screens; where there is one, its alternative text is also written out.</summary>
    public Drawing? Narrow { get; init; }
}

public sealed record Quote(IReadOnlyList<Inline> Text, string? Source = null) : Block;

/// <summary>The table of contents of headings of level 1 to <paramref name="Depth"/>.</summary>
public sealed record Contents(int Depth = 2) : Block;

public sealed record PageBreak : Block;

/// <summary>What people wrote between the generated parts, found again by its key.</summary>
public sealed record Slot(string Key, IReadOnlyList<Block> Blocks) : Block;

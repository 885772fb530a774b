namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>How a paragraph is set, in points.</summary>
internal sealed record LineStyle(double Size, double Leading, double Before, double After)
{
    public bool Bold { get; init; }
    public bool Italic { get; init; }
    public bool KeepWithNext { get; init; }
    public Tone Tone { get; init; } = Tone.Ink;
}

/// <summary>The hand of the document: A4, wide margins, about eighty characters a line.</summary>
internal static class PageStyle
{
    public const double Width = 595.28, Height = 841.89;
    public const double Left = 92, Right = 92, Top = 84, Bottom = 84;
    public const double TextWidth = Width - Left - Right;
    public const double TextHeight = Height - Top - Bottom;
    public const double ListIndent = 20, QuoteIndent = 16, NarrowestText = 120;
    public const double CellPaddingX = 6, CellPaddingY = 4;
    /// <summary>Points of a unit of a drawing, which is a CSS pixel.</summary>
    public const double DrawingScale = 0.75;
    public const double FurnitureSize = 8.5;

    public static readonly LineStyle Body = new(11, 16.5, 0, 9);
    public static readonly LineStyle ListItem = new(11, 16.5, 0, 4);
    public static readonly LineStyle Title = new(27, 33, 36, 8) { Bold = true, KeepWithNext = true };
    public static readonly LineStyle Subtitle = new(14, 20, 0, 10) { Tone = Tone.Muted, KeepWithNext = true };
    public static readonly LineStyle Byline = new(10, 15, 4, 32) { Tone = Tone.Muted };
    public static readonly LineStyle QuoteSource = new(9.5, 14, 0, 11) { Tone = Tone.Muted };
    public static readonly LineStyle Caption = new(9.5, 13.5, 14, 5) { Bold = true, KeepWithNext = true };
    public static readonly LineStyle Sentence = new(9.5, 13.5, 0, 8) { KeepWithNext = true };
    public static readonly LineStyle ContentsTitle = new(14, 20, 0, 8) { Bold = true, KeepWithNext = true };
    /// <summary>Cells, in smaller letters where a table has many columns.</summary>
    public static readonly LineStyle[] Cells = [new(9.5, 13.5, 0, 0), new(8.5, 12, 0, 0), new(7.5, 10.5, 0, 0)];

    private static readonly LineStyle[] Headings =
    [
        new(19, 25, 30, 9) { Bold = true, KeepWithNext = true },
        new(14.5, 20, 22, 6) { Bold = true, KeepWithNext = true },
        new(12, 17, 17, 4) { Bold = true, KeepWithNext = true },
        new(11, 16.5, 13, 2) { Bold = true, KeepWithNext = true, Tone = Tone.Muted },
    ];

    public static LineStyle Heading(int level) => Headings[level - 1];
}

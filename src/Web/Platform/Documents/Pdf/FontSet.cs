using System.Globalization;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// The fonts of one document. Text is written as glyph numbers; a character the font lacks is drawn as □ and keeps
/// its own meaning for whoever searches, copies or listens.
/// </summary>
internal sealed class FontSet
{
    private readonly List<FontSubset> subsets = [];

    public string ResourceName(TrueTypeFont font) => "/F" + (IndexOf(font) + 1).ToString(CultureInfo.InvariantCulture);

    public void Encode(PdfBuffer content, TrueTypeFont font, ReadOnlySpan<char> text)
    {
        // A line that was broken by hand must not run into the next when it is read aloud.
        if (text is [.. var before, '\n'])
        {
            Encode(content, font, before);
            text = " ";
        }
        var subset = subsets[IndexOf(font)];
        var i = 0;
        while (i < text.Length)
        {
            var from = i;
            while (i < text.Length && IsPlain(subset, text[i]))
                i++;
            if (i > from)
                Glyphs(content, subset, text[from..i]);
            from = i;
            while (i < text.Length && (i == from || BelongsToSpecial(subset, text[i])))
                i++;
            if (i > from)
                Special(content, subset, text[from..i]);
        }
    }

    /// <summary>Writes the fonts and gives the value of the resources' «Font».</summary>
    public string Write(PdfObjects objects)
    {
        var resources = "";
        for (var i = 0; i < subsets.Count; i++)
        {
            if (subsets[i].IsUsed)
                resources += string.Create(CultureInfo.InvariantCulture, $"/F{i + 1} {new EmbeddedFont(subsets[i], i).Write(objects)} 0 R");
        }
        return $"<<{resources}>>";
    }

    private int IndexOf(TrueTypeFont font)
    {
        for (var i = 0; i < subsets.Count; i++)
        {
            if (ReferenceEquals(subsets[i].Font, font))
                return i;
        }
        subsets.Add(new FontSubset(font));
        return subsets.Count - 1;
    }

    private static bool IsPlain(FontSubset subset, char unit)
    {
        var glyph = subset.Font.Glyph(unit);
        return glyph != 0 ? subset.Use(glyph, unit) : TrueTypeFont.IsInvisible(unit);
    }

    private static bool BelongsToSpecial(FontSubset subset, char unit) =>
        subset.Font.Glyph(unit) is var glyph && (glyph == 0 || !subset.Use(glyph, unit));

    private static void Special(PdfBuffer content, FontSubset subset, ReadOnlySpan<char> text)
    {
        content.Raw("/Span<</ActualText").Utf16(text).Raw(">>BDC ");
        Glyphs(content, subset, text, orMissing: true);
        content.Raw("EMC ");
    }

    private static void Glyphs(PdfBuffer content, FontSubset subset, ReadOnlySpan<char> text, bool orMissing = false)
    {
        content.Byte('(');
        foreach (var unit in text)
        {
            var glyph = subset.Font.Glyph(unit);
            if (glyph == 0 && orMissing && subset.Font.Advance(unit) > 0)
            {
                glyph = subset.Font.MissingGlyph;
                subset.Use(glyph, TrueTypeFont.MissingSign);
            }
            if (glyph == 0)
                continue;
            content.Escaped((byte)(glyph >> 8));
            content.Escaped((byte)glyph);
        }
        content.Raw(")Tj ");
    }
}

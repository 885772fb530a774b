using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Reads the font's own «tnum» substitution, so that figures stand under each other in columns.</summary>
internal static class TabularFigures
{
    private const int SingleSubstitution = 1;

    public static void Apply(TrueTypeFont font, ushort[] glyphs)
    {
        if (!font.Has("GSUB") || Lookup(font) is not { } lookup || font.U16(lookup) != SingleSubstitution)
            return;
        for (var i = 0; i < font.U16(lookup + 4); i++)
        {
            var subtable = lookup + font.U16(lookup + 6 + 2 * i);
            for (var digit = '0'; digit <= '9'; digit++)
                glyphs[digit] = Substitute(font, subtable, glyphs[digit]);
        }
    }

    private static int? Lookup(TrueTypeFont font)
    {
        var table = font.Offset("GSUB");
        var features = table + font.U16(table + 6);
        var lookups = table + font.U16(table + 8);
        for (var i = 0; i < font.U16(features); i++)
        {
            var record = features + 2 + 6 * i;
            if (Encoding.ASCII.GetString(font.Data, record, 4) == "tnum")
                return lookups + font.U16(lookups + 2 + 2 * font.U16(features + font.U16(record + 4) + 4));
        }
        return null;
    }

    private static ushort Substitute(TrueTypeFont font, int subtable, ushort glyph)
    {
        var index = CoverageIndex(font, subtable + font.U16(subtable + 2), glyph);
        if (index < 0)
            return glyph;
        return font.U16(subtable) == 1 ? (ushort)(glyph + font.I16(subtable + 4)) : (ushort)font.U16(subtable + 6 + 2 * index);
    }

    private static int CoverageIndex(TrueTypeFont font, int coverage, int glyph)
    {
        for (var i = 0; i < font.U16(coverage + 2); i++)
        {
            if (font.U16(coverage) == 1)
            {
                if (font.U16(coverage + 4 + 2 * i) == glyph)
                    return i;
                continue;
            }
            var range = coverage + 4 + 6 * i;
            if (glyph >= font.U16(range) && glyph <= font.U16(range + 2))
                return font.U16(range + 4) + glyph - font.U16(range);
        }
        return -1;
    }
}

using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Writes a subset as a composite font whose character codes are the glyph numbers.</summary>
internal sealed class EmbeddedFont(FontSubset subset, int index)
{
    private const int NonSymbolic = 32, Italic = 64;
    private readonly TrueTypeFont font = subset.Font;

    public int Write(PdfObjects objects)
    {
        var (type0, descendant, descriptor) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        var (file, unicode) = (objects.Reserve(), objects.Reserve());
        // Six letters say that it is a subset.
        var name = $"BLARK{(char)('A' + index)}+{font.Name}";
        objects.Begin(type0).Raw("<</Type/Font/Subtype/Type0/BaseFont/").Raw(name).Raw("/Encoding/Identity-H/DescendantFonts[")
            .Reference(descendant).Raw("]/ToUnicode ").Reference(unicode).Raw(">>");
        var cid = objects.Begin(descendant).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont/").Raw(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor ")
            .Reference(descriptor).Raw("/DW ").Real(PerThousand(font.AdvanceOfGlyph(0))).Raw("/W[");
        WriteWidths(cid);
        cid.Raw("]>>");
        WriteDescriptor(objects.Begin(descriptor), name, file);
        var data = subset.File();
        objects.Stream(file, $"/Length1 {data.Length}", data);
        objects.Stream(unicode, "", Encoding.ASCII.GetBytes(ToUnicode()));
        return type0;
    }

    private void WriteWidths(PdfBuffer buffer)
    {
        var before = -2;
        foreach (var (glyph, _) in subset.Used)
        {
            if (glyph != before + 1)
                buffer.Raw(before < 0 ? "" : "]").Int(glyph).Byte('[');
            buffer.Real(PerThousand(font.AdvanceOfGlyph(glyph))).Byte(' ');
            before = glyph;
        }
        buffer.Raw(before < 0 ? "" : "]");
    }

    private void WriteDescriptor(PdfBuffer buffer, string name, int file)
    {
        var head = font.Offset("head");
        var angle = font.I16(font.Offset("post") + 4) + font.U16(font.Offset("post") + 6) / 65536.0;
        buffer.Raw("<</Type/FontDescriptor/FontName/").Raw(name).Raw("/Flags ").Int(angle == 0 ? NonSymbolic : NonSymbolic | Italic)
            .Raw("/FontBBox[").Reals(PerThousand(font.I16(head + 36)), PerThousand(font.I16(head + 38)),
                PerThousand(font.I16(head + 40)), PerThousand(font.I16(head + 42)))
            .Raw("]/ItalicAngle ").Real(angle).Raw("/Ascent ").Real(PerThousand(font.Ascent)).Raw("/Descent ").Real(PerThousand(font.Descent))
            .Raw("/CapHeight ").Real(PerThousand(font.CapHeight)).Raw("/StemV ").Int(font.Name.Contains("Bold", StringComparison.Ordinal) ? 136 : 88)
            .Raw("/FontFile2 ").Reference(file).Raw(">>");
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        // A section of a CMap holds at most a hundred entries.
        foreach (var section in subset.Used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{section.Length} beginbfchar\n");
            foreach (var (glyph, meaning) in section)
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)meaning:X4}>\n");
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private double PerThousand(int units) => units * 1000.0 / font.UnitsPerEm;
}

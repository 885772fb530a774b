using System.Buffers.Binary;
using System.Globalization;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// A TrueType font as layout and embedding need it: the glyph and the advance of each UTF-16 unit.
/// Digits are taken from the font's tabular figures. Only the basic plane is looked up; all else is drawn as a missing character.
/// </summary>
internal sealed class TrueTypeFont
{
    public const char MissingSign = '□';
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];
    private readonly ushort[] glyphs = new ushort[65536];
    private readonly ushort[] advances = new ushort[65536];
    private readonly int longMetrics;

    public TrueTypeFont(string name, byte[] data)
    {
        Name = name;
        Data = data;
        for (var i = 0; i < U16(4); i++)
        {
            var entry = 12 + 16 * i;
            tables[System.Text.Encoding.ASCII.GetString(data, entry, 4)] = ((int)U32(entry + 8), (int)U32(entry + 12));
        }
        UnitsPerEm = U16(Offset("head") + 18);
        GlyphCount = U16(Offset("maxp") + 4);
        longMetrics = U16(Offset("hhea") + 34);
        ReadGlyphs();
        TabularFigures.Apply(this, glyphs);
        MissingGlyph = glyphs[MissingSign];
        for (var unit = 0; unit < advances.Length; unit++)
            advances[unit] = AdvanceOfUnit((char)unit);
    }

    public string Name { get; }
    public byte[] Data { get; }
    public int UnitsPerEm { get; }
    public int GlyphCount { get; }
    public ushort MissingGlyph { get; }
    public int Ascent => I16(Offset("hhea") + 4);
    public int Descent => I16(Offset("hhea") + 6);
    public int CapHeight => I16(Offset("OS/2") + 88);

    /// <summary>The glyph of a UTF-16 unit, 0 when the font lacks it.</summary>
    public ushort Glyph(char unit) => glyphs[unit];

    /// <summary>The advance of a UTF-16 unit in font units; that of the missing sign for what the font lacks.</summary>
    public int Advance(char unit) => advances[unit];

    public int AdvanceOfGlyph(int glyph) => U16(Offset("hmtx") + 4 * Math.Min(glyph, longMetrics - 1));

    /// <summary>Width of a text in ems.</summary>
    public double Width(ReadOnlySpan<char> text)
    {
        long sum = 0;
        foreach (var unit in text)
            sum += advances[unit];
        return (double)sum / UnitsPerEm;
    }

    /// <summary>Whether anything of the text comes to stand on paper, be it a blank.</summary>
    public bool Shows(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (glyphs[unit] != 0 || advances[unit] > 0 || unit == '\n')
                return true;
        }
        return false;
    }

    public bool Has(string table) => tables.ContainsKey(table);

    public int Offset(string table) => tables[table].Offset;

    public ReadOnlySpan<byte> Table(string table) => Data.AsSpan(tables[table].Offset, tables[table].Length);

    /// <summary>Where the outline of a glyph lies in the font file; empty for a blank.</summary>
    public (int Offset, int Length) Outline(int glyph)
    {
        var loca = Offset("loca");
        var isLong = U16(Offset("head") + 50) == 1;
        var from = isLong ? (int)U32(loca + 4 * glyph) : 2 * U16(loca + 2 * glyph);
        var to = isLong ? (int)U32(loca + 4 * glyph + 4) : 2 * U16(loca + 2 * glyph + 2);
        return (Offset("glyf") + from, to - from);
    }

    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Data.AsSpan(at));

    public int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Data.AsSpan(at));

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Data.AsSpan(at));

    /// <summary>A unit that leaves no mark on paper: joiners, variation selectors, controls.</summary>
    public static bool IsInvisible(char unit) =>
        unit is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.Control;

    private ushort AdvanceOfUnit(char unit)
    {
        if (glyphs[unit] != 0)
            return (ushort)AdvanceOfGlyph(glyphs[unit]);
        // The whole advance of a pair is on its first half, so that no line is broken between the two.
        return char.IsLowSurrogate(unit) || IsInvisible(unit) ? (ushort)0 : (ushort)AdvanceOfGlyph(MissingGlyph);
    }

    private void ReadGlyphs()
    {
        var cmap = Offset("cmap");
        for (var i = 0; i < U16(cmap + 2); i++)
        {
            var subtable = cmap + (int)U32(cmap + 4 + 8 * i + 4);
            if (U16(subtable) == 12)
                ReadGroups(subtable);
        }
        for (var unit = 0; unit < glyphs.Length; unit++)
        {
            if (IsInvisible((char)unit))
                glyphs[unit] = 0;
        }
    }

    private void ReadGroups(int subtable)
    {
        for (var group = 0; group < U32(subtable + 12); group++)
        {
            var at = subtable + 16 + 12 * group;
            var last = Math.Min(U32(at + 4), char.MaxValue);
            for (var code = U32(at); code <= last; code++)
                glyphs[code] = (ushort)(U32(at + 8) + code - U32(at));
        }
    }
}

using System.Buffers.Binary;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// The glyphs of one font that a document uses, and the font file cut down to them.
/// Glyph numbers are kept and the outlines of unused glyphs emptied, so that no composite needs rewriting.
/// </summary>
internal sealed class FontSubset(TrueTypeFont font)
{
    private static readonly string[] Tables = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];
    private readonly char[] meanings = new char[font.GlyphCount];

    public TrueTypeFont Font => font;

    public bool IsUsed => Array.Exists(meanings, m => m != 0);

    public IEnumerable<(int Glyph, char Meaning)> Used =>
        Enumerable.Range(0, meanings.Length).Where(g => meanings[g] != 0).Select(g => (g, meanings[g]));

    /// <summary>Takes the glyph into the subset; false when it already stands for another character.</summary>
    public bool Use(ushort glyph, char meaning)
    {
        if (meanings[glyph] == 0)
            meanings[glyph] = meaning;
        return meanings[glyph] == meaning;
    }

    public byte[] File()
    {
        var (glyf, loca) = Outlines();
        var tables = Tables.Where(font.Has).Select(tag => (Tag: tag, Bytes: tag switch
        {
            "glyf" => glyf,
            "loca" => loca,
            "head" => Head(),
            _ => font.Table(tag).ToArray(),
        })).ToList();
        return Assemble(tables);
    }

    private (byte[] Glyf, byte[] Loca) Outlines()
    {
        var keep = new bool[font.GlyphCount];
        Keep(0, keep);
        foreach (var (glyph, _) in Used)
            Keep(glyph, keep);
        var glyf = new MemoryStream();
        var loca = new byte[4 * (font.GlyphCount + 1)];
        for (var glyph = 0; glyph < font.GlyphCount; glyph++)
        {
            if (keep[glyph])
            {
                var (offset, length) = font.Outline(glyph);
                glyf.Write(font.Data, offset, length);
                while (glyf.Length % 4 != 0)
                    glyf.WriteByte(0);
            }
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * glyph + 4), (uint)glyf.Length);
        }
        return (glyf.ToArray(), loca);
    }

    private void Keep(int glyph, bool[] keep)
    {
        if (keep[glyph])
            return;
        keep[glyph] = true;
        var (offset, length) = font.Outline(glyph);
        if (length > 0 && font.I16(offset) < 0)
            KeepParts(offset + 10, keep);
    }

    /// <summary>The parts of a composite glyph; the flags are those of the OpenType specification, «glyf».</summary>
    private void KeepParts(int at, bool[] keep)
    {
        const int WordArguments = 0x1, OneScale = 0x8, MoreParts = 0x20, TwoScales = 0x40, Matrix = 0x80;
        int flags;
        do
        {
            flags = font.U16(at);
            Keep(font.U16(at + 2), keep);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreParts) != 0);
    }

    private byte[] Head()
    {
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] Assemble(List<(string Tag, byte[] Bytes)> tables)
    {
        var start = 12 + 16 * tables.Count;
        var file = new byte[start + tables.Sum(t => Padded(t.Bytes.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        var power = (int)Math.Log2(tables.Count);
        WriteU16(file, 4, tables.Count);
        WriteU16(file, 6, 16 << power);
        WriteU16(file, 8, power);
        WriteU16(file, 10, 16 * tables.Count - (16 << power));
        var (at, headAt) = (start, 0);
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, bytes) = tables[i];
            var entry = file.AsSpan(12 + 16 * i);
            bytes.CopyTo(file, at);
            System.Text.Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(at, Padded(bytes.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)bytes.Length);
            headAt = tag == "head" ? at : headAt;
            at += Padded(bytes.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), 0xB1B0AFBA - Checksum(file));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var i = 0; i < bytes.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }

    private static void WriteU16(byte[] file, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)value);
}

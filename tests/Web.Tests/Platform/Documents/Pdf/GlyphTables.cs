using System.Buffers.Binary;
using System.Text;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

/// <summary>What a viewer reads in an embedded font file, its checksums included.</summary>
internal sealed class GlyphTables
{
    private readonly byte[] file;
    private readonly Dictionary<string, int> tables = [];

    public GlyphTables(byte[] file)
    {
        this.file = file;
        for (var i = 0; i < U16(4); i++)
        {
            var entry = 12 + 16 * i;
            tables[Encoding.ASCII.GetString(file, entry, 4)] = (int)U32(entry + 8);
        }
        uint sum = 0;
        for (var i = 0; i < file.Length; i += 4)
            sum += U32(i);
        Assert.Equal(0xB1B0AFBA, sum);
    }

    public int UnitsPerEm => U16(tables["head"] + 18);

    public int Advance(int glyph) => U16(tables["hmtx"] + 4 * Math.Min(glyph, U16(tables["hhea"] + 34) - 1));

    public long OutlineLength(int glyph) => (long)U32(tables["loca"] + 4 * glyph + 4) - U32(tables["loca"] + 4 * glyph);

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
}

using System.IO.Compression;
using System.Security.Cryptography;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// The numbered objects of a PDF file and its cross-references. Small objects are gathered in compressed object streams,
/// since the structure of a long report is many times as many objects as pages.
/// </summary>
internal sealed class PdfObjects : IDisposable
{
    private const int ObjectsPerStream = 250;
    private readonly Stream output;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(byte Kind, long Place, int Index)> entries = [(0, 0, 65535)];
    private readonly List<(int Id, int Offset)> gathered = [];
    private readonly PdfBuffer body = new();
    private long position;

    public PdfObjects(Stream output)
    {
        this.output = output;
        // Four bytes above 127 tell whoever copies the file that it is not text.
        Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object written later.</summary>
    public int Reserve()
    {
        entries.Add(default);
        return entries.Count - 1;
    }

    /// <summary>Begins an object; what is written to the buffer until the next call is its value.</summary>
    public PdfBuffer Begin(int id)
    {
        if (gathered.Count == ObjectsPerStream)
            FlushGathered();
        body.Byte('\n');
        gathered.Add((id, body.Length));
        return body;
    }

    public void Stream(int id, string entriesOfDictionary, ReadOnlySpan<byte> data, bool compress = true)
    {
        var packed = compress ? Compress(data) : data;
        entries[id] = (1, position, 0);
        var head = new PdfBuffer().Int(id).Raw(" 0 obj\n<<").Raw(entriesOfDictionary)
            .Raw(compress ? "/Filter/FlateDecode/Length " : "/Length ").Int(packed.Length).Raw(">>\nstream\n");
        Write(head.Bytes);
        Write(packed);
        Write("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes the cross-references; the identifier of the file follows from its content.</summary>
    public void Finish(int catalog, int info)
    {
        FlushGathered();
        var id = Reserve();
        entries[id] = (1, position, 0);
        var table = new byte[7 * entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            table[7 * i] = entries[i].Kind;
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(table.AsSpan(7 * i + 1), (uint)entries[i].Place);
            System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(7 * i + 5), (ushort)entries[i].Index);
        }
        var (start, fileId) = (position, Convert.ToHexString(hash.GetCurrentHash().AsSpan(0, 16)));
        var head = new PdfBuffer().Raw("/Type/XRef/W[1 4 2]/Size ").Int(entries.Count).Raw("/Root ").Reference(catalog)
            .Raw("/Info ").Reference(info).Raw($"/ID[<{fileId}><{fileId}>]");
        Stream(id, System.Text.Encoding.ASCII.GetString(head.Bytes), table);
        Write(new PdfBuffer().Raw("startxref\n").Int(start).Raw("\n%%EOF\n").Bytes);
    }

    public void Dispose() => hash.Dispose();

    private void FlushGathered()
    {
        if (gathered.Count == 0)
            return;
        var stream = Reserve();
        var all = new PdfBuffer();
        for (var i = 0; i < gathered.Count; i++)
        {
            all.Int(gathered[i].Id).Byte(' ').Int(gathered[i].Offset).Byte(' ');
            entries[gathered[i].Id] = (2, stream, i);
        }
        var first = all.Length;
        all.Raw(body.Bytes);
        Stream(stream, $"/Type/ObjStm/N {gathered.Count}/First {first}", all.Bytes);
        gathered.Clear();
        body.Clear();
    }

    private void Write(ReadOnlySpan<byte> data)
    {
        output.Write(data);
        hash.AppendData(data);
        position += data.Length;
    }

    private static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data)
    {
        var packed = new MemoryStream(data.Length / 2 + 64);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }
}

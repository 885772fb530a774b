using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

internal sealed record PdfStream(Dictionary<string, object> Dictionary, byte[] Data);

/// <summary>Opens a PDF with cross-reference and object streams, and finds its objects.</summary>
internal sealed class PdfReader
{
    private readonly byte[] file;
    private readonly byte[] table;
    private readonly Dictionary<int, object> objects = [];
    private readonly Dictionary<int, (PdfStream Stream, List<int> Ids)> containers = [];

    public PdfReader(byte[] file)
    {
        this.file = file;
        var tail = Encoding.Latin1.GetString(file, file.Length - 60, 60);
        var start = int.Parse(tail.Split("startxref\n")[1].Split('\n')[0], System.Globalization.CultureInfo.InvariantCulture);
        var xref = (PdfStream)ReadAt(start);
        table = xref.Data;
        Trailer = xref.Dictionary;
    }

    public Dictionary<string, object> Trailer { get; }

    public int Count => table.Length / 7;

    public Dictionary<string, object> Catalog => Dictionary(Trailer["Root"]);

    public List<Dictionary<string, object>> Pages =>
        [.. Array(Dictionary(Catalog["Pages"])["Kids"]).Select(Dictionary)];

    public object Get(object value) => value is PdfRef reference ? Object(reference.Id) : value;

    public Dictionary<string, object> Dictionary(object value) => (Dictionary<string, object>)Get(value);

    public List<object> Array(object value) => (List<object>)Get(value);

    public PdfStream Stream(object value) => (PdfStream)Get(value);

    public string Text(object value) => ((PdfBytes)Get(value)).Text;

    /// <summary>Every object of the file, so that an unreadable one is found.</summary>
    public IEnumerable<object> All() => Enumerable.Range(1, Count - 1).Select(Object);

    private object Object(int id)
    {
        if (objects.TryGetValue(id, out var known))
            return known;
        var entry = table.AsSpan(7 * id, 7);
        var place = BinaryPrimitives.ReadInt32BigEndian(entry[1..]);
        return objects[id] = entry[0] switch
        {
            1 => ReadAt(place, id),
            2 => Contained(place, id),
            _ => throw new InvalidDataException($"Object {id} is reserved and never written."),
        };
    }

    private object Contained(int container, int id)
    {
        if (!containers.TryGetValue(container, out var found))
        {
            var stream = (PdfStream)Object(container);
            var header = new PdfSyntax(stream.Data);
            var numbers = Enumerable.Range(0, 2 * (int)(double)stream.Dictionary["N"]).Select(_ => (int)(double)header.Next()!).ToList();
            containers[container] = found = (stream, numbers);
        }
        var at = found.Ids.Where((_, i) => i % 2 == 0).ToList().IndexOf(id);
        return new PdfSyntax(found.Stream.Data, (int)(double)found.Stream.Dictionary["First"] + found.Ids[2 * at + 1]).Next()!;
    }

    private object ReadAt(int offset, int? id = null)
    {
        var syntax = new PdfSyntax(file, offset);
        var number = (double)syntax.Next()!;
        if (id is not null && id != (int)number)
            throw new InvalidDataException($"Object {id} is not where the table says.");
        _ = syntax.Next();
        Assert.Equal(new PdfOperator("obj"), syntax.Next());
        var value = syntax.Next()!;
        if (value is not Dictionary<string, object> dictionary || !dictionary.TryGetValue("Length", out var length))
            return value;
        Assert.Equal(new PdfOperator("stream"), syntax.Next());
        var data = file.AsSpan(syntax.Position + 1, (int)(double)length).ToArray();
        return new PdfStream(dictionary, dictionary.ContainsKey("Filter") ? Inflate(data) : data);
    }

    private static byte[] Inflate(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }
}

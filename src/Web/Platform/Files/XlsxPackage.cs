using System.Buffers.Binary;
using System.IO.Compression;

namespace BlankeArk.Web.Platform.Files;

/// <summary>
/// The packed files of a workbook. What they say of their own size is not believed: it is counted as they are unpacked.
/// </summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int LongestDirectory = 1024 * 1024;
    private const int EndRecordLength = 22;
    private const long RatioFrom = 4 * 1024 * 1024;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly TableLimits limits;
    private readonly int packedLength;
    private long unpacked;

    public XlsxPackage(byte[] content, TableLimits limits)
    {
        this.limits = limits;
        packedLength = content.Length;
        CheckDirectory(content);
        archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > limits.PackedFiles) throw new TableException(TableTexts.UnpacksTooLarge);
        foreach (var entry in archive.Entries) entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public bool Has(string part) => entries.ContainsKey(part);

    public XlsxXml? Open(string part) =>
        entries.TryGetValue(part, out var entry) ? new XlsxXml(new Counted(entry.Open(), this, entry.CompressedLength), limits.TextLength) : null;

    public void Dispose() => archive.Dispose();

    /// <summary>The list of files is read as a whole when the archive is opened, so its length is looked at before.</summary>
    private static void CheckDirectory(ReadOnlySpan<byte> content)
    {
        var from = Math.Max(0, content.Length - EndRecordLength - ushort.MaxValue);
        var end = content[from..].LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || content.Length - from - end < EndRecordLength) throw new TableException(TableTexts.Broken);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(content[(from + end + 16)..]);
        if (start > from + end) throw new TableException(TableTexts.Broken);
        if (from + end - start > LongestDirectory) throw new TableException(TableTexts.UnpacksTooLarge);
    }

    private void Count(int read, long ofPart, long packed)
    {
        unpacked += read;
        if (unpacked > limits.UnpackedBytes || (ofPart > RatioFrom && ofPart > Math.Min(packed, packedLength) * limits.UnpackedRatio))
            throw new TableException(TableTexts.UnpacksTooLarge);
    }

    private sealed class Counted(Stream inner, XlsxPackage package, long packed) : Stream
    {
        private long sofar;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => sofar; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            sofar += read;
            package.Count(read, sofar, packed);
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

using System.Runtime.InteropServices;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Files;

/// <summary>
/// Reads the tables people hand in: xlsx, CSV in the encodings and with the delimiters that are about, and what they paste.
/// The kind is known by the content, not by the file's name. What is wrong is a <see cref="TableException"/>.
/// </summary>
public static class TableReader
{
    public static SheetTable Read(Stream content, string fileName, TableLimits? limits = null, string? sheet = null)
    {
        limits ??= TableLimits.Default;
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (content.Read(buffer) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limits.Bytes) throw TooManyBytes(limits);
        }

        return Read(bytes.ToArray(), fileName, limits, sheet);
    }

    /// <summary>Of a workbook the sheet named, or else the first visible one with content.</summary>
    public static SheetTable Read(byte[] content, string fileName, TableLimits? limits = null, string? sheet = null)
    {
        limits ??= TableLimits.Default;
        if (content.Length > limits.Bytes) throw TooManyBytes(limits);
        return content switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new TableException(OfCompoundFile(content)),
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => XlsxReader.Read(content, fileName, limits, sheet),
            _ => CsvReader.Read(content, fileName, limits),
        };
    }

    /// <summary>A table copied from a spreadsheet, a web page or a text.</summary>
    public static SheetTable ReadPasted(string text, TableLimits? limits = null)
    {
        limits ??= TableLimits.Default;
        if (text.Length > limits.Bytes) throw TooManyBytes(limits);
        return CsvReader.ReadPasted(text, limits);
    }

    private static TableException TooManyBytes(TableLimits limits) => new(new(TableTexts.TooManyBytes, limits.Bytes / (1024 * 1024)));

    /// <summary>A compound file is a workbook of before 2007, or a newer one within its password.</summary>
    private static Text OfCompoundFile(byte[] content) =>
        content.AsSpan().IndexOf(MemoryMarshal.AsBytes("EncryptedPackage".AsSpan())) >= 0 ? TableTexts.Encrypted : TableTexts.OldExcel;
}

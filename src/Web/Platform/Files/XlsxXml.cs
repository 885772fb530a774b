using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace BlankeArk.Web.Platform.Files;

/// <summary>One part of a workbook, read forwards: no document type, no entities, nothing fetched, no deep nesting, no endless text.</summary>
internal sealed partial class XlsxXml(Stream stream, int mostText) : IDisposable
{
    private const int Deepest = 64;

    private long textLength;
    private readonly char[] buffer = new char[4096];
    private readonly XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    public bool Starts => reader.NodeType == XmlNodeType.Element;
    public bool Ends => reader.NodeType == XmlNodeType.EndElement || (Starts && reader.IsEmptyElement);
    public bool IsText => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
    public string Name => reader.LocalName;

    public bool Next()
    {
        if (!reader.Read()) return false;
        return reader.Depth <= Deepest ? true : throw new XmlException("Nested too deeply.");
    }

    public bool NextStart()
    {
        while (Next())
            if (Starts) return true;
        return false;
    }

    public string? this[string attribute] => reader.GetAttribute(attribute);

    /// <summary>An attribute whatever its namespace, since the strict form of workbooks has others.</summary>
    public string? Qualified(string localName)
    {
        string? value = null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            if (reader.LocalName == localName && reader.Prefix.Length > 0 && reader.Prefix != "xmlns") value = reader.Value;
        reader.MoveToElement();
        return value;
    }

    /// <summary>Appends the text here, and says whether the whole is still within the length.</summary>
    public bool AppendText(StringBuilder to, int longest)
    {
        while (to.Length <= longest && reader.ReadValueChunk(buffer, 0, buffer.Length) is > 0 and var read)
        {
            to.Append(buffer, 0, read);
            textLength += read;
            if (textLength > mostText) throw new TableException(TableTexts.UnpacksTooLarge);
        }

        return to.Length <= longest;
    }

    /// <summary>Workbooks write some characters as _x000D_.</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)Convert.ToUInt16(match.Groups[1].Value, 16)).ToString())
        : text;

    /// <summary>Keeps text that only looks like such a writing as it is.</summary>
    public static string Escaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escapable().Replace(text, "_x005F_")
        : text;

    public void Dispose() => reader.Dispose();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escapable();
}

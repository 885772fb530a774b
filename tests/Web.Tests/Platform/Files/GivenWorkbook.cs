using System.IO.Compression;
using System.Text;

namespace BlankeArk.Web.Tests.Platform.Files;

/// <summary>A workbook as other programs may write it, part by part.</summary>
internal sealed class GivenWorkbook
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly List<(string Name, string Attributes)> sheets = [];

    public bool From1904 { get; init; }

    public GivenWorkbook Sheet(string rows, string name = "Ark1", string attributes = "", string before = "")
    {
        sheets.Add((name, attributes));
        return Part($"xl/worksheets/sheet{sheets.Count}.xml", $"{before}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>");
    }

    public GivenWorkbook Strings(string items) => Part("xl/sharedStrings.xml", $"<sst>{items}</sst>");

    public GivenWorkbook Formats(params string[] codes) => Part("xl/styles.xml",
        $"<styleSheet><numFmts>{string.Concat(codes.Select((code, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>"))}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + $"<cellXfs><xf numFmtId=\"0\"/>{string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}<xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");

    public GivenWorkbook Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public GivenWorkbook Part(string name, byte[] content)
    {
        parts[name] = content;
        return this;
    }

    public byte[] Bytes()
    {
        parts.TryAdd("_rels/.rels", Encoding.UTF8.GetBytes($"<Relationships><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"));
        parts.TryAdd("xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook xmlns:r=\"{Office}\"><workbookPr date1904=\"{(From1904 ? 1 : 0)}\"/><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\" {s.Attributes}/>"))}</sheets></workbook>"));
        parts.TryAdd("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes($"<Relationships>{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}"
            + $"<Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"u\" Type=\"{Office}/styles\" Target=\"./styles.xml\"/></Relationships>"));
        return Zip(parts.Select(part => (part.Key, part.Value)));
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }

        return bytes.ToArray();
    }
}

using System.Globalization;
using System.Text;
using System.Xml;

namespace BlankeArk.Web.Platform.Files;

/// <summary>Reads the sheets of a workbook (ECMA-376, SpreadsheetML) as streams of XML, never as a whole.</summary>
internal static class XlsxReader
{
    public static SheetTable Read(byte[] content, string fileName, TableLimits limits, string? sheet)
    {
        try
        {
            using var package = new XlsxPackage(content, limits);
            return Read(package, fileName, limits, sheet);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException or FormatException or OverflowException)
        {
            throw new TableException(TableTexts.Broken);
        }
    }

    private static SheetTable Read(XlsxPackage package, string fileName, TableLimits limits, string? wanted)
    {
        var book = XlsxBook.Read(package);
        var source = new SheetSource { Format = SheetFormat.Xlsx, FileName = fileName, Sheets = [.. book.Sheets.Select(s => s.Name)] };
        var chosen = book.Sheets.Where(s => wanted is null ? s.Visible : s.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (wanted is not null && chosen.Count == 0) throw new TableException(new(TableTexts.NoSuchSheet, wanted));

        var strings = SharedStrings(package, book.SharedStrings, limits);
        var styles = Styles(package, book.Styles);
        foreach (var sheet in chosen)
        {
            using var xml = package.Open(sheet.Part);
            if (xml is null) continue;
            var builder = new TableBuilder(limits);
            new XlsxSheet(xml, builder, limits, strings, styles, book.From1904).Read();
            if (builder.HasContent) return builder.Build(source with { Sheet = sheet.Name });
        }

        throw new TableException(TableTexts.Empty);
    }

    /// <summary>The texts that cells refer to by number; null for one longer than a cell may be.</summary>
    private static List<string?> SharedStrings(XlsxPackage package, string? part, TableLimits limits)
    {
        var strings = new List<string?>();
        using var xml = part is null ? null : package.Open(part);
        if (xml is null) return strings;
        var (text, inText, phonetic, fits) = (new StringBuilder(), false, false, true);
        while (xml.Next())
        {
            if (xml.IsText && inText && !phonetic && fits) fits = xml.AppendText(text, limits.CellLength);
            if (xml.Starts && xml.Name == "si") (fits, _) = (true, text.Clear());
            if (xml.Name == "t") inText = xml.Starts && !xml.Ends;
            if (xml.Name == "rPh") phonetic = xml.Starts && !xml.Ends;
            if (xml.Ends && xml.Name == "si") strings.Add(fits ? XlsxXml.Unescaped(text.ToString()) : null);
        }

        return strings;
    }

    /// <summary>How the cells of each style show their numbers.</summary>
    private static List<NumberStyle> Styles(XlsxPackage package, string? part)
    {
        var styles = new List<NumberStyle>();
        var codes = new Dictionary<int, string>();
        using var xml = part is null ? null : package.Open(part);
        if (xml is null) return styles;
        var inCells = false;
        while (xml.Next())
        {
            if (xml.Name == "cellXfs") inCells = xml.Starts && !xml.Ends;
            if (!xml.Starts) continue;
            if (xml.Name == "numFmt") codes[Whole(xml["numFmtId"])] = xml["formatCode"] ?? "";
            if (inCells && xml.Name == "xf")
                styles.Add(NumberStyle.OfFormat(Whole(xml["numFmtId"]), codes.GetValueOrDefault(Whole(xml["numFmtId"]))));
        }

        return styles;
    }

    private static int Whole(string? digits) => int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The fixed pieces of a docx file other than its styles.</summary>
internal static class DocxParts
{
    public const string FooterId = "rIdFooter";
    public const int ListLevels = 9;

    /// <summary>The numbering all bullet lists share; numbered lists follow, one each.</summary>
    public const int BulletNumbering = 1;

    private const string W = "xmlns:w=\"" + DocxXml.W + "\"";
    private const int IndentStep = 360;
    private const int EmuPerCm = 360_000;

    /// <summary>A4, upright, with margins of 2.5 cm.</summary>
    public const string Section = $"""
        <w:sectPr><w:footerReference w:type="default" r:id="{FooterId}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>
        """;

    public const string ContentsStart =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>";

    public const string ContentsEnd = "</w:sdtContent></w:sdt>";

    /// <summary>How far in the text of a list item stands.</summary>
    public static int Indent(int level) => (level + 1) * IndentStep;

    public static string Settings(string language) => $"""
        <w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:decimalSymbol w:val="{(language == "en" ? "." : ",")}"/><w:listSeparator w:val="{(language == "en" ? "," : ";")}"/></w:settings>
        """;

    public static string Footer(string title, string language)
    {
        var words = DocumentTexts.PageOf.In(language).Split(["{0}", "{1}"], StringSplitOptions.None);
        var page = new StringBuilder();
        page.Append(Run(words[0])).Append(Field("PAGE")).Append(Run(words[1])).Append(Field("NUMPAGES")).Append(Run(words[2]));
        return $"""<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{Run(title)}<w:r><w:tab/></w:r>{page}</w:p></w:ftr>""";
    }

    public static string Numbering(IReadOnlyList<int> numberedLists)
    {
        var xml = new StringBuilder($"<w:numbering {W}>");
        AppendAbstract(xml, 0, level => ("bullet", (level % 3) switch { 0 => "•", 1 => "–", _ => "▪" }));
        AppendAbstract(xml, 1, level => ((level % 3) switch { 0 => "decimal", 1 => "lowerLetter", _ => "lowerRoman" }, $"%{level + 1}."));
        xml.Append($"<w:num w:numId=\"{BulletNumbering}\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (var i = 0; i < numberedLists.Count; i++)
            xml.Append($"<w:num w:numId=\"{BulletNumbering + i + 1}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"{numberedLists[i]}\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        return xml.Append("</w:numbering>").ToString();
    }

    /// <summary>The frame a chart stands in, with its alternative text.</summary>
    public static string Inline(int number, double heightCm, string name, string alt, string relationship)
    {
        var height = ((long)(heightCm * EmuPerCm)).ToString(CultureInfo.InvariantCulture);
        return $"""
            <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{16 * EmuPerCm}" cy="{height}"/><wp:docPr id="{number}" name="{Encoded(name)}" descr="{Encoded(alt)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="{relationship}"/></a:graphicData></a:graphic></wp:inline>
            """;
    }

    public static string Encoded(string text) => new StringBuilder().Encoded(text).ToString();

    private static void AppendAbstract(StringBuilder xml, int id, Func<int, (string Format, string Text)> at)
    {
        xml.Append($"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (var level = 0; level < ListLevels; level++)
        {
            var (format, text) = at(level);
            xml.Append($"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>");
            xml.Append($"<w:pPr><w:ind w:left=\"{Indent(level)}\" w:hanging=\"{IndentStep}\"/></w:pPr></w:lvl>");
        }
        xml.Append("</w:abstractNum>");
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{Encoded(text)}</w:t></w:r>";

    private static string Field(string name) => $"<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
}

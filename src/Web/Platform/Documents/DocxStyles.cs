using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The styles of a docx file, under the names Word knows, so that they can be changed there in one place.</summary>
internal static class DocxStyles
{
    private static readonly string Ink = ToneColours.OnPaper(Tone.Ink);
    private static readonly string Muted = ToneColours.OnPaper(Tone.Muted);
    private static readonly string Grid = ToneColours.OnPaper(Tone.Grid);
    private static readonly string Accent = ToneColours.OnPaper(Tone.Accent);

    public static string Xml(string culture)
    {
        var xml = new StringBuilder($"<w:styles xmlns:w=\"{DocxXml.W}\">");
        xml.Append($"""
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="{Ink}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{culture}" w:eastAsia="{culture}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
            <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="{Accent}"/><w:u w:val="single"/></w:rPr></w:style>
            """);
        AppendText(xml);
        AppendHeadings(xml);
        AppendTable(xml);
        return xml.Append("</w:styles>").ToString();
    }

    private static void AppendText(StringBuilder xml)
    {
        Append(xml, "Title", "Title", "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"80\" w:line=\"240\" w:lineRule=\"auto\"/><w:contextualSpacing/>", "<w:b/><w:sz w:val=\"48\"/><w:szCs w:val=\"48\"/>");
        Append(xml, "Subtitle", "Subtitle", "<w:keepNext/><w:spacing w:after=\"120\"/>", "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>");
        Append(xml, "Byline", "Byline", "<w:spacing w:after=\"360\"/>", $"<w:color w:val=\"{Muted}\"/>");
        Append(xml, "Quote", "Quote", $"<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"{Accent}\"/></w:pBdr><w:ind w:left=\"284\"/>", "");
        Append(xml, "QuoteSource", "Quote Source", "<w:spacing w:before=\"0\"/>", $"<w:color w:val=\"{Muted}\"/>", basedOn: "Quote");
        Append(xml, "Caption", "caption", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"60\" w:line=\"252\" w:lineRule=\"auto\"/>", "<w:b/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>");
        Append(xml, "FigureText", "Figure Text", "<w:keepNext/><w:keepLines/><w:spacing w:after=\"80\" w:line=\"252\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>");
        Append(xml, "ChartPlace", "Chart Place", "<w:spacing w:after=\"200\" w:line=\"240\" w:lineRule=\"auto\"/>", "");
        Append(xml, "TableText", "Table Text", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>");
        Append(xml, "TableTextSmall", "Table Text Small", "", "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>", basedOn: "TableText");
        Append(xml, "ListBullet", "List Bullet", "<w:spacing w:after=\"60\"/>", "");
        Append(xml, "ListNumber", "List Number", "<w:spacing w:after=\"60\"/>", "");
        Append(xml, "Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9070\"/></w:tabs><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", $"<w:color w:val=\"{Muted}\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
    }

    private static void AppendHeadings(StringBuilder xml)
    {
        (int Before, int Size)[] looks = [(480, 32), (360, 26), (280, 22), (240, 21)];
        for (var i = 0; i < looks.Length; i++)
        {
            var level = (i + 1).ToString(CultureInfo.InvariantCulture);
            var (before, size) = looks[i];
            Append(xml, "Heading" + level, "heading " + level,
                $"<w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"100\" w:line=\"252\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{i}\"/>",
                $"<w:b/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>", next: "Normal");
            Append(xml, "TOC" + level, "toc " + level,
                $"<w:tabs><w:tab w:val=\"right\" w:pos=\"9070\"/></w:tabs><w:spacing w:before=\"{(i == 0 ? 60 : 0)}\" w:after=\"40\"/><w:ind w:left=\"{i * 280}\" w:right=\"567\"/>", "", next: "Normal");
        }
        Append(xml, "TOCHeading", "TOC Heading", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>", "<w:b/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>", next: "Normal");
    }

    private static void AppendTable(StringBuilder xml) => xml.Append($"""
        <w:style w:type="table" w:customStyle="1" w:styleId="DocumentTable"><w:name w:val="Document Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>
        <w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{Ink}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{Ink}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="{Grid}"/></w:tblBorders></w:tblPr>
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{Ink}"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
        <w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{Ink}"/></w:tcBorders></w:tcPr></w:tblStylePr>
        <w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F4F6F5"/></w:tcPr></w:tblStylePr></w:style>
        """);

    private static void Append(StringBuilder xml, string id, string name, string paragraph, string run, string basedOn = "Normal", string? next = null)
    {
        var custom = id is "Byline" or "FigureText" or "QuoteSource" or "ChartPlace" or "TableText" ? " w:customStyle=\"1\"" : "";
        xml.Append($"<w:style w:type=\"paragraph\"{custom} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{basedOn}\"/>");
        xml.Append(next is null ? "" : $"<w:next w:val=\"{next}\"/>").Append(id.StartsWith("TOC", StringComparison.Ordinal) ? "<w:uiPriority w:val=\"39\"/>" : "").Append("<w:qFormat/>");
        xml.Append($"<w:pPr>{paragraph}</w:pPr>").Append(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "").Append("</w:style>");
    }
}

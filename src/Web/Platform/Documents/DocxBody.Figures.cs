using DocumentFormat.OpenXml.Packaging;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Tables, charts and figures.</summary>
internal sealed partial class DocxBody
{
    private const int SmallestColumn = 700;
    private const double TwipsPerLetterUnit = 20;
    // Points of type, a little more than the style's own, as fonts differ.
    private const double Letter = 10, SmallLetter = 8.2;

    private int tables;
    private int figures;

    private void WriteCaption(string word, int number, string caption)
    {
        Open("Caption");
        xml.Run(word + " ");
        xml.Field($"SEQ {word} \\* ARABIC", Number(number));
        xml.Run(caption.Length > 0 ? $". {caption}" : "");
        xml.End();
    }

    private void WriteTable(TableBlock table)
    {
        WriteCaption(DocumentTexts.Table.In(language), ++tables, table.Caption);
        xml.Start("tbl");
        xml.Start("tblPr");
        xml.Empty("tblStyle", "DocumentTable");
        Attributes("tblW", ("w", "5000"), ("type", "pct"));
        Attributes("tblLook", ("val", Look(table)), ("firstRow", "1"), ("lastRow", table.LastRowIsTotal ? "1" : "0"),
            ("firstColumn", table.RowHeaders ? "1" : "0"), ("lastColumn", "0"), ("noHBand", "0"), ("noVBand", "1"));
        if (table.Caption.Length > 0)
            xml.Empty("tblCaption", XmlText.Clean(table.Caption));
        xml.End();
        var (widths, style) = Fitted(table);
        xml.Start("tblGrid");
        foreach (var width in widths)
            Attributes("gridCol", ("w", Number(width)));
        xml.End();
        WriteRow(table, -1, widths, style);
        for (var row = 0; row < table.Rows.Count; row++)
            WriteRow(table, row, widths, style);
        xml.End();
        (spaceBefore, endsInTable) = (200, true);
    }

    private static string Look(TableBlock table) =>
        (0x0420 + (table.LastRowIsTotal ? 0x40 : 0) + (table.RowHeaders ? 0x80 : 0)).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);

    private void WriteRow(TableBlock table, int row, int[] widths, string style)
    {
        xml.Start("tr");
        xml.Start("trPr");
        xml.Empty("cantSplit");
        if (row < 0)
            xml.Empty("tblHeader");
        xml.End();
        for (var i = 0; i < table.Columns.Count; i++)
            WriteCell(table, row, i, widths[i], style);
        xml.End();
    }

    private void WriteCell(TableBlock table, int row, int column, int width, string style)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        Attributes("tcW", ("w", Number(width)), ("type", "dxa"));
        xml.End();
        xml.Start("p");
        xml.Start("pPr");
        xml.Empty("pStyle", style);
        // The row before a sum goes with it to the next page.
        if (row < 0 || table.LastRowIsTotal && row == table.Rows.Count - 2)
            xml.Empty("keepNext");
        if (table.Columns[column].Align == Align.End)
            xml.Empty("jc", "right");
        xml.End();
        var text = row < 0 ? table.Columns[column].Header : table.Cell(row, column);
        if (text.Length > 0)
            xml.Run(text);
        xml.End();
        xml.End();
    }

    /// <summary>
    /// Columns as wide as their content asks for, shared out over the page: each first gets its longest word, and what is left
    /// goes to those with more to say. A table whose words do not find room side by side is set in smaller type.
    /// </summary>
    private static (int[] Widths, string Style) Fitted(TableBlock table)
    {
        foreach (var (letter, style) in new[] { (Letter, "TableText"), (SmallLetter, "TableTextSmall") })
        {
            var (words, texts) = Wanted(table, letter);
            if (words.Sum() < TextWidthTwips) return ([.. Shared(words, texts).Select(w => (int)w)], style);
        }
        var least = Wanted(table, SmallLetter).Words;
        return ([.. least.Select(w => (int)(w * TextWidthTwips / least.Sum()))], "TableTextSmall");
    }

    private static (double[] Words, double[] Texts) Wanted(TableBlock table, double letter)
    {
        var count = table.Columns.Count;
        var (words, texts) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            var cells = Enumerable.Range(0, table.Rows.Count).Select(r => table.Cell(r, i)).ToList();
            var header = TextWidth.Of(table.Columns[i].Header, letter, bold: true);
            texts[i] = Twips(cells.Select(c => TextWidth.Of(c, letter)).Append(header).Max());
            var longest = cells.Append(table.Columns[i].Header).SelectMany(c => c.Split(' ')).Select(w => TextWidth.Of(w, letter, bold: true)).Max();
            words[i] = Math.Min(Twips(longest), TextWidthTwips * 0.35);
        }
        return (words, texts);
    }

    /// <summary>Gives out what is left, those with the least to ask for first, so that short columns need not wrap for long ones.</summary>
    private static double[] Shared(double[] words, double[] texts)
    {
        var widths = words.ToArray();
        var spare = TextWidthTwips - words.Sum();
        var waiting = Enumerable.Range(0, words.Length).OrderBy(i => texts[i] - words[i]).ToList();
        for (var served = 0; served < waiting.Count; served++)
        {
            var i = waiting[served];
            var given = Math.Min(Math.Max(0, texts[i] - words[i]), spare / (waiting.Count - served));
            widths[i] += given;
            spare -= given;
        }
        return [.. widths.Select(w => w + spare / widths.Length)];
    }

    private static double Twips(double points) => Math.Max(SmallestColumn, points * TwipsPerLetterUnit + 240);

    private void WriteFigure(Figure figure)
    {
        if (figure.InDocx is { } chart)
        {
            WriteChart(chart, figure.Caption, figure.Alt);
            return;
        }
        // A figure without a chart is told, not shown.
        WriteCaption(DocumentTexts.Figure.In(language), ++figures, figure.Caption);
        Paragraph("Normal", figure.Alt);
    }

    private void WriteChart(Chart chart, string caption, string sentence)
    {
        WriteCaption(DocumentTexts.Figure.In(language), ++figures, $"{caption} ({chart.Unit})");
        Paragraph("FigureText", [new Inline(DocxChart.WithLimits(chart, sentence, language))]);
        var chartPart = part.AddNewPart<ChartPart>();
        DocxChart.Write(chart, chartPart, language);
        Open("ChartPlace");
        xml.Start("r");
        xml.Start("drawing");
        raw.WriteRaw(DocxParts.Inline(figures, DocxChart.HeightCm(chart), chart.Title, sentence, part.GetIdOfPart(chartPart)));
        xml.End();
        xml.End();
        xml.End();
    }
}

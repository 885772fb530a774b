namespace BlankeArk.Web.Platform.Documents;

/// <summary>Tables, charts and figures.</summary>
internal sealed partial class HtmlBlocks
{
    private void WriteTable(TableBlock table, string caption)
    {
        var id = outline.UniqueId($"t{Math.Max(1, tables)}");
        html.Append($"<div class=\"document-table\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">\n<table>\n<caption id=\"{id}\">");
        html.Encoded(caption).Append("</caption>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
            html.Append("<th scope=\"col\"").Append(Numeric(column)).Append('>').Encoded(column.Header).Append("</th>");
        html.Append("</tr>\n</thead>\n");
        var body = table.LastRowIsTotal && table.Rows.Count > 0 ? table.Rows.Count - 1 : table.Rows.Count;
        WriteRows("tbody", table, 0, body);
        if (body < table.Rows.Count)
            WriteRows("tfoot", table, body, table.Rows.Count);
        html.Append("</table>\n</div>\n");
    }

    private void WriteRows(string part, TableBlock table, int from, int to)
    {
        html.Append('<').Append(part).Append(">\n");
        for (var row = from; row < to; row++)
        {
            html.Append("<tr>");
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var element = i == 0 && table.RowHeaders ? "th" : "td";
                html.Append('<').Append(element).Append(element == "th" ? " scope=\"row\"" : "").Append(Numeric(table.Columns[i])).Append('>');
                WriteLines(table.Cell(row, i));
                html.Append("</").Append(element).Append('>');
            }
            html.Append("</tr>\n");
        }
        html.Append("</").Append(part).Append(">\n");
    }

    private static string Numeric(Column column) => column.Align == Align.End ? " class=\"num\"" : "";

    private void WriteChart(Chart chart)
    {
        var id = outline.UniqueId($"f{++figures}");
        html.Append("<figure class=\"document-figure\">\n<figcaption><strong>");
        html.Encoded(DocumentTexts.Numbered(DocumentTexts.Figure, figures, chart.Title, language)).Append("</strong> ");
        html.Append($"<span id=\"{id}\">").Encoded(chart.Sentence.Length > 0 ? chart.Sentence : chart.Title).Append("</span></figcaption>\n");
        html.Append(HtmlWriter.Svg(chart, id, language));
        WriteNumbers(chart);
        html.Append("</figure>\n");
    }

    private void WriteNumbers(Chart chart)
    {
        html.Append("<details>\n<summary>").Encoded(DocumentTexts.ShowNumbers.In(language)).Append("</summary>\n");
        var table = ChartNumbers.Table(chart, language);
        WriteTable(table, table.Caption);
        html.Append("</details>\n");
    }

    private void WriteFigure(Figure figure)
    {
        figures++;
        var id = outline.UniqueId($"f{figures}");
        html.Append("<figure class=\"document-figure\">\n<figcaption><strong>");
        html.Encoded(DocumentTexts.Numbered(DocumentTexts.Figure, figures, figure.Caption, language)).Append("</strong>");
        if (figure.Narrow is not null)
            html.Append($" <span id=\"{id}\">").Encoded(figure.Alt).Append("</span>");
        html.Append("</figcaption>\n");
        html.Append(figure.Narrow is { } narrow ? HtmlWriter.Svg(figure.Drawing, narrow, id) : HtmlWriter.Svg(figure.Drawing, figure.Alt));
        if (figure.InDocx is { } chart)
            WriteNumbers(chart);
        html.Append("</figure>\n");
    }
}

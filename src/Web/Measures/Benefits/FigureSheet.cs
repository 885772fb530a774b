using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>A row of what was brought, with the figure in it or what is wrong with it.</summary>
internal sealed record FigureRow(int Number, IReadOnlyList<string> Cells, Figure? Figure, FilledText? Mistake);

/// <summary>Figures of one indicator in a table that somebody pasted or brought as a file.</summary>
internal static class FigureSheet
{
    public const int Most = 1_000;
    private static readonly TableLimits Limits = new() { Bytes = 2 * 1024 * 1024, Rows = Most, Columns = 50, UnpackedBytes = 30 * 1024 * 1024, TextLength = 2_000_000 };
    private static readonly string[] Period = ["periode", "period", "måned", "månad", "month", "uke", "veke", "week", "kvartal", "quarter", "år", "year", "dato", "date"];
    private static readonly string[] Value = ["verdi", "value", "tall", "tal", "hvor mange", "kor mange", "how many", "antall", "antal", "teller", "prosent", "per cent"];
    private static readonly string[] Base = ["av hvor mange", "av kor mange", "of how many", "av", "i alt", "base", "nevner", "nemnar", "totalt", "total"];
    private static readonly string[] Remark = ["merknad", "kommentar", "remark", "comment"];

    /// <exception cref="TableException">The file or the text is no table.</exception>
    public static IReadOnlyList<FigureRow> Read(Indicator indicator, byte[] file, string name, DateOnly today) => Read(indicator, TableReader.Read(file, name, Limits), today);

    /// <exception cref="TableException">The file or the text is no table.</exception>
    public static IReadOnlyList<FigureRow> Read(Indicator indicator, string pasted, DateOnly today) => Read(indicator, TableReader.ReadPasted(pasted, Limits), today);

    /// <summary>The same rows as text, to be sent along with a preview and read again when it is confirmed.</summary>
    public static string Written(IReadOnlyList<FigureRow> rows) =>
        string.Join('\n', rows.Select(r => string.Join('\t', r.Cells.Select(OneLine))).Prepend($"{Period[0]}\t{Value[0]}\t{Base[0]}\t{Remark[0]}"));

    private static List<FigureRow> Read(Indicator indicator, SheetTable table, DateOnly today)
    {
        var (period, value, all, remark) = (Find(table, Period), Find(table, Value), Find(table, Base), Find(table, Remark));
        if (period is null || value is null || (indicator.IsShare && all is null))
            throw new TableException(new FilledText(FigureTexts.ColumnsMissing, indicator.IsShare ? FigureTexts.AndBase : ""));
        if (table.Rows.Count == 0) throw new TableException(FigureTexts.NoFigures);
        var seen = new Dictionary<DateOnly, int>();
        return
        [
            .. table.Rows.Select(row => One(row.Number,
                [row[period.Value], row[value.Value], all is { } a ? row[a] : "", remark is { } r ? row[r] : ""], indicator, seen, today)),
        ];
    }

    private static FigureRow One(int number, IReadOnlyList<string> cells, Indicator indicator, Dictionary<DateOnly, int> seen, DateOnly today)
    {
        var (period, value, all) = (Periods.Read(indicator.Frequency, cells[0], today), Figure.Read(cells[1]), cells[2].Length == 0 ? null : Figure.Read(cells[2]));
        var mistake = period.Mistake ?? value.Mistake ?? all?.Mistake ?? Figure.WhyNot(indicator, value.Value, all?.Value);
        if (mistake is null && cells[3].Length > Measurement.LongestRemark) mistake = new(FigureTexts.RemarkTooLong, Measurement.LongestRemark);
        if (mistake is null && !seen.TryAdd(period.Value, number))
            mistake = new(FigureTexts.TwiceInRows, Periods.Name(indicator.Frequency, period.Value), seen[period.Value]);
        return new FigureRow(number, cells, mistake is null ? new Figure(period.Value, value.Value, all?.Value, OneLine(cells[3])) : null, mistake);
    }

    private static int? Find(SheetTable table, string[] names) =>
        table.Header.Index().Where(h => names.Contains(h.Item.Trim().TrimEnd(':').ToLowerInvariant())).Select(h => (int?)h.Index).FirstOrDefault();

    private static string OneLine(string cell) => cell.ReplaceLineEndings(" ").Replace('\t', ' ');
}

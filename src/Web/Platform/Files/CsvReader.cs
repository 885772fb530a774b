using System.Buffers;
using System.Runtime.InteropServices;

namespace BlankeArk.Web.Platform.Files;

internal static class CsvReader
{
    private const int SniffedRecords = 50;
    private const int SniffedLength = 200_000;
    private static readonly SearchValues<string> Tags =
        SearchValues.Create(["<?xml", "<html", "<!doctype", "<table", "<workbook"], StringComparison.OrdinalIgnoreCase);

    public static SheetTable Read(ReadOnlySpan<byte> bytes, string fileName, TableLimits limits)
    {
        var decoded = Decoded.From(bytes);
        var builder = new TableBuilder(limits);
        if (decoded.HasLosses) builder.Remark(TableTexts.UnreadableCharacters);
        var source = new SheetSource { Format = SheetFormat.Csv, FileName = fileName, Encoding = decoded.Encoding };
        return Read(decoded.Text, source, builder);
    }

    public static SheetTable ReadPasted(string text, TableLimits limits) =>
        Read(text, new SheetSource { Format = SheetFormat.Pasted }, new TableBuilder(limits));

    private static SheetTable Read(string whole, SheetSource source, TableBuilder builder)
    {
        if (whole.Contains('\0') || whole.StartsWith("%PDF-", StringComparison.Ordinal)) throw new TableException(TableTexts.NotText);
        if (whole.AsSpan().TrimStart() is ['<', ..] start && start[..Math.Min(start.Length, 10)].IndexOfAny(Tags) == 0)
            throw new TableException(TableTexts.Markup);

        if (whole.AsSpan().Trim("; \t\r\n|,\"\uFEFF").IsEmpty) throw new TableException(TableTexts.Empty);
        var (declared, skipped) = Declared(whole);
        var text = whole.AsSpan(skipped);
        var pasted = source.Format == SheetFormat.Pasted;
        var delimiter = declared ?? (pasted && FirstLine(text).Contains('\t') ? '\t' : Sniffed(text));
        var parser = new CsvParser(text, delimiter ?? '\0', literalQuotes: pasted && delimiter == '\t');
        var cells = new List<string>();
        while (parser.Next(cells))
        {
            if (parser.OpenQuote is { } quote) throw NotClosed(whole.AsSpan(0, skipped + quote), parser.Row, cells.Count);
            for (var i = 0; i < cells.Count; i++)
            {
                builder.CheckLength(cells[i].Length, parser.Row, i + 1);
                cells[i] = Neutral.FromCsv(cells[i]);
            }

            builder.Add(parser.Row, CollectionsMarshal.AsSpan(cells));
        }

        return builder.Build(source with { Delimiter = delimiter });
    }

    private static TableException NotClosed(ReadOnlySpan<char> before, int row, int column)
    {
        var line = 1;
        foreach (var c in before.ToString().ReplaceLineEndings("\n"))
            if (c == '\n') line++;
        return new(new(TableTexts.QuoteNotClosed, line, row, TableBuilder.Letters(column)), row, column);
    }

    /// <summary>The delimiter that a first line «sep=;» declares, a line that spreadsheets neither show nor count.</summary>
    private static (char? Delimiter, int Skipped) Declared(string text)
    {
        var line = FirstLine(text).Trim('"');
        if (line.Length != 5 || !line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return (null, 0);
        var end = FirstLine(text).Length;
        if (end < text.Length && text[end] == '\r') end++;
        if (end < text.Length && text[end] == '\n') end++;
        return (line[4], end);
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOfAny('\r', '\n') is >= 0 and var end ? text[..end] : text;

    /// <summary>The delimiter that gives most columns on most rows; null where there is but one column.</summary>
    private static char? Sniffed(ReadOnlySpan<char> text)
    {
        (char? Delimiter, double Score) best = (null, 0);
        foreach (var candidate in ";\t|,")
        {
            var score = Score(text[..Math.Min(text.Length, SniffedLength)], candidate);
            if (score > best.Score) best = (candidate, score);
        }

        return best.Delimiter;
    }

    private static double Score(ReadOnlySpan<char> text, char delimiter)
    {
        var parser = new CsvParser(text, delimiter);
        var cells = new List<string>();
        var (columns, records, sum) = (0, 0, 0.0);
        while (records < SniffedRecords && parser.Next(cells))
        {
            if (cells.TrueForAll(string.IsNullOrWhiteSpace)) continue;
            if (columns == 0) columns = cells.Count;
            if (columns == 1) return 0;
            records++;
            sum += Fit(cells, columns, parser.HasStrayQuote);
        }

        return records == 0 ? 0 : sum / records * (columns - 1);
    }

    private static double Fit(List<string> cells, int columns, bool hasStrayQuote)
    {
        if (hasStrayQuote) return 0.1;
        if (cells.Count == columns) return 1;
        return cells.FindLastIndex(cell => !string.IsNullOrWhiteSpace(cell)) >= columns ? -1 : cells.Count > 1 ? 0.5 : 0;
    }
}

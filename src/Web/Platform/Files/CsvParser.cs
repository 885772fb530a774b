namespace BlankeArk.Web.Platform.Files;

/// <summary>
/// Walks the records of delimited text. With <paramref name="literalQuotes"/>, as in what a spreadsheet puts on the clipboard,
/// a quote that does not enclose a whole cell is a part of it.
/// </summary>
internal ref struct CsvParser(ReadOnlySpan<char> text, char delimiter, bool literalQuotes = false)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>The number of the record last read, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>The position of a quote that is never closed.</summary>
    public int? OpenQuote { get; private set; }

    /// <summary>A cell of the record last read goes on after its closing quote, which tells of another delimiter.</summary>
    public bool HasStrayQuote { get; private set; }

    public bool Next(List<string> cells)
    {
        cells.Clear();
        if (at >= text.Length) return false;
        Row++;
        HasStrayQuote = false;
        do cells.Add(Cell());
        while (Passed(delimiter));
        Passed('\r');
        Passed('\n');
        return true;
    }

    private bool Passed(char c)
    {
        if (at >= text.Length || text[at] != c) return false;
        at++;
        return true;
    }

    private string Cell()
    {
        var start = at;
        if (!literalQuotes) while (start < text.Length && text[start] == ' ') start++;
        if (start < text.Length && text[start] == '"' && Quoted(start) is { } quoted) return quoted;
        return Tail().ToString();
    }

    private string? Quoted(int start)
    {
        var (end, doubled) = Closing(start + 1);
        var closes = end + 1 >= text.Length || text[end + 1] == delimiter || text[end + 1] is '\r' or '\n';
        if (literalQuotes && (end < 0 || !closes)) return null;
        if (end < 0) OpenQuote ??= start;
        HasStrayQuote |= !closes;
        at = end < 0 ? text.Length : end + 1;
        var inside = text[(start + 1)..(end < 0 ? text.Length : end)].ToString();
        if (doubled) inside = inside.Replace("\"\"", "\"", StringComparison.Ordinal);
        return closes ? inside : inside + Tail().ToString();
    }

    private readonly (int End, bool Doubled) Closing(int from)
    {
        var doubled = false;
        while (text[from..].IndexOf('"') is >= 0 and var step)
        {
            var quote = from + step;
            if (quote + 1 >= text.Length || text[quote + 1] != '"') return (quote, doubled);
            doubled = true;
            from = quote + 2;
        }

        return (-1, doubled);
    }

    private ReadOnlySpan<char> Tail()
    {
        var rest = text[at..];
        var length = rest.IndexOfAny(delimiter, '\r', '\n');
        if (length < 0) length = rest.Length;
        at += length;
        return rest[..length];
    }
}

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>A line of a text: from, to (with the blanks that end it), and its width without them.</summary>
internal readonly record struct Line(int Start, int End, double Width);

/// <summary>Breaks a text at blanks, after hyphens and slashes, and within a word only when it is longer than a line.</summary>
internal static class LineBreaker
{
    public static List<Line> Break(StyledText text, double size, double width)
    {
        var state = new State(text.Text, width / size, size);
        foreach (var run in text.Runs)
        {
            for (var i = run.Start; i < run.End; i++)
                state.Take(i, (double)run.Font.Advance(text.Text[i]) / run.Font.UnitsPerEm);
        }
        return state.Finish();
    }

    /// <summary>The width of the longest piece that is not broken, which a column should hold.</summary>
    public static double LongestWord(StyledText text, double size)
    {
        var (longest, word) = (0.0, 0.0);
        foreach (var run in text.Runs)
        {
            for (var i = run.Start; i < run.End; i++)
            {
                word = text.Text[i] is ' ' or '\n' ? 0 : word + (double)run.Font.Advance(text.Text[i]) / run.Font.UnitsPerEm;
                longest = Math.Max(longest, word);
                word = BreaksAfter(text.Text, i) ? 0 : word;
            }
        }
        return longest * size;
    }

    private static bool BreaksAfter(string text, int i) => text[i] switch
    {
        '\u200B' => true,
        '-' or '–' or '—' or '/' or '‐' or '?' or '&' or '=' or '_' =>
            i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]),
        _ => false,
    };

    private sealed class State(string text, double limit, double size)
    {
        private const double Slack = 1e-9;
        private readonly List<Line> lines = [];
        private int start, breakAt;
        private double width, solid, widthAtBreak, solidAtBreak;

        public void Take(int i, double advance)
        {
            switch (text[i])
            {
                case '\n':
                    Emit(i + 1, solid);
                    width = solid = 0;
                    return;
                case ' ':
                    width += advance;
                    MayBreak(i + 1, solid);
                    return;
            }
            while (i > start && width + advance > limit + Slack)
                BreakBefore(i);
            width += advance;
            solid = width;
            if (BreaksAfter(text, i))
                MayBreak(i + 1, solid);
        }

        public List<Line> Finish()
        {
            if (start < text.Length || lines.Count == 0)
                Emit(text.Length, solid);
            return lines;
        }

        private void BreakBefore(int i)
        {
            if (breakAt > start)
            {
                var carried = widthAtBreak;
                Emit(breakAt, solidAtBreak);
                width = Math.Max(0, width - carried);
            }
            else
            {
                Emit(i, solid);
                width = 0;
            }
            solid = width;
        }

        private void MayBreak(int at, double solidBefore) => (breakAt, widthAtBreak, solidAtBreak) = (at, width, solidBefore);

        private void Emit(int end, double lineWidth)
        {
            lines.Add(new Line(start, end, lineWidth * size));
            start = end;
        }
    }
}

using System.Text;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>How wide a text is, so that charts can be laid out where no browser measures.</summary>
public static class TextWidth
{
    /// <summary>Width in the unit of <paramref name="size"/>, as Inter is wide with figures of one width.</summary>
    public static double Of(string text, double size, bool bold = false) => InterFont.Width(text, size, bold);

    /// <summary>
    /// The text on at most <paramref name="maxLines"/> lines, none wider than <paramref name="width"/>;
    /// words too long for a line are broken with a hyphen, and what is left over ends in an ellipsis.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int maxLines, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, size, width, bold)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Of(longer, size, bold) > width)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        lines.Add(line);
        if (lines.Count <= maxLines)
            return lines;
        lines[maxLines - 1] = Shortened(lines[maxLines - 1], size, width, bold);
        return lines[..maxLines];
    }

    private static IEnumerable<string> Pieces(string word, double size, double width, bool bold)
    {
        while (Of(word, size, bold) > width && word.Length > 2)
        {
            var fits = word.Length - 1;
            while (fits > 1 && Of(word[..fits] + "-", size, bold) > width)
                fits--;
            if (char.IsHighSurrogate(word[fits - 1]))
                fits++;
            if (fits >= word.Length)
                break;
            yield return word[..fits] + "-";
            word = word[fits..];
        }
        yield return word;
    }

    private static string Shortened(string line, double size, double width, bool bold)
    {
        var text = new StringBuilder(line);
        while (text.Length > 1 && (char.IsHighSurrogate(text[^1]) || Of(text + "…", size, bold) > width))
            text.Length--;
        return text.Append('…').ToString();
    }
}

using System.Text;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>How wide a text is, so that charts can be laid out where no browser measures.</summary>
public static class TextWidth
{
    /// <summary>Width in the unit of <paramref name="size"/>; a little generous, so that another font has room too.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var sum = 0;
        foreach (var letter in text)
            sum += FontWidths.Of(letter, bold);
        return sum * size / 1000;
    }

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

/// <summary>
/// Advance widths in thousandths of the font size, measured on Inter 4 regular and semibold.
/// Digits count as tabular, which is how numbers are set everywhere.
/// </summary>
internal static class FontWidths
{
    private const int Tabular = 645;

    private static readonly int[] Regular =
    [
        281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357,
        Tabular, Tabular, Tabular, Tabular, Tabular, Tabular, Tabular, Tabular, Tabular, Tabular, 276, 280, 659, 659, 659, 507,
        936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 562, 889, 753, 761,
        635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452,
        497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597,
        609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659,
    ];

    private static readonly int[] Semibold =
    [
        248, 309, 396, 643, 649, 844, 663, 213, 393, 393, 543, 673, 295, 466, 290, 379,
        660, 660, 660, 660, 660, 660, 660, 660, 660, 660, 290, 295, 673, 673, 673, 544,
        999, 724, 657, 744, 724, 608, 586, 755, 744, 275, 561, 677, 566, 906, 741, 775,
        643, 776, 651, 649, 660, 734, 724, 1007, 690, 705, 653, 393, 379, 393, 481, 468,
        497, 575, 630, 577, 630, 593, 377, 625, 613, 261, 261, 569, 261, 898, 610, 608,
        625, 625, 397, 549, 380, 608, 576, 837, 562, 576, 562, 393, 358, 393, 673,
    ];

    public static int Of(char letter, bool bold) => letter switch
    {
        >= ' ' and <= '~' => (bold ? Semibold : Regular)[letter - ' '],
        'æ' => 925,
        'ø' or 'ö' or 'ò' or 'ó' or 'ô' => 605,
        'å' or 'ä' or 'à' or 'á' or 'â' => 575,
        'Æ' => 1015,
        'Ø' or 'Ö' => 775,
        'Å' or 'Ä' => bold ? 724 : 676,
        '\u00A0' or '\u202F' or '\u2009' => 281,
        '–' => 500,
        '—' or '…' => 1000,
        '’' or '‘' => 214,
        '·' => 290,
        _ when char.IsLowSurrogate(letter) => 0,
        _ when char.IsHighSurrogate(letter) || letter >= '\u2E80' => 1000,
        _ when char.IsUpper(letter) => 725,
        _ => 600,
    };
}

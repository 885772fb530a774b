using System.Runtime.InteropServices;

namespace BlankeArk.Analysis.Text;

/// <summary>One attempt at placing the words of a cloud for one size of the heaviest.</summary>
internal sealed class CloudPlacer(double width, double height, WordCloudOptions options)
{
    private const double RowStep = 2;

    // Far below what is seen, far above what adding and subtracting sizes loses; with a gap of 0 boxes may touch, not overlap.
    private const double Rounding = 1e-9;

    private readonly List<Box> _taken = [];
    private readonly List<PlacedWord> _placed = [];
    private readonly List<WeightedWord> _withoutRoom = [];
    private readonly List<Box> _inRow = [];

    /// <summary>Places the words, heaviest first.</summary>
    /// <param name="words">The words in that order; not empty.</param>
    /// <param name="largest">Font size of the heaviest.</param>
    /// <param name="mustAll">Whether to give up at the first word that finds no room.</param>
    public WordCloudLayout? Place(IReadOnlyList<MeasuredWord> words, double largest, bool mustAll)
    {
        var heaviest = words[0].Word.Weight;
        foreach (var word in words)
        {
            var size = SizeOf(word, largest * Math.Sqrt(word.Word.Weight / heaviest));
            if (FindRoom(word.WidthAtSizeOne * size, (options.Ascent + options.Descent) * size) is { } box)
                Take(word.Word, size, box);
            else if (mustAll)
                return null;
            else
                _withoutRoom.Add(word.Word);
        }
        return new(width, height, _placed, _withoutRoom);
    }

    // Whole pixels and halves: sizes that differ by less are not told apart. A long word alone may not be wider than the frame.
    private double SizeOf(MeasuredWord word, double wanted)
    {
        var widest = (width - (2 * options.Gap)) / word.WidthAtSizeOne;
        return Math.Max(options.MinSize, Math.Floor(2 * Math.Min(wanted, widest)) / 2);
    }

    private void Take(WeightedWord word, double size, Box box)
    {
        _taken.Add(box);
        _placed.Add(new(word.Text, word.Weight, size, box.X, box.Y, box.Width, box.Height, box.Y + (options.Ascent * size)));
    }

    /// <summary>
    /// The free place nearest the middle, near in proportion to the frame's sides: row by row outwards from the middle,
    /// until the rows alone are farther off than the best place so far.
    /// </summary>
    private Box? FindRoom(double wordWidth, double wordHeight)
    {
        double spareX = width - wordWidth, spareY = height - wordHeight;
        if (spareX < 0 || spareY < 0)
            return null;
        Box? best = null;
        var nearest = double.PositiveInfinity;
        for (var row = 0; row * RowStep <= spareY; row++)
        {
            var away = (row + 1) / 2 * RowStep * (row % 2 == 0 ? 1 : -1);
            var farY = away / height;
            if (Math.Abs(away) > spareY / 2 || farY * farY >= nearest)
                break;
            var y = (spareY / 2) + away;
            if (NearestInRow(y, wordWidth, wordHeight) is not { } x)
                continue;
            var farX = (x - (spareX / 2)) / width;
            var distance = (farX * farX) + (farY * farY);
            if (distance < nearest)
                (best, nearest) = (new Box(x, y, wordWidth, wordHeight), distance);
        }
        return best;
    }

    private double? NearestInRow(double y, double wordWidth, double wordHeight)
    {
        _inRow.Clear();
        foreach (var box in _taken)
        {
            if (y < box.Y + box.Height + options.Gap && box.Y < y + wordHeight + options.Gap)
                _inRow.Add(box);
        }
        var spare = width - wordWidth;
        var left = PushedFree(spare / 2, wordWidth, toRight: false);
        var right = PushedFree(spare / 2, wordWidth, toRight: true);
        return (left >= 0, right <= spare) switch
        {
            (true, true) => (spare / 2) - left <= right - (spare / 2) ? left : right,
            (true, false) => left,
            (false, true) => right,
            _ => null,
        };
    }

    /// <summary>Pushes a word to one side until nothing in its row is in its way.</summary>
    private double PushedFree(double x, double wordWidth, bool toRight)
    {
        for (var pushed = true; pushed;)
        {
            pushed = false;
            foreach (var box in _inRow)
            {
                double from = box.X - wordWidth - options.Gap, to = box.X + box.Width + options.Gap;
                if (x <= from + Rounding || x >= to - Rounding)
                    continue;
                x = toRight ? to : from;
                pushed = true;
            }
        }
        return x;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Box(double X, double Y, double Width, double Height);
}

using System.Runtime.InteropServices;

namespace BlankeArk.Analysis.Text;

/// <summary>One attempt at placing the words of a cloud for one size of the heaviest.</summary>
internal sealed class CloudPlacer(double width, double height, WordCloudOptions options)
{
    private const double SpiralGap = 4;
    private const double SpiralStep = 5;

    private readonly List<Box> _taken = [];
    private readonly List<PlacedWord> _placed = [];
    private readonly List<WeightedWord> _withoutRoom = [];
    private int _lastHit;

    public WordCloudLayout Place(IReadOnlyList<MeasuredWord> words, double largest)
    {
        var heaviest = words[0].Word.Weight;
        foreach (var word in words)
        {
            var size = SizeOf(word, largest * Math.Sqrt(word.Word.Weight / heaviest));
            if (FindRoom(word.WidthAtSizeOne * size, (options.Ascent + options.Descent) * size) is { } box)
                Take(word.Word, size, box);
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

    private Box? FindRoom(double wordWidth, double wordHeight)
    {
        double spareX = width - wordWidth, spareY = height - wordHeight;
        if (spareX < 0 || spareY < 0)
            return null;
        // An ellipse with the frame's own proportions reaches all sides at the same time; beyond the corner nothing is left.
        var flatness = height / width;
        var end = Math.Sqrt(2) * Math.Max(width, height) / 2;
        for (double radius = 0, angle = 0; radius <= end;)
        {
            var box = new Box((spareX / 2) + (radius * Math.Cos(angle)), (spareY / 2) + (radius * flatness * Math.Sin(angle)), wordWidth, wordHeight);
            if (box.X >= 0 && box.Y >= 0 && box.X <= spareX && box.Y <= spareY && IsFree(box))
                return box;
            angle += SpiralStep / Math.Max(radius, SpiralStep);
            radius = SpiralGap * angle / (2 * Math.PI);
        }
        return null;
    }

    // The box that was in the way a step ago is most likely still in the way.
    private bool IsFree(Box box)
    {
        if (_lastHit < _taken.Count && _taken[_lastHit].IsCloserThan(options.Gap, box))
            return false;
        for (var i = 0; i < _taken.Count; i++)
        {
            if (_taken[i].IsCloserThan(options.Gap, box))
            {
                _lastHit = i;
                return false;
            }
        }
        return true;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Box(double X, double Y, double Width, double Height)
    {
        public bool IsCloserThan(double gap, Box other) =>
            X < other.X + other.Width + gap && other.X < X + Width + gap && Y < other.Y + other.Height + gap && other.Y < Y + Height + gap;
    }
}

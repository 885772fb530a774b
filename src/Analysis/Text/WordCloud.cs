namespace BlankeArk.Analysis.Text;

/// <summary>A word to be laid out.</summary>
/// <param name="Text">What to show; not empty.</param>
/// <param name="Weight">What its size shows, above 0; only ratios matter.</param>
public sealed record WeightedWord(string Text, double Weight);

/// <summary>How a cloud looks. Sizes are in the units of the frame, meant as CSS pixels.</summary>
public sealed record WordCloudOptions
{
    /// <summary>Smallest font size, above 0; smaller is not read.</summary>
    public double MinSize { get; init; } = 14;

    /// <summary>Largest font size, at least <see cref="MinSize"/>.</summary>
    public double MaxSize { get; init; } = 56;

    /// <summary>Empty space around each word, at least 0.</summary>
    public double Gap { get; init; } = 3;

    /// <summary>Height above the baseline as a share of the font size: room for «Å» and «É».</summary>
    public double Ascent { get; init; } = 0.94;

    /// <summary>Depth below the baseline as a share of the font size: room for «g» and «j».</summary>
    public double Descent { get; init; } = 0.24;
}

/// <summary>A word in its place.</summary>
/// <param name="Text">The word.</param>
/// <param name="Weight">Its weight as given.</param>
/// <param name="Size">Font size.</param>
/// <param name="X">Left edge of its box.</param>
/// <param name="Y">Top edge of its box; y grows downwards.</param>
/// <param name="Width">Width of the box: what the text measures at this size.</param>
/// <param name="Height">Height of the box.</param>
/// <param name="Baseline">The y of the baseline.</param>
public sealed record PlacedWord(string Text, double Weight, double Size, double X, double Y, double Width, double Height, double Baseline);

/// <summary>A cloud laid out.</summary>
/// <param name="Width">Width of the frame.</param>
/// <param name="Height">Height of the frame.</param>
/// <param name="Words">The words that found room, heaviest first; no two boxes overlap and all lie inside the frame.</param>
/// <param name="WithoutRoom">The words that found none, to be named beside the cloud.</param>
public sealed record WordCloudLayout(double Width, double Height, IReadOnlyList<PlacedWord> Words, IReadOnlyList<WeightedWord> WithoutRoom);

/// <summary>
/// Lays out a word cloud: words horizontal, so that they can be read; the area of a word grows with its weight, so its font
/// size with the square root; the heaviest in the middle and each next in the free place nearest the middle (greedy, as
/// Feinberg described Wordle in 2010, but with boxes and an exact search for the place). Where the words do not all fit,
/// all but the smallest shrink, and what finds no room even so is reported. The same input gives the same layout.
/// </summary>
public static class WordCloud
{
    private const int Attempts = 8;
    private const double Shrink = 0.85;
    private const double FullestFrame = 0.6;

    /// <summary>Lays out words in a frame.</summary>
    /// <param name="words">The words; more than about 100 is slow and unreadable.</param>
    /// <param name="width">Width of the frame, above 0.</param>
    /// <param name="height">Height of the frame, above 0.</param>
    /// <param name="widthAtSizeOne">Measures a text: its width at font size 1.</param>
    /// <param name="options">How it looks; null for the usual.</param>
    /// <returns>The layout.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size, weight or measure is not a positive number.</exception>
    public static WordCloudLayout Lay(
        IReadOnlyCollection<WeightedWord> words, double width, double height, Func<string, double> widthAtSizeOne, WordCloudOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(widthAtSizeOne);
        options ??= new();
        Check(words, width, height, options);

        var measured = words.Select(word => new MeasuredWord(word, PositiveMeasure(widthAtSizeOne, word.Text)))
            .OrderByDescending(word => word.Word.Weight).ThenBy(word => word.Word.Text, StringComparer.Ordinal)
            .ToLookup(word => word.WidthAtSizeOne * options.MinSize <= width && (options.Ascent + options.Descent) * options.MinSize <= height);
        WeightedWord[] tooWide = [.. measured[false].Select(word => word.Word)];
        var layout = Lay([.. measured[true]], width, height, options);
        return layout with { WithoutRoom = [.. tooWide, .. layout.WithoutRoom] };
    }

    private static WordCloudLayout Lay(MeasuredWord[] words, double width, double height, WordCloudOptions options)
    {
        if (words.Length == 0)
            return new(width, height, [], []);
        var largest = LargestSize(words, width, height, options);
        for (var attempt = 1; attempt < Attempts && largest > options.MinSize; attempt++, largest *= Shrink)
        {
            if (new CloudPlacer(width, height, options).Place(words, largest, mustAll: true) is { } complete)
                return complete;
        }
        return new CloudPlacer(width, height, options).Place(words, Math.Max(largest, options.MinSize), mustAll: false)!;
    }

    private static void Check(IReadOnlyCollection<WeightedWord> words, double width, double height, WordCloudOptions options)
    {
        CheckPositive(width, nameof(width));
        CheckPositive(height, nameof(height));
        CheckPositive(options.MinSize, nameof(options));
        CheckPositive(options.Ascent, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxSize, options.MinSize, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Gap, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Descent, nameof(options));
        foreach (var word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word.Text, nameof(words));
            CheckPositive(word.Weight, nameof(words));
        }
    }

    private static double PositiveMeasure(Func<string, double> widthAtSizeOne, string text)
    {
        var width = widthAtSizeOne(text);
        CheckPositive(width, nameof(widthAtSizeOne));
        return width;
    }

    private static void CheckPositive(double number, string name)
    {
        if (!double.IsFinite(number) || number <= 0)
            throw new ArgumentOutOfRangeException(name, number, "Must be a positive number.");
    }

    /// <summary>The size of the heaviest word at which the boxes fill no more of the frame than greedy placing can fill.</summary>
    private static double LargestSize(MeasuredWord[] words, double width, double height, WordCloudOptions options)
    {
        var heaviest = words[0].Word.Weight;
        var areaAtSizeOne = words.Sum(word => word.WidthAtSizeOne * (options.Ascent + options.Descent) * word.Word.Weight / heaviest);
        var byArea = Math.Sqrt(FullestFrame * width * height / areaAtSizeOne);
        return Math.Clamp(byArea, options.MinSize, options.MaxSize);
    }
}

/// <summary>A word with its width at font size 1.</summary>
internal sealed record MeasuredWord(WeightedWord Word, double WidthAtSizeOne);

using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Stacks;

/// <summary>Names stacks by the words that hold them together and the others do without.</summary>
internal sealed class StackNames(NoteReading read, IReadOnlyList<string> notes)
{
    private const int MostWords = 3;
    private const double WorthNaming = 0.5;

    private readonly AnswerWords _written = AnswerWords.Read(notes, keepFiller: true);
    private readonly int[] _notesWith = Count(read.FeatureCount, read.Notes);

    /// <summary>The name of a stack.</summary>
    /// <param name="members">Its notes, at least one.</param>
    /// <returns>One to three words between commas, the first with a capital; the beginning of the note where no word will do.</returns>
    public string Of(IReadOnlyList<int> members)
    {
        var inside = Count(read.FeatureCount, members.Select(member => read.Notes[member]));
        var words = members.SelectMany(member => read.Notes[member].Words.DistinctBy(word => word.Key))
            .GroupBy(word => word.Key, StringComparer.Ordinal)
            .Select(same => (same.Key, Worth: same.Sum(word => Worth(word.StandsFor, inside, members.Count))))
            .OrderByDescending(word => word.Worth).ThenBy(word => word.Key, StringComparer.Ordinal).ToList();
        var chosen = new List<string>();
        foreach (var word in words.TakeWhile(word => word.Worth >= WorthNaming * words[0].Worth && chosen.Count < MostWords))
        {
            if (!chosen.Exists(other => SayTheSame(other, word.Key)))
                chosen.Add(word.Key);
        }
        var shown = string.Join(", ", chosen.Select(key => _written.Find(key)?.Shown() ?? key));
        return shown.Length > 0 ? char.ToUpperInvariant(shown[0]) + shown[1..] : notes[members[0]];
    }

    /// <summary>What a word does for its stack: what it stands for is in many of the notes there, and in few elsewhere.</summary>
    private double Worth(Feature[] standsFor, int[] inside, int size)
    {
        var worth = 0.0;
        foreach (var feature in standsFor.Where(feature => inside[feature.Number] > 1 || size == 1))
        {
            var (here, all) = (inside[feature.Number], _notesWith[feature.Number]);
            worth += feature.Weight * here / size * here / all;
        }
        return worth;
    }

    private static bool SayTheSame(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static int[] Count(int features, IEnumerable<NoteFeatures> notes)
    {
        var counts = new int[features];
        foreach (var feature in notes.SelectMany(note => note.All))
            counts[feature.Number]++;
        return counts;
    }
}

namespace BlankeArk.Analysis.Stacks;

/// <summary>How alike notes are: the cosine of their weighted features.</summary>
internal static class NoteVectors
{
    // What only one note says makes it less like the others, but less so than what it shares makes it like them.
    private const double Alone = 0.3;

    /// <summary>The cosine of each pair, 0–1.</summary>
    public static float[][] Likeness(NoteReading read)
    {
        var count = read.Notes.Count;
        var weights = Weights(read);
        var having = Having(read, weights);
        var likeness = new float[count][];
        var sums = new double[count];
        for (var one = 0; one < count; one++)
        {
            Array.Clear(sums);
            foreach (var (feature, weight) in weights[one])
            {
                foreach (var (other, its) in having[feature])
                    sums[other] += weight * its;
            }
            // Both halves from the same sum: what is alike must be equally so from either side.
            likeness[one] = new float[count];
            for (var other = 0; other < one; other++)
                likeness[one][other] = likeness[other][one] = (float)sums[other];
        }
        return likeness;
    }

    private static List<(int Note, double Weight)>[] Having(NoteReading read, (int Feature, double Weight)[][] weights)
    {
        var having = new List<(int, double)>[read.FeatureCount];
        for (var feature = 0; feature < having.Length; feature++)
            having[feature] = [];
        for (var note = 0; note < weights.Length; note++)
        {
            foreach (var (feature, weight) in weights[note])
                having[feature].Add((note, weight));
        }
        return having;
    }

    /// <summary>Rarity is reckoned among the notes that share something, so that one which shares nothing changes nothing.</summary>
    private static (int Feature, double Weight)[][] Weights(NoteReading read)
    {
        var notesWith = new int[read.FeatureCount];
        foreach (var feature in read.Notes.SelectMany(note => note.All))
            notesWith[feature.Number]++;
        var sharing = read.Notes.Count(note => note.All.Any(feature => notesWith[feature.Number] > 1));
        return [.. read.Notes.Select(note => Unit([.. note.All.Select(feature => (feature.Number, Weight(feature)))]))];

        double Weight(Feature feature) =>
            feature.Weight * Math.Sqrt(Math.Log(1 + ((double)sharing / notesWith[feature.Number]))) * (notesWith[feature.Number] == 1 ? Alone : 1);
    }

    private static (int, double)[] Unit((int Feature, double Weight)[] weights)
    {
        var length = Math.Sqrt(weights.Sum(each => each.Weight * each.Weight));
        foreach (ref var each in weights.AsSpan())
            each.Weight = length > 0 ? each.Weight / length : 0;
        return weights;
    }
}

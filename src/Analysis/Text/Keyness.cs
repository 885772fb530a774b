using System.Runtime.InteropServices;

namespace BlankeArk.Analysis.Text;

/// <summary>How particular a word is to some answers, compared with others.</summary>
/// <param name="G2">
/// Log-likelihood ratio G², 0 or more for a word commoner here than there, below 0 for one that is rarer; 0 without a
/// reference. Above 3.84 the difference would come by chance in fewer than 1 of 20 words, above 10.83 in 1 of 1,000.
/// </param>
/// <param name="LogRatio">
/// Effect size: binary logarithm of the ratio of the shares, with half an answer added to each count so that a word absent
/// on one side has a value; 1 is twice as common here, −1 half as common. 0 without a reference.
/// </param>
/// <param name="Expected">How many of the answers would use the word if it were as common here as in the reference.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KeynessScore(double G2, double LogRatio, double Expected);

/// <summary>
/// Keyness of words: Dunning, «Accurate methods for the statistics of surprise and coincidence» (1993), for G²; Hardie's
/// log ratio (2014) for the size of the difference. An answer counts once however often it uses a word, so the table is
/// with/without the word × these/other answers, and no talkative person rules.
/// </summary>
public static class Keyness
{
    /// <summary>Compares how common a word is among some answers and among others.</summary>
    /// <param name="with">Answers that use the word, 0 to <paramref name="answers"/>.</param>
    /// <param name="answers">All answers, 1 or more.</param>
    /// <param name="referenceWith">Answers of the reference that use it, 0 to <paramref name="referenceAnswers"/>.</param>
    /// <param name="referenceAnswers">All answers of the reference; 0 for none.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or larger than its whole.</exception>
    public static KeynessScore Compare(int with, int answers, int referenceWith, int referenceAnswers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(answers, 1);
        Check(with, answers, nameof(with));
        Check(referenceWith, referenceAnswers, nameof(referenceWith));
        if (referenceAnswers == 0)
            return default;

        double here = with, there = referenceWith;
        var ratio = (here + 0.5) / (answers + 1) * (referenceAnswers + 1) / (there + 0.5);
        var commoner = here * referenceAnswers >= there * answers;
        var g2 = LogLikelihood(here, answers - here, there, referenceAnswers - there);
        return new(commoner || g2 == 0 ? g2 : -g2, Math.Log2(ratio), there * answers / referenceAnswers);
    }

    private static void Check(int part, int whole, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole, name);
    }

    private static double LogLikelihood(double a, double b, double c, double d)
    {
        var entropies = Part(a) + Part(b) + Part(c) + Part(d) - Part(a + b) - Part(c + d) - Part(a + c) - Part(b + d) + Part(a + b + c + d);
        return Math.Max(0, 2 * entropies);
    }

    private static double Part(double count) => count > 0 ? count * Math.Log(count) : 0;
}

namespace BlankeArk.Analysis.Text;

/// <summary>Answers as tf–idf vectors of length 1 over their content words.</summary>
internal sealed class AnswerVectors
{
    // Erkan and Radev's damping: the chance to go to any answer instead of one that resembles.
    private const double Damping = 0.15;
    private const double Tolerance = 1e-9;
    private const int MaxRounds = 100;

    private readonly AnswerWords _answers;
    private readonly double[][] _weights;

    public AnswerVectors(AnswerWords answers)
    {
        _answers = answers;
        _weights = [.. answers.Answers.Select(WeightsOf)];
    }

    /// <summary>
    /// LexRank of each answer, summing to 1 over those with a content word; 0 for the others. The matrix of resemblances
    /// is V·Vᵀ for the matrix V of vectors, so each round goes through V twice and never through pairs of answers.
    /// </summary>
    public double[] Centrality()
    {
        var some = _weights.Count(weights => weights.Length > 0);
        var rank = new double[_weights.Length];
        if (some == 0)
            return rank;
        for (var i = 0; i < rank.Length; i++)
            rank[i] = _weights[i].Length > 0 ? 1.0 / some : 0;

        var terms = new double[_answers.TermCount];
        var total = new double[rank.Length];
        Multiply([.. rank.Select(value => value > 0 ? 1.0 : 0)], terms, total);
        var shares = new double[rank.Length];
        var next = new double[rank.Length];
        for (var round = 0; round < MaxRounds; round++)
        {
            for (var i = 0; i < rank.Length; i++)
                shares[i] = total[i] > 0 ? rank[i] / total[i] : 0;
            Multiply(shares, terms, next);
            var change = 0.0;
            for (var i = 0; i < rank.Length; i++)
            {
                var value = _weights[i].Length > 0 ? (Damping / some) + ((1 - Damping) * next[i]) : 0;
                change += Math.Abs(value - rank[i]);
                rank[i] = value;
            }
            if (change < Tolerance)
                break;
        }
        return rank;
    }

    /// <summary>Cosine of each answer with one of them, 0–1.</summary>
    public double[] LikenessTo(int answer)
    {
        var one = new double[_weights.Length];
        one[answer] = 1;
        var likeness = new double[_weights.Length];
        Multiply(one, new double[_answers.TermCount], likeness);
        return likeness;
    }

    /// <summary>The answer's words that others use too, with what each adds to its resemblance to the others.</summary>
    public IEnumerable<(int Term, double Weight)> SharedTerms(int answer)
    {
        var terms = new double[_answers.TermCount];
        Gather([.. _weights.Select((_, other) => other == answer ? 0.0 : 1.0)], terms);
        var words = _answers.Answers[answer];
        for (var i = 0; i < words.Length; i++)
        {
            if (terms[words[i].Term] * _weights[answer][i] is > 0 and var weight)
                yield return (words[i].Term, weight);
        }
    }

    private double[] WeightsOf(TermCount[] words)
    {
        var weights = new double[words.Length];
        var squares = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            var rarity = Math.Log(1 + ((double)_answers.AnswerCount / _answers.Terms[words[i].Term].Answers));
            weights[i] = (1 + Math.Log(words[i].Count)) * rarity;
            squares += weights[i] * weights[i];
        }
        var length = Math.Sqrt(squares);
        for (var i = 0; i < weights.Length; i++)
            weights[i] /= length;
        return weights;
    }

    /// <summary>result = V·(Vᵀ·values)</summary>
    private void Multiply(double[] values, double[] terms, double[] result)
    {
        Array.Clear(terms);
        Gather(values, terms);
        for (var answer = 0; answer < _weights.Length; answer++)
        {
            var (words, weights) = (_answers.Answers[answer], _weights[answer]);
            var sum = 0.0;
            for (var i = 0; i < weights.Length; i++)
                sum += weights[i] * terms[words[i].Term];
            result[answer] = sum;
        }
    }

    private void Gather(double[] values, double[] terms)
    {
        for (var answer = 0; answer < _weights.Length; answer++)
        {
            var (words, weights, value) = (_answers.Answers[answer], _weights[answer], values[answer]);
            for (var i = 0; i < weights.Length; i++)
                terms[words[i].Term] += value * weights[i];
        }
    }
}

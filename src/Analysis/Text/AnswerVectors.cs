namespace BlankeArk.Analysis.Text;

/// <summary>Answers as tf–idf vectors of length 1 over their content words.</summary>
internal sealed class AnswerVectors
{
    private const double Rounding = 1e-9;

    private readonly AnswerWords _answers;
    private readonly double[][] _weights;

    /// <summary>Makes the vectors.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="leftOut">For each word whether it weighs nothing.</param>
    public AnswerVectors(AnswerWords answers, bool[] leftOut)
    {
        _answers = answers;
        _weights = [.. answers.Answers.Select(words => WeightsOf(words, leftOut))];
    }

    /// <summary>
    /// For each answer its mean cosine with the others, 0–1. The cosines' matrix is V·Vᵀ for the matrix V of vectors, so
    /// their sums need two passes through V and no pairs of answers.
    /// </summary>
    public double[] Centrality()
    {
        var centrality = new double[_weights.Length];
        Multiply([.. _weights.Select(_ => 1.0)], new double[_answers.TermCount], centrality);
        for (var i = 0; i < centrality.Length; i++)
        {
            var withOthers = _weights[i].Length > 0 ? centrality[i] - 1 : 0;
            centrality[i] = withOthers > Rounding ? withOthers / (_answers.AnswerCount - 1) : 0;
        }
        return centrality;
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
        for (var i = 0; i < _weights[answer].Length; i++)
        {
            if (terms[words[i].Term] * _weights[answer][i] is > 0 and var weight)
                yield return (words[i].Term, weight);
        }
    }

    private double[] WeightsOf(TermCount[] words, bool[] leftOut)
    {
        var weights = new double[words.Length];
        var squares = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            if (leftOut[words[i].Term])
                continue;
            var rarity = Math.Log(1 + ((double)_answers.AnswerCount / _answers.Terms[words[i].Term].Answers));
            weights[i] = (1 + Math.Log(words[i].Count)) * rarity;
            squares += weights[i] * weights[i];
        }
        if (squares == 0)
            return [];
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

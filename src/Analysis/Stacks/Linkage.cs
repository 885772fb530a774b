namespace BlankeArk.Analysis.Stacks;

/// <summary>Items that were joined, in rising order, and the least mean likeness at which two parts of them were.</summary>
internal sealed record Joined(IReadOnlyList<int> Members, double Likeness);

/// <summary>
/// Average linkage over a full matrix, by chains of nearest neighbours: time and memory in the square of the items. All that
/// are alike at all are joined, and the tree is cut afterwards: where several are equally near, which of them are joined first
/// is then the same whatever is demanded.
/// </summary>
internal sealed class Linkage
{
    private readonly float[][] _likeness;
    private readonly int[] _sizes;
    private readonly bool[] _gone;
    private readonly float[] _lowest;
    private readonly List<(int Into, int From, float Likeness)> _joins = [];
    private readonly Stack<int> _chain = new();

    private Linkage(float[][] likeness, int[] sizes)
    {
        (_likeness, _sizes, _gone) = (likeness, sizes, new bool[sizes.Length]);
        _lowest = [.. sizes.Select(_ => 1f)];
    }

    /// <summary>Joins what is alike.</summary>
    /// <param name="likeness">Likeness of each pair, the same from either side; is changed.</param>
    /// <param name="sizes">How much each item weighs, from 1; is changed.</param>
    /// <param name="least">The least mean likeness to join at, above 0.</param>
    /// <returns>Every item once, those that found no other too, by their first item.</returns>
    public static List<Joined> Join(float[][] likeness, int[] sizes, double least)
    {
        var linkage = new Linkage(likeness, sizes);
        for (var item = 0; item < sizes.Length; item++)
            linkage.JoinFrom(item);
        return linkage.Cut((float)least);
    }

    // A join is never surer than those within it, so what is kept is whole.
    private List<Joined> Cut(float least)
    {
        var parts = _sizes.Select((_, item) => ((List<int> Members, double Likeness)?)([item], 1)).ToArray();
        foreach (var (into, from, likeness) in _joins.Where(join => join.Likeness >= least))
        {
            parts[into]!.Value.Members.AddRange(parts[from]!.Value.Members);
            (parts[into], parts[from]) = ((parts[into]!.Value.Members, likeness), null);
        }
        return [.. parts.OfType<(List<int> Members, double Likeness)>().Select(part => new Joined([.. part.Members.Order()], part.Likeness)).OrderBy(joined => joined.Members[0])];
    }

    /// <summary>
    /// Follows nearest neighbours, each step more alike than the one before. Where it can climb no further the last two are
    /// each other's nearest, and are joined.
    /// </summary>
    private void JoinFrom(int item)
    {
        if (!_gone[item])
            _chain.Push(item);
        while (_chain.TryPop(out var last))
        {
            var before = _chain.TryPeek(out var previous) ? previous : -1;
            var nearest = Nearest(last, before);
            if (nearest < 0)
                continue;
            if (nearest != before)
            {
                _chain.Push(last);
                _chain.Push(nearest);
                continue;
            }
            _chain.Pop();
            var into = Math.Min(last, before);
            Merge(into, Math.Max(last, before));
            if (_chain.Count == 0)
                _chain.Push(into);
        }
    }

    // Among equals the one before in the chain, which keeps it from going in circles.
    private int Nearest(int of, int before)
    {
        var (nearest, most) = (before, before < 0 ? 0 : _likeness[of][before]);
        for (var other = 0; other < _gone.Length; other++)
        {
            if (_likeness[of][other] > most && other != of && !_gone[other])
                (nearest, most) = (other, _likeness[of][other]);
        }
        return nearest;
    }

    private void Merge(int into, int from)
    {
        _lowest[into] = Math.Min(_likeness[into][from], Math.Min(_lowest[into], _lowest[from]));
        _joins.Add((into, from, _lowest[into]));
        var share = (float)_sizes[from] / (_sizes[into] + _sizes[from]);
        for (var other = 0; other < _gone.Length; other++)
            _likeness[into][other] = _likeness[other][into] = _likeness[into][other] + (share * (_likeness[from][other] - _likeness[into][other]));
        _sizes[into] += _sizes[from];
        _gone[from] = true;
    }
}

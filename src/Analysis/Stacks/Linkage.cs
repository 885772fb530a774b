namespace BlankeArk.Analysis.Stacks;

/// <summary>Items that were joined, in rising order, and the least mean likeness at which two parts of them were.</summary>
internal sealed record Joined(IReadOnlyList<int> Members, double Likeness);

/// <summary>Average linkage over a full matrix, by chains of nearest neighbours: time and memory in the square of the items.</summary>
internal sealed class Linkage
{
    private readonly float[][] _likeness;
    private readonly int[] _sizes;
    private readonly float _least;
    private readonly List<int>?[] _parts;
    private readonly double[] _lowest;
    private readonly Stack<int> _chain = new();

    private Linkage(float[][] likeness, int[] sizes, double least)
    {
        (_likeness, _sizes, _least) = (likeness, sizes, (float)least);
        _parts = [.. sizes.Select((_, item) => new List<int> { item })];
        _lowest = [.. sizes.Select(_ => 1.0)];
    }

    /// <summary>Joins what is alike.</summary>
    /// <param name="likeness">Likeness of each pair, the same from either side; is changed.</param>
    /// <param name="sizes">How much each item weighs, from 1; is changed.</param>
    /// <param name="least">The least mean likeness to join at, above 0.</param>
    /// <returns>Every item once, those that found no other too, by their first item.</returns>
    public static List<Joined> Join(float[][] likeness, int[] sizes, double least)
    {
        var linkage = new Linkage(likeness, sizes, least);
        for (var item = 0; item < sizes.Length; item++)
            linkage.JoinFrom(item);
        return [.. linkage._parts.Zip(linkage._lowest).Where(part => part.First is not null)
            .Select(part => new Joined([.. part.First!.Order()], part.Second)).OrderBy(joined => joined.Members[0])];
    }

    /// <summary>
    /// Follows nearest neighbours, each step more alike than the one before. Where it can climb no further the last two are
    /// each other's nearest, and are joined.
    /// </summary>
    private void JoinFrom(int item)
    {
        if (_parts[item] is not null)
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
        var (nearest, most) = (before, before < 0 ? MathF.BitDecrement(_least) : _likeness[of][before]);
        for (var other = 0; other < _parts.Length; other++)
        {
            if (_likeness[of][other] > most && other != of && _parts[other] is not null)
                (nearest, most) = (other, _likeness[of][other]);
        }
        return nearest;
    }

    private void Merge(int into, int from)
    {
        _lowest[into] = Math.Min(_likeness[into][from], Math.Min(_lowest[into], _lowest[from]));
        var share = (float)_sizes[from] / (_sizes[into] + _sizes[from]);
        for (var other = 0; other < _parts.Length; other++)
            _likeness[into][other] = _likeness[other][into] = _likeness[into][other] + (share * (_likeness[from][other] - _likeness[into][other]));
        _sizes[into] += _sizes[from];
        _parts[into]!.AddRange(_parts[from]!);
        _parts[from] = null;
    }
}

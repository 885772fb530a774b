namespace BlankeArk.Analysis.Stacks;

/// <summary>Items that were joined, in rising order, and the least mean likeness at which two parts of them were.</summary>
internal sealed record Joined(IReadOnlyList<int> Members, double Likeness);

/// <summary>Average linkage over a full matrix, by chains of nearest neighbours: time and memory in the square of the items.</summary>
internal static class Linkage
{
    /// <summary>Joins what is alike.</summary>
    /// <param name="likeness">Likeness of each pair, symmetrical; is changed.</param>
    /// <param name="sizes">How much each item weighs, from 1; is changed.</param>
    /// <param name="least">The least mean likeness to join at, above 0.</param>
    /// <returns>Every item once, those that found no other too, by their first item.</returns>
    public static List<Joined> Join(float[][] likeness, int[] sizes, double least)
    {
        var parts = new List<int>?[sizes.Length];
        var lowest = new double[sizes.Length];
        for (var item = 0; item < sizes.Length; item++)
            (parts[item], lowest[item]) = ([item], 1);
        var chain = new Stack<int>();
        for (var first = 0; first < sizes.Length; first++)
        {
            if (parts[first] is null)
                continue;
            chain.Push(first);
            while (chain.TryPop(out var last))
                Grow(chain, last);
        }
        return [.. parts.Select((part, item) => (part, item)).Where(each => each.part is not null)
            .Select(each => new Joined([.. each.part!.Order()], lowest[each.item])).OrderBy(joined => joined.Members[0])];

        // The chain only climbs, so its end and the one before it are each other's nearest where it can climb no further.
        void Grow(Stack<int> chain, int last)
        {
            var before = chain.TryPeek(out var previous) ? previous : -1;
            var nearest = Nearest(last, before);
            if (nearest < 0)
                return;
            if (nearest == before)
            {
                chain.Pop();
                var into = Math.Min(last, before);
                Merge(into, Math.Max(last, before));
                if (chain.Count == 0)
                    chain.Push(into);
            }
            else
            {
                chain.Push(last);
                chain.Push(nearest);
            }
        }

        // Among equals the one before in the chain, which keeps it from going in circles.
        int Nearest(int of, int before)
        {
            var (nearest, most) = (before, before < 0 ? (float)least : likeness[of][before]);
            for (var other = 0; other < parts.Length; other++)
            {
                if (other != of && parts[other] is not null && (likeness[of][other] > most || (nearest < 0 && likeness[of][other] >= most)))
                    (nearest, most) = (other, likeness[of][other]);
            }
            return nearest;
        }

        void Merge(int into, int from)
        {
            lowest[into] = Math.Min(likeness[into][from], Math.Min(lowest[into], lowest[from]));
            var share = (float)sizes[from] / (sizes[into] + sizes[from]);
            for (var other = 0; other < parts.Length; other++)
                likeness[into][other] = likeness[other][into] = likeness[into][other] + (share * (likeness[from][other] - likeness[into][other]));
            sizes[into] += sizes[from];
            parts[into]!.AddRange(parts[from]!);
            parts[from] = null;
        }
    }
}

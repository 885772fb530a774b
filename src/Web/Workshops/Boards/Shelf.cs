namespace BlankeArk.Web.Workshops.Boards;

/// <summary>
/// Things by their ids, and in the order in which they last changed, so that what is new since a number is found without
/// looking at the rest. Nothing is taken off: what is gone is marked so by itself.
/// </summary>
internal sealed class Shelf<T> where T : class
{
    private readonly Dictionary<Guid, (T Item, long Revision)> items = [];
    private readonly List<(long Revision, Guid Id)> order = [];

    public int Count => items.Count;
    public IEnumerable<T> All => items.Values.Select(held => held.Item);

    public T? Find(Guid id) => items.TryGetValue(id, out var held) ? held.Item : null;

    public long RevisionOf(Guid id) => items.GetValueOrDefault(id).Revision;

    /// <summary>Puts it there, or its changed self in its place. Revisions never fall from one call to the next.</summary>
    public void Put(Guid id, T item, long revision)
    {
        var before = items.GetValueOrDefault(id).Revision;
        items[id] = (item, revision);
        if (before == revision) return;
        order.Add((revision, id));
        if (order.Count > 2 * items.Count + 64) order.RemoveAll(entry => items[entry.Id].Revision != entry.Revision);
    }

    /// <summary>What has changed after a number, in the order of its last change.</summary>
    public IEnumerable<(T Item, long Revision)> Since(long number)
    {
        for (var i = FirstAfter(number); i < order.Count; i++)
        {
            var held = items[order[i].Id];
            if (held.Revision == order[i].Revision) yield return held;
        }
    }

    private int FirstAfter(long number)
    {
        var (low, high) = (0, order.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (order[middle].Revision > number) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}

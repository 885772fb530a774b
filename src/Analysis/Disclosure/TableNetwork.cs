namespace BlankeArk.Analysis.Disclosure;

/// <summary>A table with its sums as a circulation: rows, the row of sums, columns, the column of sums, in this order of points.</summary>
internal sealed class TableNetwork
{
    private const int Unlimited = int.MaxValue / 4;
    private readonly int rows;
    private readonly int columns;
    private readonly List<Edge>[] at;

    public TableNetwork(int[,] counts, int[,]? most)
    {
        (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        at = [.. Enumerable.Range(0, rows + columns + 2).Select(_ => new List<Edge>())];
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
                Add(r, ColumnPoint(c), counts[r, c], most?[r, c] ?? Unlimited, cost: 1);
        for (var r = 0; r < rows; r++)
            Add(ColumnPoint(columns), r, Sum(columns, c => counts[r, c]), Limit(columns, c => most?[r, c]), cost: 1_000);
        for (var c = 0; c < columns; c++)
            Add(ColumnPoint(c), rows, Sum(rows, r => counts[r, c]), Limit(rows, r => most?[r, c]), cost: 1_000);
        var (total, limit) = (Edges.Take(rows * columns).Sum(e => e.Value), Limit(rows * columns, i => most?[i / columns, i % columns]));
        Add(rows, ColumnPoint(columns), total, limit, cost: 1_000_000);
    }

    public List<Edge> Edges { get; } = [];

    private int ColumnPoint(int column) => rows + 1 + column;

    private static int Sum(int count, Func<int, int> value) => Enumerable.Range(0, count).Sum(value);

    private static int Limit(int count, Func<int, int?> most) =>
        (int)Math.Min(Unlimited, Enumerable.Range(0, count).Sum(i => (long)(most(i) ?? Unlimited)));

    private void Add(int from, int to, int value, int most, int cost)
    {
        var edge = new Edge(from, to, value, most, cost);
        Edges.Add(edge);
        at[from].Add(edge);
        at[to].Add(edge);
    }

    /// <summary>Whether the number could be another one, as far as what is shown tells.</summary>
    public bool IsOpen(Edge edge) => Cheapest(edge) is { Cost: 0 };

    /// <summary>Withholds what it takes that the number could be another one.</summary>
    public void Open(Edge edge)
    {
        // There is always a way: a number below its limit can rise together with its sums, one at its limit can fall with them.
        foreach (var step in Cheapest(edge)!.Path) step.Withheld = true;
    }

    private Way? Cheapest(Edge edge)
    {
        var up = edge.Value < edge.Most ? Find(edge.To, edge.From, edge) : null;
        var down = edge.Value > 0 ? Find(edge.From, edge.To, edge) : null;
        return up is null || down?.Cost < up.Cost ? down : up;
    }

    /// <summary>The cheapest way between two points that leaves out the edge itself (Dijkstra; withheld numbers are free).</summary>
    private Way? Find(int start, int end, Edge without)
    {
        var best = new Dictionary<int, (long Cost, Edge? By, int Before)> { [start] = (0, null, -1) };
        var queue = new PriorityQueue<int, long>([(start, 0L)]);
        var done = new HashSet<int>();
        while (queue.TryDequeue(out var point, out _))
        {
            if (!done.Add(point)) continue;
            if (point == end) return Trace(best, end);
            foreach (var edge in at[point])
            {
                var forward = edge.From == point;
                if (edge == without || !(forward ? edge.Value < edge.Most : edge.Value > 0)) continue;
                var (next, cost) = (forward ? edge.To : edge.From, best[point].Cost + edge.CostNow);
                if (best.TryGetValue(next, out var known) && known.Cost <= cost) continue;
                best[next] = (cost, edge, point);
                queue.Enqueue(next, cost);
            }
        }
        return null;
    }

    private static Way Trace(Dictionary<int, (long Cost, Edge? By, int Before)> best, int end)
    {
        var path = new List<Edge>();
        for (var point = end; best[point].By is { } edge; point = best[point].Before) path.Add(edge);
        return new Way(best[end].Cost, path);
    }

    public WithheldCells Result()
    {
        var cells = new bool[rows, columns];
        for (var i = 0; i < rows * columns; i++) cells[i / columns, i % columns] = Edges[i].Withheld;
        var sums = Edges.Skip(rows * columns).Select(e => e.Withheld).ToArray();
        return new WithheldCells(cells, sums[..rows], sums[rows..(rows + columns)], sums[^1]);
    }

    private sealed record Way(long Cost, IReadOnlyList<Edge> Path);

    /// <summary>A number between two points.</summary>
    internal sealed class Edge(int from, int to, int value, int most, int cost)
    {
        public int From => from;
        public int To => to;
        public int Value => value;
        public int Most => most;
        public bool Withheld { get; set; }
        /// <summary>What it costs to withhold it: nothing when it is, little when it is small.</summary>
        public long CostNow => Withheld ? 0 : (long)cost * (10 + Math.Min(value, 10_000));
    }
}

namespace BlankeArk.Analysis.Disclosure;

/// <summary>What counts as small.</summary>
public sealed record SmallCellsOptions
{
    /// <summary>Numbers below this are withheld; at least 1.</summary>
    public int Threshold { get; init; } = 5;
    /// <summary>Whether a zero may be shown. It tells that nobody did, of everybody in the cell.</summary>
    public bool ShowZeros { get; init; }
}

/// <summary>Which numbers of a table are withheld.</summary>
/// <param name="Cells">By row and column.</param>
/// <param name="Rows">The sums of rows.</param>
/// <param name="Columns">The sums of columns.</param>
/// <param name="Total">The sum of all.</param>
public sealed record WithheldCells(bool[,] Cells, bool[] Rows, bool[] Columns, bool Total);

/// <summary>
/// Withholds small numbers of a table with sums, and as many others as it takes that none of those withheld can be
/// reckoned from what is shown (complementary suppression).
/// <para>
/// A table with its sums is a circulation: each row and each column is a point, each number flows from its row to its
/// column, each sum flows back. A withheld number can be two different numbers, given all that is shown, exactly if a cycle
/// of withheld numbers passes through it on which it can be raised or lowered by one without any of them falling below
/// zero or rising above what is possible. Where there is no such cycle, the cheapest one is made by withholding more:
/// small numbers first, sums only when needed. Method: network flow over suppression patterns, as in L. H. Cox, «Network
/// Models for Complementary Cell Suppression», JASA 90 (1995).
/// </para>
/// </summary>
public static class SmallCells
{
    /// <param name="counts">The numbers, rows by columns; none below zero.</param>
    /// <param name="most">The largest each number could be as everybody knows, such as the size of the group; null where there is
    /// no limit. A cell that can only be zero is shown.</param>
    /// <param name="options">What counts as small.</param>
    /// <exception cref="ArgumentException">A number is below zero or above its limit, the shapes differ, or the threshold is below 1.</exception>
    public static WithheldCells Withhold(int[,] counts, int[,]? most = null, SmallCellsOptions? options = null)
    {
        options ??= new SmallCellsOptions();
        Check(counts, most, options);
        var network = new TableNetwork(counts, most);
        foreach (var edge in network.Edges)
            edge.Withheld = edge.Most > 0 && edge.Value < options.Threshold && (edge.Value > 0 || !options.ShowZeros);
        while (network.Edges.FirstOrDefault(e => e.Withheld && !network.IsOpen(e)) is { } given)
            network.Open(given);
        return network.Result();
    }

    private static void Check(int[,] counts, int[,]? most, SmallCellsOptions options)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (options.Threshold < 1) throw new ArgumentException("The threshold is at least 1.", nameof(options));
        if (most is not null && (most.GetLength(0) != counts.GetLength(0) || most.GetLength(1) != counts.GetLength(1)))
            throw new ArgumentException("Numbers and limits differ in shape.", nameof(most));
        for (var row = 0; row < counts.GetLength(0); row++)
            for (var column = 0; column < counts.GetLength(1); column++)
                if (counts[row, column] < 0 || (most is not null && counts[row, column] > most[row, column]))
                    throw new ArgumentException($"The number in row {row}, column {column} is below zero or above its limit.", nameof(counts));
    }
}

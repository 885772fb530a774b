using BlankeArk.Analysis.Disclosure;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Disclosure;

public sealed class SmallCellsTests
{
    private const int Threshold = 3;

    /// <summary>Small tables, small enough that every table an onlooker could think of can be tried.</summary>
    private static readonly Gen<(int[,] Counts, int[,] Most)> Tables =
        from rows in Gen.Choose(1, 3)
        from columns in Gen.Choose(1, 3)
        from most in Gen.ArrayOf(Gen.Choose(0, 4), rows * columns)
        from parts in Gen.ArrayOf(Gen.Choose(0, 100), rows * columns)
        select Shape(rows, columns, most, parts);

    [Fact]
    public void Withheld_number_could_be_another_one_for_all_that_is_shown()
    {
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            var withheld = SmallCells.Withhold(table.Counts, table.Most, new SmallCellsOptions { Threshold = Threshold });
            var possible = TablesThatLookTheSame(table.Counts, table.Most, withheld).ToList();

            Assert.All(Numbers(withheld), number => Assert.True(
                !number.Withheld || possible.Select(number.Of).Distinct().Count() > 1, $"A withheld number is given away in {Shown(table.Counts)} of {Shown(table.Most)}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Shown_number_is_not_small()
    {
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            var withheld = SmallCells.Withhold(table.Counts, table.Most, new SmallCellsOptions { Threshold = Threshold });

            Assert.All(Numbers(withheld), number => Assert.True(number.Withheld || number.Of(table.Counts) >= Threshold || number.Of(table.Most) == 0));
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Zero_is_shown_only_when_asked()
    {
        int[,] counts = { { 0, 9, 9 }, { 9, 9, 9 }, { 9, 9, 9 } };

        Assert.True(SmallCells.Withhold(counts).Cells[0, 0]);
        Assert.False(SmallCells.Withhold(counts, options: new SmallCellsOptions { ShowZeros = true }).Cells[0, 0]);
    }

    [Fact]
    public void One_small_number_takes_three_more_with_it_and_no_sum()
    {
        int[,] counts = { { 2, 8, 9 }, { 7, 20, 30 }, { 9, 40, 50 } };

        var withheld = SmallCells.Withhold(counts);

        Assert.Equal(4, withheld.Cells.Cast<bool>().Count(w => w));
        Assert.True(withheld is { Total: false } && !withheld.Rows.Contains(true) && !withheld.Columns.Contains(true));
    }

    [Fact]
    public void Table_without_small_numbers_is_shown_whole()
    {
        var withheld = SmallCells.Withhold(new[,] { { 5, 6 }, { 7, 8 } });

        Assert.All(Numbers(withheld), number => Assert.False(number.Withheld));
    }

    [Fact]
    public void Group_of_which_everybody_took_part_does_not_give_its_parts_away()
    {
        int[,] counts = { { 2, 4 }, { 3, 9 } };

        var withheld = SmallCells.Withhold(counts, new[,] { { 2, 4 }, { 8, 12 } });

        Assert.True(withheld.Rows[0]);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Impossible_number_is_refused(int count, int most) =>
        Assert.Throws<ArgumentException>(() => SmallCells.Withhold(new[,] { { count } }, new[,] { { most } }));

    private static (int[,], int[,]) Shape(int rows, int columns, int[] most, int[] parts)
    {
        var (counts, limits) = (new int[rows, columns], new int[rows, columns]);
        for (var i = 0; i < most.Length; i++)
        {
            limits[i / columns, i % columns] = most[i];
            counts[i / columns, i % columns] = most[i] * parts[i] / 100;
        }
        return (counts, limits);
    }

    private sealed record Number(bool Withheld, Func<int[,], int> Of);

    private static IEnumerable<Number> Numbers(WithheldCells withheld)
    {
        var (rows, columns) = (withheld.Rows.Length, withheld.Columns.Length);
        for (var r = 0; r < rows; r++)
        {
            var row = r;
            for (var c = 0; c < columns; c++)
            {
                var column = c;
                yield return new(withheld.Cells[r, c], t => t[row, column]);
            }
            yield return new(withheld.Rows[r], t => Enumerable.Range(0, columns).Sum(c => t[row, c]));
        }
        for (var c = 0; c < columns; c++)
        {
            var column = c;
            yield return new(withheld.Columns[c], t => Enumerable.Range(0, rows).Sum(r => t[r, column]));
        }
        yield return new(withheld.Total, t => t.Cast<int>().Sum());
    }

    /// <summary>Every table whose shown numbers are the same: all an onlooker knows.</summary>
    private static IEnumerable<int[,]> TablesThatLookTheSame(int[,] counts, int[,] most, WithheldCells withheld)
    {
        var shown = Numbers(withheld).Where(n => !n.Withheld).ToList();
        return Every(counts, most, withheld, 0, (int[,])counts.Clone()).Where(t => shown.TrueForAll(n => n.Of(t) == n.Of(counts)));
    }

    private static IEnumerable<int[,]> Every(int[,] counts, int[,] most, WithheldCells withheld, int at, int[,] table)
    {
        if (at == counts.Length)
        {
            yield return (int[,])table.Clone();
            yield break;
        }
        var (row, column) = (at / counts.GetLength(1), at % counts.GetLength(1));
        var (from, to) = withheld.Cells[row, column] ? (0, most[row, column]) : (counts[row, column], counts[row, column]);
        for (var value = from; value <= to; value++)
        {
            table[row, column] = value;
            foreach (var whole in Every(counts, most, withheld, at + 1, table)) yield return whole;
        }
    }

    private static string Shown(int[,] table) => string.Join(' ', table.Cast<int>());
}

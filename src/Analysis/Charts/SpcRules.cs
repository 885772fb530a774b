namespace BlankeArk.Analysis.Charts;

/// <summary>Where a point lies: its value, its side of the mean, and whether beyond or close to a limit.</summary>
internal readonly record struct Place(double Value, int Side, bool Outside, bool Close);

/// <summary>The rules a point fulfils, the first of them, and which way it goes by that one.</summary>
internal readonly record struct Found(bool Outside, bool Shift, bool Trend, bool TwoOfThree, SpcRule Rule, bool Up);

/// <summary>The four rules of «Making data count»; each marks every point of what it finds.</summary>
internal static class SpcRules
{
    private const int Run = 7;

    public static Found[] Find(Place[] places)
    {
        var shift = Runs(places.Length, i => places[i].Side != 0 && places[i].Side == places[i - 1].Side);
        var trend = new bool[places.Length];
        foreach (var way in (int[])[1, -1])
        {
            var run = Runs(places.Length, i => Step(places, i) == way);
            for (var i = 0; i < trend.Length; i++) trend[i] |= run[i];
        }
        var two = TwoOfThree(places);
        var found = new Found[places.Length];
        for (var i = 0; i < found.Length; i++)
        {
            var rule = places[i].Outside ? SpcRule.OutsideLimits : trend[i] ? SpcRule.Trend : two[i] ? SpcRule.TwoOfThree : shift[i] ? SpcRule.Shift : SpcRule.None;
            found[i] = new Found(places[i].Outside, shift[i], trend[i], two[i], rule, rule == SpcRule.Trend ? Rises(places, trend, i) : places[i].Side > 0);
        }
        return found;
    }

    /// <summary>Marks whole runs of seven or more, in which each belongs with the one before.</summary>
    private static bool[] Runs(int count, Func<int, bool> belongs)
    {
        var marked = new bool[count];
        for (var from = 0; from < count;)
        {
            var to = from + 1;
            while (to < count && belongs(to)) to++;
            if (to - from >= Run) Array.Fill(marked, true, from, to - from);
            from = to;
        }
        return marked;
    }

    private static int Step(Place[] places, int i) => Math.Sign(places[i].Value - places[i - 1].Value);

    /// <summary>A point where one trend ends and another begins goes the way of the one that begins.</summary>
    private static bool Rises(Place[] places, bool[] trend, int i) =>
        Step(places, i + 1 < trend.Length && trend[i + 1] ? i + 1 : i) > 0;

    private static bool[] TwoOfThree(Place[] places)
    {
        var marked = new bool[places.Length];
        for (var i = 2; i < places.Length; i++)
        {
            var (a, b, c) = (places[i - 2], places[i - 1], places[i]);
            if (a.Side == 0 || a.Side != b.Side || b.Side != c.Side || Count(a) + Count(b) + Count(c) < 2) continue;
            for (var at = i - 2; at <= i; at++) marked[at] |= places[at].Close;
        }
        return marked;
    }

    private static int Count(Place place) => place.Close ? 1 : 0;
}

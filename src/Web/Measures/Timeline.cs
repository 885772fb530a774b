using System.Globalization;

namespace BlankeArk.Web.Measures;

/// <summary>Where steps lie between the first day and the last of them all, in thousandths of the way.</summary>
internal sealed class Timeline
{
    private const int Whole = 1000, Least = 12;
    private readonly DateOnly from;
    private readonly int days;

    private Timeline(DateOnly from, DateOnly to, DateOnly today)
    {
        (this.from, days) = (from, Math.Max(1, to.DayNumber - from.DayNumber));
        (First, Last) = (Month(from), Month(to));
        Now = today < from || today > to ? null : Math.Min(At(today), Whole - 3);
    }

    public string First { get; }
    public string Last { get; }
    /// <summary>Where today is, when it is among them.</summary>
    public int? Now { get; }

    /// <summary>Null where no step has a date, or all have the same: there is nothing to draw.</summary>
    public static Timeline? Of(IEnumerable<MeasureStep> steps, DateOnly today)
    {
        var dates = steps.SelectMany(s => new[] { s.StartsOn, s.DueOn, s.DoneOn }).OfType<DateOnly>().ToList();
        return dates.Count < 2 || dates.Min() == dates.Max() ? null : new Timeline(dates.Min(), dates.Max(), today);
    }

    /// <summary>Where a step begins, and how long it is; one day is still seen.</summary>
    public (int From, int Width)? Of(MeasureStep step)
    {
        if ((step.StartsOn ?? step.DueOn ?? step.DoneOn) is not { } first) return null;
        var (start, end) = (At(first), At(step.DueOn ?? step.DoneOn ?? first));
        var width = Math.Max(Least, end - start);
        return (Math.Min(start, Whole - width), width);
    }

    private int At(DateOnly day) => (int)((long)(day.DayNumber - from.DayNumber) * Whole / days);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.CurrentUICulture);
}

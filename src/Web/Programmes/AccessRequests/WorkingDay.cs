namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>Days on which public offices in Norway work: neither weekend nor public holiday.</summary>
public static class WorkingDay
{
    /// <summary>The day that many working days after another.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (Is(day)) count--;
        }
        return day;
    }

    public static bool Is(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && (day.Month, day.Day) is not ((1, 1) or (5, 1) or (5, 17) or (12, 25) or (12, 26))
        && (day.DayNumber - Easter(day.Year).DayNumber) is not (-3 or -2 or 1 or 39 or 50);

    // Easter Sunday by the Gregorian reckoning of Meeus, Jones and Butcher.
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * late) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }
}

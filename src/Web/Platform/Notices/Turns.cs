namespace BlankeArk.Web.Platform.Notices;

/// <summary>On which mornings somebody is written to: every day, each Monday, or the first Monday of the month.</summary>
internal static class Turns
{
    public static readonly TimeOnly Hour = new(7, 0);

    /// <summary>The first such morning after a day; null for who is not to be written to.</summary>
    public static DateOnly? Next(Every every, DateOnly after) => every switch
    {
        Every.Daily => after.AddDays(1),
        Every.Weekly => MondayFrom(after.AddDays(1)),
        Every.Monthly when FirstMonday(after) is var first => first > after ? first : FirstMonday(after.AddMonths(1)),
        _ => null,
    };

    /// <summary>Those whose morning has come since the last round, also where some mornings were missed.</summary>
    public static IReadOnlyList<Every> Due(DateOnly last, DateOnly today) => [.. Enum.GetValues<Every>().Where(every => Next(every, last) <= today)];

    private static DateOnly FirstMonday(DateOnly month) => MondayFrom(new DateOnly(month.Year, month.Month, 1));

    private static DateOnly MondayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);
}

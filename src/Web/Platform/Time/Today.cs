namespace BlankeArk.Web.Platform.Time;

/// <summary>Dates and deadlines are reckoned in Norway, whatever zone the machine keeps.</summary>
public sealed class Today(TimeProvider clock)
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public DateOnly Date => Of(clock);

    public static DateOnly Of(TimeProvider clock) => DateOnly.FromDateTime(Local(clock.GetUtcNow().UtcDateTime));

    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Oslo);

    public static DateTime Utc(DateOnly date, TimeOnly time) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(time), Oslo);
}

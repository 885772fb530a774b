using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Time;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>At what instants the days of a wave begin and end.</summary>
public static class AskingCalendar
{
    private static readonly TimeOnly Eight = new(8, 0), JustAfterMidnight = new(0, 5);

    /// <summary>When letters of a day go out.</summary>
    public static DateTime Morning(DateOnly day) => Today.Utc(day, Eight);

    /// <summary>When a wave closes whose last day this is.</summary>
    public static DateTime Closing(DateOnly lastDay) => Today.Utc(lastDay.AddDays(1), JustAfterMidnight);

    /// <summary>The dates as they become, or why they cannot: what has happened stands, and what is moved lies ahead.</summary>
    internal static AskingDates Moved(WaveAsking asking, AskingDates wanted, DateOnly today)
    {
        var opened = asking.OpensOn <= today;
        var reminded = asking.RemindsOn <= today;
        var moved = wanted with
        {
            OpensOn = opened ? asking.OpensOn : wanted.OpensOn,
            RemindsOn = asking.Way == Way.OpenLink ? null : reminded ? asking.RemindsOn : wanted.RemindsOn,
        };
        if ((opened ? moved.WhyNotUntil(asking.OpensOn!.Value, today) : moved.WhyNot(today)) is { } wrong) throw new UserMistake(wrong.Why, wrong.Field);
        if (!reminded && moved.RemindsOn <= today) throw new UserMistake(AskingTexts.RemindsInPast, nameof(moved.RemindsOn));
        return moved;
    }
}

namespace BlankeArk.Analysis.Benefits;

/// <summary>Visits, and the time each is made shorter by.</summary>
public sealed record VisitTimeInput
{
    /// <summary>Visits in a week; 0 or above.</summary>
    public required decimal VisitsPerWeek { get; init; }
    /// <summary>Minutes saved at each visit, driving reckoned in; below 0 where it takes longer.</summary>
    public required decimal MinutesSaved { get; init; }
    /// <summary>The share of the time that can be put to use, 0 to 1; two minutes here and there may not be.</summary>
    public decimal UsableShare { get; init; } = 1;
    /// <summary>What an hour's work costs, with everything the employer pays on top; kroner, 0 or above.</summary>
    public required decimal HourCost { get; init; }
    /// <summary>Weeks in a year with visits; 0 to 53.</summary>
    public decimal WeeksPerYear { get; init; } = 52;
    /// <summary>Hours of work in a full post in a year, holidays taken off; above 0. A common figure, to be replaced by one's own.</summary>
    public decimal HoursPerPost { get; init; } = 1750;
}

/// <summary>What shorter visits free in a year.</summary>
/// <param name="Hours">Hours less in all.</param>
/// <param name="UsableHours">Hours of them that can be put to use.</param>
/// <param name="Posts">The usable hours in full posts.</param>
/// <param name="Value">What the usable hours cost today, kroner: time freed, and money only where somebody is not hired.</param>
public sealed record VisitTimeResult(decimal Hours, decimal UsableHours, decimal Posts, decimal Value);

/// <summary>What minutes saved at each visit come to in a year. Every figure is the user's own.</summary>
public static class VisitTime
{
    /// <summary>Reckons a year.</summary>
    /// <param name="input">Visits and minutes.</param>
    /// <returns>Hours, posts and kroner a year; exact, not rounded.</returns>
    /// <exception cref="ArgumentException">A figure is out of its range.</exception>
    public static VisitTimeResult Of(VisitTimeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Ranges.Check((input.VisitsPerWeek, null), (input.UsableShare, 1), (input.HourCost, null), (input.WeeksPerYear, 53));
        if (input.HoursPerPost <= 0) throw new ArgumentException("A post has hours.", nameof(input));
        var hours = input.VisitsPerWeek * input.MinutesSaved * input.WeeksPerYear / 60;
        var usable = hours * input.UsableShare;
        return new VisitTimeResult(hours, usable, usable / input.HoursPerPost, usable * input.HourCost);
    }
}

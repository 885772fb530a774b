using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Time;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>How long an idea may wait for an answer: the setting Ideas:AnswerWithin, in days.</summary>
public sealed class AnswerTime
{
    private const string Setting = "Ideas:AnswerWithin";
    private const int Default = 42, Longest = 3650;
    private readonly Today today;

    public AnswerTime(IConfiguration configuration, Today today)
    {
        this.today = today;
        Days = configuration[Setting] is not { Length: > 0 } written ? Default
            : int.TryParse(written, System.Globalization.CultureInfo.InvariantCulture, out var days) && days is > 0 and <= Longest ? days
            : throw new SettingsRefused($"{Setting} is a number of days from 1 to {Longest}.");
    }

    public int Days { get; }

    /// <summary>What was raised before this day, and is not answered, waits too long.</summary>
    public DateOnly AnsweredBy => today.Date.AddDays(-Days);
}

/// <summary>What waits for an answer.</summary>
internal static class WaitingIdeas
{
    /// <summary>Not answered at home in time, or parked until a day that has come.</summary>
    public static IQueryable<Idea> Waiting(this IQueryable<Idea> ideas, Db db, DateOnly answeredBy)
    {
        var today = db.Date;
        return ideas.Where(i => db.IdeaStandings.Any(s => s.IdeaId == i.Id && s.OrganisationId == i.OrganisationId
            && ((!s.Answered && s.Since < answeredBy) || (s.Stage == IdeaStage.Parked && s.ParkedUntil != null && s.ParkedUntil <= today))));
    }
}

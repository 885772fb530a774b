using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>When a wave goes out, reminds and closes.</summary>
public sealed record AskingDates(DateOnly? OpensOn, DateOnly? RemindsOn, DateOnly? ClosesOn)
{
    private const int MostDaysAhead = 730;

    /// <summary>Null when the wave can open with them.</summary>
    public (Text Why, string Field)? WhyNot(DateOnly today)
    {
        if (OpensOn is not { } opens) return (AskingTexts.DateMissing, nameof(OpensOn));
        if (opens < today) return (AskingTexts.OpensInPast, nameof(OpensOn));
        return WhyNotUntil(opens, today);
    }

    /// <summary>The same, once it has opened: that day stands.</summary>
    public (Text Why, string Field)? WhyNotUntil(DateOnly opens, DateOnly today)
    {
        if (ClosesOn is not { } closes) return (AskingTexts.DateMissing, nameof(ClosesOn));
        if (closes < opens || closes < today) return (AskingTexts.ClosesTooEarly, nameof(ClosesOn));
        if (closes.DayNumber - today.DayNumber > MostDaysAhead) return (AskingTexts.ClosesTooLate, nameof(ClosesOn));
        return RemindsOn is { } reminds && (reminds <= opens || reminds > closes) ? (AskingTexts.RemindsOutside, nameof(RemindsOn)) : null;
    }

    internal void Check(DateOnly today)
    {
        if (WhyNot(today) is { } wrong) throw new UserMistake(wrong.Why, wrong.Field);
    }
}

/// <summary>What is chosen while a wave is prepared.</summary>
public sealed record AskingPlan
{
    public required string? Name { get; init; }
    public required bool Anonymous { get; init; }
    public required Way Way { get; init; }
    public required Background Background { get; init; }
    public required AskingDates Dates { get; init; }

    /// <summary>Whoever has an open link may answer, so nobody is known, reminded or named; where people are named, they need tell nothing of themselves.</summary>
    internal AskingPlan Checked(DateOnly today)
    {
        if (Way == Way.OpenLink && !Anonymous) throw new UserMistake(AskingTexts.OpenLinkIsAnonymous, nameof(Way));
        var plan = this with
        {
            Background = Anonymous ? Background : Background.None,
            Dates = Way == Way.OpenLink ? Dates with { RemindsOn = null } : Dates,
        };
        plan.Dates.Check(today);
        return plan;
    }
}

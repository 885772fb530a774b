namespace BlankeArk.Analysis.Benefits;

/// <summary>What is known of an employer's sick leave, and what one hopes for.</summary>
public sealed record SickLeaveInput
{
    /// <summary>Employees, counted in full posts; 0 or above.</summary>
    public required decimal Employees { get; init; }
    /// <summary>Sick leave today, per cent of the working time, 0 to 100.</summary>
    public required decimal FromPercent { get; init; }
    /// <summary>Sick leave later, per cent, 0 to 100; above today's for what a rise costs.</summary>
    public required decimal ToPercent { get; init; }
    /// <summary>What a full post costs in a year, with everything the employer pays on top; kroner, 0 or above.</summary>
    public required decimal PostCost { get; init; }
    /// <summary>The share of the absence that substitutes stand in for, 0 to 1.</summary>
    public decimal SubstitutedShare { get; init; }
    /// <summary>What substitutes for a full post really cost in a year, overtime and agencies reckoned in; kroner, 0 or above.</summary>
    public decimal SubstitutePostCost { get; init; }
    /// <summary>The share of the absence whose pay is refunded, 0 to 1; what lasts beyond the employer's own days.</summary>
    public decimal RefundedShare { get; init; }
    /// <summary>What is refunded for a full post absent all year; kroner, 0 or above.</summary>
    public decimal RefundPerPost { get; init; }
    /// <summary>The share of the time nobody stood in for that can be put to use, 0 to 1; the rest is too scattered.</summary>
    public decimal UsableShare { get; init; } = 1;
}

/// <summary>What less sick leave gives in a year. Sums are kroner; they are below 0 where it costs.</summary>
/// <param name="Posts">Full posts more at work.</param>
/// <param name="SubstitutePosts">Posts of substitutes no longer needed.</param>
/// <param name="SubstitutesSaved">What those cost: money that can be taken out.</param>
/// <param name="RefundsLost">What is no longer refunded, to be taken from it.</param>
/// <param name="FreedPosts">Posts freed for something else: time, not money.</param>
/// <param name="FreedValue">What that time is worth by what posts cost.</param>
/// <param name="ScatteredPosts">Posts too scattered to be used.</param>
public sealed record SickLeaveResult(
    decimal Posts, decimal SubstitutePosts, decimal SubstitutesSaved, decimal RefundsLost, decimal FreedPosts, decimal FreedValue, decimal ScatteredPosts)
{
    /// <summary>What is left in the till: substitutes saved less refunds lost.</summary>
    public decimal Saved => SubstitutesSaved - RefundsLost;
    /// <summary>What is saved and what the freed time is worth; never to be shown without its two parts.</summary>
    public decimal Together => Saved + FreedValue;
}

/// <summary>
/// What less sick leave gives in posts and money, with what is taken out kept apart from what is freed, as the benefit plan of
/// Prosjektveiviseren (the Norwegian Digitalisation Agency) asks. Every figure is the user's own; nothing is guessed.
/// </summary>
public static class SickLeave
{
    /// <summary>Reckons a year.</summary>
    /// <param name="input">What is known and hoped for.</param>
    /// <returns>Posts and money a year; exact, not rounded.</returns>
    /// <exception cref="ArgumentException">A figure is out of its range.</exception>
    public static SickLeaveResult Of(SickLeaveInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Ranges.Check((input.FromPercent, 100), (input.ToPercent, 100), (input.SubstitutedShare, 1), (input.RefundedShare, 1), (input.UsableShare, 1),
            (input.Employees, null), (input.PostCost, null), (input.SubstitutePostCost, null), (input.RefundPerPost, null));
        var posts = input.Employees * (input.FromPercent - input.ToPercent) / 100;
        var substitutes = posts * input.SubstitutedShare;
        var freed = (posts - substitutes) * input.UsableShare;
        return new SickLeaveResult(posts, substitutes, substitutes * input.SubstitutePostCost, posts * input.RefundedShare * input.RefundPerPost,
            freed, freed * input.PostCost, posts - substitutes - freed);
    }
}

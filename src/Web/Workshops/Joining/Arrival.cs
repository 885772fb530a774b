namespace BlankeArk.Web.Workshops.Joining;

/// <summary>What somebody who comes to a workshop is shown before they join.</summary>
public sealed record Arrival
{
    public required Workshop Workshop { get; init; }
    /// <summary>The language that the workshop's own words are in.</summary>
    public required string Language { get; init; }
    public string? FirstName { get; init; }
    /// <summary>To choose among; none where there is only one.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Groups { get; init; } = [];
}

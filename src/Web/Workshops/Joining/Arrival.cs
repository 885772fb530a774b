namespace BlankeArk.Web.Workshops.Joining;

/// <summary>What somebody who comes to a workshop is shown before they join.</summary>
public sealed record Arrival
{
    public required Workshop Workshop { get; init; }
    public string? FirstName { get; init; }
    /// <summary>To choose among, where there are several.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Groups { get; init; } = [];
}

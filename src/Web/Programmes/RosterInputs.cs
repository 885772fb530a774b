namespace BlankeArk.Web.Programmes;

public sealed record PersonInput
{
    public required string Name { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Title { get; init; }
    public Guid? OrganisationId { get; init; }
    public int Version { get; init; }
}

public sealed record FunctionInput
{
    public required Guid GroupId { get; init; }
    /// <summary>Null for a post that is shared by the organisations.</summary>
    public Guid? OrganisationId { get; init; }
    public string Post { get; init; } = "";
    public bool IsLeader { get; init; }
    public Guid? ReportsToPersonId { get; init; }
    public required DateOnly FromDate { get; init; }
    public DateOnly? ToDate { get; init; }
    public int Version { get; init; }
}

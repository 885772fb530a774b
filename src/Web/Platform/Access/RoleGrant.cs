using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Access;

/// <summary>A role given to a person, from a date to a date. Roles that follow from something else (member) are not stored.</summary>
public sealed class RoleGrant
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required Role Role { get; init; }
    public Guid? ProgrammeId { get; init; }
    public Guid? OrganisationId { get; init; }
    public required DateOnly FromDate { get; init; }
    public DateOnly? ToDate { get; set; }
}

internal sealed class RoleGrantMapping : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> grant) => grant.HasKey(g => g.Id);
}

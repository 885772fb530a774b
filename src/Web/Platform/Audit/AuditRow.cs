using BlankeArk.Web.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Audit;

/// <summary>What an actor does: the verb's name («programme.close»), where, to what, and why, without the content.</summary>
public sealed record Act(string Verb, Guid? Programme = null, Guid? Subject = null, string? Why = null);

public sealed class AuditRow
{
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public required Guid? PersonId { get; init; }
    public required string Who { get; init; }
    public required string Verb { get; init; }
    public required Guid? ProgrammeId { get; init; }
    public required Guid? SubjectId { get; init; }
    public required string? Why { get; init; }

    public static AuditRow Of(Actor actor, Act act, DateTime at) => new()
    {
        Id = Guid.CreateVersion7(),
        At = at,
        PersonId = actor.PersonId,
        Who = actor.Kind.ToString(),
        Verb = act.Verb,
        ProgrammeId = act.Programme,
        SubjectId = act.Subject,
        Why = act.Why,
    };
}

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> row) => row.HasKey(r => r.Id);
}

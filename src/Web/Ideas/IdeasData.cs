using BlankeArk.Web.Ideas;
using BlankeArk.Web.Ideas.Lending;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<Idea> Ideas => Set<Idea>();
    public DbSet<IdeaStanding> IdeaStandings => Set<IdeaStanding>();
    public DbSet<IdeaStep> IdeaSteps => Set<IdeaStep>();
    public DbSet<IdeaSupport> IdeaSupports => Set<IdeaSupport>();
    public DbSet<IdeaReflection> IdeaReflections => Set<IdeaReflection>();
    public DbSet<Adoption> Adoptions => Set<Adoption>();
}

internal sealed class IdeasMapping :
    IEntityTypeConfiguration<Idea>, IEntityTypeConfiguration<IdeaStanding>, IEntityTypeConfiguration<IdeaStep>,
    IEntityTypeConfiguration<IdeaSupport>, IEntityTypeConfiguration<IdeaReflection>, IEntityTypeConfiguration<Adoption>
{
    public void Configure(EntityTypeBuilder<Idea> idea)
    {
        idea.HasKey(i => i.Id);
        idea.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        idea.HasOne<Programme>().WithMany().HasForeignKey(i => i.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        idea.HasOne<Group>().WithMany().HasForeignKey(i => i.GroupId).OnDelete(DeleteBehavior.Restrict);
        idea.HasOne<Person>().WithMany().HasForeignKey(i => i.ProposerPersonId).OnDelete(DeleteBehavior.Restrict);
        idea.HasOne<Idea>().WithMany().HasForeignKey(i => i.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdeaStanding> standing)
    {
        standing.HasKey(s => s.Id);
        standing.HasOne<Idea>().WithMany().HasForeignKey(s => s.IdeaId).OnDelete(DeleteBehavior.Restrict);
        standing.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdeaStep> step)
    {
        step.HasKey(s => s.Id);
        step.HasOne<Idea>().WithMany().HasForeignKey(s => s.IdeaId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Person>().WithMany().HasForeignKey(s => s.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdeaSupport> support)
    {
        support.HasKey(s => new { s.IdeaId, s.PersonId });
        support.HasOne<Idea>().WithMany().HasForeignKey(s => s.IdeaId).OnDelete(DeleteBehavior.Restrict);
        support.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdeaReflection> reflection)
    {
        reflection.HasKey(r => r.Id);
        reflection.HasOne<Idea>().WithMany().HasForeignKey(r => r.IdeaId).OnDelete(DeleteBehavior.Restrict);
        reflection.HasOne<Person>().WithMany().HasForeignKey(r => r.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Adoption> adoption)
    {
        adoption.HasKey(a => a.Id);
        adoption.HasOne<Organisation>().WithMany().HasForeignKey(a => a.LenderId).OnDelete(DeleteBehavior.Restrict);
        adoption.HasOne<Organisation>().WithMany().HasForeignKey(a => a.BorrowerId).OnDelete(DeleteBehavior.Restrict);
        adoption.HasOne<Person>().WithMany().HasForeignKey(a => a.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<Organisation> Organisations => Set<Organisation>();
        public DbSet<Unit> Units => Set<Unit>();
        public DbSet<Programme> Programmes => Set<Programme>();
        public DbSet<ProgrammeOrganisation> ProgrammeOrganisations => Set<ProgrammeOrganisation>();
        public DbSet<Phase> Phases => Set<Phase>();
        public DbSet<Group> Groups => Set<Group>();
        public DbSet<Person> People => Set<Person>();
        public DbSet<Function> Functions => Set<Function>();
    }
}

namespace BlankeArk.Web.Programmes
{
    internal sealed class ProgrammesMapping :
        IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<Unit>,
        IEntityTypeConfiguration<Programme>, IEntityTypeConfiguration<ProgrammeOrganisation>,
        IEntityTypeConfiguration<Phase>, IEntityTypeConfiguration<Group>,
        IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<Function>
    {
        public void Configure(EntityTypeBuilder<Organisation> organisation) => organisation.HasKey(o => o.Id);

        public void Configure(EntityTypeBuilder<Unit> unit)
        {
            unit.HasKey(u => u.Id);
            unit.HasOne<Organisation>().WithMany().HasForeignKey(u => u.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Programme> programme)
        {
            programme.HasKey(p => p.Id);
            programme.Ignore(p => p.IsClosed);
            programme.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OwnerOrganisationId).OnDelete(DeleteBehavior.Restrict);
            programme.HasOne<Programme>().WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<ProgrammeOrganisation> part)
        {
            part.HasKey(p => new { p.ProgrammeId, p.OrganisationId });
            part.HasOne<Programme>().WithMany().HasForeignKey(p => p.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            part.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Phase> phase)
        {
            phase.HasKey(p => p.Id);
            phase.HasOne<Programme>().WithMany().HasForeignKey(p => p.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Group> group)
        {
            group.HasKey(g => g.Id);
            group.HasOne<Programme>().WithMany().HasForeignKey(g => g.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Person> person)
        {
            person.HasKey(p => p.Id);
            person.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Function> function)
        {
            function.HasKey(f => f.Id);
            function.HasOne<Programme>().WithMany().HasForeignKey(f => f.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            function.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
            function.HasOne<Person>().WithMany().HasForeignKey(f => f.ReportsToPersonId).OnDelete(DeleteBehavior.Restrict);
            function.HasOne<Group>().WithMany().HasForeignKey(f => f.GroupId).OnDelete(DeleteBehavior.Restrict);
            function.HasOne<Organisation>().WithMany().HasForeignKey(f => f.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

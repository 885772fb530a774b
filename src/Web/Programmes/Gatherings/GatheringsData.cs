using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Gatherings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<Gathering> Gatherings => Set<Gathering>();
    public DbSet<Minutes> Minutes => Set<Minutes>();
    public DbSet<Attendance> Attendance => Set<Attendance>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<ActionItem> ActionItems => Set<ActionItem>();
}

internal sealed class GatheringsMapping :
    IEntityTypeConfiguration<Gathering>, IEntityTypeConfiguration<Minutes>, IEntityTypeConfiguration<Attendance>,
    IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<ActionItem>
{
    public void Configure(EntityTypeBuilder<Gathering> gathering)
    {
        gathering.HasKey(g => g.Id);
        gathering.Ignore(g => g.IsCancelled);
        gathering.HasOne<Programme>().WithMany().HasForeignKey(g => g.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        gathering.HasOne<Group>().WithMany().HasForeignKey(g => g.GroupId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Minutes> minutes)
    {
        minutes.HasKey(m => m.GatheringId);
        minutes.HasOne<Gathering>().WithMany().HasForeignKey(m => m.GatheringId).OnDelete(DeleteBehavior.Restrict);
        minutes.HasOne<Person>().WithMany().HasForeignKey(m => m.WrittenByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.HasKey(a => new { a.GatheringId, a.PersonId });
        attendance.HasOne<Gathering>().WithMany().HasForeignKey(a => a.GatheringId).OnDelete(DeleteBehavior.Restrict);
        attendance.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.HasKey(d => d.Id);
        decision.HasOne<Gathering>().WithMany().HasForeignKey(d => d.GatheringId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActionItem> action)
    {
        action.HasKey(a => a.Id);
        action.HasOne<Programme>().WithMany().HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Gathering>().WithMany().HasForeignKey(a => a.GatheringId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Person>().WithMany().HasForeignKey(a => a.ResponsiblePersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Workshops;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<Workshop> Workshops => Set<Workshop>();
    public DbSet<WorkshopTemplate> WorkshopTemplates => Set<WorkshopTemplate>();
    public DbSet<WorkshopEvent> WorkshopEvents => Set<WorkshopEvent>();
    public DbSet<RecordGroup> RecordGroups => Set<RecordGroup>();
    public DbSet<RecordRound> RecordRounds => Set<RecordRound>();
    public DbSet<RecordStack> RecordStacks => Set<RecordStack>();
    public DbSet<RecordNote> RecordNotes => Set<RecordNote>();
}

internal sealed class WorkshopsMapping :
    IEntityTypeConfiguration<Workshop>, IEntityTypeConfiguration<WorkshopTemplate>, IEntityTypeConfiguration<WorkshopEvent>,
    IEntityTypeConfiguration<RecordGroup>, IEntityTypeConfiguration<RecordRound>, IEntityTypeConfiguration<RecordStack>, IEntityTypeConfiguration<RecordNote>
{
    private const string Programme = "(select programme_id from workshop where workshop.id = workshop_id)";

    public void Configure(EntityTypeBuilder<Workshop> workshop)
    {
        workshop.HasKey(w => w.Id);
        workshop.Ignore(w => w.IsOpen);
        workshop.HasOne<Programme>().WithMany().HasForeignKey(w => w.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        workshop.HasOne<Person>().WithMany().HasForeignKey(w => w.FacilitatorPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WorkshopTemplate> template)
    {
        template.HasKey(t => t.Id);
        template.HasOne<Programme>().WithMany().HasForeignKey(t => t.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WorkshopEvent> happened)
    {
        happened.HasKey(e => e.Id);
        happened.Property(e => e.Events).SealedUnder("workshop_id", passing: true);
        happened.HasOne<Workshop>().WithMany().HasForeignKey(e => e.WorkshopId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecordGroup> group)
    {
        group.HasKey(g => g.Id);
        group.Property(g => g.Statement).SealedUnder(Programme);
        group.HasOne<Workshop>().WithMany().HasForeignKey(g => g.WorkshopId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecordRound> round)
    {
        round.HasKey(r => r.Id);
        round.HasOne<Workshop>().WithMany().HasForeignKey(r => r.WorkshopId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecordStack> stack)
    {
        stack.HasKey(s => s.Id);
        stack.Property(s => s.Name).SealedUnder(Programme);
        stack.Property(s => s.Card).SealedUnder(Programme);
        stack.Property(s => s.LetGo).SealedUnder(Programme);
        stack.HasOne<RecordGroup>().WithMany().HasForeignKey(s => s.GroupId).OnDelete(DeleteBehavior.Restrict);
        stack.HasOne<Workshop>().WithMany().HasForeignKey(s => s.WorkshopId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecordNote> note)
    {
        note.HasKey(n => n.Id);
        note.Property(n => n.Text).SealedUnder(Programme);
        note.HasOne<RecordGroup>().WithMany().HasForeignKey(n => n.GroupId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<RecordStack>().WithMany().HasForeignKey(n => n.StackId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Workshop>().WithMany().HasForeignKey(n => n.WorkshopId).OnDelete(DeleteBehavior.Restrict);
    }
}

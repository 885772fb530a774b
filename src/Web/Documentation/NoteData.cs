using BlankeArk.Web.Documentation;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<NoteChoice> NoteChoices => Set<NoteChoice>();
    public DbSet<NoteSlot> NoteSlots => Set<NoteSlot>();
}

internal sealed class NoteMapping : IEntityTypeConfiguration<NoteChoice>, IEntityTypeConfiguration<NoteSlot>
{
    public void Configure(EntityTypeBuilder<NoteChoice> choice)
    {
        choice.HasKey(c => new { c.ProgrammeId, c.PartKey });
        choice.HasOne<Programme>().WithMany().HasForeignKey(c => c.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoteSlot> slot)
    {
        slot.HasKey(s => s.Id);
        slot.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}

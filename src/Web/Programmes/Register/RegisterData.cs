using BlankeArk.Web.Programmes.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<RegisterFacts> RegisterFacts => Set<RegisterFacts>();
    public DbSet<Lapse> Lapses => Set<Lapse>();
}

// Without a foreign key: the tables are made before those of the room.
internal sealed class RegisterMapping : IEntityTypeConfiguration<RegisterFacts>, IEntityTypeConfiguration<Lapse>
{
    public void Configure(EntityTypeBuilder<RegisterFacts> facts) => facts.HasKey(f => f.ProgrammeId);

    public void Configure(EntityTypeBuilder<Lapse> lapse) => lapse.HasKey(l => l.Id);
}

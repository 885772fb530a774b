using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Sealing
{
    /// <summary>A line of the ledger: what kind of thing was deleted for good, which, and when. Never what stood in it.</summary>
    public sealed class Deletion(Guid id, string kind, Guid subjectId, DateTime at)
    {
        public Guid Id { get; private init; } = id;
        public string Kind { get; private init; } = kind;
        public Guid SubjectId { get; private init; } = subjectId;
        public DateTime At { get; private init; } = at;
    }

    internal sealed class DeletionMapping : IEntityTypeConfiguration<Deletion>
    {
        public void Configure(EntityTypeBuilder<Deletion> deletion) => deletion.HasKey(d => d.Id);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<Deletion> Deletions => Set<Deletion>();
    }
}

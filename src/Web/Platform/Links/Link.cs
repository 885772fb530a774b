using BlankeArk.Web.Platform.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Links
{
    /// <summary>A knot of the red thread: this item came from, builds on or answers that one. Items only, never people.</summary>
    public sealed class Link
    {
        public required Guid Id { get; init; }
        public required string FromKind { get; init; }
        public required Guid FromId { get; init; }
        public required string Relation { get; init; }
        public required string ToKind { get; init; }
        public required Guid ToId { get; init; }
        public required DateTime MadeAt { get; init; }
    }

    internal sealed class LinkMapping : IEntityTypeConfiguration<Link>
    {
        public void Configure(EntityTypeBuilder<Link> link) => link.HasKey(l => l.Id);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<Link> Links => Set<Link>();
    }
}

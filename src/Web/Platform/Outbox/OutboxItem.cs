using BlankeArk.Web.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Outbox
{
    /// <summary>
    /// Work promised in the same transaction as its cause: done at least once, once per kind, subject and occasion.
    /// The payload is gone when the work is done.
    /// </summary>
    public sealed class OutboxItem
    {
        public required Guid Id { get; init; }
        public required string Kind { get; init; }
        public required Guid SubjectId { get; init; }
        public required string Occasion { get; init; }
        public string? Payload { get; set; }
        public required DateTime MadeAt { get; init; }
        public required DateTime DueAt { get; set; }
        public DateTime? LeasedUntil { get; set; }
        public int Attempts { get; set; }
        public int Done { get; set; }
        public int Total { get; set; }
        public DateTime? FinishedAt { get; set; }
        /// <summary>Where the result is to be seen: an address.</summary>
        public string? Result { get; set; }
        /// <summary>The last failure, in words for the one who waits.</summary>
        public string? Failure { get; set; }
    }

    internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxItem>
    {
        public void Configure(EntityTypeBuilder<OutboxItem> item) => item.HasKey(i => i.Id);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<OutboxItem> Outbox => Set<OutboxItem>();
    }
}

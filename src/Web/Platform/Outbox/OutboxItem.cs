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
        public string? Payload { get; private set; }
        /// <summary>Who promised it, and in whose name it is done; null for the program itself, and when it is finished.</summary>
        public Guid? PersonId { get; private set; }
        /// <summary>The language of the one who waits.</summary>
        public required string Language { get; set; }
        public required DateTime MadeAt { get; set; }
        public required DateTime DueAt { get; set; }
        public DateTime? LeasedUntil { get; private set; }
        /// <summary>How often it was begun; whoever began it last holds it.</summary>
        public int Attempts { get; internal set; }
        public int Done { get; private set; }
        public int Total { get; private set; }
        public DateTime? FinishedAt { get; private set; }
        /// <summary>Where the result is to be seen: an address.</summary>
        public string? Result { get; private set; }
        /// <summary>Why it was given up, in words for the one who waits.</summary>
        public string? Failure { get; private set; }

        /// <summary>Promises it for the first time, or once more after it was given up.</summary>
        public void Promise(Guid? person, string language, string payload, DateTime now)
        {
            (PersonId, Language, Payload) = (person, language, payload);
            (MadeAt, DueAt, LeasedUntil, Attempts) = (now, now, null, 0);
            (Done, Total, FinishedAt, Result, Failure) = (0, 0, null, null, null);
        }
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

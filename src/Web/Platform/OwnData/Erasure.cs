using BlankeArk.Web.Platform.OwnData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.OwnData
{
    /// <summary>What the law lets a record be kept for, although its person asks that it go.</summary>
    public enum KeepGround { PublicRecord, Accounts, LegalClaim, Research, Freedom }

    /// <summary>Somebody has asked to be erased. It ends when what had to be judged is judged, and is then carried out.</summary>
    public sealed class Erasure(Guid id, Guid personId, string language, DateTime askedAt, DateOnly dueOn)
    {
        public Guid Id { get; private init; } = id;
        public Guid PersonId { get; private init; } = personId;
        /// <summary>The language of whoever asked, and so of the answer.</summary>
        public string Language { get; private init; } = language;
        public DateTime AskedAt { get; private init; } = askedAt;
        /// <summary>A month later at the latest: GDPR article 12(3).</summary>
        public DateOnly DueOn { get; private init; } = dueOn;
        public DateTime? EndedAt { get; private set; }
        /// <summary>Something was kept that needs the name.</summary>
        public bool NameKept { get; private set; }
        /// <summary>Where the answer goes, from the end until it has gone.</summary>
        public string? AnswerTo { get; private set; }
        public string? AnswerName { get; private set; }

        public void End(DateTime at, bool nameKept, string? answerTo, string name)
        {
            (EndedAt, NameKept) = (at, nameKept);
            (AnswerTo, AnswerName) = answerTo is null ? (null, null) : (answerTo, name);
        }

        public void ForgetAddress() => (AnswerTo, AnswerName) = (null, null);
    }

    public sealed class ErasureOutcome
    {
        public required Guid Id { get; init; }
        public required Guid ErasureId { get; init; }
        public required Guid ProgrammeId { get; init; }
        public required string Kind { get; init; }
        public required Guid RecordId { get; init; }
        public required Fate Outcome { get; init; }
        /// <summary>What was kept, in words; empty for what is gone.</summary>
        public required string What { get; init; }
        public KeepGround? Ground { get; init; }
        public string? Reason { get; init; }
        public Guid? JudgedByPersonId { get; init; }
        public required DateTime JudgedAt { get; init; }
    }

    internal sealed class ErasureMapping : IEntityTypeConfiguration<Erasure>, IEntityTypeConfiguration<ErasureOutcome>
    {
        public void Configure(EntityTypeBuilder<Erasure> erasure) => erasure.HasKey(e => e.Id);

        public void Configure(EntityTypeBuilder<ErasureOutcome> outcome)
        {
            outcome.HasKey(o => o.Id);
            outcome.HasOne<Erasure>().WithMany().HasForeignKey(o => o.ErasureId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<Erasure> Erasures => Set<Erasure>();
        public DbSet<ErasureOutcome> ErasureOutcomes => Set<ErasureOutcome>();
    }
}

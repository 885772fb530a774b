using BlankeArk.Web.Platform.Backups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Backups
{
    public enum UpkeepKind { Backup, Restore, Drill }

    /// <summary>A backup, restore or drill: whether it came through, and if not, why, in words for whoever runs the deployment.</summary>
    public sealed class UpkeepRun
    {
        public required Guid Id { get; init; }
        public required UpkeepKind Kind { get; init; }
        public required DateTime At { get; init; }
        public required bool Ok { get; init; }
        /// <summary>Bytes.</summary>
        public required long Size { get; init; }
        /// <summary>Milliseconds.</summary>
        public required long Took { get; init; }
        public required string Message { get; init; }
    }

    internal sealed class UpkeepMapping : IEntityTypeConfiguration<UpkeepRun>
    {
        public void Configure(EntityTypeBuilder<UpkeepRun> run) => run.HasKey(r => r.Id);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<UpkeepRun> UpkeepRuns => Set<UpkeepRun>();
    }
}

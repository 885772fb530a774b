using BlankeArk.Web.Platform.Identity.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Identity.Providers
{
    /// <summary>That somebody at a provider is somebody here. Who it is there, is kept as a hash that needs our key.</summary>
    public sealed class ProviderLink
    {
        public required Guid Id { get; init; }
        public required string Provider { get; init; }
        public required string Subject { get; init; }
        public required Guid PersonId { get; init; }
        /// <summary>Whether it has shown them surely: then a letter alone may not add another way in.</summary>
        public required bool HasBeenStrong { get; init; }
        public required DateTime MadeAt { get; init; }
        public DateTime? UsedAt { get; init; }
    }

    /// <summary>A trip to a provider that has come to its end, remembered until it would have been too old anyway.</summary>
    public sealed class SpentTrip
    {
        public required string StateHash { get; init; }
        public required DateTime At { get; init; }
    }

    internal sealed class ProviderLinkMapping : IEntityTypeConfiguration<ProviderLink>, IEntityTypeConfiguration<SpentTrip>
    {
        public void Configure(EntityTypeBuilder<ProviderLink> link) => link.HasKey(l => l.Id);

        public void Configure(EntityTypeBuilder<SpentTrip> trip) => trip.HasKey(t => t.StateHash);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<ProviderLink> ProviderLinks => Set<ProviderLink>();
        public DbSet<SpentTrip> SpentTrips => Set<SpentTrip>();
    }
}

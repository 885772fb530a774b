using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Ideas.Proposing
{
    /// <summary>Where whoever wants to speak up of wrongdoing is to go, in an organisation's own words.</summary>
    public sealed class IdeaChannel(Guid organisationId, string words) : IVersioned
    {
        public const int Longest = 1_000;

        public Guid OrganisationId { get; private init; } = organisationId;
        public string Words { get; set; } = words;
        public int Version { get; private set; }
    }

    internal sealed class IdeaChannelMapping : IEntityTypeConfiguration<IdeaChannel>
    {
        public void Configure(EntityTypeBuilder<IdeaChannel> channel)
        {
            channel.HasKey(c => c.OrganisationId);
            channel.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<IdeaChannel> IdeaChannels => Set<IdeaChannel>();
    }
}

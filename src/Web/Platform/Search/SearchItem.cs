using BlankeArk.Web.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Search
{
    /// <summary>The words of an item that may be searched for, in small letters, as the rooms gave them last.</summary>
    public sealed class SearchItem
    {
        public required long Number { get; init; }
        public required string Kind { get; init; }
        public required Guid ItemId { get; init; }
        public required string Title { get; init; }
        public required string Words { get; init; }
    }

    internal sealed class SearchItemMapping : IEntityTypeConfiguration<SearchItem>
    {
        public void Configure(EntityTypeBuilder<SearchItem> item) => item.HasKey(i => i.Number);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<SearchItem> SearchItems => Set<SearchItem>();
    }
}

using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Notices
{
    /// <summary>How often somebody wants to be written to about what they follow.</summary>
    public enum Every { Daily, Weekly, Monthly, Never }

    /// <summary>
    /// Something somebody is to be told, until it is told. It says of which item, and which row of the item's, and nothing
    /// else: the words are found when they are read, so that nobody is told what they may no longer see.
    /// </summary>
    public sealed class Notice
    {
        /// <summary>A new one whenever the same is told anew: a letter that was being written meanwhile has not told it.</summary>
        public required Guid Id { get; init; }
        public required Guid PersonId { get; init; }
        public required string Kind { get; init; }
        public required Guid ItemId { get; init; }
        /// <summary>Such as the step or the decision it is about; empty where there is but one thing to tell of the item.</summary>
        public required Guid AboutId { get; init; }
        public required DateTime At { get; init; }
    }

    /// <summary>A person's own choice of how often, and in which language.</summary>
    public sealed class NoticeChoice(Guid personId, Every every, string language) : IVersioned
    {
        public const Every Unchosen = Every.Weekly;

        public Guid PersonId { get; private init; } = personId;
        public Every Every { get; private set; } = every;
        public string Language { get; private set; } = language;
        public int Version { get; private set; }

        public void Change(Every every, string language) => (Every, Language) = (every, language);
    }

    internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<NoticeChoice>
    {
        public void Configure(EntityTypeBuilder<Notice> notice) => notice.HasKey(n => n.Id);

        public void Configure(EntityTypeBuilder<NoticeChoice> choice) => choice.HasKey(c => c.PersonId);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<Notice> Notices => Set<Notice>();
        public DbSet<NoticeChoice> NoticeChoices => Set<NoticeChoice>();
    }
}

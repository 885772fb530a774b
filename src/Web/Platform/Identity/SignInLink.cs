using BlankeArk.Web.Platform.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Identity
{
    /// <summary>SignIn is asked for by anybody; Welcome is sent by a coordinator; Start is printed at the command line.</summary>
    public enum LinkKind { SignIn, Welcome, Start }

    /// <summary>A way in that was asked for: once only, and for a while.</summary>
    public sealed class SignInLink
    {
        public required Guid Id { get; init; }
        public required LinkKind Kind { get; init; }
        /// <summary>In lower case, as written: perhaps nobody's.</summary>
        public required string Email { get; init; }
        /// <summary>Null until the letter is written, when it was asked for by an address.</summary>
        public Guid? PersonId { get; set; }
        /// <summary>Null until the letter is written, and again when a newer one is.</summary>
        public string? TokenHash { get; set; }
        /// <summary>Of what the browser that asked was given to keep.</summary>
        public string? BrowserHash { get; init; }
        public required string Back { get; init; }
        public bool Kept { get; init; }
        public required DateTime AskedAt { get; init; }
        public required DateTime ExpiresAt { get; set; }
        public DateTime? UsedAt { get; set; }

        public static TimeSpan LifeOf(LinkKind kind) => kind switch
        {
            LinkKind.Welcome => TimeSpan.FromDays(14),
            LinkKind.Start => TimeSpan.FromHours(24),
            _ => TimeSpan.FromMinutes(10),
        };
    }

    internal sealed class SignInLinkMapping : IEntityTypeConfiguration<SignInLink>
    {
        public void Configure(EntityTypeBuilder<SignInLink> link) => link.HasKey(l => l.Id);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<SignInLink> SignInLinks => Set<SignInLink>();
    }
}

using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Identity
{
    /// <summary>
    /// A place where somebody is signed in, until they sign out, stay away, or the longest time is over. One that is kept, on
    /// a device of one's own, lasts for weeks; another for a working day. What a passkey has shown is good for a day.
    /// </summary>
    public sealed class Session
    {
        public static readonly TimeSpan StrongFor = TimeSpan.FromHours(12);
        public static readonly TimeSpan Idle = TimeSpan.FromHours(4), Longest = TimeSpan.FromHours(12);
        public static readonly TimeSpan IdleKept = TimeSpan.FromDays(14), LongestKept = TimeSpan.FromDays(60);

        /// <summary>Random: it is what the cookie holds.</summary>
        public required Guid Id { get; init; }
        public required Guid PersonId { get; init; }
        public required SignInLevel Level { get; init; }
        /// <summary>What was shown: «link», «passkey», «demo».</summary>
        public required string How { get; init; }
        public required bool Kept { get; init; }
        public required DateTime BegunAt { get; init; }
        public required DateTime SeenAt { get; init; }
        public DateTime? EndedAt { get; set; }
        /// <summary>Browser and system, as coarse as one recognises one's own devices by.</summary>
        public required string Device { get; init; }

        public DateTime EndsAt =>
            Earlier(SeenAt + (Kept ? IdleKept : Idle), BegunAt + (Kept ? LongestKept : Longest));

        public bool IsOpenAt(DateTime now) => EndedAt is null && now < EndsAt;

        public SignInLevel LevelAt(DateTime now) => now < BegunAt + StrongFor ? Level : SignInLevel.Link;

        private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
    }

    /// <summary>The session of this request, and whose it is.</summary>
    public sealed record OpenSession(Guid Id, PersonRef Person, SignInLevel Level);

    internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
    {
        public void Configure(EntityTypeBuilder<Session> session)
        {
            session.HasKey(s => s.Id);
            session.Ignore(s => s.EndsAt);
        }
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<Session> Sessions => Set<Session>();
    }
}

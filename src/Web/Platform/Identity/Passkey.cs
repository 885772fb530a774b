using BlankeArk.Web.Platform.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Identity
{
    /// <summary>A passkey as the framework's handler knows it, and what its owner calls it. Nothing here lets anybody in.</summary>
    public sealed class Passkey
    {
        public required Guid Id { get; init; }
        public required Guid PersonId { get; init; }
        public required byte[] Credential { get; init; }
        public required byte[] PublicKey { get; init; }
        public required byte[] Attestation { get; init; }
        public required byte[] ClientData { get; init; }
        public required string Transports { get; init; }
        public required long SignCount { get; init; }
        public required bool IsUserVerified { get; init; }
        public required bool IsBackupEligible { get; init; }
        public required bool IsBackedUp { get; init; }
        public required string Name { get; set; }
        public required DateTime MadeAt { get; init; }
        public DateTime? UsedAt { get; init; }

        public static Passkey Of(UserPasskeyInfo made, Guid person, string name, DateTime now) => new()
        {
            Id = Guid.CreateVersion7(),
            PersonId = person,
            Credential = made.CredentialId,
            PublicKey = made.PublicKey,
            Attestation = made.AttestationObject,
            ClientData = made.ClientDataJson,
            Transports = string.Join(' ', made.Transports ?? []),
            SignCount = made.SignCount,
            IsUserVerified = made.IsUserVerified,
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
            Name = name,
            MadeAt = now,
        };

        public UserPasskeyInfo ForHandler() => new(
            Credential, PublicKey, new DateTimeOffset(MadeAt, TimeSpan.Zero), (uint)SignCount,
            Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries), IsUserVerified, IsBackupEligible, IsBackedUp, Attestation, ClientData)
        {
            Name = Name,
        };
    }

    internal sealed class PasskeyMapping : IEntityTypeConfiguration<Passkey>
    {
        public void Configure(EntityTypeBuilder<Passkey> passkey) => passkey.HasKey(p => p.Id);
    }
}

namespace BlankeArk.Web.Platform.Data
{
    public sealed partial class Db
    {
        public DbSet<Passkey> Passkeys => Set<Passkey>();
    }
}

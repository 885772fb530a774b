namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>What a trip to a provider is for: coming in, or showing there who one already is here, which joins the two.</summary>
public enum TripKind { In, Mine }

/// <summary>What we must remember of somebody on the way to a provider and back; it waits sealed in their browser alone.</summary>
internal sealed record Trip
{
    public required string Provider { get; init; }
    public required TripKind Kind { get; init; }
    /// <summary>Names this trip on the way; the answer must bring it.</summary>
    public required string State { get; init; }
    /// <summary>Stands in the token the provider signs.</summary>
    public required string Nonce { get; init; }
    /// <summary>What only whoever began the trip can redeem the code with.</summary>
    public required string Verifier { get; init; }
    public required string Back { get; init; }
    public required bool Keep { get; init; }
    /// <summary>Somebody who must be surely known where they are going.</summary>
    public required bool MustBeStrong { get; init; }
    /// <summary>Who began it, where that is to be the same person who comes back.</summary>
    public Guid? Person { get; init; }
    public required DateTime BegunAt { get; init; }
}

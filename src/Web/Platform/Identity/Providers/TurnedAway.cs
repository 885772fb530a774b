namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>Why somebody who comes back from a provider is not let in, as the page tells it.</summary>
public enum Refusal { Unknown, Left, ShowFirst, SomebodyElses, TooLow, Cancelled, Stale, Invalid, Down }

/// <summary>Ends a sign-in through a provider; caught where the answer is received, and told in words there.</summary>
internal sealed class TurnedAway(Refusal why) : Exception($"Turned away: {why}.")
{
    public Refusal Why { get; } = why;
}

namespace BlankeArk.Web.Tests.House;

/// <summary>A clock that stands where it is set. Timers and time stamps are real, so that waiting still works.</summary>
public sealed class TestClock : TimeProvider
{
    /// <summary>An ordinary Wednesday morning, well away from the change to and from summer time.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);

    private long ticks = Start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Forward(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    public void SetTo(DateTimeOffset instant) => Interlocked.Exchange(ref ticks, instant.UtcTicks);
}

using System.Diagnostics.Metrics;

namespace BlankeArk.Web.Platform.Data;

public enum DatabaseKind { Sqlite, Postgres }

/// <summary>
/// The one gate all writes pass. SQLite has one writer, so they queue here instead of failing there;
/// PostgreSQL needs no queue. How long the gate is held is measured: it should be at most 100 ms.
/// </summary>
public sealed class WriteGate(DatabaseKind kind, TimeProvider clock, Standstill standstill) : IDisposable
{
    private static readonly Meter Meter = new("BlankeArk");
    private static readonly Histogram<double> Held = Meter.CreateHistogram<double>("blankeark.write.held", "ms");
    private readonly SemaphoreSlim one = new(1, 1);
    private long writes, longest;

    public DatabaseKind Kind => kind;
    public TimeProvider Clock => clock;
    public Standstill Standstill => standstill;
    /// <summary>How often this program has written, or tried to.</summary>
    public long Writes => Interlocked.Read(ref writes);
    /// <summary>The longest it has been held since this program opened its doors.</summary>
    public TimeSpan Longest => TimeSpan.FromTicks(Interlocked.Read(ref longest));

    /// <summary>What was done before anybody came in does not count: nobody waited for it.</summary>
    internal void MeasureAnew() => Interlocked.Exchange(ref longest, 0);

    public async Task<IDisposable> Enter()
    {
        if (kind == DatabaseKind.Sqlite) await one.WaitAsync();
        return new Turn(this, clock.GetTimestamp());
    }

    public void Dispose() => one.Dispose();

    private void Measure(TimeSpan held)
    {
        Held.Record(held.TotalMilliseconds);
        var known = Interlocked.Read(ref longest);
        while (held.Ticks > known && Interlocked.CompareExchange(ref longest, held.Ticks, known) is var other && other != known) known = other;
    }

    private sealed class Turn(WriteGate gate, long since) : IDisposable
    {
        public void Dispose()
        {
            Interlocked.Increment(ref gate.writes);
            gate.Measure(gate.Clock.GetElapsedTime(since));
            if (gate.Kind == DatabaseKind.Sqlite) gate.one.Release();
        }
    }
}

using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Data;

/// <summary>
/// What was read of the database and is still true: kept until anything at all is written, here or by another program on
/// the same database, and for a minute at most. For pages that many open and few change.
/// </summary>
public sealed class Remembered(WriteGate gate)
{
    private const int Most = 500;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (State At, long Since, object Value)> kept = new(StringComparer.Ordinal);

    /// <summary>The value under the name, read anew if anything was written since; it must not be changed by anybody.</summary>
    public async Task<T> Get<T>(Db db, string name, Func<Task<T>> read) where T : class
    {
        // The state is asked for first: what is written while we read makes what we read too new, never too old.
        var now = await Now(db);
        if (kept.TryGetValue(name, out var known) && known.At == now && gate.Clock.GetElapsedTime(known.Since) < Longest) return (T)known.Value;
        var value = await read();
        if (kept.Count >= Most) kept.Clear();
        kept[name] = (now, gate.Clock.GetTimestamp(), value);
        return value;
    }

    /// <summary>The database was exchanged for another.</summary>
    internal void Clear() => kept.Clear();

    // The last audit row tells of other programs' writes; our own are counted, as two may bear the same time. What another
    // program wrote in the very millisecond of ours, or without an audit row, is seen when the minute is over.
    private async Task<State> Now(Db db)
    {
        var writes = gate.Writes;
        var last = await LastAudit(db);
        return new State(writes, last);
    }

    private static Task<Guid> LastAudit(Db db) =>
        db.Audit.OrderByDescending(a => a.Id).Select(a => a.Id).FirstOrDefaultAsync();

    private sealed record State(long Writes, Guid LastAudit);
}

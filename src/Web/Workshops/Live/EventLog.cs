using System.Data.Common;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>What one command led to; the number is that of its last event.</summary>
public sealed record Logged(long Number, Guid Op, IReadOnlyList<BoardEvent> Events);

/// <summary>Where the log of a workshop ends, and whether the workshop is over.</summary>
public sealed record LogEnd(long Number, bool IsOver);

/// <summary>
/// What has happened on the boards of workshops, sealed under each one's own key; written and read raw. Only
/// <see cref="LiveSessions"/> writes, inside a change.
/// </summary>
public sealed class EventLog(Db db, KeyStore keys, Ledger ledger, OutboxDesk outbox, TimeProvider clock)
{
    private const int RowsAtOnce = 50;

    /// <summary>Everything after a number, in its order.</summary>
    public async Task<IReadOnlyList<Logged>> Read(Guid workshop, long after)
    {
        var rows = await db.WorkshopEvents.AsNoTracking()
            .Where(e => e.WorkshopId == workshop && e.Number > after).OrderBy(e => e.Number)
            .Select(e => new { e.Number, e.Op, e.Events }).ToListAsync();
        if (rows.Count == 0) return [];
        var seal = keys.Seal(workshop);
        return [.. rows.Select(row => new Logged(row.Number, row.Op, Open(seal, row.Events)))];
    }

    /// <summary>Where the logs end; a workshop that is not there is left out.</summary>
    public async Task<Dictionary<Guid, LogEnd>> Ends(IReadOnlyCollection<Guid> workshops)
    {
        var ends = await db.Workshops.AsNoTracking().Where(w => workshops.Contains(w.Id))
            .Select(w => new { w.Id, w.State, Number = db.WorkshopEvents.Where(e => e.WorkshopId == w.Id).Max(e => (long?)e.Number) })
            .ToListAsync();
        return ends.ToDictionary(end => end.Id, end => new LogEnd(end.Number ?? 0, end.State == WorkshopState.Ended));
    }

    /// <summary>Inside a change: until it is over, nobody else writes to these logs. On SQLite nobody does in any case.</summary>
    public async Task Lock(IReadOnlyCollection<Guid> workshops)
    {
        if (db.IsSqlite) return;
        // In one order, so that two programs never wait for each other.
        var locks = workshops.Select(LockOf).Order().ToArray();
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(one) from unnest({locks}) as one");
    }

    /// <summary>Inside a change: adds to the logs, and tells other programs on the same database.</summary>
    public async Task Append(IReadOnlyList<(Guid Workshop, Logged Logged)> entries)
    {
        var seals = entries.Select(e => e.Workshop).Distinct().ToDictionary(id => id, keys.Seal);
        foreach (var chunk in entries.Chunk(RowsAtOnce))
        {
            await using var command = Command($"""
                insert into workshop_event (id, workshop_id, number, op, events)
                values {string.Join(", ", chunk.Select((_, i) => $"(@i{i}, @w{i}, @n{i}, @o{i}, @e{i})"))}
                """);
            for (var i = 0; i < chunk.Length; i++) Fill(command, i, chunk[i].Workshop, chunk[i].Logged, seals[chunk[i].Workshop]);
            await command.ExecuteNonQueryAsync();
        }
        if (db.IsSqlite) return;
        foreach (var last in entries.GroupBy(e => e.Workshop).Select(g => new LiveNews(g.Key, g.Max(e => e.Logged.Number)).ToString()))
            await db.Database.ExecuteSqlAsync($"select pg_notify({LiveNews.Channel}, {last})");
    }

    /// <summary>
    /// Inside a change: takes the words of a note, a stack or a group out of all that is stored. A backup from before is rid of
    /// them when it is restored, and the database's files soon.
    /// </summary>
    public async Task Erase(Guid workshop, Guid item)
    {
        var seal = keys.Seal(workshop);
        var rows = await db.WorkshopEvents.AsNoTracking().Where(e => e.WorkshopId == workshop).Select(e => new { e.Id, e.Events }).ToListAsync();
        foreach (var row in rows)
        {
            var events = Open(seal, row.Events);
            var left = events.Select(happened => happened.Without(item)).ToList();
            if (left.SequenceEqual(events, ReferenceEqualityComparer.Instance)) continue;
            var closed = Close(seal, left);
            await db.WorkshopEvents.Where(e => e.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(e => e.Events, closed));
        }
        ledger.Note(WorkshopDeletions.Words, item);
        var programme = await db.Workshops.Where(w => w.Id == workshop).Select(w => w.ProgrammeId).SingleAsync();
        await outbox.PromiseAt(Actor.Program, WipeJob.Kind, programme, workshop.ToString(), clock.GetUtcNow().UtcDateTime);
    }

    private static List<BoardEvent> Open(Seal seal, SealedText events) =>
        JsonSerializer.Deserialize<List<BoardEvent>>(seal.OpenBytes(events.Bytes), BoardJson.Options)!;

    private static SealedText Close(Seal seal, IReadOnlyList<BoardEvent> events) =>
        new(seal.CloseBytes(JsonSerializer.SerializeToUtf8Bytes(events, BoardJson.Options)));

    private DbCommand Command(string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    // The id is random: one with its time in it would tell when something was written.
    private static void Fill(DbCommand command, int row, Guid workshop, Logged logged, Seal seal)
    {
        Add(command, $"i{row}", Guid.NewGuid());
        Add(command, $"w{row}", workshop);
        Add(command, $"n{row}", logged.Number);
        Add(command, $"o{row}", logged.Op);
        Add(command, $"e{row}", Close(seal, logged.Events).Bytes);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static long LockOf(Guid workshop) => BitConverter.ToInt64(workshop.ToByteArray(), 8);
}

using System.Data.Common;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>Many promises at once: the same statement for a hundred at a time, then for the rest one by one.</summary>
internal static class MailInsert
{
    private const int RowsAtOnce = 100;
    /// <summary>Parameters that all rows have in common; behind them come two for each row.</summary>
    private const int Shared = 5;

    /// <summary>Joins the transaction that is open. Gives how many are new, or were given up and are tried afresh.</summary>
    public static async Task<int> Into(Db db, OutboxItem like, IReadOnlyList<Guid> subjects)
    {
        var whole = subjects.Count / RowsAtOnce * RowsAtOnce;
        return await Insert(db, like, subjects, 0, whole, RowsAtOnce) + await Insert(db, like, subjects, whole, subjects.Count, 1);
    }

    private static async Task<int> Insert(Db db, OutboxItem like, IReadOnlyList<Guid> subjects, int from, int to, int atOnce)
    {
        await using var command = Command(db, like, atOnce);
        var promised = 0;
        for (var start = from; start < to; start += atOnce)
        {
            for (var row = 0; row < atOnce; row++)
            {
                command.Parameters[Shared + (2 * row)].Value = Guid.CreateVersion7();
                command.Parameters[Shared + (2 * row) + 1].Value = subjects[start + row];
            }
            promised += await command.ExecuteNonQueryAsync();
        }
        return promised;
    }

    private static DbCommand Command(Db db, OutboxItem like, int rows)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"""
            insert into outbox_item (id, kind, subject_id, occasion, language, made_at, due_at, attempts, done, total)
            values {string.Join(", ", Enumerable.Range(0, rows).Select(row => $"(@i{row}, @kind, @s{row}, @occasion, @language, @now, @due, 0, 0, 0)"))}
            on conflict (kind, subject_id, occasion) do update
            set language = excluded.language, made_at = excluded.made_at, due_at = excluded.due_at, attempts = 0,
                leased_until = null, finished_at = null, result = null, failure = null
            where outbox_item.failure is not null or outbox_item.result = '{MailState.NotNeededResult}'
            """;
        Add(command, "kind", like.Kind);
        Add(command, "occasion", like.Occasion);
        Add(command, "language", like.Language);
        Add(command, "now", like.MadeAt);
        Add(command, "due", like.DueAt);
        for (var row = 0; row < rows; row++)
        {
            Add(command, $"i{row}", Guid.Empty);
            Add(command, $"s{row}", Guid.Empty);
        }
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}

using System.Data.Common;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>Many promises in one statement.</summary>
internal static class MailInsert
{
    /// <summary>Joins the transaction that is open. Gives how many are new, or were given up and are tried afresh.</summary>
    public static async Task<int> Into(Db db, string kind, string occasion, IReadOnlyList<Guid> subjects, DateTime now, DateTime due, string language)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"""
            insert into outbox_item (id, kind, subject_id, occasion, language, made_at, due_at, attempts, done, total)
            values {string.Join(", ", subjects.Select((_, i) => $"(@i{i}, @kind, @s{i}, @occasion, @language, @now, @due, 0, 0, 0)"))}
            on conflict (kind, subject_id, occasion) do update
            set language = excluded.language, made_at = excluded.made_at, due_at = excluded.due_at, attempts = 0,
                leased_until = null, finished_at = null, result = null, failure = null
            where outbox_item.failure is not null or outbox_item.result = '{MailState.NotNeededResult}'
            """;
        Add(command, "kind", kind);
        Add(command, "occasion", occasion);
        Add(command, "language", language);
        Add(command, "now", now);
        Add(command, "due", due);
        for (var i = 0; i < subjects.Count; i++)
        {
            Add(command, $"i{i}", Guid.CreateVersion7());
            Add(command, $"s{i}", subjects[i]);
        }
        return await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}

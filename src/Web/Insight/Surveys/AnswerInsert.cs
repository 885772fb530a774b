using System.Data.Common;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Many answers at once, in the order of their random ids, so that not even their place on the disk tells of arrival.</summary>
internal static class AnswerInsert
{
    private const int RowsAtOnce = 100;
    private static readonly string[] Columns = ["id", "wave_id", "question_id", "sheet_id", "value"];

    /// <summary>Joins the transaction that is open.</summary>
    public static async Task Into(Db db, IReadOnlyList<Answer> answers)
    {
        var ordered = answers.OrderBy(a => a.Id).ToList();
        var connection = db.Database.GetDbConnection();
        if (connection is NpgsqlConnection postgres) await Copy(postgres, ordered);
        else Insert(connection, db.Database.CurrentTransaction!.GetDbTransaction(), ordered);
    }

    private static async Task Copy(NpgsqlConnection connection, List<Answer> answers)
    {
        await using var import = await connection.BeginBinaryImportAsync($"copy answer ({string.Join(", ", Columns)}) from stdin (format binary)");
        foreach (var answer in answers)
        {
            await import.StartRowAsync();
            await import.WriteAsync(answer.Id, NpgsqlDbType.Uuid);
            await import.WriteAsync(answer.WaveId, NpgsqlDbType.Uuid);
            await import.WriteAsync(answer.QuestionId, NpgsqlDbType.Uuid);
            if (answer.SheetId is { } sheet) await import.WriteAsync(sheet, NpgsqlDbType.Uuid);
            else await import.WriteNullAsync();
            await import.WriteAsync(answer.Value.Bytes, NpgsqlDbType.Bytea);
        }
        await import.CompleteAsync();
    }

    private static void Insert(DbConnection connection, DbTransaction transaction, List<Answer> answers)
    {
        var whole = answers.Count / RowsAtOnce * RowsAtOnce;
        Insert(connection, transaction, answers, 0, whole, RowsAtOnce);
        Insert(connection, transaction, answers, whole, answers.Count, 1);
    }

    private static void Insert(DbConnection connection, DbTransaction transaction, List<Answer> answers, int from, int to, int atOnce)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var rows = Enumerable.Range(0, atOnce).Select(row => $"({string.Join(", ", Columns.Select((_, column) => $"$p{(row * Columns.Length) + column}"))})");
        command.CommandText = $"insert into answer ({string.Join(", ", Columns)}) values {string.Join(", ", rows)}";
        for (var i = 0; i < atOnce * Columns.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"$p{i}";
            command.Parameters.Add(parameter);
        }
        for (var start = from; start < to; start += atOnce)
        {
            for (var row = 0; row < atOnce; row++)
            {
                var (answer, at) = (answers[start + row], row * Columns.Length);
                command.Parameters[at].Value = answer.Id;
                command.Parameters[at + 1].Value = answer.WaveId;
                command.Parameters[at + 2].Value = answer.QuestionId;
                command.Parameters[at + 3].Value = answer.SheetId ?? (object)DBNull.Value;
                command.Parameters[at + 4].Value = answer.Value.Bytes;
            }
            command.ExecuteNonQuery();
        }
    }
}

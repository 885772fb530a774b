using System.Data.Common;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>A workshop may leave thousands of notes: written many at once, in the order of their random ids.</summary>
internal static class NoteInsert
{
    private const int RowsAtOnce = 100;
    private static readonly string[] Columns = ["id", "workshop_id", "group_id", "round", "written_under", "heading_id", "stack_id", "text", "hidden", "removed"];

    /// <summary>Joins the transaction that is open.</summary>
    public static async Task Into(Db db, IReadOnlyList<RecordNote> notes)
    {
        foreach (var some in notes.OrderBy(n => n.Id).Chunk(RowsAtOnce))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
            var rows = some.Select((_, row) => $"({string.Join(", ", Columns.Select((_, column) => $"@p{(row * Columns.Length) + column}"))})");
            command.CommandText = $"insert into record_note ({string.Join(", ", Columns)}) values {string.Join(", ", rows)}";
            foreach (var value in some.SelectMany(note => Values(note, db.IsSqlite))) Add(command, value);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static void Add(DbCommand command, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ($"@p{command.Parameters.Count}", value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }

    private static object?[] Values(RecordNote note, bool sqlite) =>
    [
        note.Id, note.WorkshopId, note.GroupId, note.Round, note.WrittenUnder, note.HeadingId, note.StackId, note.Text.Bytes,
        sqlite ? (note.Hidden ? 1 : 0) : note.Hidden, sqlite ? (note.Removed ? 1 : 0) : note.Removed,
    ];
}

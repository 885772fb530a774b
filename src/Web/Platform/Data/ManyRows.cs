using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BlankeArk.Web.Platform.Data;

/// <summary>
/// Rows of two ids of their own and what they have in common, inserted with the same statement for a hundred at a time, then
/// for the rest one by one. Joins the transaction that is open.
/// </summary>
internal sealed class ManyRows(Db db)
{
    private const int AtOnce = 100;

    /// <summary>Such as «insert into notice (id, person_id, kind)».</summary>
    public required string Into { get; init; }
    /// <summary>A row's values; {0} and {1} are its own two ids.</summary>
    public required string Values { get; init; }
    public required string OnConflict { get; init; }
    public required IReadOnlyList<(string Name, object Value)> Shared { get; init; }

    /// <summary>Gives how many were new or changed; each gets an id made here, before the one given.</summary>
    public async Task<int> Insert(IReadOnlyList<Guid> ids)
    {
        var whole = ids.Count / AtOnce * AtOnce;
        return await Insert(ids, 0, whole, AtOnce) + await Insert(ids, whole, ids.Count, 1);
    }

    private async Task<int> Insert(IReadOnlyList<Guid> ids, int from, int to, int atOnce)
    {
        await using var command = Command(atOnce);
        var changed = 0;
        for (var start = from; start < to; start += atOnce)
        {
            for (var row = 0; row < atOnce; row++)
            {
                command.Parameters[Shared.Count + (2 * row)].Value = Guid.CreateVersion7();
                command.Parameters[Shared.Count + (2 * row) + 1].Value = ids[start + row];
            }
            changed += await command.ExecuteNonQueryAsync();
        }
        return changed;
    }

    private DbCommand Command(int rows)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        var values = Enumerable.Range(0, rows).Select(row => Values.Replace("{0}", $"@i{row}", StringComparison.Ordinal).Replace("{1}", $"@s{row}", StringComparison.Ordinal));
        command.CommandText = $"{Into} values {string.Join(", ", values)} {OnConflict}";
        foreach (var (name, value) in Shared) Add(command, name, value);
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

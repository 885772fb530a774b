using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Data;

/// <summary>The migrations are written by hand: what they make must be what the program thinks it has.</summary>
public abstract class ModelTests(WebHouse house) : HouseTests(house)
{
    private sealed record Column(string Table, string Name, string Type, bool Nullable);

    [Fact]
    public async Task Tables_and_columns_are_those_the_program_expects()
    {
        var expected = await House.Read(db => Task.FromResult(Expected(db).OrderBy(c => c.ToString(), StringComparer.Ordinal).ToList()));

        var actual = await Actual();

        Assert.Equal(expected.Select(c => c.ToString()), actual.OrderBy(c => c.ToString(), StringComparer.Ordinal).Select(c => c.ToString()));
    }

    private static IEnumerable<Column> Expected(Db db)
    {
        foreach (var entity in db.Model.GetEntityTypes())
        {
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
            foreach (var property in entity.GetProperties())
                yield return new Column(table.Name, property.GetColumnName(table)!, Family(property.GetColumnType(table)), property.IsColumnNullable(table));
        }
    }

    private Task<List<Column>> Actual() => House.Read(async db =>
    {
        await db.Database.OpenConnectionAsync(Cancelled);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = db.IsSqlite
            ? "select t.name, c.name, c.type, c.\"notnull\" = 0 and c.pk = 0 from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table' and t.name not like 'sqlite_%'"
            : "select table_name, column_name, data_type, case when is_nullable = 'YES' then 1 else 0 end from information_schema.columns where table_schema = 'public'";
        var columns = new List<Column>();
        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        while (await reader.ReadAsync(Cancelled))
            columns.Add(new Column(reader.GetString(0), reader.GetString(1), Family(reader.GetString(2)), reader.GetInt32(3) == 1));
        return columns.Where(c => c.Table != "migration" && !IsIndex(c)).ToList();
    });

    // What full text is kept in is each database's own, and only asked in its own words.
    private static bool IsIndex(Column column) =>
        column.Table.StartsWith("search_term", StringComparison.Ordinal) || column is { Table: "search_item", Name: "terms" };

    private static string Family(string type) => type.ToLowerInvariant() switch
    {
        "time without time zone" => "time",
        var known => known,
    };
}

public sealed class ModelOnSqlite(SqliteHouse house) : ModelTests(house), IClassFixture<SqliteHouse>;
public sealed class ModelOnPostgres(PostgresHouse house) : ModelTests(house), IClassFixture<PostgresHouse>;

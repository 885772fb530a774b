using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BlankeArk.Web.Platform.Data;

/// <summary>What every SQLite connection is told when it opens: Norwegian sorting, safe commits, foreign keys, deleted content overwritten.</summary>
public sealed class SqliteOpening : DbConnectionInterceptor
{
    private static readonly CompareInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO").CompareInfo;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(connection);
        return Task.CompletedTask;
    }

    /// <summary>The same for a connection opened without the house.</summary>
    internal static void Tell(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        sqlite.CreateCollation("nb", static (a, b) => Norwegian.Compare(a, b, CompareOptions.None));
        using var command = sqlite.CreateCommand();
        command.CommandText = "pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 30000; pragma secure_delete = on;";
        command.ExecuteNonQuery();
    }
}

using System.Text;

namespace BlankeArk.Web.Platform.Data;

/// <summary>Turns a migration file, written once for both databases, into the SQL of one of them.</summary>
public static class Dialect
{
    private static readonly (string Word, string Sqlite, string Postgres)[] Types =
    [
        ("{id}", "text", "uuid"),
        ("{time}", "text", "timestamp with time zone"),
        ("{date}", "text", "date"),
        ("{clock}", "text", "time"),
        ("{bool}", "integer", "boolean"),
        ("{bytes}", "blob", "bytea"),
        ("{real}", "real", "double precision"),
        ("{int}", "integer", "integer"),
        ("{long}", "integer", "bigint"),
        ("{name}", "text collate nb", "text collate nb"),
    ];

    public static string Translate(string sql, DatabaseKind kind)
    {
        var result = new StringBuilder(sql.Length);
        var wanted = true;
        foreach (var line in sql.Split('\n'))
        {
            switch (line.Trim())
            {
                case "-- only sqlite": wanted = kind == DatabaseKind.Sqlite; continue;
                case "-- only postgres": wanted = kind == DatabaseKind.Postgres; continue;
                case "-- both": wanted = true; continue;
            }
            if (wanted) result.Append(line).Append('\n');
        }
        foreach (var (word, sqlite, postgres) in Types)
            result.Replace(word, kind == DatabaseKind.Sqlite ? sqlite : postgres);
        return result.ToString();
    }
}

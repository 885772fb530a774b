using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>Where this deployment keeps what: one data folder, and PostgreSQL where it is configured.</summary>
public sealed class Deployment
{
    public Deployment(IConfiguration configuration, IHostEnvironment environment)
    {
        Data = Path.GetFullPath(configuration["Data"] ?? DefaultData());
        Keys = Path.GetFullPath(configuration["Keys"] ?? Path.Combine(Data, "keys"));
        Postgres = configuration["Postgres"];
        MigrateWithoutBackup = configuration.GetValue<bool>("MigrateWithoutBackup");
        BornAsDemo = configuration.GetValue("Demo", environment.IsDevelopment());
        Address = PublicAddress(configuration["Address"]);
    }

    public string Data { get; }
    /// <summary>The connection string of PostgreSQL, or null for SQLite in the data folder.</summary>
    public string? Postgres { get; }
    public bool MigrateWithoutBackup { get; }
    /// <summary>Whether a database made now is born as demo (a checkout is, a deployment is not). It never changes afterwards.</summary>
    public bool BornAsDemo { get; }
    /// <summary>Where people reach this deployment, whatever stands in front of it. For links that leave it, such as in letters.</summary>
    public Uri Address { get; }

    public DatabaseKind Kind => Postgres is null ? DatabaseKind.Sqlite : DatabaseKind.Postgres;
    public string SqliteFile => Path.Combine(Data, "blankeark.db");
    /// <summary>The key store: apart from the database, and from its backups.</summary>
    public string Keys { get; }
    public string Protection => Path.Combine(Data, "protection");
    public string Staging => Path.Combine(Data, "staging");
    public string Backups => Path.Combine(Data, "backups");
    public string Mail => Path.Combine(Data, "mail");

    /// <summary>The whole address of one of our pages, from its path.</summary>
    public string Link(string path) => new Uri(Address, path).AbsoluteUri;

    private static Uri PublicAddress(string? configured)
    {
        if (string.IsNullOrWhiteSpace(configured)) return new Uri("http://localhost:5080/");
        var isOurs = Uri.TryCreate(configured.Trim(), UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http" && address is { PathAndQuery: "/", Fragment: "", UserInfo: "" };
        return isOurs ? address! : throw new SettingsRefused("Address is not the address of this service: https://, its name, and nothing behind it, such as https://blankeark.example.");
    }

    // In a checkout the data lies in the checkout, whichever folder the program is started from; installed, below that folder.
    private static string DefaultData()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "BlankeArk.slnx")))
                return Path.Combine(folder.FullName, "data");
        return "data";
    }
}

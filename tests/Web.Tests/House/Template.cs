using BlankeArk.Web.Platform.Data;
using Xunit;

[assembly: AssemblyFixture(typeof(BlankeArk.Web.Tests.House.Template))]

namespace BlankeArk.Web.Tests.House;

/// <summary>The demo database, made once a run and copied for every test class: seeding takes seconds, copying does not.</summary>
public sealed class Template : IAsyncDisposable
{
    private static readonly Lazy<Task<Site>> Sqlite = new(() => Make(DatabaseKind.Sqlite));
    private static readonly Lazy<Task<Site>> Postgres = new(() => Make(DatabaseKind.Postgres));

    public static async Task<Site> Copy(DatabaseKind kind) => await (await Of(kind).Value).Copy();

    private static Lazy<Task<Site>> Of(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? Sqlite : Postgres;

    private static async Task<Site> Make(DatabaseKind kind)
    {
        var site = await Site.Make(kind);
        await using (await WebHouse.Start(site, demo: true, new TestClock(), new LogBook())) { }
        site.Release();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var made in new[] { Sqlite, Postgres })
            if (made.IsValueCreated && made.Value.IsCompletedSuccessfully)
                await (await made.Value).DisposeAsync();
    }
}

using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>
/// Brings the database to this program, and gives a database just made its mark, and its demo programme if it is to be
/// one. Mark and programme come in one transaction, so a start that is cut short begins again.
/// </summary>
public static class Birth
{
    public static async Task Prepare(IServiceProvider services)
    {
        await services.GetRequiredService<Standstill>().WaitOut(services.GetRequiredService<TimeProvider>());
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrations>().Run();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        if (!await IsBorn(db)) await Bear(scope.ServiceProvider, db);
        await scope.ServiceProvider.GetRequiredService<DemoMark>().IsDemo();
        scope.ServiceProvider.GetRequiredService<KeyStore>().Sweep();
        await scope.ServiceProvider.GetRequiredService<Ledger>().CatchUp();
        await DigestJob.Promise(scope.ServiceProvider);
        foreach (var room in RoomList.All) await room.Started(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<SearchRebuild>().IfRulesAreOthers();
        scope.ServiceProvider.GetRequiredService<WriteGate>().MeasureAnew();
    }

    private static Task Bear(IServiceProvider services, Db db)
    {
        var demo = services.GetRequiredService<Deployment>().BornAsDemo;
        return db.WriteUnaudited(async () =>
        {
            // SQLite has one writer; on PostgreSQL another program starting now waits here.
            if (!db.IsSqlite) await db.Database.ExecuteSqlAsync($"lock table setting in share row exclusive mode");
            if (await IsBorn(db)) return;
            db.Settings.Add(new Setting { Id = DemoMark.Born, Value = demo ? "true" : "false" });
            if (demo) await Seed(services, db);
        });
    }

    private static Task<bool> IsBorn(Db db) => db.Settings.AsNoTracking().AnyAsync(s => s.Id == DemoMark.Born);

    private static async Task Seed(IServiceProvider services, Db db)
    {
        var seed = new DemoSeed(services, db, services.GetRequiredService<Today>().Date);
        foreach (var room in RoomList.All)
        {
            await room.SeedDemo(seed);
            await db.SaveChangesAsync();
        }
    }
}

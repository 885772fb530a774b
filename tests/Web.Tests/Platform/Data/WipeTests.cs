using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Data;

public abstract class WipeTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Wiping_waits_for_whoever_still_sees_the_table_as_it_was()
    {
        await using var readers = House.Services.CreateAsyncScope();
        var reader = readers.ServiceProvider.GetRequiredService<Db>();
        await Tell("create table wiped (word text)");
        await Tell("insert into wiped values ('lukket')");
        await reader.Database.OpenConnectionAsync(Cancelled);
        await reader.Database.ExecuteSqlRawAsync(House.Kind == DatabaseKind.Sqlite ? "begin" : "begin isolation level repeatable read", Cancelled);
        Assert.Equal("lukket", await reader.Database.SqlQueryRaw<string>("select word as \"Value\" from wiped").SingleAsync(Cancelled));
        await Tell("delete from wiped");

        var wiping = Task.Run(() => House.Ask(services => services.GetRequiredService<Db>().Wipe("wiped")), Cancelled);
        await Task.Delay(300, Cancelled);
        var waited = !wiping.IsCompleted;
        await reader.Database.ExecuteSqlRawAsync("rollback", Cancelled);
        await wiping;

        Assert.True(waited);
        if (House.Kind == DatabaseKind.Postgres)
            Assert.Equal(0, await House.Read(db => db.Database.SqlQueryRaw<long>("select pg_relation_size('wiped') as \"Value\"").SingleAsync(Cancelled)));
    }

    private Task Tell(string sql) => House.Read(db => db.Database.ExecuteSqlRawAsync(sql, Cancelled));
}

public sealed class WipeOnSqlite(SqliteHouse house) : WipeTests(house), IClassFixture<SqliteHouse>;
public sealed class WipeOnPostgres(PostgresHouse house) : WipeTests(house), IClassFixture<PostgresHouse>;

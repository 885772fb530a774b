using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Data;

public abstract class MigrationTests(WebHouse house) : HouseTests(house)
{
    private static Migration Next(string sql) => new(9001, "next", sql);

    [Fact]
    public async Task Database_newer_than_the_program_is_refused_and_left_alone()
    {
        await using var newer = await WebHouse.Open(House.Kind, demo: false);
        await Migrate(newer, [.. Migrations.Known, Next("create table from_the_future (id {id} not null primary key);")]);

        var refused = await Assert.ThrowsAsync<DatabaseRefused>(() => Migrate(newer, Migrations.Known));

        Assert.Contains("newer", refused.Message, StringComparison.Ordinal);
        Assert.Equal(9001, await LastApplied(newer));
    }

    [Fact]
    public async Task Backup_is_made_before_a_database_in_use_is_moved()
    {
        await using var used = await WebHouse.Open(House.Kind, demo: false);
        Assert.False(Directory.Exists(Backups(used)));

        await Migrate(used, [.. Migrations.Known, Next("create table more (id {id} not null primary key);")]);

        var file = Assert.Single(Directory.GetFiles(Backups(used)));
        Assert.True(new FileInfo(file).Length > 1000);
        await Migrate(used, [.. Migrations.Known, Next("")]);
        Assert.Single(Directory.GetFiles(Backups(used)));
    }

    [Fact]
    public async Task Migration_numbered_before_those_applied_is_applied_too()
    {
        await using var used = await WebHouse.Open(House.Kind, demo: false);

        await Migrate(used, [new(3999, "late", "create table late (id {id} not null primary key);"), .. Migrations.Known, Next("")]);
        await Migrate(used, [new(3998, "later", "insert into late values ('00000000-0000-0000-0000-000000000001');"), new(3999, "late", ""), .. Migrations.Known, Next("")]);

        Assert.Equal(1, await used.Read(db => db.Database.SqlQuery<long>($"select count(*) as \"Value\" from late").SingleAsync(Cancelled)));
    }

    [Fact]
    public async Task Migration_that_fails_halfway_leaves_nothing_and_can_be_tried_again()
    {
        await using var used = await WebHouse.Open(House.Kind, demo: false);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Migrate(used,
            [.. Migrations.Known, Next("create table half (id {id} not null primary key);\ninsert into nothing_of_the_kind values (1);")]));

        Assert.Equal(Migrations.Known[^1].Number, await LastApplied(used));
        await Migrate(used, [.. Migrations.Known, Next("create table half (id {id} not null primary key);")]);
        Assert.Equal(9001, await LastApplied(used));
    }

    [Fact]
    public async Task Two_programs_starting_at_once_on_a_new_database_both_come_up()
    {
        await using var site = await Site.Make(House.Kind);
        using var log = new LogBook();

        var started = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => WebHouse.Start(site, demo: true, new TestClock(), log))));

        Assert.All(started, Assert.NotNull);
        await using (var scope = started[0].Services.CreateAsyncScope())
            Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<Db>().Settings.CountAsync(s => s.Id == BlankeArk.Web.Platform.Demo.DemoMark.Born, Cancelled));
        foreach (var app in started) await app.DisposeAsync();
    }

    private static string Backups(WebHouse house) => house.Services.GetRequiredService<Deployment>().Backups;

    private static Task Migrate(WebHouse house, IReadOnlyList<Migration> known) =>
        house.Ask(services => services.GetRequiredService<Migrations>().Run(known));

    private static Task<int> LastApplied(WebHouse house) =>
        house.Read(db => db.Database.SqlQuery<int>($"select max(number) as \"Value\" from migration").SingleAsync(Cancelled));
}

public sealed class MigrationsOnSqlite(SqliteHouse house) : MigrationTests(house), IClassFixture<SqliteHouse>;
public sealed class MigrationsOnPostgres(PostgresHouse house) : MigrationTests(house), IClassFixture<PostgresHouse>;

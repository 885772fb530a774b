using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Data;

public abstract class WriteTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Many_writing_at_once_all_get_through_and_leave_one_audit_row_each()
    {
        var verb = Verb();

        await Task.WhenAll(Enumerable.Range(0, 30).Select(n => Task.Run(() => PutInScope(House.Services, verb, $"{verb}.{n}"))));

        Assert.Equal(30, await Rows(verb));
        Assert.Equal(30, await House.Read(db => db.Settings.CountAsync(s => s.Id.StartsWith(verb), Cancelled)));
    }

    [Fact]
    public async Task Two_programs_on_one_database_wait_for_each_other()
    {
        var verb = Verb();
        await using var second = await House.Second();

        await Task.WhenAll(
            Enumerable.Range(0, 40).Select(n => Task.Run(() => PutInScope(n % 2 == 0 ? House.Services : second.Services, verb, $"{verb}.{n}"))));

        Assert.Equal(40, await Rows(verb));
    }

    [Fact]
    public async Task Change_that_fails_leaves_neither_change_nor_audit_row()
    {
        var verb = Verb();

        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(services =>
        {
            var db = services.GetRequiredService<Db>();
            return db.Write(Actor.Program, new Act(verb), async () =>
            {
                db.Settings.Add(new Setting { Id = verb, Value = "half" });
                await db.SaveChangesAsync(Cancelled);
                throw new UserMistake("no");
            });
        }));

        Assert.Equal(0, await Rows(verb));
        Assert.False(await House.Read(db => db.Settings.AnyAsync(s => s.Id == verb, Cancelled)));
    }

    [Fact]
    public async Task Verb_called_by_a_verb_is_in_its_transaction()
    {
        var verb = Verb();

        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(services =>
        {
            var db = services.GetRequiredService<Db>();
            return db.Write(Actor.Program, new Act(verb), async () =>
            {
                await Put(db, verb, verb);
                throw new UserMistake("no");
            });
        }));

        Assert.Equal(0, await Rows(verb));
        Assert.False(await House.Read(db => db.Settings.AnyAsync(s => s.Id == verb, Cancelled)));
    }

    private static string Verb() => $"test.{Guid.NewGuid():N}";

    private static async Task PutInScope(IServiceProvider root, string verb, string id)
    {
        await using var scope = root.CreateAsyncScope();
        await Put(scope.ServiceProvider.GetRequiredService<Db>(), verb, id);
    }

    private static Task Put(Db db, string verb, string id) =>
        db.Write(Actor.Program, new Act(verb), () =>
        {
            db.Settings.Add(new Setting { Id = id, Value = "" });
            return Task.CompletedTask;
        });

    private Task<int> Rows(string verb) => House.Read(db => db.Audit.CountAsync(row => row.Verb == verb, Cancelled));
}

public sealed class WritesOnSqlite(SqliteHouse house) : WriteTests(house), IClassFixture<SqliteHouse>;
public sealed class WritesOnPostgres(PostgresHouse house) : WriteTests(house), IClassFixture<PostgresHouse>;

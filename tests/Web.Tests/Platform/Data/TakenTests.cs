using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Data;

public abstract class TakenTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Same_key_written_by_two_is_a_mistake_in_words_for_the_second()
    {
        await House.Read(db => Write(db, "first"));

        var mistake = await Assert.ThrowsAsync<UserMistake>(() => House.Read(db => Write(db, "second")));

        Assert.Contains("Prøv en gang til", mistake.Message, StringComparison.Ordinal);
        Assert.Equal("first", await House.Read(async db => (await db.Settings.FindAsync([Key], Cancelled))!.Value));
    }

    private const string Key = "test.taken";

    private static async Task<bool> Write(Db db, string value)
    {
        await db.WriteUnaudited(() =>
        {
            db.Settings.Add(new Setting { Id = Key, Value = value });
            return Task.CompletedTask;
        });
        return true;
    }
}

public sealed class TakenOnSqlite(SqliteHouse house) : TakenTests(house), IClassFixture<SqliteHouse>;
public sealed class TakenOnPostgres(PostgresHouse house) : TakenTests(house), IClassFixture<PostgresHouse>;

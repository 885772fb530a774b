using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>
/// Tests written once and run on both databases: an abstract class with the tests, and below it
/// <code>
/// public sealed class RosterOnSqlite(SqliteHouse house) : RosterTests(house), IClassFixture&lt;SqliteHouse&gt;;
/// public sealed class RosterOnPostgres(PostgresHouse house) : RosterTests(house), IClassFixture&lt;PostgresHouse&gt;;
/// </code>
/// The house, with its demo programme, is one per class: tests that would disturb each other begin a programme of their
/// own, or open a house of their own with <see cref="WebHouse.Open"/>.
/// </summary>
public abstract class HouseTests
{
    protected HouseTests(WebHouse house)
    {
        if (house.WhyNot is { } reason) Assert.Skip(reason);
        House = house;
    }

    protected WebHouse House { get; }

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;
}

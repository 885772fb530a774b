using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>Phones at the front door of a workshop.</summary>
public abstract class LiveTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Note_that_is_acknowledged_is_with_everybody_and_is_mine_to_its_writer_alone()
    {
        var room = await LiveRoom.In(House);
        await using var writer = await room.Join();
        await using var reader = await room.Join();
        var note = Guid.NewGuid();

        var answer = await writer.Do(new Write(note, 0, null, "Gi hjemmetjenesten felles kart"));

        await reader.Until(p => p.Notes.ContainsKey(note));
        await writer.Until(p => p.Mine.ContainsKey(note));
        Assert.NotNull((long?)answer["n"]);
        Assert.Empty(reader.Mine);
        Assert.Equal(2, (int)reader.Head!["of"]!);
    }

    [Fact]
    public async Task Same_command_again_is_answered_the_same_and_has_no_second_effect()
    {
        var room = await LiveRoom.In(House);
        await using var phone = await room.Join();
        var (op, note) = (Guid.NewGuid(), Guid.NewGuid());

        var first = await phone.Do(new Write(note, 0, null, "Én gang"), op);
        var again = await phone.Do(new Write(note, 0, null, "Én gang"), op);

        Assert.Equal((long)first["n"]!, (long)again["n"]!);
        Assert.Null(again["no"]);
    }
}

public sealed class LiveOnSqlite(SqliteHouse house) : LiveTests(house), IClassFixture<SqliteHouse>;
public sealed class LiveOnPostgres(PostgresHouse house) : LiveTests(house), IClassFixture<PostgresHouse>;

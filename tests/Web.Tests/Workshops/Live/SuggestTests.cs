using System.Text.Json.Nodes;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>Stacks that are suggested to somebody in the middle of a session.</summary>
public abstract class SuggestTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Loose_notes_that_say_the_same_are_suggested_by_name_and_stay_where_they_are()
    {
        var room = await LiveRoom.In(House);
        await using var phone = await room.Join();
        var (volunteer, bus, volunteers) = (await Write(phone, "Frivillige som går tur"), await Write(phone, "Skolebussen står stille"), await Write(phone, "Flere frivillige finnes i bygda"));

        var suggested = Assert.Single(await Suggest(phone, room.Group))!;

        Assert.Equal("Frivillige", (string?)suggested["name"]);
        Assert.Equal(new[] { volunteer, volunteers }.Order(), suggested["notes"]!.AsArray().Select(id => (Guid)id!).Order());
        Assert.All([volunteer, bus, volunteers], note => Assert.Null(phone.Notes[note]["stack"]));
        Assert.Empty(phone.Stacks);
    }

    [Fact]
    public async Task Nothing_is_told_by_suggestions_that_one_does_not_see()
    {
        var room = await LiveRoom.In(House, Showing.AtReveal);
        await using var phone = await room.Join();
        await using var other = await room.Join();
        await Write(phone, "Frivillige som går tur");
        await Write(other, "Flere frivillige finnes i bygda");

        Assert.Empty(await Suggest(phone, room.Group));

        await room.Do(new Reveal(room.Group), LiveRoom.Leader);
        Assert.Single(await Suggest(phone, room.Group));
        Assert.Empty(await Suggest(phone, Guid.NewGuid()));

        var hidden = await Write(phone, "Frivillige igjen");
        await room.Do(new Hide(hidden, Hidden: true), LiveRoom.Leader);
        Assert.DoesNotContain(hidden.ToString(), (await Suggest(phone, room.Group)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Group_s_notes_are_not_suggested_to_another_group()
    {
        var room = await LiveRoom.In(House);
        await using var phone = await room.Join();
        await Write(phone, "Frivillige som går tur");
        await Write(phone, "Flere frivillige finnes i bygda");
        var elsewhere = Guid.NewGuid();
        await room.Do(new MakeGroup(elsewhere, "Naboen"), LiveRoom.Leader);
        await using var neighbour = await room.Connect(LiveRoom.Seat());
        await neighbour.Hello();

        Assert.Empty(await Suggest(neighbour, room.Group));
        await neighbour.Do(new Join(elsewhere));

        Assert.Empty(await Suggest(neighbour, room.Group));
        Assert.Single(await Suggest(phone, room.Group));
    }

    private static async Task<Guid> Write(LivePhone phone, string text)
    {
        var note = Guid.NewGuid();
        var answer = await phone.Do(new Write(note, 0, null, text));
        Assert.Null(answer["no"]);
        await phone.Until(p => p.Notes.ContainsKey(note));
        return note;
    }

    private static async Task<JsonArray> Suggest(LivePhone phone, Guid group) => (await phone.Call("suggest", group))!["stacks"]!.AsArray();
}

public sealed class SuggestOnSqlite(SqliteHouse house) : SuggestTests(house), IClassFixture<SqliteHouse>;
public sealed class SuggestOnPostgres(PostgresHouse house) : SuggestTests(house), IClassFixture<PostgresHouse>;

using System.Diagnostics;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>What a client may try, and that nobody else suffers for it.</summary>
public abstract class LiveFaultTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Wire_is_for_those_with_a_seat_on_our_own_pages()
    {
        var room = await LiveRoom.In(House);

        await LiveRoom.IsShut(403, () => room.Socket(seat: null));
        await LiveRoom.IsShut(403, () => room.Socket(LiveRoom.Seat(), "console"));
        await LiveRoom.IsShut(403, () => room.Socket(LiveRoom.Seat(), origin: "https://elsewhere.example"));
        await LiveRoom.IsShut(404, () => (room with { Code = "BBBBBB" }).Socket(LiveRoom.Seat()));
        using var own = await room.Socket(LiveRoom.Seat(), origin: "https://localhost");
    }

    [Fact]
    public async Task Garbage_is_refused_and_harms_nobody()
    {
        var room = await LiveRoom.In(House);
        await using var good = await room.Join();
        await using var bad = await room.Join();

        Assert.Equal("Malformed", (string?)(await bad.Call("do", Guid.NewGuid(), new { c = "nothing-of-ours" }))!["no"]);
        Assert.Equal("Malformed", (string?)(await bad.Call("do", Guid.NewGuid(), new { c = "write", note = "not an id" }))!["no"]);
        Assert.Equal("Malformed", (string?)(await bad.Call("do", Guid.NewGuid(), null))!["no"]);
        Assert.Equal("FacilitatorOnly", (string?)(await bad.Do(new Finish()))["no"]);
        await Assert.ThrowsAsync<IOException>(() => bad.Call("do", "no op", new { }));
        await Assert.ThrowsAsync<IOException>(() => bad.Call("drop", "table"));
        await bad.Raw("this is not JSON");
        await bad.Until(p => p.Reading.IsCompleted);
        await using var large = await room.Join();
        await IsGone(large, () => large.Call("coach", new string('a', 20_000)));

        var note = Guid.NewGuid();
        await good.Do(new Write(note, 0, null, "Jeg merket ingenting"));
        await good.Until(p => p.Notes.ContainsKey(note));
    }

    [Fact]
    public async Task Somebody_who_asks_without_end_waits_and_the_others_do_not()
    {
        var room = await LiveRoom.In(House);
        await using var good = await room.Join();
        await using var bad = await room.Join();
        for (var i = 0; i < 400; i++) await bad.Raw("{\"type\":1,\"target\":\"hello\",\"arguments\":[0,null]}");
        var clock = Stopwatch.StartNew();

        for (var i = 0; i < 10; i++) await good.Do(new Write(Guid.NewGuid(), 0, null, $"Lapp {i}"));

        // At fifteen a second the one who asks has to wait for more than twenty.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"Ten notes took {clock.Elapsed.TotalSeconds:F1} s.");
        Assert.True(bad.Heard.Count(said => said.Contains("\"fresh\":true", StringComparison.Ordinal)) < 300);
    }

    [Fact]
    public async Task Nothing_stored_or_logged_tells_who_wrote_what()
    {
        var room = await LiveRoom.In(House);
        var seat = LiveRoom.Seat();
        await using var phone = await room.Connect(seat);
        await phone.Hello(name: "Solveig");
        await phone.Do(new Join(room.Group));
        await phone.Do(new Write(Guid.NewGuid(), 0, null, "Et hemmelig ord: rabarbra"));

        var tables = await Stored();
        var author = room.PlayerOf(seat).Id;
        string[] telling = ["Solveig", "rabarbra", author.ToString(), author.ToString("N"), Convert.ToHexString(seat)];
        Assert.All(telling, word => Assert.DoesNotContain(word, tables, StringComparison.OrdinalIgnoreCase));
        Assert.All(telling, word => Assert.DoesNotContain(word, string.Join('\n', House.Log.All), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(author.ToString(), string.Concat(phone.Heard), StringComparison.OrdinalIgnoreCase);
    }

    private Task<string> Stored() => House.Read(db => LiveRoom.Dump(db, "workshop", "workshop_event", "audit_row", "outbox_item", "session"));

    private static async Task IsGone(LivePhone phone, Func<Task> act)
    {
        await Assert.ThrowsAsync<IOException>(act);
        await phone.Until(p => p.Reading.IsCompleted);
    }
}

public sealed class LiveFaultOnSqlite(SqliteHouse house) : LiveFaultTests(house), IClassFixture<SqliteHouse>;
public sealed class LiveFaultOnPostgres(PostgresHouse house) : LiveFaultTests(house), IClassFixture<PostgresHouse>;

using System.Diagnostics;
using System.Text;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>A phone that has gone into a tunnel: over a real line, which fills up when nobody reads it.</summary>
public sealed class SlowPhoneTests(SqliteHouse house) : HouseTests(house), IClassFixture<SqliteHouse>
{
    [Fact]
    public async Task Phone_that_reads_nothing_delays_nobody_and_has_everything_when_it_reads_again()
    {
        var own = await WebHouse.Open(DatabaseKind.Sqlite);
        var room = await LiveRoom.In(own);
        var writer = new Player(Guid.NewGuid(), IsFacilitator: true);
        for (var i = 0; i < 8; i++)
            await room.Do(new WriteMany(room.Group, 1, 0, null, [.. Enumerable.Range(0, 50).Select(n => new string('a', 250) + $" {i} {n}")]), writer);
        await using var site = await own.MoveOut();
        await using var program = await RunningProgram.On(site);
        await using var good = await room.Join(program, LiveRoom.Seat());
        await using var slow = await room.Join(program, LiveRoom.Seat(), line => line.ReceiveBufferSize = 4096, listen: false);
        await good.Hello();
        await good.Do(new Join(room.Group));
        var usual = await Wait(good, "før");
        await slow.Raw($"{{\"type\":1,\"target\":\"do\",\"arguments\":[\"{Guid.NewGuid()}\",{{\"c\":\"join\",\"group\":\"{room.Group}\"}}]}}");
        // The whole board, some 200 kB, thirty times: more than the line holds.
        for (var i = 0; i < 30; i++) await slow.Raw("{\"type\":1,\"target\":\"hello\",\"arguments\":[0,null]}");

        var wait = await Wait(good, "Lapp");

        Assert.True(wait < Math.Max(250, 3 * usual), $"The others waited {wait:F0} ms, and {usual:F0} ms before.");
        var heard = new StringBuilder();
        var latest = DateTime.UtcNow + Eventually.Patience;
        while (!heard.ToString(Math.Max(0, heard.Length - 300_000), Math.Min(heard.Length, 300_000)).Contains("Lapp 29", StringComparison.Ordinal))
        {
            Assert.True(DateTime.UtcNow < latest, $"Heard {heard.Length} characters and not the last note.");
            heard.Append(await slow.Take());
        }
        // It has not been kept for it thirty times over.
        Assert.True(heard.Length < 4_000_000, $"{heard.Length} characters were waiting for it.");
    }

    /// <summary>How many milliseconds it mostly takes until somebody has their own note back.</summary>
    private static async Task<double> Wait(LivePhone phone, string word)
    {
        var took = new List<double>();
        for (var i = 0; i < 30; i++)
        {
            var clock = Stopwatch.StartNew();
            var note = Guid.NewGuid();
            await phone.Do(new Write(note, 0, null, $"{word} {i}"));
            await phone.Until(p => p.Notes.ContainsKey(note));
            took.Add(clock.Elapsed.TotalMilliseconds);
        }
        return took.Order().ElementAt(15);
    }
}

using System.Collections.Concurrent;
using System.Net.WebSockets;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Live;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>The program itself, killed while people write; and, on PostgreSQL, two programs on one database, of which one is killed.</summary>
public abstract class KilledLiveTests(WebHouse house) : HouseTests(house)
{
    protected const int Writers = 4, NotesBetween = 12;
    // Ten in all, as they take their time: most on the database that nothing but the program itself keeps.
    private int Kills => House.Kind == DatabaseKind.Sqlite ? 7 : 3;

    [Fact]
    public async Task Killed_while_people_write_it_has_every_acknowledged_note_and_none_twice()
    {
        var own = await WebHouse.Open(House.Kind, demo: true);
        var room = await LiveRoom.In(own);
        var writers = Enumerable.Range(0, Writers).Select(i => new Writer(room, i, LiveRoom.Seat())).ToList();
        await using var site = await own.MoveOut();

        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var program = await RunningProgram.On(site);
            using var over = new CancellationTokenSource();
            var writing = Task.WhenAll(writers.Select(writer => writer.Write(program, over.Token)));
            await Acknowledged(writers, kill * NotesBetween);
            await program.Kill();
            await over.CancelAsync();
            await writing;
        }

        await Check(site, room, writers);
    }

    protected static async Task Check(Site site, LiveRoom room, IReadOnlyList<Writer> writers)
    {
        var left = await site.Copy();
        await using var again = await WebHouse.On(left);
        var stored = await again.Ask(services => services.GetRequiredService<EventLog>().Read(room.Id, 0));
        var written = stored.SelectMany(l => l.Events).OfType<NoteWritten>().ToList();

        Assert.Equal(written.Count, written.Select(note => note.Note).Distinct().Count());
        Assert.Equal(stored.Count, stored.Select(l => l.Op).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, (int)stored[^1].Number).Select(n => (long)n), stored.SelectMany(l => Enumerable.Range(0, l.Events.Count).Select(i => l.Number - l.Events.Count + 1 + i)));
        Assert.Subset(written.Select(note => note.Note).ToHashSet(), writers.SelectMany(w => w.Acknowledged.Keys).ToHashSet());
        // Each wrote one after the other, and so they stand.
        foreach (var writer in writers) Assert.Equal(writer.Sent.Take(written.Count(n => n.By == writer.Author)), written.Where(n => n.By == writer.Author).Select(n => n.Note));
        TestContext.Current.TestOutputHelper?.WriteLine($"{written.Count} notes, {writers.Sum(w => w.Again)} commands were sent again.");
    }

    protected static Task Acknowledged(IReadOnlyList<Writer> writers, int notes) =>
        Eventually.Is(() => Task.FromResult(writers.Sum(w => w.Acknowledged.Count)), sum => sum >= notes, sum => $"Only {sum} of {notes} notes were acknowledged.");

    /// <summary>A phone that writes one note after the other, and sends each with its own op until it is acknowledged.</summary>
    protected sealed class Writer(LiveRoom room, int number, byte[] seat)
    {
        private (Guid Op, Guid Note)? waiting;

        public Guid Author { get; } = room.PlayerOf(seat).Id;
        public List<Guid> Sent { get; } = [];
        public ConcurrentDictionary<Guid, long> Acknowledged { get; } = new();
        public int Again { get; private set; }

        /// <summary>Until the program is gone, or enough has been written.</summary>
        public async Task Write(RunningProgram program, CancellationToken over)
        {
            try
            {
                await using var phone = await room.Join(program, seat);
                await phone.Hello();
                await phone.Do(new Join(room.Group));
                while (!over.IsCancellationRequested) await WriteOne(phone);
            }
            catch (Exception gone) when (gone is IOException or WebSocketException or HttpRequestException)
            {
                // To be sent again.
            }
        }

        private async Task WriteOne(LivePhone phone)
        {
            if (waiting is null) Sent.Add((waiting = (Guid.NewGuid(), Guid.NewGuid())).Value.Note);
            else Again++;
            var (op, note) = waiting.Value;
            var answer = await phone.Do(new Write(note, 0, null, $"Lapp {Sent.Count} fra {number}"), op);
            Assert.Null(answer["no"]);
            Acknowledged[note] = (long)answer["n"]!;
            waiting = null;
        }
    }
}

public sealed class KilledLiveOnSqlite(SqliteHouse house) : KilledLiveTests(house), IClassFixture<SqliteHouse>;

// SQLite is served by one program.
public sealed class KilledLiveOnPostgres(PostgresHouse house) : KilledLiveTests(house), IClassFixture<PostgresHouse>
{
    [Fact]
    public async Task Two_programs_on_one_database_are_one_workshop_and_it_goes_on_when_one_is_killed()
    {
        var own = await WebHouse.Open(House.Kind, demo: true);
        var room = await LiveRoom.In(own);
        var writers = Enumerable.Range(0, Writers).Select(i => new Writer(room, i, LiveRoom.Seat())).ToList();
        await using var site = await own.MoveOut();
        await using var one = await RunningProgram.On(site);
        await using var other = await RunningProgram.On(site);
        using var over = new CancellationTokenSource();
        await using var reader = await room.Join(other, LiveRoom.Seat());
        await reader.Hello();
        await reader.Do(new Join(room.Group));

        // All at one program, and then, when it is gone, at the other.
        var writing = Task.WhenAll(writers.Select(async writer =>
        {
            await writer.Write(one, CancellationToken.None);
            await writer.Write(other, over.Token);
        }));
        await Acknowledged(writers, NotesBetween);
        var written = writers.SelectMany(w => w.Acknowledged.Keys).ToList();
        await reader.Until(phone => written.All(phone.Notes.ContainsKey));
        await reader.Until(phone => (int)phone.Head!["present"]! == Writers + 1);
        await one.Kill();
        var before = writers.ToDictionary(w => w, w => w.Acknowledged.Count);

        await Eventually.So(() => Task.FromResult(writers.All(w => w.Acknowledged.Count > before[w])), () => "Not everybody came on.");

        await over.CancelAsync();
        await writing;
        await reader.Until(phone => writers.All(w => w.Acknowledged.Keys.All(phone.Notes.ContainsKey)));
        await other.Kill();
        await Check(site, room, writers);
    }
}

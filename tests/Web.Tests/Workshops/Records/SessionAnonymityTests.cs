using System.Security.Cryptography;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using BlankeArk.Web.Tests.Workshops.Live;
using BlankeArk.Web.Workshops.Boards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Records;

/// <summary>
/// What somebody could try who has the database, its files, its backups or the logs, to find out who wrote what in a
/// workshop; docs/decisions/0014 tells of what is left. A house of its own each, so that all that lies there is the workshop's.
/// </summary>
public abstract class SessionAnonymityTests(WebHouse house) : HouseTests(house)
{
    /// <summary>In an order that is neither theirs nor its reverse.</summary>
    private static readonly int[] Order = [6, 2, 4, 0, 5, 1, 3];

    [Fact]
    public async Task Nothing_that_is_stored_in_the_clear_tells_an_author_or_a_word_while_it_goes_on()
    {
        await using var own = await Own();
        var session = await Given.Session(own);
        var notes = await session.Play(Order);

        var (rows, files) = (await Traces.Rows(own), await Traces.Files(own));
        foreach (var person in Order)
        {
            var author = session.Player(person).Id;
            Assert.DoesNotContain(rows, row => row.Text.Contains(author.ToString(), StringComparison.OrdinalIgnoreCase));
            Assert.Equal(0, files.CountOf(author));
            Assert.Equal(0, files.CountOf(OpenSession.Words(person)));
            Assert.Equal(0, Traces.Count(files, session.Seats[person]) + files.CountOf(Convert.ToHexStringLower(session.Seats[person])));
            Assert.DoesNotContain(own.Log.All, line => line.Contains(author.ToString(), StringComparison.OrdinalIgnoreCase) || line.Contains(OpenSession.Words(person), StringComparison.Ordinal));
        }
        Assert.All(notes, note => Assert.Equal(0, files.CountOf(note)));
        Assert.Empty(await own.Read(db => db.Audit.AsNoTracking().Where(a => a.SubjectId == session.Id).ToListAsync(Cancelled)));
    }

    [Fact]
    public async Task No_column_tells_when_something_was_written()
    {
        await using var own = await Own();
        var session = await Given.Session(own);
        await session.Do(new Begin(1));
        own.Clock.Forward(TimeSpan.FromHours(5));
        var meanwhile = new Meanwhile(own);

        foreach (var person in Order)
        {
            await session.Write(person);
            own.Clock.Forward(TimeSpan.FromMinutes(7));
        }
        await meanwhile.IsOver();
        var open = await Traces.Rows(own);
        await session.EndWholly();

        meanwhile.IsNotToldBy(open.Concat(await Traces.Rows(own)));
    }

    [Fact]
    public async Task Record_has_no_order_and_no_id_in_common_with_what_people_saw()
    {
        await using var own = await Own();
        var session = await Given.Session(own);
        var notes = await session.Play(Order);
        var stacks = await own.Services.GetRequiredService<BlankeArk.Web.Workshops.Live.LiveSessions>().Read(session.Id, board => board.Stacks.Select(s => s.Id).ToList());

        await session.EndWholly();

        var lying = await Lying(own, "record_note");
        Assert.Equal(lying.Order(StringComparer.Ordinal), lying);
        Assert.All(lying, id => Assert.Equal(4, Guid.Parse(id).Version));
        var rows = await Traces.Rows(own);
        Assert.All(notes.Concat(stacks), seen => Assert.DoesNotContain(rows, row => row.Text.Contains(seen.ToString(), StringComparison.OrdinalIgnoreCase)));
        if (own.Kind == DatabaseKind.Postgres) Assert.Single((await Traces.Column(own, "select xmin from record_note")).Distinct());
    }

    /// <summary>Two backups with one person's note between them, and the key store as it is in the end.</summary>
    [Fact]
    public async Task Backups_before_and_after_a_note_do_not_give_it_away()
    {
        await using var own = await Own();
        var session = await Given.Session(own);
        await session.Do(new Begin(1));
        await session.Write(0, 1, 2, 3, 4, 5);
        var before = (await Traces.Rows(own)).ToHashSet();
        await session.Write(6);
        var between = (await Traces.Rows(own)).Where(value => !before.Contains(value)).ToList();

        await session.EndWholly();

        Assert.Equal(["workshop_event"], between.Select(value => value.Table).Distinct());
        var sealedEvents = between.Single(value => value.Column == "events").Text;
        var keys = Keys(own);
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.ThrowsAny<CryptographicException>(() => new Seal(key).OpenBytes(Convert.FromHexString(sealedEvents))));
        Assert.Empty((await Traces.Rows(own)).Select(value => value.Text).Where(text => text.Length > 8).Intersect(between.Select(value => value.Text)));
    }

    [Fact]
    public async Task Nothing_in_the_files_or_the_key_folders_opens_what_happened_once_it_has_ended()
    {
        await using var own = await Own();
        var session = await Given.Session(own);
        await session.Play(Order);
        var happened = await own.Read(db => db.WorkshopEvents.AsNoTracking().Select(e => new { e.Id, e.Op, e.Events }).ToListAsync(Cancelled));
        var path = Path.Combine(own.DataFolder, "keys", $"{session.Id:N}.key");
        var key = await File.ReadAllBytesAsync(path, Cancelled);
        var open = await Traces.Files(own);
        Assert.All(happened, row => Assert.NotEqual(0, Traces.Count(open, row.Events.Bytes[12..44])));

        await session.EndWholly();

        var files = await Traces.Files(own);
        Assert.All(happened, row => Assert.Equal(0, files.CountOf(row.Id) + files.CountOf(row.Op) + Traces.Count(files, row.Events.Bytes[12..44])));
        Assert.False(File.Exists(path));
        Assert.DoesNotContain(Directory.EnumerateFiles(own.DataFolder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)).Select(Bytes), file => Traces.Count(file, key) > 0);
        Assert.Throws<KeyDestroyed>(() => own.Services.GetRequiredService<KeyStore>().Seal(session.Id));
        // Brought back with a backup of the keys, also one without the mark: the next start destroys it again.
        await File.WriteAllBytesAsync(path, key, Cancelled);
        File.Delete(Path.ChangeExtension(path, ".gone"));
        await using var next = await own.Second();
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task Messages_to_the_others_hold_no_author_and_no_word_before_it_is_shown()
    {
        await using var own = await Own();
        var session = await Given.Session(own);
        await session.Do(new Begin(1));
        var room = new LiveRoom(own, session.Id, session.Code, session.Group);
        await using var writer = await room.Connect(session.Seats[0]);
        await using var other = await room.Connect(session.Seats[1]);
        await writer.Hello();
        await other.Hello();
        var note = Guid.NewGuid();

        var number = (await writer.Do(new Write(note, 0, null, OpenSession.Words(0))))["n"]!.GetValue<long>();
        await other.Until(phone => phone.N >= number);
        var before = string.Concat(other.Heard);
        await session.Do(new Reveal(null));
        await other.Until(phone => phone.Notes.ContainsKey(note));

        Assert.DoesNotContain(OpenSession.Words(0), before, StringComparison.Ordinal);
        Assert.DoesNotContain(note.ToString(), before, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((true, false), (writer.Mine.ContainsKey(note), other.Mine.ContainsKey(note)));
        var (heard, ids) = (string.Concat(writer.Heard.Concat(other.Heard)), Enumerable.Range(0, 7).Select(person => session.Player(person).Id));
        Assert.All(ids, id => Assert.DoesNotContain(id.ToString(), heard, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Pages_of_everybody_hold_nothing_that_joins_a_note_to_a_phone()
    {
        await using var own = await Own();
        var session = await Given.Session(own);
        var notes = await session.Play(Order);
        await session.EndWholly();

        string[] telling = [.. notes.Select(note => note.ToString()), .. Order.Select(person => Convert.ToHexStringLower(session.Seats[person]))];
        foreach (var role in (Role[])[Role.Member, Role.Facilitator, Role.Coordinator, Role.Researcher])
            foreach (var page in await Crawl.From(await own.With(new Grant(role, session.Programme.Id)), [session.Address, $"{session.Address}/stacks/1", $"/documentation/{session.Programme.Key}"]))
                Assert.All(telling, word => Assert.DoesNotContain(word, page.Body, StringComparison.OrdinalIgnoreCase));
    }

    private static List<byte[]> Keys(WebHouse own) => [.. Directory.EnumerateFiles(Path.Combine(own.DataFolder, "keys"), "*.key").Select(File.ReadAllBytes)];

    private static Task<List<string>> Lying(WebHouse own, string table) => Traces.Column(own, own.Kind == DatabaseKind.Sqlite ? $"select id from {table} not indexed" : $"select id from {table} order by ctid");

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private Task<WebHouse> Own() => WebHouse.Open(House.Kind, demo: false);
}

public sealed class SessionAnonymityOnSqlite(SqliteHouse house) : SessionAnonymityTests(house), IClassFixture<SqliteHouse>;
public sealed class SessionAnonymityOnPostgres(PostgresHouse house) : SessionAnonymityTests(house), IClassFixture<PostgresHouse>;

using System.Security.Cryptography;
using System.Text;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

/// <summary>
/// What somebody could try who has the database, its files, its backups or the logs, to find out who said what in an
/// anonymous wave; docs/anonymity.md tells of each. A house of its own each, so that all that lies there is the wave's.
/// </summary>
public abstract partial class AnonymityTests(WebHouse house) : HouseTests(house)
{
    /// <summary>In an order that is neither theirs nor its reverse.</summary>
    private static readonly int[] Arrival = [7, 2, 11, 0, 5, 9, 3, 1, 10];

    [Fact]
    public async Task Order_of_rows_does_not_tell_who_came_when()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);

        await wave.AnswerAll(Arrival);
        var open = await Lying(own, "participation", "person_id");
        await wave.CloseWholly();
        var closed = await Lying(own, "participation", "person_id");
        var (answers, backgrounds) = (await Lying(own, "answer", "id"), await Lying(own, "answer", "sheet_id"));

        Assert.Equal(Arrival.Length, open.Count);
        Assert.Equal(open.Order(StringComparer.Ordinal), open);
        Assert.Equal(open, closed);
        Assert.Equal(answers.Order(StringComparer.Ordinal), answers);
        Assert.NotEqual(backgrounds.Distinct().Count(), backgrounds.Count);
    }

    [Fact]
    public async Task Marks_of_transactions_do_not_tell_who_came_when()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);

        await wave.AnswerAll(Arrival);
        if (own.Kind == DatabaseKind.Postgres) Assert.Single((await Traces.Column(own, "select xmin from participation")).Distinct());
        await wave.CloseWholly();

        if (own.Kind == DatabaseKind.Postgres)
        {
            Assert.Single((await Traces.Column(own, "select xmin from participation")).Distinct());
            Assert.Single((await Traces.Column(own, "select xmin from answer")).Distinct());
            Assert.Equal(["0", "0"], [.. await Traces.Column(own, "select pg_relation_size('ballot')"), .. await Traces.Column(own, "select pg_relation_size(reltoastrelid) from pg_class where relname = 'ballot'")]);
        }
        else
        {
            // Vacuumed before the job that did it was written down as done: of the answers the log holds nothing.
            var log = await File.ReadAllBytesAsync(Path.Combine(own.DataFolder, "blankeark.db-wal"), Cancelled);
            Assert.All(wave.People, person => Assert.Equal(0, log.CountOf(person)));
        }
    }

    [Fact]
    public async Task No_column_anywhere_tells_when_an_answer_came()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        own.Clock.Forward(TimeSpan.FromHours(5));
        var meanwhile = new Meanwhile(own);

        foreach (var person in Arrival)
        {
            await wave.AnswerAll(person);
            own.Clock.Forward(TimeSpan.FromMinutes(7));
        }
        await meanwhile.IsOver();
        var open = await Traces.Rows(own);
        await wave.CloseWholly();

        meanwhile.IsNotToldBy(open.Concat(await Traces.Rows(own)));
    }

    [Fact]
    public async Task Log_audit_and_outbox_say_nothing_of_who_answers()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        var before = await Counts();

        var sent = await wave.AnswerAll(Arrival);
        await Assert.ThrowsAnyAsync<Exception>(() => wave.Answer(Arrival[0], wave.Says("en gang til")));

        Assert.Equal(before, await Counts());
        await wave.CloseWholly();
        var closing = Assert.Single(await own.Read(db => db.Audit.AsNoTracking().Where(a => a.SubjectId == wave.Id).ToListAsync(Cancelled)));
        Assert.Equal($"{Arrival.Length} svar", closing.Why);
        string[] telling = [.. sent.Select(s => s.Id.ToString()), .. wave.People.Select(p => p.ToString()), .. Arrival.Select(OpenWave.Words), "Prøve "];
        Assert.All(telling, word => Assert.DoesNotContain(own.Log.All, line => line.Contains(word, StringComparison.OrdinalIgnoreCase)));

        Task<(int, int)> Counts() => own.Read(async db => (await db.Audit.CountAsync(Cancelled), await db.Outbox.CountAsync(Cancelled)));
    }

    [Fact]
    public async Task Length_of_a_ballot_does_not_tell_how_much_was_said()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own, background: BlankeArk.Web.Insight.Surveys.Asking.Background.Both);

        await wave.Answer(0, wave.Says("ja"));
        await wave.Answer(1, wave.Says(new string('å', 1900), Guid.NewGuid(), Guid.NewGuid()));
        await wave.Answer(2, wave.Says("") with { Answers = new Dictionary<Guid, string>() });
        await wave.Answer(3, wave.Says("") with { Answers = new Dictionary<Guid, string> { [wave.Questions[1].Id] = "bare én" } });

        Assert.Single((await own.Read(db => db.Ballots.Select(b => b.Content).ToListAsync(Cancelled))).Select(content => content.Bytes.Length).Distinct());
    }

    /// <summary>Two backups with one person's answer between them, what is left in the end, and the key store as it then is.</summary>
    [Fact]
    public async Task Backups_before_and_after_an_answer_do_not_give_it_away()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        await wave.AnswerAll(Arrival);
        var before = (await Traces.Rows(own)).ToHashSet();
        var theirs = await wave.Answer(4, wave.Says("det bare jeg ville sagt"));
        var between = (await Traces.Rows(own)).Where(value => !before.Contains(value)).ToList();

        await wave.CloseWholly();
        var (left, keys) = (await Traces.Rows(own), Directory.EnumerateFiles(Path.Combine(own.DataFolder, "keys"), "*.key").Select(File.ReadAllBytes).ToList());

        var ballot = between.Single(v => v is { Table: "ballot", Column: "content" }).Text;
        Assert.Contains(between, v => v is { Table: "participation", Column: "person_id" } && v.Text == wave.People[4].ToString());
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.ThrowsAny<CryptographicException>(() => new Seal(key).OpenBytes(Convert.FromHexString(ballot))));
        Assert.DoesNotContain(left, v => v.Text == theirs.Id.ToString() || v.Text == ballot);
        var written = left.Where(v => v is { Table: "answer", Column: "id" or "sheet_id" or "value" }).Select(v => v.Text);
        Assert.Empty(written.Intersect(before.Concat(between).Select(v => v.Text)));
        Assert.Equal(2, (await wave.Opened()).Count(a => a.Words == "det bare jeg ville sagt"));
    }

    [Fact]
    public async Task Freed_pages_hold_neither_ballots_nor_plain_words()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        var sent = await wave.AnswerAll(Arrival);
        var contents = (await own.Read(db => db.Ballots.Select(b => b.Content).ToListAsync(Cancelled))).ConvertAll(c => c.Bytes[100..132]);
        var open = await Traces.Files(own);

        await wave.CloseWholly();
        var files = await Traces.Files(own);

        Assert.All(sent, ballot => Assert.NotEqual(0, open.CountOf(ballot.Id)));
        Assert.All(contents, content => Assert.NotEqual(0, Traces.Count(open, content)));
        Assert.All(sent, ballot => Assert.Equal(0, files.CountOf(ballot.Id)));
        Assert.All(contents, content => Assert.Equal(0, Traces.Count(files, content)));
        Assert.All(Arrival, person => Assert.Equal(0, open.CountOf(OpenWave.Words(person)) + files.CountOf(OpenWave.Words(person))));
        // Each that took part lies there once: no earlier layout is left from which an order could be read.
        Assert.All(Arrival, person => Assert.Equal(1, Traces.Count(files, TookPart(own, wave, person))));
    }

    private static byte[] TookPart(WebHouse own, OpenWave wave, int person) => own.Kind == DatabaseKind.Sqlite
        ? Encoding.UTF8.GetBytes($"{wave.Id}{wave.People[person]}".ToUpperInvariant() + "Form")
        : [.. wave.Id.ToByteArray(bigEndian: true), .. wave.People[person].ToByteArray(bigEndian: true), (byte)((4 + 1) << 1 | 1), .. "Form"u8];

    private static Task<List<string>> Lying(WebHouse own, string table, string column) => Traces.Column(own, own.Kind == DatabaseKind.Sqlite
        ? $"select {column} from {table} not indexed"
        : $"select {column} from {table} order by ctid");

    private Task<WebHouse> Own() => WebHouse.Open(House.Kind, demo: false);
}

public sealed class AnonymityOnSqlite(SqliteHouse house) : AnonymityTests(house), IClassFixture<SqliteHouse>;
public sealed class AnonymityOnPostgres(PostgresHouse house) : AnonymityTests(house), IClassFixture<PostgresHouse>;

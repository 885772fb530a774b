using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.Architecture;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using BlankeArk.Web.Tests.Insight.Surveys.Publishing;
using BlankeArk.Web.Tests.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Sealing;

/// <summary>A word is written into every sealed column, and looked for everywhere else: in files, tables, logs, mail, exports and pages.</summary>
public abstract class MarkerTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Word_of_every_sealed_column_lies_nowhere_in_the_clear()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var marked = await Given.Marked(own);

        Assert.Equal((await Columns(own)).Select(c => c.Name).Order(StringComparer.Ordinal), marked.Columns.Keys.Order(StringComparer.Ordinal));
        var opened = await Opened(own, Keys(own));
        Found.Nothing(marked.Columns.Where(c => !opened.Any(o => o.Name == c.Key && o.Text.Contains(c.Value, StringComparison.Ordinal))).Select(c => $"{c.Key} holds no {c.Value}"));

        var (rows, files) = (await Traces.Rows(own), await Traces.Files(own));
        var kept = Directory.EnumerateFiles(own.DataFolder, "*", SearchOption.AllDirectories).ToDictionary(path => path, Bytes);
        foreach (var word in marked.All)
        {
            Found.Nothing(rows.Where(row => Holds(row.Text, word)).Select(row => $"{word} in {row.Table}.{row.Column}"));
            Found.Nothing(kept.Where(file => file.Value.CountOf(word) > 0).Select(file => $"{word} in {file.Key}"));
            Assert.Equal(0, files.CountOf(word));
            Assert.DoesNotContain(own.Log.All, line => line.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Word_is_seen_by_nobody_who_may_not_read_answers()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var marked = await Given.Marked(own);
        var strangers = Enum.GetValues<Role>().Where(role => role != Role.Public && !AccessTable.Holds(role, Right.ReadAnswers)).Select(role => (Role: role, Level: SignInLevel.Strong))
            .Concat(Enum.GetValues<Role>().Where(role => AccessTable.Holds(role, Right.ReadAnswers)).Select(role => (Role: role, Level: SignInLevel.Link))).ToList();

        foreach (var (role, level) in strangers)
        {
            var seen = await Seen(own, await own.With(level, In(role, marked.Survey.Programme), In(role, marked.Wave.Programme.Id)), marked);
            Assert.True(role == Role.Administrator || seen.Count > 10, $"{role} saw {seen.Count}");
            Found.Nothing(from word in marked.Raw from door in seen where Holds(door.Text, word) select $"{role} ({level}) reads {word} at {door.Address}");
        }

        // The words are there to be found: those who may read them do.
        var researcher = await own.With(In(Role.Researcher, marked.Survey.Programme));
        var read = await Seen(own, researcher, marked);
        foreach (var column in new[] { "Answer.Value", "Quotation.Passage", "Excerpt.Passage", "DisclosureDecision.Phrase" })
            Assert.Contains(read, door => Holds(door.Text, marked.Columns[column]));
    }

    [Fact]
    public async Task Old_copy_of_the_database_is_opened_by_no_key_that_is_left()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var marked = await Given.Marked(own);
        var copy = await Opened(own, []);
        var store = own.Services.GetRequiredService<KeyStore>();

        foreach (var gone in new[] { marked.Survey.Programme, marked.Wave.Programme.Id, marked.Wave.Id, marked.Session.Programme.Id, marked.Session.Id }) store.Delete(gone);
        _ = store.Seal(Guid.NewGuid());

        var left = Keys(own);
        Assert.NotEmpty(left);
        Assert.NotEmpty(copy);
        Assert.All(copy, value => Assert.Null(Open(value.Sealed, left)));
        var files = Directory.EnumerateFiles(own.DataFolder, "*", SearchOption.AllDirectories).ToDictionary(path => path, Bytes);
        Found.Nothing(from word in marked.All from file in files where file.Value.CountOf(word) > 0 select $"{word} in {file.Key}");
    }

    private static Grant In(Role role, Guid programme) => new(role, role == Role.Administrator ? null : programme);

    /// <summary>Every page and file this visitor can reach in the two programmes, as text.</summary>
    private static async Task<List<(string Address, string Text)>> Seen(WebHouse own, Visitor visitor, MarkedHouse marked)
    {
        var keys = new[] { marked.Survey.Key, marked.Wave.Programme.Key };
        var pages = await Crawl.From(visitor, ["/", .. keys.Select(key => $"/programmes/{key}"), .. keys.Select(key => $"/surveys/{key}/1"), .. keys.Select(key => $"/surveys/{key}/1/waves/1"), .. keys.Select(key => $"/surveys/{key}/1/results")]);
        var seen = pages.Where(page => page.IsOk).Select(page => (page.Address, page.Body)).ToList();
        foreach (var door in EndpointTable.Of(own).Where(d => d.Takes("GET") && d.Address.Contains("{programme}", StringComparison.Ordinal)))
            foreach (var key in keys)
                foreach (var format in door.Address.Contains("{format}", StringComparison.Ordinal) ? new[] { "docx", "pdf" } : [""])
                {
                    var address = door.With(new Dictionary<string, string> { ["programme"] = key, ["format"] = format });
                    using var answer = await visitor.Get(address);
                    if (answer.IsSuccessStatusCode) seen.Add((address, await Text(await answer.Content.ReadAsByteArrayAsync(Cancelled))));
                }
        return seen;
    }

    private static async Task<string> Text(byte[] file)
    {
        if (file.AsSpan().StartsWith("%PDF"u8)) return await Pdf.Text(file);
        if (!file.AsSpan().StartsWith("PK"u8)) return Encoding.UTF8.GetString(file);
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    private sealed record SealedValue(string Name, byte[] Sealed, string Text);

    private static Task<List<(string Name, string Table, string Column)>> Columns(WebHouse own) => own.Read(db => Task.FromResult((
        from entity in db.Model.GetEntityTypes()
        from property in entity.GetProperties()
        where (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(SealedText)
        select ($"{entity.ClrType.Name}.{property.Name}", entity.GetTableName()!, property.GetColumnName())).ToList()));

    private static async Task<List<SealedValue>> Opened(WebHouse own, IReadOnlyList<byte[]> keys)
    {
        var columns = await Columns(own);
        return [.. from row in await Traces.Rows(own)
                   join column in columns on (row.Table, row.Column) equals (column.Table, column.Column)
                   where row.Text.Length > 0
                   let bytes = Convert.FromHexString(row.Text)
                   select new SealedValue(column.Name, bytes, Open(bytes, keys) ?? "")];
    }

    private static string? Open(byte[] bytes, IReadOnlyList<byte[]> keys)
    {
        foreach (var key in keys)
            try
            {
                return Encoding.UTF8.GetString(new Seal(key).OpenBytes(bytes));
            }
            catch (CryptographicException)
            {
                // Not this one.
            }
        return null;
    }

    private static List<byte[]> Keys(WebHouse own) => [.. Directory.EnumerateFiles(own.Services.GetRequiredService<KeyStore>().Folder, "*.key").Select(File.ReadAllBytes)];

    // Also as the bytes of a column that is not sealed would show it.
    private static bool Holds(string text, string word) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase) || text.Contains(Convert.ToHexString(Encoding.UTF8.GetBytes(word)), StringComparison.OrdinalIgnoreCase);

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}

public sealed class MarkersOnSqlite(SqliteDeployment house) : MarkerTests(house), IClassFixture<SqliteDeployment>;
public sealed class MarkersOnPostgres(PostgresDeployment house) : MarkerTests(house), IClassFixture<PostgresDeployment>;

using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Search;

public abstract class SearchIndexTests(WebHouse house) : HouseTests(house)
{
    private readonly string kind = $"test-{Guid.NewGuid():N}";

    [Fact]
    public async Task Item_is_found_by_each_of_its_own_words_and_no_more_once_it_is_removed()
    {
        foreach (var (title, text) in Texts.Sample(60))
        {
            var id = Guid.CreateVersion7();
            await Put(id, title, text);

            foreach (var word in Written(title + "\n" + text))
                Assert.Contains(id, (await Find(word)).Ids);

            await Change(index => index.Remove(kind, id));
            foreach (var word in Written(title + "\n" + text))
                Assert.Empty((await Find(word)).Ids);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'; drop table search_item; --")]
    [InlineData("tur) OR (1=1")]
    [InlineData("title: tur* NEAR(a b) AND NOT ^c -d {e}")]
    [InlineData("tur:* & !lapp | \\ <-> 'q' %_")]
    [InlineData("\0\u0001\uFFFE\uD83D")]
    [InlineData("👩‍👩‍👧 tu\u0301r 🙂")]
    public async Task Query_of_any_kind_is_only_words(string query)
    {
        await Put(Guid.CreateVersion7(), "En tur i skogen", query);

        await Find(query);

        Assert.Single((await Find("skog")).Ids);
    }

    [Fact]
    public async Task Query_of_ten_thousand_letters_is_answered()
    {
        await Put(Guid.CreateVersion7(), "En tur i skogen", "");

        foreach (var query in (string[])[new('a', 10_000), string.Concat(Enumerable.Repeat("tur ", 2_500)), string.Join(' ', Enumerable.Range(0, 2_000).Select(n => $"ord{n}"))])
            await Find(query);

        Assert.Single((await Find(string.Concat(Enumerable.Repeat("tur ", 2_500)))).Ids);
    }

    [Fact]
    public async Task What_one_may_not_see_is_neither_found_nor_told_by_a_correction()
    {
        var (seen, hidden) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Put(seen, "Turvenner", "Gå tur sammen.");
        await Put(hidden, "Varslingssaken i Heggvik", "Hemmelig om turvenner og nattevakter.");

        var word = await Find("varslingssaken", seen);
        var near = await Find("varslingsaken ", seen);
        var begun = await Find("nattev", seen);
        var alike = await House.Ask(services => services.GetRequiredService<SearchIndex>().Similar(kind, "Varslingssaken i Heggvik om nattevakter", Only(services, seen)));

        Assert.All([word, near, begun], found => Assert.Equal((0, 0), (found.Ids.Count, found.Corrections.Count)));
        Assert.Empty(alike);
        Assert.Equal("varslingssaken", Assert.Single((await Find("varslingsaken ")).Corrections).Meant);
        Assert.Equal([seen], (await Find("turvenner", seen)).Ids);
    }

    [Fact]
    public async Task Changed_item_is_found_by_its_new_words_only_and_moved_last()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Put(first, "Sangkor", "Øving hver torsdag.");
        await Put(second, "Bibliotek", "Åpent hver torsdag.");

        await Put(first, "Bokbuss", "Kommer hver torsdag.");

        Assert.Empty((await Find("sangkor ")).Ids);
        Assert.Equal([first, second], (await Find("torsdag")).Ids);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_change_that_did_not_come_through()
    {
        var id = Guid.CreateVersion7();
        await Find("noe");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Change(async index =>
        {
            await index.Put(kind, id, "Angrefrist", "Forhastet.");
            throw new InvalidOperationException("no");
        }));

        Assert.Empty((await Find("angrefrist")).Ids);
        Assert.Empty((await Find("angrefirst ")).Corrections);
    }

    [Fact]
    public async Task Removed_words_lie_nowhere_in_the_database()
    {
        const string Word = "xylofonorkester";
        var id = Guid.CreateVersion7();
        await Put(id, "Noe å huske", Word);

        await Change(index => index.Remove(kind, id));
        await House.Read(async db => { await db.Wipe("search_item"); return true; });

        Assert.DoesNotContain(Word, await Stored(), StringComparison.Ordinal);
        if (House.Kind == DatabaseKind.Sqlite)
            foreach (var file in Directory.GetFiles(House.DataFolder, "*.db*"))
                Assert.False(await Holds(file, Word[..12]), file);
    }

    [Fact]
    public async Task Text_that_says_what_is_being_written_is_told_and_others_are_not()
    {
        var (visits, patrol) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Put(visits, "Besøksvenner til ensomme eldre", "Frivillige besøker dem som bor alene og ikke får besøk.");
        await Put(patrol, "Felles nattpatrulje for tre kommuner", "En bil kjører om natten.");
        await Put(Guid.CreateVersion7(), "Nytt skilt ved rådhuset", "Skiltet er blekt.");

        var said = await Similar("Friviljuge som besøkjer einsame eldre");
        var other = await Similar("Kurs i regneark for lærlinger");

        Assert.Equal(visits, Assert.Single(said).Id);
        Assert.InRange(said[0].Likeness, 0.4, 1);
        Assert.Empty(other);
    }

    private static Gen<(string Title, string Text)> Texts
    {
        get
        {
            var words = Gen.OneOf(Gen.Elements("hjemmetjenesten", "øl", "sykehjem", "tur", "ÆRE", "e-post", "3,5", "pc'en", "gå", "bokbuss", "kl. 10", "ola@epost.example", "naïve", "ſtraße", "İ", "日本", "Ⅷ", "x"),
                ArbMap.Default.GeneratorFor<NonNull<string>>().Select(any => any.Get));
            return words.ListOf().Select(list => string.Join(' ', list)).Two().Select(two => (two.Item1, two.Item2));
        }
    }

    private static IEnumerable<string> Written(string text) =>
        Analysis.Text.SearchWords.Of(text).Where(Analysis.Text.SearchWords.IsContent).Distinct();

    private Task Put(Guid id, string title, string text) => Change(index => index.Put(kind, id, title, text));

    private Task Change(Func<SearchIndex, Task> change) => House.Ask(services =>
        services.GetRequiredService<Db>().WriteUnaudited(() => change(services.GetRequiredService<SearchIndex>())));

    private Task<Found> Find(string query, params Guid[] among) => House.Ask(services =>
        services.GetRequiredService<SearchIndex>().Find(kind, query, Only(services, among)));

    private Task<IReadOnlyList<SimilarItem>> Similar(string text) => House.Ask(services =>
        services.GetRequiredService<SearchIndex>().Similar(kind, text, Only(services)));

    private static IQueryable<Guid> Only(IServiceProvider services, params Guid[] among) =>
        services.GetRequiredService<Db>().SearchItems.Where(i => among.Length == 0 || among.Contains(i.ItemId)).Select(i => i.ItemId);

    private Task<string> Stored() => House.Read(async db =>
        string.Join('\n', await db.Database.SqlQueryRaw<string>(House.Kind == DatabaseKind.Sqlite
            ? "select title || words as \"Value\" from search_item union all select terms from search_term union all select cast(block as text) from search_term_data"
            : "select title || words || terms::text as \"Value\" from search_item").ToListAsync(Cancelled)));

    private static async Task<bool> Holds(string file, string word) =>
        (await File.ReadAllBytesAsync(file, Cancelled)).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(word)) >= 0;
}

public sealed class SearchIndexOnSqlite(SqliteHouse house) : SearchIndexTests(house), IClassFixture<SqliteHouse>;
public sealed class SearchIndexOnPostgres(PostgresHouse house) : SearchIndexTests(house), IClassFixture<PostgresHouse>;

using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Search;

/// <summary>What people expect of a search in Norwegian.</summary>
public abstract class SearchTests(WebHouse house) : HouseTests(house)
{
    private static readonly string[] Bank =
    [
        "Besøksvenn på sykehjemmet | Frivillige går tur med beboerne hver onsdag. Kommunene deler på opplæringen.",
        "Felles nattpatrulje | Tre kommuner har én bil om natten, og hjemmetjenesten slipper å kjøre langt.",
        "Varmare mat heime | Heimetenesta køyrer ut middag frå skulekjøkkenet. Pårørande kan ete saman med dei.",
        "Medisindispenser hos dem som vil | Velferdsteknologi som minner om medisinen, så besøkene blir færre.",
        "Rullestoldugnad | Ungdommer vasker rullestoler og lærer om hjelpemidler.",
        "Språkkafé på biblioteket | Flyktninger og eldre snakker norsk sammen.",
        "Friskere vakter for alle | Turnus der ingen går fra kveldsvakt til dagvakt. Sykefraværet går ned i tjenesten.",
        "Møteplass i dagsenteret | Et treffpunkt for eldre i nabolaget, med e-post til dem som ikke kommer.",
    ];

    private readonly string kind = $"test-{Guid.NewGuid():N}";

    [Theory]
    [InlineData("besøksvenn", "0")]
    [InlineData("BESØKSVENNER", "0")]
    [InlineData("besøksvennene", "0")]
    [InlineData("kommune", "1 0")]
    [InlineData("frivillig", "0")]
    [InlineData("friviljuge", "0")]
    [InlineData("sykehjem", "0")]
    [InlineData("sjukeheimen", "0")]
    [InlineData("hjemmetjeneste", "2 1")]
    [InlineData("heimeteneste", "2 1")]
    [InlineData("heimetenestene", "2 1")]
    [InlineData("tjeneste", "6 2 1")]
    [InlineData("tenesta", "6 2 1")]
    [InlineData("pårørende", "2")]
    [InlineData("skolekjøkken", "2")]
    [InlineData("kjøkken", "2")]
    [InlineData("teknologi", "3")]
    [InlineData("velferds teknologi", "3")]
    [InlineData("velferd", "3")]
    [InlineData("besøk", "0 3")]
    [InlineData("rullestol", "4")]
    [InlineData("dugnad", "4")]
    [InlineData("dugnad rullestoler", "4")]
    [InlineData("vakt", "6")]
    [InlineData("sjukefråvær", "6")]
    [InlineData("senter", "7")]
    [InlineData("epost", "7")]
    [InlineData("e-post", "7")]
    [InlineData("eldre", "7 5")]
    [InlineData("eldre norsk", "5")]
    [InlineData("eldre i nabolaget", "7")]
    [InlineData("for alle", "6")]
    [InlineData("romferge", "")]
    [InlineData("matematikk", "")]
    [InlineData("", "")]
    [InlineData("🙂", "")]
    public async Task Query_finds_what_one_expects(string query, string expected)
    {
        var ids = await Fill();

        var found = await Find(query);

        Assert.Empty(found.Corrections);
        Assert.Equal(expected, Numbers(found, ids));
    }

    [Theory]
    [InlineData("sykehj", "0")]
    [InlineData("velf", "3")]
    [InlineData("besøksvenn på sykeh", "0")]
    [InlineData("heimetene", "2 1")]
    [InlineData("fril", "")]
    public async Task Word_being_written_finds_what_begins_so(string query, string expected)
    {
        var ids = await Fill();

        var found = await Find(query);

        Assert.Equal(expected.Split(' ').Order(), Numbers(found, ids).Split(' ').Order());
        Assert.Empty(found.Corrections);
    }

    [Theory]
    [InlineData("hjemmetjensten", "hjemmetjenesten", "2 1")]
    [InlineData("rulestol ", "rullestoler", "4")]
    [InlineData("teknolgi ", null, "")]
    [InlineData("sykefravere", "sykefraværet", "6")]
    [InlineData("parorende ", "pårørande", "2")]
    [InlineData("spraakkafe ", "språkkafé", "5")]
    [InlineData("medsin ", "medisinen", "3")]
    public async Task Misspelt_word_is_taken_for_the_nearest_and_it_is_told(string query, string? meant, string expected)
    {
        var ids = await Fill();

        var found = await Find(query);

        Assert.Equal(expected, Numbers(found, ids));
        Assert.Equal(meant, found.Corrections.SingleOrDefault()?.Meant);
    }

    private async Task<List<Guid>> Fill()
    {
        var ids = Bank.Select(_ => Guid.CreateVersion7()).ToList();
        await House.Ask(async services =>
        {
            var (db, index) = (services.GetRequiredService<Db>(), services.GetRequiredService<SearchIndex>());
            await db.WriteUnaudited(async () =>
            {
                foreach (var (text, id) in Bank.Zip(ids)) await index.Put(kind, id, text.Split(" | ")[0], text.Split(" | ")[1]);
            });
        });
        return ids;
    }

    private Task<Found> Find(string query) => House.Ask(services =>
        services.GetRequiredService<SearchIndex>().Find(kind, query, services.GetRequiredService<Db>().SearchItems.Select(i => i.ItemId)));

    private static string Numbers(Found found, List<Guid> ids) => string.Join(' ', found.Ids.Select(id => ids.IndexOf(id)));
}

public sealed class SearchOnSqlite(SqliteHouse house) : SearchTests(house), IClassFixture<SqliteHouse>;
public sealed class SearchOnPostgres(PostgresHouse house) : SearchTests(house), IClassFixture<PostgresHouse>;

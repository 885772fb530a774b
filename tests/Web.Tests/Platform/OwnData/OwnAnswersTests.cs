using System.Net;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.OwnData;

/// <summary>What somebody answered under their name is theirs to read and take out, and no colleague's is.</summary>
public abstract class OwnAnswersTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Own_words_are_on_a_page_and_in_the_file_and_nobody_elses_are()
    {
        var (asked, mine, other) = await Answered();
        var me = await House.In(await asked.Person(mine.Name));
        var (own, theirs) = (await Sheet(asked, mine.Name), await Sheet(asked, other.Name));

        var list = await me.See("/me");
        var page = await me.See($"/me/answers/{own}");
        var json = await me.Client.GetStringAsync("/me/data.json", Cancelled);

        Assert.NotNull(list.Html.QuerySelector($"a[href='/me/answers/{own}']"));
        Assert.Contains(mine.Words, page.Text, StringComparison.Ordinal);
        Assert.Contains("Tilsyn, Video", page.Text, StringComparison.Ordinal);
        Assert.Equal((mine.Words, "Tilsyn, Video"), (Said(json, "Hva haster?"), Said(json, "Hva har du brukt?")));
        Assert.DoesNotContain(other.Words, list.Text + page.Text + json, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await me.Get($"/me/answers/{theirs}")).StatusCode);
    }

    [Fact]
    public async Task Link_in_a_letter_is_too_little_for_the_words()
    {
        var (asked, mine, _) = await Answered();
        var me = await House.In(await asked.Person(mine.Name), SignInLevel.Link);

        var page = await me.Get($"/me/answers/{await Sheet(asked, mine.Name)}");
        var json = await me.Client.GetStringAsync("/me/data.json", Cancelled);

        Assert.Contains("/sign-in/stronger", page.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(mine.Words, json, StringComparison.Ordinal);
        Assert.Contains("passnøkkel", Said(json, "Det du skrev"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programme_that_takes_out_for_somebody_gets_no_words()
    {
        var (asked, mine, _) = await Answered();
        var coordinator = await House.With(new Grant(Role.Coordinator, asked.Programme.Id));

        var json = await coordinator.Client.GetStringAsync($"/programmes/{asked.Programme.Key}/roster/people/{await asked.Person(mine.Name)}/data.json", Cancelled);
        var page = await coordinator.Get($"/me/answers/{await Sheet(asked, mine.Name)}");

        Assert.DoesNotContain(mine.Words, json, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    private async Task<(GivenAsked Asked, (string Name, string Words) Mine, (string Name, string Words) Other)> Answered()
    {
        var mine = (Name: $"Siv Eget{Guid.NewGuid():N}"[..20], Words: $"Mitt {Guid.NewGuid():N}");
        var other = (Name: $"Per Annet{Guid.NewGuid():N}"[..20], Words: $"Ditt {Guid.NewGuid():N}");
        var asked = await Given.Asked(House, anonymous: false, names: [mine.Name, other.Name]);
        foreach (var (name, words) in new[] { mine, other })
            await Given.Posted(House.Anonymous(), asked.Link(name), (Given.OpenQuestion, words), (Given.SeveralChoices, "Tilsyn"), (Given.SeveralChoices, "Video"));
        return (asked, mine, other);
    }

    private async Task<Guid> Sheet(GivenAsked asked, string name)
    {
        var person = await asked.Person(name);
        return await House.Read(db => db.NamedSheets.Where(s => s.WaveId == asked.Wave.Id && s.PersonId == person).Select(s => s.SheetId).SingleAsync(Cancelled));
    }

    private static string? Said(string json, string label) =>
        JsonDocument.Parse(json).RootElement.GetProperty("records").EnumerateArray().Where(r => r.GetProperty("kind").GetString() == "named-sheet")
            .SelectMany(r => r.GetProperty("details").EnumerateArray()).FirstOrDefault(d => d.GetProperty("label").GetString() == label) is { ValueKind: JsonValueKind.Object } found
            ? found.GetProperty("value").GetString() : null;
}

public sealed class OwnAnswersOnSqlite(SqliteHouse house) : OwnAnswersTests(house), IClassFixture<SqliteHouse>;
public sealed class OwnAnswersOnPostgres(PostgresHouse house) : OwnAnswersTests(house), IClassFixture<PostgresHouse>;

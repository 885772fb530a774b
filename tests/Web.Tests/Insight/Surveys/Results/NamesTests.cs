using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Outcome = BlankeArk.Web.Insight.Surveys.Publishing.Outcome;

namespace BlankeArk.Web.Tests.Insight.Surveys.Results;

/// <summary>A wave under names: who wrote what is told beside the answer to those who read answers, and nowhere else.</summary>
public abstract class NamesTests(WebHouse house) : HouseTests(house)
{
    private static readonly string[] People = ["Blomster", "Kvist", "Lyngmo", "Myrull", "Tyttebærli"];

    [Fact]
    public async Task Name_stands_beside_each_answer_for_those_who_read_answers()
    {
        var (asked, names) = await Answered();
        var researcher = await House.With(new Grant(Role.Researcher, asked.Programme.Id));

        var page = await researcher.See($"/surveys/{asked.Programme.Key}/1/results/answers/1");

        Assert.Equal(5, page.All(".rows li").Length);
        Assert.All(page.All(".rows li"), row =>
        {
            var name = names.Single(n => Page.Words(row).Contains(Said(n), StringComparison.Ordinal));
            Assert.Contains($"Svart av {name}", Page.Words(row), StringComparison.Ordinal);
        });
        Assert.Contains(ResultsTexts.AnswersNamed.Nb, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_is_in_no_file_note_or_published_page_and_reaches_nobody_else()
    {
        var (asked, names) = await Answered();
        var given = new GivenSurvey(asked.Programme.Id, asked.Programme.Key, (await Survey(asked))!, asked.Wave, []);
        await House.Ask(s => s.GetRequiredService<Counting>().Close(given.Researcher, given.Programme, given.Wave.Id));
        await Given.Settled(House, given, Outcome.Keep);
        await House.Ask(s => s.GetRequiredService<Settlements>().ReadThrough(given.Researcher, given.Programme, given.Wave.Id));
        await House.Ask(s => s.GetRequiredService<Publication>().Publish(given.Researcher, given.Programme, given.Wave.Id, answers: true));
        string[] doors =
        [
            $"{given.Address}/results", $"{given.Address}/results.csv", $"{given.Address}/waves/1/published", $"{given.Address}/waves/1/check/read",
            $"{given.Address}/answers.csv", $"/documentation/{given.Key}/note.html", $"/documentation/{given.Key}/note.pdf",
        ];

        foreach (var role in new[] { Role.Researcher, Role.Coordinator, Role.Member })
        {
            var visitor = await House.With(new Grant(role, given.Programme));
            foreach (var door in doors)
            {
                var bytes = await (await visitor.Get(door)).Content.ReadAsByteArrayAsync(Cancelled);
                var text = bytes is [(byte)'%', (byte)'P', ..] ? await Publishing.Pdf.Text(bytes) : System.Net.WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(bytes));
                Assert.All(names, name => Assert.DoesNotContain($"Svart av {name}", text, StringComparison.Ordinal));
                // The note tells who is in the programme; nothing else of these tells a name.
                if (!door.Contains("note", StringComparison.Ordinal)) Assert.All(names, name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
            }
        }
        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<RespondentNames>().Read(given.Member, given.Programme, given.Wave.Id)));
    }

    [Fact]
    public async Task Wave_without_names_and_another_programmes_wave_have_none()
    {
        var (named, _) = await Answered();
        var given = await Given.Survey(House, ["Nok tid"]);

        Assert.Null(await House.Ask(s => s.GetRequiredService<RespondentNames>().Read(given.Researcher, given.Programme, given.Wave.Id)));
        Assert.Null(await House.Ask(s => s.GetRequiredService<RespondentNames>().Read(given.Researcher, given.Programme, named.Wave.Id)));
    }

    private static string Said(string name) => $"Mer tid til sak {name.Length}";

    private async Task<(GivenAsked Asked, IReadOnlyList<string> Names)> Answered()
    {
        // Names of different lengths, so that what each says tells them apart and names nobody.
        string[] names = [.. People.Select((name, i) => $"Prøve {name}{Guid.NewGuid():N}{new string('x', i * 10)}")];
        var asked = await Given.Asked(House, anonymous: false, names: names);
        foreach (var name in names) await Given.Posted(House.Anonymous(), asked.Link(name), (Given.OpenQuestion, Said(name)));
        return (asked, names);
    }

    private Task<BlankeArk.Web.Insight.Surveys.Survey?> Survey(GivenAsked asked) =>
        House.Read(async db => await db.FindAsync<BlankeArk.Web.Insight.Surveys.Survey>([asked.Wave.SurveyId], Cancelled));
}

public sealed class NamesOnSqlite(SqliteHouse house) : NamesTests(house), IClassFixture<SqliteHouse>;

public sealed class NamesOnPostgres(PostgresHouse house) : NamesTests(house), IClassFixture<PostgresHouse>;

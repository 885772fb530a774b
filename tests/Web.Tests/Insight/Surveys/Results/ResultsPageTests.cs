using System.Net;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Results;

/// <summary>The pages as a researcher and as a member meet them.</summary>
public abstract class ResultsPageTests(WebHouse house) : HouseTests(house)
{
    private const string Secret = "Bare Solfrid på nattevakt vet dette";

    private static readonly string[] Said =
        ["Mer samarbeid om turnus", "Samarbeid mellom oss", "Godt samarbeid", "Samarbeid og tid", "Nok tid", "=HYPERLINK(\"x\")", Secret];

    [Fact]
    public async Task Results_show_categories_with_base_quotes_and_words()
    {
        var given = await Given.Survey(House, Said);
        var categories = await Given.Sorted(House, given, ("Samarbeid", ["amarbeid"]));
        var answer = (await Answers(given)).First(a => a.Text == "Mer samarbeid om turnus");
        await House.Ask(s => s.GetRequiredService<Quoting>().Pick(given.Researcher, given.Programme, answer.Id, categories["Samarbeid"], "samarbeid om turnus"));
        await Given.Settled(House, given);
        var member = await House.With(new Grant(Role.Observer, given.Programme));

        var page = await member.See($"{given.Address}/results");

        Assert.Contains("4 av 7", page.Text, StringComparison.Ordinal);
        Assert.Equal("samarbeid om turnus", Page.Words(Assert.Single(page.All(".quotes blockquote p"))));
        Assert.Contains(page.All("svg text"), word => word.TextContent == "samarbeid");
        Assert.All(page.All("svg.drawing"), svg => Assert.NotNull(page.Html.GetElementById(svg.GetAttribute("aria-labelledby")!)));
    }

    [Fact]
    public async Task No_answer_reaches_a_member_by_page_file_or_note()
    {
        var given = await Given.Survey(House, Said);
        var member = await House.With(new Grant(Role.Member, given.Programme));
        string[] closed = ["answers.csv", "answers.xlsx", "results/answers/1", "results/sort/1", "results/sort/1/categories"];

        var statuses = await Task.WhenAll(closed.Select(async address => (await member.Get($"{given.Address}/{address}")).StatusCode));
        var open = (await member.See($"{given.Address}/results")).Body + (await member.See($"{given.Address}/results.csv")).Body + await Note(given, given.Member);

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.Forbidden, status));
        Assert.DoesNotContain("Solfrid", open, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Solfrid", await Note(given, given.Researcher), StringComparison.OrdinalIgnoreCase);
        await Given.Settled(House, given);
        Assert.Contains(Secret, await Note(given, given.Researcher), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_taken_out_by_question_with_no_formula_in_them()
    {
        var given = await Given.Survey(House, Said);
        await Given.Sorted(House, given, ("Samarbeid", ["amarbeid"]), ("Tid", ["tid"]));
        await Given.Settled(House, given);
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));

        var file = await researcher.See($"{given.Address}/answers.csv");

        Assert.Contains(";Samarbeid og tid;\"Samarbeid; Tid\"", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(";=", file.Body.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("no-store", file.Answer.Headers.CacheControl?.ToString());
        Assert.EndsWith(".csv", file.Answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_sorted_without_script_and_what_another_did_meanwhile_stays()
    {
        var given = await Given.Survey(House, Said);
        var ids = await Given.Sorted(House, given, ("Samarbeid", []), ("Tid", []));
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));
        var page = await researcher.See($"{given.Address}/results/sort/1");
        var answers = await Answers(given);
        await House.Ask(s => s.GetRequiredService<Sorting>().Place(given.Researcher, given.Programme, given.Questions[0].Id, [new(answers[1].Id, ids["Tid"], true)]));

        var after = await researcher.Post(page, "sort", ("In.Ticked", $"{answers[0].Id:N}{ids["Samarbeid"]:N}"));

        Assert.True(after.IsOk);
        Assert.Contains("2 av 7 svar er sortert", after.Text, StringComparison.Ordinal);
        Assert.Equal([1, 1], after.All(".sort-answer").Select(a => a.QuerySelectorAll("input[checked]").Length).Where(n => n > 0));
    }

    [Fact]
    public async Task New_category_on_the_spot_gets_the_answer_one_was_reading()
    {
        var given = await Given.Survey(House, Said);
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));
        var page = await researcher.See($"{given.Address}/results/sort/1");
        var read = (await Answers(given))[2];

        var after = await researcher.Post(page, "category", ("New.Name", "Arbeidstid"), ("New.Answer", read.Id.ToString()));
        var again = await researcher.Post(after, "category", ("New.Name", "arbeidstid"));

        Assert.Contains("1 av 7 svar er sortert", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("arbeidstid", again.Html.QuerySelector("#f-name")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Invented_quote_is_refused_at_its_field_and_kept_as_written()
    {
        var given = await Given.Survey(House, Said);
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));
        var answer = (await Answers(given)).Single(a => a.Text == "Nok tid");
        var page = await researcher.See($"{given.Address}/results/sort/1/quote/{answer.Id}");

        var refused = await researcher.Post(page, "quote", ("In.Passage", "Nok tid og penger"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nok tid og penger", refused.Html.QuerySelector("#f-passage")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(refused.Mistakes);
    }

    [Fact]
    public async Task Tick_is_saved_by_itself_and_only_with_the_pages_token()
    {
        var given = await Given.Survey(House, Said);
        var category = (await Given.Sorted(House, given, ("Tid", [])))["Tid"];
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));
        var page = await researcher.See($"{given.Address}/results/sort/1");
        var token = page.Form("sort").QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = (await Answers(given))[0].Id;
        Task<HttpResponseMessage> Tick(string? with)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, page.Html.QuerySelector("#sort")!.GetAttribute("data-address"))
            {
                Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["answer"] = $"{answer}", ["category"] = $"{category}", ["placed"] = "true" }),
            };
            if (with is not null) request.Headers.Add("RequestVerificationToken", with);
            return researcher.Client.SendAsync(request, Cancelled);
        }

        var without = await Tick(null);
        var saved = await Tick(token);

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Equal("""{"sorted":1,"answers":7}""", await saved.Content.ReadAsStringAsync(Cancelled));
    }

    private async Task<IReadOnlyList<ReadAnswer>> Answers(GivenSurvey given) =>
        (await House.Ask(s => s.GetRequiredService<SurveyResults>().Answers(given.Researcher, given.Programme, given.Wave.Id)))[0].Answers;

    private Task<string> Note(GivenSurvey given, Actor actor) => House.Ask(async services =>
    {
        var programme = new ProgrammeRef(given.Programme, given.Key, "Prøveprogrammet", "nb", null);
        var blocks = new List<Block>();
        foreach (var chapter in SurveyChapters.All)
            foreach (var part in await chapter.Parts(new ChapterRequest(services, actor, programme, "nb")))
                blocks.AddRange(await part.Blocks());
        return HtmlWriter.WritePage(new Document { Title = "Notat", Language = "nb", Author = "", MadeUtc = DateTime.UnixEpoch, Blocks = blocks });
    });
}

public sealed class ResultsPageOnSqlite(SqliteHouse house) : ResultsPageTests(house), IClassFixture<SqliteHouse>;

public sealed class ResultsPageOnPostgres(PostgresHouse house) : ResultsPageTests(house), IClassFixture<PostgresHouse>;

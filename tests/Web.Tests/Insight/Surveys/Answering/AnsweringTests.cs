using System.Net;
using System.Text.Json;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

public abstract class AnsweringTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Page_tells_who_asks_why_by_when_and_what_is_promised_and_asks_everything_in_one_form()
    {
        var asked = await Given.Asked(House);

        var page = await House.Anonymous().See(asked.Link());

        Assert.Equal("Startkartlegging", page.Heading);
        Assert.All((string[])["Vi vil vite hva som haster.", asked.Programme.Title, "5 spørsmål", "tirsdag 1. desember", AnsweringTexts.Anonymous.Nb, "Spørsmål 5 av 5"],
            said => Assert.Contains(said, page.Text, StringComparison.Ordinal));
        Assert.Equal(["q1", "q2", "q3", "q4", "q5", "q6"], page.All("#answer [name^=q]").Select(f => f.GetAttribute("name")).Distinct());
        Assert.Empty(page.All(".panel, form[action='/sign-out']"));
    }

    [Fact]
    public async Task Form_without_javascript_is_taken_and_thanked_for_and_cannot_be_sent_again()
    {
        var asked = await Given.Asked(House);
        var visitor = House.Anonymous();
        var ballot = (await visitor.See(asked.Link())).All("input[name=ballot]")[0].GetAttribute("value")!;

        var thanks = await Given.Posted(visitor, asked.Link(), ("ballot", ballot), (Given.OpenQuestion, "Tid til å tenke"), (Given.OneChoice, "Over ett år"), (Given.SeveralChoices, "Video"), (Given.SeveralChoices, "Tilsyn"), (Given.ScaleQuestion, "4"));
        var again = await Given.Posted(visitor, asked.Link(), ("ballot", Guid.NewGuid().ToString()), (Given.OpenQuestion, "En gang til"));

        Assert.Contains(AnsweringTexts.ThanksAnonymous.Nb, thanks.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("En gang til", again.All("#unsent")[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(["Tid til å tenke", "Over ett år", "Tilsyn\nVideo", "4"], Assert.Single(await asked.Opened()).Answers.Values);
        Assert.Equal(AnswerMode.Form, Assert.Single(await asked.TookPart()).Mode);
    }

    [Fact]
    public async Task Answer_sent_again_under_its_id_is_acknowledged_and_counted_once()
    {
        var asked = await Given.Asked(House);
        var (visitor, ballot) = (House.Anonymous(), Guid.NewGuid());

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++) statuses.Add((await Given.Sent(visitor, asked.Link(), ballot, (Given.OpenQuestion, "Tid"))).StatusCode);
        var other = await Given.Sent(visitor, asked.Link(), Guid.NewGuid(), (Given.OpenQuestion, "Noe annet"));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.NoContent, status));
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Equal("answered", (await Json(other)).GetProperty("reason").GetString());
        Assert.Equal("Tid", Assert.Single(Assert.Single(await asked.Opened()).Answers.Values));
    }

    [Fact]
    public async Task Empty_form_is_refused_kindly_on_both_ways_in()
    {
        var asked = await Given.Asked(House);

        var page = await Given.Posted(House.Anonymous(), asked.Link(), (Given.OpenQuestion, "   \u0007 "));
        var sent = await Given.Sent(House.Anonymous(), asked.Link(), Guid.NewGuid());

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (page.Status, sent.StatusCode));
        Assert.Equal(AnsweringTexts.NothingAnswered.Nb, Assert.Single(page.Mistakes));
        Assert.Equal(0, await asked.Ballots());
    }

    [Fact]
    public async Task Mistake_is_told_at_its_field_and_everything_written_stands()
    {
        var asked = await Given.Asked(House);

        var page = await Given.Posted(House.Anonymous(), asked.Link(), (Given.OpenQuestion, "Behold meg <b>slik</b>"), (Given.OneChoice, "Noe annet"), (Given.SeveralChoices, "Video"), (Given.ScaleQuestion, "6"), (Given.FirstRow, "2"));
        var sent = await Given.Sent(House.Anonymous(), asked.Link(), Guid.NewGuid(), (Given.ScaleQuestion, "0"), (Given.OpenQuestion, new string('å', AnswerReading.LongestAnswer + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(["q2-mistake", "q4-mistake"], page.All(".field-mistake").Select(m => m.Id!));
        Assert.Equal("Behold meg <b>slik</b>", page.All("#q1")[0].TextContent.Trim());
        Assert.Equal(["Video", "2"], page.All("input:checked").Select(box => box.GetAttribute("value")));
        Assert.Equal(["q1", "q4"], (await Json(sent)).GetProperty("mistakes").EnumerateArray().Select(m => m.GetProperty("field").GetString()).Order());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; drop table ballot; --")]
    [InlineData("\u0007\u001b[31m\u202e\ufeff \ud800 x")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("Under ett år\nOver ett år")]
    public async Task Hostile_text_in_any_field_is_an_answer_or_a_mistake_and_never_more(string hostile)
    {
        var asked = await Given.Asked(House, background: Background.Both);
        string[] fields = [Given.OpenQuestion, Given.OneChoice, Given.SeveralChoices, Given.ScaleQuestion, Given.FirstRow, "q7", "q-1", "place", "group", "ballot", "ticket", "work", "homepage", "__proto__", hostile];

        foreach (var field in fields)
        {
            var page = await Given.Posted(House.Anonymous(), asked.Link(), (field, hostile), ("q9999", "x"));

            Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict, $"{field}: {page.Status}");
            Assert.DoesNotContain("<script>alert", page.Body, StringComparison.Ordinal);
        }
        // Only where one writes freely is it an answer.
        Assert.Single(Assert.Single(await asked.Opened()).Answers);
    }

    [Fact]
    public async Task Megabyte_is_refused_on_both_ways_in()
    {
        var asked = await Given.Asked(House);
        var much = new string('x', 1024 * 1024);

        var page = await Given.Posted(House.Anonymous(), asked.Link(), (Given.OpenQuestion, much));
        var sent = await Given.Sent(House.Anonymous(), asked.Link(), Guid.NewGuid(), (Given.OpenQuestion, much));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (page.Status, sent.StatusCode));
        Assert.Equal(AnsweringTexts.TooLargeTitle.Nb, page.Heading);
    }

    [Fact]
    public async Task What_is_no_form_is_refused()
    {
        var asked = await Given.Asked(House);

        var page = await Given.Posted(House.Anonymous(), asked.Link(), (Given.OpenQuestion, "a\u0000b"));
        using var json = System.Net.Http.Json.JsonContent.Create(new { q1 = "x" });
        var sent = await House.Anonymous().Client.PostAsync($"{asked.Link()}/ballot", json, Cancelled);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity, 0), (page.Status, sent.StatusCode, await asked.Ballots()));
    }

    [Fact]
    public async Task Closed_meanwhile_says_so_and_hands_the_text_back()
    {
        var asked = await Given.Asked(House);
        var visitor = House.Anonymous();
        await visitor.See(asked.Link());
        await asked.Close();

        var page = await Given.Posted(visitor, asked.Link(), (Given.OpenQuestion, "Skrevet på toget"));
        var sent = await Given.Sent(visitor, asked.Link(), Guid.NewGuid(), (Given.OpenQuestion, "Skrevet på toget"));

        Assert.Contains(AnsweringTexts.ClosedMeanwhile.Nb, page.Text, StringComparison.Ordinal);
        Assert.Contains("Skrevet på toget", page.All("#unsent")[0].TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (page.Status, sent.StatusCode));
        Assert.Equal("closed", (await Json(sent)).GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Planned_survey_says_when_it_opens_and_takes_nothing()
    {
        var asked = await Given.Asked(House, opensOn: new DateOnly(2026, 11, 25));

        var page = await House.Anonymous().See(asked.Link());
        var sent = await Given.Sent(House.Anonymous(), asked.Link(), Guid.NewGuid(), (Given.OpenQuestion, "Tidlig ute"));

        Assert.Contains("onsdag 25. november", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("#answer"));
        Assert.Equal((HttpStatusCode.Conflict, 0), (sent.StatusCode, await asked.Ballots()));
    }

    [Theory]
    [InlineData("nb", "nb", "Hva haster?", "Under ett år", null)]
    [InlineData("nn", "nn", "Kva hastar?", "Under eitt år", null)]
    [InlineData("en", "en", "Hva haster?", "Under ett år", "nb")]
    public async Task Page_is_in_the_language_chosen_and_a_question_in_the_programmes_where_it_has_no_other(string language, string page, string question, string choice, string? marked)
    {
        var asked = await Given.Asked(House);

        var shown = await House.Anonymous().See($"{asked.Link()}?language={language}");

        Assert.Equal(asked.Link(), shown.Address);
        Assert.Equal(page, shown.Html.DocumentElement.GetAttribute("lang"));
        Assert.Contains(AnsweringTexts.Anonymous.In(language), shown.Text, StringComparison.Ordinal);
        Assert.Equal(question, Page.Words(shown.All("#s-1 h2")[0]));
        Assert.Equal(marked, shown.All("#s-1 h2")[0].GetAttribute("lang"));
        Assert.Equal((choice, marked, "Under ett år"), (Page.Words(shown.All("#s-2 .choice")[0]), shown.All("#s-2 .choice span")[0].GetAttribute("lang"), shown.All("#q2")[0].GetAttribute("value")));
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled)).RootElement;
}

public sealed class AnsweringOnSqlite(SqliteHouse house) : AnsweringTests(house), IClassFixture<SqliteHouse>;
public sealed class AnsweringOnPostgres(PostgresHouse house) : AnsweringTests(house), IClassFixture<PostgresHouse>;

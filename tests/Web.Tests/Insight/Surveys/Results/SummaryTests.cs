using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Results;

public abstract class SummaryTests(WebHouse house) : HouseTests(house)
{
    private static readonly string[] Said =
    [
        "Samarbeid mellom kommunene", "Bedre samarbeid om turnus", "Samarbeid og tid", "Tid til å prøve", "Mer tid", "Ledelse som støtter",
    ];

    [Fact]
    public async Task Category_is_counted_once_for_each_answer_and_with_the_base_of_all_answers()
    {
        var given = await Given.Survey(House, Said, ["Noe annet"]);
        await Sorted(given, ("Samarbeid", ["amarbeid"]), ("Tid", ["tid", "Tid"]), ("Tomt", []));

        var question = (await Summary(given, given.Researcher)).Questions[0];

        Assert.Equal(6, question.Answers);
        Assert.Equal([("Samarbeid", 3), ("Tid", 3), ("Tomt", 0)], question.Open!.Categories.Select(c => (c.Name, c.Answers)));
        Assert.Equal(5, question.Open.Sorted);
    }

    [Fact]
    public async Task Scale_shows_every_step_with_mean_and_median()
    {
        var given = await Given.Survey(House, (Given.Scale(1, 1, 5), ["1", "2", "2", "5", "5", "4"]));

        var spread = (await Summary(given, given.Member)).Questions[0].Distribution!;

        Assert.Equal([1, 2, 0, 1, 2], spread.Counts);
        Assert.Equal("1 – helt uenig", spread.Labels[0]);
        Assert.Equal((19 / 6.0, 3.0), (spread.Mean!.Value, spread.Median!.Value));
    }

    [Fact]
    public async Task Several_choices_are_counted_each_with_the_base_of_those_who_answered()
    {
        var given = await Given.Survey(House, (Given.Several(1, "Nettbrett", "Sensor", "Ingen"), ["Nettbrett\nSensor", "Sensor", "Nettbrett", "Sensor", "Annet"]));

        var question = (await Summary(given, given.Member)).Questions[0];

        Assert.Equal(5, question.Answers);
        Assert.Equal([("Nettbrett", 2), ("Sensor", 3), ("Ingen", 0), ("Annet", 1)], question.Distribution!.Labels.Zip(question.Distribution.Counts));
    }

    [Fact]
    public async Task Rows_of_a_matrix_are_shown_together()
    {
        var given = await Given.Survey(House, (Given.Open(1), Said), (Given.Scale(2, 1, 5, "Jeg får hjelp"), ["1"]), (Given.Scale(3, 1, 5, "Jeg har tid"), ["2"]));

        var shown = (await Summary(given, given.Researcher)).Shown().Select(part => part.Count);

        Assert.Equal([1, 2], shown);
    }

    [Fact]
    public async Task Fewer_than_five_answers_are_summed_up_for_those_alone_who_read_answers()
    {
        var given = await Given.Survey(House, Said, ["En", "To", "Tre", "Fire"]);

        var members = (await Summary(given, given.Member)).Questions[1];
        var researchers = (await Summary(given, given.Researcher)).Questions[1];

        Assert.True(members is { Withheld: true, Answers: 0, Open: null });
        Assert.True(researchers is { Withheld: false, Answers: 4, Open: not null });
    }

    [Fact]
    public async Task Words_of_one_or_two_and_typical_answers_are_for_those_alone_who_read_answers()
    {
        var given = await Given.Survey(House, Said);

        var members = (await Summary(given, given.Member)).Questions[0].Open!;
        var researchers = (await Summary(given, given.Researcher)).Questions[0].Open!;

        Assert.Equal(["samarbeid", "tid"], members.Words.Select(w => w.Text).Order());
        Assert.Contains(researchers.Words, word => word.Answers < 3);
        Assert.Empty(members.Typical);
        Assert.NotEmpty(researchers.Typical);
    }

    [Fact]
    public async Task Change_is_seen_in_the_next_summary()
    {
        var given = await Given.Survey(House, Said);
        var before = await Summary(given, given.Member);

        await Sorted(given, ("Samarbeid", ["amarbeid"]));
        var after = await Summary(given, given.Member);

        Assert.Empty(before.Questions[0].Open!.Categories);
        Assert.Equal(3, Assert.Single(after.Questions[0].Open!.Categories).Answers);
        Assert.Same(after, await Summary(given, given.Member));
    }

    [Fact]
    public async Task Answers_come_in_the_same_order_each_time_and_not_as_they_came_in()
    {
        string[] said = [.. Enumerable.Range(1, 40).Select(n => $"Svar nummer {n}")];
        var given = await Given.Survey(House, said);

        var first = await Read(given, given.Researcher);
        var second = await Read(given, given.Researcher);

        Assert.Equal(first, second);
        Assert.NotEqual(said, first);
        Assert.Equal(said.Order(), first.Order());
    }

    [Fact]
    public async Task Summary_and_answers_are_closed_to_other_programmes_and_answers_to_members()
    {
        var given = await Given.Survey(House, Said);
        var elsewhere = await Given.Survey(House, Said);

        await Assert.ThrowsAsync<Forbidden>(() => Summary(given, elsewhere.Researcher));
        await Assert.ThrowsAsync<Forbidden>(() => Read(given, given.Member));
        await Assert.ThrowsAsync<Missing>(() => House.Ask(s => s.GetRequiredService<SurveyResults>().Summary(given.Researcher, given.Programme, elsewhere.Wave.Id)));
    }

    private Task<WaveSummary> Summary(GivenSurvey given, Actor actor) =>
        House.Ask(s => s.GetRequiredService<SurveyResults>().Summary(actor, given.Programme, given.Wave.Id));

    private async Task<IEnumerable<string>> Read(GivenSurvey given, Actor actor) =>
        (await House.Ask(s => s.GetRequiredService<SurveyResults>().Answers(actor, given.Programme, given.Wave.Id)))[0].Answers.Select(a => a.Text);

    private Task Sorted(GivenSurvey given, params (string Name, string[] Words)[] categories) => Given.Sorted(House, given, categories);
}

public sealed class SummaryOnSqlite(SqliteHouse house) : SummaryTests(house), IClassFixture<SqliteHouse>;

public sealed class SummaryOnPostgres(PostgresHouse house) : SummaryTests(house), IClassFixture<PostgresHouse>;

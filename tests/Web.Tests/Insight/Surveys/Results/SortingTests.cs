using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Results;

public abstract class SortingTests(WebHouse house) : HouseTests(house)
{
    private static readonly string[] Said = ["Mer samarbeid", "Tid og samarbeid", "Tid", "Penger", "Ledelse"];

    [Fact]
    public async Task Merging_keeps_every_placement_and_quote()
    {
        var given = await Given.Survey(House, Said);
        var categories = await Given.Sorted(House, given, ("Samarbeid", ["samarbeid"]), ("Tid", ["Tid"]));
        var answer = (await Answers(given)).Single(a => a.Text == "Tid");
        await Quote(given, answer.Id, categories["Tid"], "Tid");

        await Ask<CategoryList>(list => list.Merge(given.Researcher, given.Programme, categories["Tid"], categories["Samarbeid"]));

        var open = (await Summary(given)).Questions[0].Open!;
        Assert.Equal([("Samarbeid", 3)], open.Categories.Select(c => (c.Name, c.Answers)));
        Assert.Equal("Samarbeid", Assert.Single(open.Quotes).Category);
    }

    [Fact]
    public async Task Deleting_a_category_leaves_answers_and_quotes()
    {
        var given = await Given.Survey(House, Said);
        var categories = await Given.Sorted(House, given, ("Tid", ["Tid"]));
        await Quote(given, (await Answers(given)).Single(a => a.Text == "Tid").Id, categories["Tid"], "Tid");

        await Ask<CategoryList>(list => list.Delete(given.Researcher, given.Programme, categories["Tid"]));

        var question = (await Summary(given)).Questions[0];
        Assert.Equal(5, question.Answers);
        Assert.Empty(question.Open!.Categories);
        Assert.Null(Assert.Single(question.Open.Quotes).Category);
    }

    [Fact]
    public async Task Two_researchers_at_once_both_keep_what_they_did()
    {
        var given = await Given.Survey(House, Said);
        var categories = await Given.Sorted(House, given, ("En", []), ("To", []));
        var answers = await Answers(given);

        await Task.WhenAll(answers.SelectMany(answer => categories.Values.SelectMany(category => new[] { 1, 2 }.Select(_ =>
            Place(given, new Placing(answer.Id, category, Placed: true))))));

        var open = (await Summary(given)).Questions[0].Open!;
        Assert.Equal([5, 5], open.Categories.Select(c => c.Answers));
    }

    [Fact]
    public async Task Rename_after_somebody_elses_is_told_and_changes_nothing()
    {
        var given = await Given.Survey(House, Said);
        var id = (await Given.Sorted(House, given, ("Tid", [])))["Tid"];
        var seen = await House.Read(db => db.Categories.Where(c => c.Id == id).Select(c => c.Version).SingleAsync(Cancelled));
        Task Rename(string name) => Ask<CategoryList>(list => list.Rename(given.Researcher, given.Programme, id, new CategoryInput { Name = name, Version = seen }));

        await Rename("Nok tid");
        var mistake = await Assert.ThrowsAsync<UserMistake>(() => Rename("Tidsbruk"));

        Assert.Equal(PlatformTexts.ChangedMeanwhile, mistake.Message);
        Assert.Equal("Nok tid", (await Summary(given)).Questions[0].Open!.Categories[0].Name);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("  samarbeid ", false)]
    [InlineData("Ledelse", true)]
    public async Task New_category_needs_a_name_of_its_own(string name, bool added)
    {
        var given = await Given.Survey(House, Said);
        await Given.Sorted(House, given, ("Samarbeid", []));

        var problem = await Record.ExceptionAsync(() =>
            Ask<CategoryList>(list => list.Add(given.Researcher, given.Programme, given.Questions[0].Id, new CategoryInput { Name = name })));

        Assert.Equal(added, problem is null);
        Assert.Equal(added ? 2 : 1, (await Summary(given)).Questions[0].Open!.Categories.Count);
    }

    [Fact]
    public async Task Moved_category_changes_place_with_its_neighbour()
    {
        var given = await Given.Survey(House, Said);
        var ids = await Given.Sorted(House, given, ("A", []), ("B", []), ("C", []));

        await Ask<CategoryList>(list => list.Move(given.Researcher, given.Programme, ids["C"], up: true));
        await Ask<CategoryList>(list => list.Move(given.Researcher, given.Programme, ids["A"], up: true));

        Assert.Equal("ACB", string.Concat((await Summary(given)).Questions[0].Open!.Categories.Select(c => c.Name)));
    }

    [Fact]
    public async Task Member_may_change_nothing_and_nobody_places_what_is_of_another_programme()
    {
        var given = await Given.Survey(House, Said);
        var other = await Given.Survey(House, Said);
        var theirs = (await Given.Sorted(House, other, ("Deres", [])))["Deres"];
        var answer = (await Answers(given))[0];

        await Assert.ThrowsAsync<Forbidden>(() => Ask<Sorting>(s => s.Place(given.Member, given.Programme, given.Questions[0].Id, [new(answer.Id, theirs, true)])));
        await Assert.ThrowsAsync<Missing>(() => Place(given, new Placing(answer.Id, theirs, true)));
        await Assert.ThrowsAsync<Missing>(() => Ask<CategoryList>(list => list.Delete(given.Researcher, given.Programme, theirs)));
        Assert.Equal(1, await House.Read(db => db.Categories.CountAsync(c => c.Id == theirs, Cancelled)));
    }

    [Fact]
    public async Task Every_change_is_in_the_audit_without_its_content()
    {
        var given = await Given.Survey(House, Said);
        var ids = await Given.Sorted(House, given, ("Hemmelig kategori", ["Tid"]));
        await Quote(given, (await Answers(given)).Single(a => a.Text == "Penger").Id, ids["Hemmelig kategori"], "Penger");

        var rows = await House.Read(db => db.Audit.AsNoTracking().Where(a => a.ProgrammeId == given.Programme).ToListAsync(Cancelled));

        Assert.Equal(["surveys.answers.sort", "surveys.category.add", "surveys.quote.pick"], rows.Select(r => r.Verb).Distinct().Order());
        Assert.DoesNotContain(rows, row => row.Why is not null);
    }

    private Task Ask<T>(Func<T, Task> question) where T : notnull => House.Ask(services => question(services.GetRequiredService<T>()));

    private Task Place(GivenSurvey given, Placing change) => Ask<Sorting>(s => s.Place(given.Researcher, given.Programme, given.Questions[0].Id, [change]));

    private Task Quote(GivenSurvey given, Guid answer, Guid category, string passage) =>
        Ask<Quoting>(q => q.Pick(given.Researcher, given.Programme, answer, category, passage));

    private Task<WaveSummary> Summary(GivenSurvey given) =>
        House.Ask(s => s.GetRequiredService<SurveyResults>().Summary(given.Researcher, given.Programme, given.Wave.Id));

    private async Task<IReadOnlyList<ReadAnswer>> Answers(GivenSurvey given) =>
        (await House.Ask(s => s.GetRequiredService<SurveyResults>().Answers(given.Researcher, given.Programme, given.Wave.Id)))[0].Answers;
}

public sealed class SortingOnSqlite(SqliteHouse house) : SortingTests(house), IClassFixture<SqliteHouse>;

public sealed class SortingOnPostgres(PostgresHouse house) : SortingTests(house), IClassFixture<PostgresHouse>;

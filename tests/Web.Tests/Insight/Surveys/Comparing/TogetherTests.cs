using System.Net;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Comparing;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Comparing;

/// <summary>The same survey in a programme and in those below it.</summary>
public abstract class TogetherTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Survey_of_the_programme_above_is_offered_once_and_brings_questions_and_categories()
    {
        var above = await Given.Survey(House, (Given.Open(1), ["Mer tid"]), (Given.Scale(2, 1, 5), ["4"]));
        await Given.Sorted(House, above, ("Tid", ["tid"]));
        var (id, key) = await Given.Programme(House);
        await Given.Under(House, id, above.Programme, "Omsorg i Lier");
        var coordinator = await House.With(new Grant(Role.Coordinator, id));
        var list = await coordinator.See($"/surveys/{key}");

        var taken = await coordinator.Post(list, "take-over", ("In.Survey", above.Survey.Id.ToString()));
        var again = await coordinator.Post(list, "take-over", ("In.Survey", above.Survey.Id.ToString()));

        Assert.Equal(above.Survey.Title, taken.Heading);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.DoesNotContain((await coordinator.See($"/surveys/{key}")).All("form"), form => form.QuerySelector("[name='In.Survey']") is not null);
        var (survey, questions, categories) = await House.Read(async db =>
        {
            var copy = await db.Surveys.AsNoTracking().SingleAsync(s => s.ProgrammeId == id);
            var asked = await db.Questions.AsNoTracking().Where(q => q.SurveyId == copy.Id).OrderBy(q => q.Number).ToListAsync();
            return (copy, asked, await db.Categories.AsNoTracking().Where(c => c.QuestionId == asked[0].Id).Select(c => c.Name).ToListAsync());
        });
        Assert.Equal(above.Survey.Id, survey.OriginId);
        Assert.Equal(above.Questions.Select(q => ((Guid?)q.Id, q.Text("nb"), q.ScaleTo)), questions.Select(q => (q.OriginId, q.Text("nb"), q.ScaleTo)));
        Assert.Equal(["Tid"], categories);
    }

    [Fact]
    public async Task Categories_taken_over_stay_when_questions_are_moved()
    {
        var above = await Given.Survey(House, (Given.Open(1), ["Mer tid"]), (Given.Scale(2, 1, 5), ["4"]));
        await Given.Sorted(House, above, ("Tid", ["tid"]));
        var below = await Given.Below(House, above, "Omsorg i Lier");
        await House.Ask(s => s.GetRequiredService<Waves>().Remove(Actor.Program, below.Programme, below.Wave.Id, "Ikke spurt"));

        await House.Ask(s => s.GetRequiredService<SurveyDesk>().MoveQuestion(Actor.Program, below.Programme, below.Survey.Id, 1, 1));

        Assert.Equal(1, await House.Read(db => db.Categories.CountAsync(c => c.QuestionId == below.Questions[0].Id)));
        Assert.Equal(above.Questions[0].Id, await House.Read(db => db.Questions.Where(q => q.Id == below.Questions[0].Id && q.Number == 2).Select(q => q.OriginId).SingleAsync()));
    }

    [Fact]
    public async Task Only_a_programme_below_may_take_a_survey_over_and_only_by_those_who_edit_there()
    {
        var above = await Given.Survey(House, (Given.Scale(1, 1, 5), ["4"]));
        var (id, key) = await Given.Programme(House);
        var programme = new ProgrammeRef(id, key, "Uten overordnet", "nb", null);
        Task TakeOver(Actor actor) => House.Ask(s => s.GetRequiredService<SurveySharing>().TakeOver(actor, programme, above.Survey.Id));

        await Assert.ThrowsAsync<UserMistake>(() => TakeOver(Given.Actor(Role.Coordinator, id)));
        await Given.Under(House, id, (await Given.Survey(House, (Given.Scale(1, 1, 5), ["4"]))).Programme, "Under et annet");
        await Assert.ThrowsAsync<Missing>(() => TakeOver(Given.Actor(Role.Coordinator, id)));
        await Given.Under(House, id, above.Programme, "Under");
        await Assert.ThrowsAsync<Forbidden>(() => TakeOver(Given.Actor(Role.Member, id)));
        await Assert.ThrowsAsync<Forbidden>(() => TakeOver(Given.Actor(Role.Coordinator, above.Programme)));
    }

    [Fact]
    public async Task Published_waves_stand_side_by_side_and_the_others_without_numbers()
    {
        var above = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("4", 10))));
        var lier = await Given.Below(House, above, "Omsorg i Lier", Given.Many(("2", 7)));
        await Given.Below(House, above, "Omsorg i Hole", Given.Many(("5", 9)));
        var older = await Given.LaterWave(House, lier, "Uten ting", Given.Many(("5", 6)));
        await Given.Published(House, above.Wave);
        await Given.Published(House, older, day: 1);
        await Given.Published(House, lier.Wave);
        var member = await House.With(new Grant(Role.Member, above.Programme));

        var page = await member.See($"{above.Address}/together");
        var file = await member.See($"{above.Address}/together.csv");

        Assert.Equal(["Omsorg i Hole", "–", "ikke publisert", "–"], page.Table("#programmes table").Single(r => r[0] == "Omsorg i Hole"));
        Assert.Equal("Våren 2027", page.Table("#programmes table").Single(r => r[0] == "Omsorg i Lier")[1]);
        Assert.Equal(["Snitt", "4,0 (10 svar)", "2,0 (7 svar)", "3,2 (17 svar)"], page.Table("#q1 table")[^1]);
        Assert.DoesNotContain("Hole", file.Body, StringComparison.Ordinal);
        Assert.Contains(";Omsorg i Lier;7;7;1", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programme_with_few_answers_is_withheld_and_no_sum_gives_it_away()
    {
        var above = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("4", 10))), (Given.Several(2, "Skyss", "Kaffe"), Given.Many(("Skyss", 10))));
        var lier = await Given.Below(House, above, "Omsorg i Lier", Given.Many(("2", 4)), Given.Many(("Kaffe", 6)));
        var hole = await Given.Below(House, above, "Omsorg i Hole", Given.Many(("3", 8)), Given.Many(("Kaffe", 8)));
        foreach (var wave in new[] { above.Wave, lier.Wave, hole.Wave }) await Given.Published(House, wave);
        var researcher = await House.With(new Grant(Role.Researcher, above.Programme));

        var page = await researcher.See($"{above.Address}/together");
        var file = await researcher.See($"{above.Address}/together.csv");

        Assert.Equal(["Snitt", "4,0 (10 svar)", "3,0 (8 svar)", "færre enn 5", "3,6 (18 svar)"], page.Table("#q1 table")[^1]);
        Assert.Equal(["Kaffe", "0 av 10 (0 %)", "8 av 8 (100 %)", "6 av 6 (100 %)", "14 av 24 (58 %)"], page.Table("#q2 table").Single(r => r[0] == "Kaffe"));
        Assert.DoesNotContain(file.Body.Split("\r\n"), line => line.StartsWith("1;", StringComparison.Ordinal) && (line.Contains(";4;4;", StringComparison.Ordinal) || line.Contains(";22;", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Open_answers_meet_by_the_names_of_their_categories_and_no_word_of_them_crosses()
    {
        var above = await Given.Survey(House, [Given.Many(("Mer tid", 8))]);
        await Given.Sorted(House, above, ("Tid", ["tid"]), ("Penger", []));
        var below = await Given.Below(House, above, "Omsorg i Lier", Given.Many(("Bare Solfrid vet om pengene", 6)));
        await House.Ask(async services =>
        {
            var category = (await services.GetRequiredService<BlankeArk.Web.Platform.Data.Db>().Categories.AsNoTracking().Where(c => c.QuestionId == below.Questions[0].Id).ToListAsync()).Single(c => c.Name == "Penger");
            await services.GetRequiredService<CategoryList>().Rename(below.Researcher, below.Programme, category.Id, new CategoryInput { Name = "penger", Version = category.Version });
            var answers = (await services.GetRequiredService<SurveyResults>().Answers(below.Researcher, below.Programme, below.Wave.Id))[0].Answers;
            await services.GetRequiredService<Sorting>().Place(below.Researcher, below.Programme, below.Questions[0].Id, [.. answers.Select(a => new Placing(a.Id, category.Id, Placed: true))]);
            await services.GetRequiredService<Quoting>().Pick(below.Researcher, below.Programme, answers[0].Id, category.Id, "Bare Solfrid vet om pengene");
        });
        await Given.Published(House, above.Wave);
        await Given.Published(House, below.Wave);
        var researcher = await House.With(new Grant(Role.Researcher, above.Programme));

        var page = await researcher.See($"{above.Address}/together");

        Assert.Equal(["penger", "0 av 8 (0 %)", "6 av 6 (100 %)", "6 av 14 (43 %)"], page.Table("#q1 table")[2]);
        Assert.DoesNotContain("Solfrid", page.Body + (await researcher.See($"{above.Address}/together.csv")).Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_somebody_wrote_where_choices_were_offered_stays_in_the_programme()
    {
        var above = await Given.Survey(House, (Given.Several(1, "Skyss", "Kaffe"), Given.Many(("Skyss", 10))));
        var below = await Given.Below(House, above, "Omsorg i Lier", Given.Many(("Kaffe", 6), ("Det Solfrid sa", 3)));
        await Given.Published(House, above.Wave);
        await Given.Published(House, below.Wave);
        var member = await House.With(new Grant(Role.Member, above.Programme));

        var page = await member.See($"{above.Address}/together");

        Assert.Equal(["Kaffe", "0 av 10 (0 %)", "6 av 9 (67 %)", "6 av 19 (32 %)"], page.Table("#q1 table").Single(r => r[0] == "Kaffe"));
        Assert.DoesNotContain("Solfrid", page.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Programme_no_longer_below_is_not_shown_and_its_people_see_the_page_only_with_a_role_above()
    {
        var above = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("4", 10))));
        var below = await Given.Below(House, above, "Omsorg i Lier", Given.Many(("2", 6)));
        await Given.Published(House, above.Wave);
        await Given.Published(House, below.Wave);
        var only = await House.With(new Grant(Role.Coordinator, below.Programme));
        var both = await House.With(new Grant(Role.Coordinator, below.Programme), new Grant(Role.Member, above.Programme));
        var address = $"{above.Address}/together";

        var refused = (await only.Get(address)).StatusCode;
        var results = await only.See($"{below.Address}/results");
        var linked = await both.See($"{below.Address}/results");
        var seen = await both.See(address);
        await Given.Under(House, below.Programme, null, "Omsorg i Lier");
        var left = await both.See(address);

        Assert.Equal(HttpStatusCode.Forbidden, refused);
        Assert.DoesNotContain(results.All("a"), a => a.GetAttribute("href") == address);
        Assert.Contains(linked.All("a"), a => a.GetAttribute("href") == address);
        Assert.Contains("Omsorg i Lier", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Omsorg i Lier", left.Text, StringComparison.Ordinal);
    }
}

public sealed class TogetherOnSqlite(SqliteHouse house) : TogetherTests(house), IClassFixture<SqliteHouse>;

public sealed class TogetherOnPostgres(PostgresHouse house) : TogetherTests(house), IClassFixture<PostgresHouse>;

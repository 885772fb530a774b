using System.Net;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

public abstract class PhoneTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Researcher_enters_what_somebody_says_on_the_phone_and_is_back_at_the_list()
    {
        var (one, two) = ("Dina " + Guid.NewGuid().ToString("N"), "Eva " + Guid.NewGuid().ToString("N"));
        var asked = await Given.Asked(House, names: [one, two]);
        var visitor = await House.With(new Grant(Role.Researcher, asked.Programme.Id));

        var sheet = await visitor.See(await Link(visitor, asked, one));
        var empty = await visitor.Post(sheet, "phone");
        var wrong = await visitor.Post(sheet, "phone", (Given.OpenQuestion, new string('x', AnswerReading.LongestAnswer + 1)));
        var list = await visitor.Post(sheet, "phone", (Given.OpenQuestion, "Sagt på telefon"), (Given.ScaleQuestion, "2"));

        Assert.Contains(AnsweringTexts.PhoneAloudAnonymous.Nb, sheet.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (empty.Status, wrong.Status));
        Assert.Equal("q1-mistake", Assert.Single(wrong.All(".field-mistake")).Id);
        Assert.Contains(AnsweringTexts.PhoneSaved.Nb, list.Text, StringComparison.Ordinal);
        Assert.Equal([two], list.All(".rows a").Select(Page.Words));
        Assert.Equal(AnswerMode.Phone, Assert.Single(await asked.TookPart()).Mode);
        Assert.Equal(2, Assert.Single(await asked.Opened()).Answers.Count);
    }

    [Fact]
    public async Task Entry_leaves_a_row_of_for_whom_and_not_of_what()
    {
        var name = "Frida " + Guid.NewGuid().ToString("N");
        var asked = await Given.Asked(House, names: name);
        var visitor = await House.With(new Grant(Role.Coordinator, asked.Programme.Id));

        await visitor.Post(await visitor.See(await Link(visitor, asked, name)), "phone", (Given.OpenQuestion, "Fortrolig"));

        var row = await House.Read(db => db.Audit.AsNoTracking().SingleAsync(a => a.ProgrammeId == asked.Programme.Id && a.Verb == "survey.enter-by-phone", Cancelled));
        Assert.Equal(await asked.Person(name), row.SubjectId);
        Assert.Null(row.Why);
    }

    [Fact]
    public async Task Somebody_who_has_answered_meanwhile_is_not_entered_and_what_was_written_stands()
    {
        var name = "Gro " + Guid.NewGuid().ToString("N");
        var asked = await Given.Asked(House, names: name);
        var visitor = await House.With(new Grant(Role.Researcher, asked.Programme.Id));
        var sheet = await visitor.See(await Link(visitor, asked, name));
        await Given.Posted(House.Anonymous(), asked.Link(name), (Given.OpenQuestion, "Selv"));

        var refused = await visitor.Post(sheet, "phone", (Given.OpenQuestion, "På telefon"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Selv", Assert.Single(Assert.Single(await asked.Opened()).Answers.Values));
    }

    [Theory]
    [InlineData(Role.Member)]
    [InlineData(Role.Driver)]
    [InlineData(Role.Owner)]
    public async Task Those_who_do_not_run_surveys_see_neither_list_nor_sheet(Role role)
    {
        var name = "Hege " + Guid.NewGuid().ToString("N");
        var asked = await Given.Asked(House, names: name);
        var link = await Link(await House.With(new Grant(Role.Researcher, asked.Programme.Id)), asked, name);
        var visitor = await House.With(new Grant(role, asked.Programme.Id));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), ((await visitor.Get($"{asked.Address}/phone")).StatusCode, (await visitor.Get(link)).StatusCode));
    }

    [Fact]
    public async Task Sheet_of_another_programmes_wave_is_not_there()
    {
        var (mine, other) = (await Given.Asked(House), await Given.Asked(House));
        var there = await Link(await House.With(new Grant(Role.Researcher, other.Programme.Id)), other, other.Tokens.Keys.First());
        var visitor = await House.With(new Grant(Role.Researcher, mine.Programme.Id));

        var answer = await visitor.Get(there.Replace(other.Programme.Key, mine.Programme.Key, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<string> Link(Visitor visitor, GivenAsked asked, string name) =>
        (await visitor.See($"{asked.Address}/phone")).All(".rows a").Single(a => Page.Words(a) == name).GetAttribute("href")!;
}

public sealed class PhoneOnSqlite(SqliteHouse house) : PhoneTests(house), IClassFixture<SqliteHouse>;
public sealed class PhoneOnPostgres(PostgresHouse house) : PhoneTests(house), IClassFixture<PostgresHouse>;

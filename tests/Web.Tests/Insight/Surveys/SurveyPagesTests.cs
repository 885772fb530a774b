using System.Net;
using System.Text;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys;

public abstract class SurveyPagesTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task File_is_looked_through_corrected_and_brought_in()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li");
        var coordinator = await House.With(new Grant(Role.Coordinator, programme.Id));
        var lines = new[] { "Navn;Hva er målet?;Hvor nyttig?" }.Concat(Enumerable.Range(0, 12).Select(i => $"{(i == 0 ? "Anne Li" : i == 1 ? "Bo Li" : "")};Svar {i};{(i == 11 ? "3,5" : "4")}"));

        var check = await Upload(coordinator, programme.Key, string.Join('\n', lines));
        var refused = await coordinator.Post(check, "check", ("In.Title", "Samlingen"), ("In.Do", "import"));
        var left = await coordinator.Post(refused, "check", ("In.Use[2]", "LeaveOut"), ("In.Do", "check"));
        var done = await coordinator.Post(left, "check", ("In.Do", "import"));

        Assert.Contains("Rad 13, kolonne C", check.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("1 spørsmål og 12 svar", left.Text, StringComparison.Ordinal);
        Assert.Equal($"/surveys/{programme.Key}/1", done.Address);
        Assert.Equal("Samlingen", done.Heading);
        var participation = await coordinator.See($"/surveys/{programme.Key}/1/waves/1/participation");
        Assert.Contains("2 av 2 personer", participation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unreadable_file_gets_a_message_at_its_field()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li");
        var coordinator = await House.With(new Grant(Role.Coordinator, programme.Id));

        var page = await Upload(coordinator, programme.Key, "Hva?;Hvem?\n\"ikke lukket;nei");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Single(page.Mistakes);
    }

    [Fact]
    public async Task Survey_is_made_of_questions_that_are_added_moved_and_removed()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li");
        var researcher = await House.With(new Grant(Role.Researcher, programme.Id));
        var page = await researcher.Post(await researcher.See($"/surveys/{programme.Key}/new"), "survey", ("In.Title", "Midtveis"));
        var address = page.Address;

        page = await Add(researcher, address, ("In.Text", "Hva er bra?"));
        page = await Add(researcher, address, ("In.Text", "Hvor ofte?"), ("In.Kind", "OneChoice"), ("In.Choices", "Ofte\nSjelden"));
        page = await Add(researcher, address, ("In.Text", "Hvor enig?"), ("In.Kind", "Matrix"), ("In.Rows", "Vi får tid\nVi blir hørt"));
        var bad = await Add(researcher, address, ("In.Text", "Skala?"), ("In.Kind", "Scale"), ("In.From", "1,5"));
        var edit = await researcher.See($"{address}/questions/2");
        page = await researcher.Post(edit, "question", ("In.Do", "up"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.Status);
        Assert.Equal(["1. Hvor ofte?", "2. Hva er bra?", "3. Hvor enig? – Vi får tid", "4. Hvor enig? – Vi blir hørt"],
            page.All("li[id^=q] > span:first-child").Select(Page.Words));
    }

    [Fact]
    public async Task List_of_those_who_took_part_is_pasted_looked_over_and_recorded()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li");
        await Given.Imported(House, programme, Given.Answers("svar.csv", "Hva?", "Dette", "Hint"));
        var coordinator = await House.With(new Grant(Role.Coordinator, programme.Id));
        var at = $"/surveys/{programme.Key}/1/waves/1/participation";

        var looked = await coordinator.Post(await coordinator.See(at + "/list"), "list", ("In.Pasted", "Anne Li;telefon\nIngen Slik"));
        var refused = await coordinator.Post(looked, "record");
        var done = await coordinator.Post(refused, "record", ("Agreed.LeaveOutUnknown", "true"));
        var ticked = await coordinator.Post(await coordinator.See(at + "/tick"), "tick", ("In.Mode[1]", "Form"));

        Assert.Contains("Ingen Slik", looked.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(at, done.Address);
        Assert.Contains("1 av 2 personer", done.Text, StringComparison.Ordinal);
        Assert.Contains("2 av 2 personer", ticked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_sees_no_form_to_change_anything()
    {
        var member = await House.As(Role.Member);

        foreach (var address in new[] { "/surveys/demo", "/surveys/demo/1", "/surveys/demo/1/waves/1/participation" })
            Assert.DoesNotContain((await member.See(address)).Html.Forms, f => Page.NameOf(f) is not null);
    }

    private static async Task<Page> Add(Visitor visitor, string survey, params (string, string?)[] values) =>
        await visitor.Post(await visitor.See($"{survey}/questions/new"), "question", values);

    private static async Task<Page> Upload(Visitor visitor, string key, string content) =>
        await visitor.Post(await visitor.See($"/surveys/{key}/import"), "file", [new Upload("In.File", "svar.csv", Encoding.UTF8.GetBytes(content))]);
}

public sealed class SurveyPagesOnSqlite(SqliteHouse house) : SurveyPagesTests(house), IClassFixture<SqliteHouse>;

public sealed class SurveyPagesOnPostgres(PostgresHouse house) : SurveyPagesTests(house), IClassFixture<PostgresHouse>;

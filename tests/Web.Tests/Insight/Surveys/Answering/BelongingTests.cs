using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

public abstract class BelongingTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Person_with_one_function_is_not_asked_and_is_told_what_goes_along()
    {
        var asked = await Given.Asked(House, background: Background.Both);

        var page = await House.Anonymous().See(asked.Link());
        await Given.Posted(House.Anonymous(), asked.Link(), (Given.OpenQuestion, "Tid"), ("place", "2"), ("group", "1"));

        Assert.Empty(page.All("#s-place"));
        Assert.Contains("Prosjektgruppa, Lier", page.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await asked.Opened()) is { GroupId: not null, OrganisationId: not null });
    }

    [Fact]
    public async Task Person_with_several_functions_chooses_for_which_or_for_none()
    {
        var name = "Bo Prøve" + Guid.NewGuid().ToString("N");
        var asked = await Given.Asked(House, background: Background.Group, names: [name, "Cato " + Guid.NewGuid().ToString("N")]);
        await Given.Import(House, asked.Programme.Id, Given.Csv("navn;e-post;gruppe;kommune;rolle", $"{name};{Given.Email(name)};Frivillighet;Lier;medlem"));
        var visitor = House.Anonymous();

        var page = await visitor.See(asked.Link(name));
        await Given.Posted(visitor, asked.Link(name), (Given.OpenQuestion, "Tid"), ("place", "1"));

        Assert.Equal(["Frivillighet", "Prosjektgruppa", AnsweringTexts.RatherNot.Nb], page.All("#s-place .choice").Select(Page.Words));
        var group = Assert.Single(await asked.Opened()).GroupId;
        Assert.Equal("Frivillighet", await House.Read(db => db.Groups.Where(g => g.Id == group).Select(g => g.Name).SingleAsync(Cancelled)));
    }

    [Fact]
    public async Task Named_form_comes_filled_with_what_was_sent_and_says_who_sees_it()
    {
        var asked = await Given.Asked(House, anonymous: false);
        await Sent(asked);

        var page = await House.Anonymous().See(asked.Link());

        Assert.Contains(AnsweringTexts.Named.Nb, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(AnsweringTexts.AnonymousTitle.Nb, page.Text, StringComparison.Ordinal);
        Assert.Equal("Før", page.All("#q1")[0].TextContent.Trim());
        Assert.Equal(["Tilsyn", "Video", "4"], page.All("input:checked").Select(box => box.GetAttribute("value")));
    }

    private Task Sent(GivenAsked asked) => House.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        var seal = services.GetRequiredService<KeyStore>().Seal(asked.Programme.Id);
        var questions = await db.Questions.AsNoTracking().Where(q => q.SurveyId == asked.Wave.SurveyId).ToDictionaryAsync(q => q.Number, q => q.Id, Cancelled);
        var person = await db.Invitations.Where(i => i.WaveId == asked.Wave.Id).Select(i => i.PersonId).SingleAsync(Cancelled);
        var sheet = Guid.NewGuid();
        await db.WriteUnaudited(() =>
        {
            db.Add(new Participation(asked.Wave.Id, person, AnswerMode.Form));
            db.Add(new NamedSheet(sheet, asked.Wave.Id, person));
            foreach (var (number, text) in new[] { (1, "Før"), (3, "Tilsyn\nVideo"), (4, "4") })
                db.Add(new Answer(Guid.NewGuid(), asked.Wave.Id, questions[number], sheet, seal.Close(text)));
            return Task.CompletedTask;
        });
    });
}

public sealed class BelongingOnSqlite(SqliteHouse house) : BelongingTests(house), IClassFixture<SqliteHouse>;
public sealed class BelongingOnPostgres(PostgresHouse house) : BelongingTests(house), IClassFixture<PostgresHouse>;

using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
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
    public async Task Named_form_comes_filled_with_what_was_sent_and_may_be_sent_again_until_it_closes()
    {
        var asked = await Given.Asked(House, anonymous: false, background: Background.Both);
        var visitor = House.Anonymous();
        var first = await visitor.See(asked.Link());
        await Given.Posted(visitor, asked.Link(), (Given.OpenQuestion, "Før"), (Given.SeveralChoices, "Tilsyn"), (Given.SeveralChoices, "Video"), (Given.ScaleQuestion, "4"));

        var filled = await visitor.See(asked.Link());
        var thanks = await Given.Posted(visitor, asked.Link(), (Given.OpenQuestion, "Etter"));
        var changed = await visitor.See(asked.Link());
        await asked.Close();
        var closed = await Given.Sent(visitor, asked.Link(), Guid.NewGuid(), (Given.OpenQuestion, "For sent"));

        Assert.Contains(AnsweringTexts.Named.Nb, first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(AnsweringTexts.AnonymousTitle.Nb, first.Text, StringComparison.Ordinal);
        Assert.Equal("Før", filled.All("#q1")[0].TextContent.Trim());
        Assert.Equal(["Tilsyn", "Video", "4"], filled.All("input:checked").Select(box => box.GetAttribute("value")));
        Assert.Contains(AnsweringTexts.ThanksNamed.Nb, thanks.Text, StringComparison.Ordinal);
        Assert.Equal("Etter", changed.All("#q1")[0].TextContent.Trim());
        Assert.Empty(changed.All("input:checked"));
        Assert.Equal(System.Net.HttpStatusCode.Conflict, closed.StatusCode);
    }
}

public sealed class BelongingOnSqlite(SqliteHouse house) : BelongingTests(house), IClassFixture<SqliteHouse>;
public sealed class BelongingOnPostgres(PostgresHouse house) : BelongingTests(house), IClassFixture<PostgresHouse>;

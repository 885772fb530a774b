using System.Net;
using BlankeArk.Web.Ideas;
using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Ideas.Proposing;

/// <summary>Somebody says what could be otherwise: signed, under a chosen name or without one, and follows it.</summary>
public abstract class ProposingTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Signed_idea_stands_at_home_unanswered_and_its_proposer_follows_it()
    {
        var member = await House.As(Role.Member);
        var title = Title();

        var page = await Given.Proposed(House, member, Signing.Signed, ("In.Otherwise", $"{title}. Da slipper vi å lete."), ("In.SeenBy", nameof(Visibility.Organisations)));

        var idea = Assert.Single(await Given.IdeasOf(House, title));
        Assert.EndsWith($"/ideas/{idea.Number}/own?sent", page.Address, StringComparison.Ordinal);
        Assert.Contains("Ingen har svart ennå", page.Text, StringComparison.Ordinal);
        Assert.Equal((Visibility.Organisations, Signing.Signed), (idea.Visibility, idea.Signing));
        Assert.NotNull(idea.ProposerPersonId);
        var standing = await House.Read(db => db.IdeaStandings.SingleAsync(s => s.IdeaId == idea.Id, Cancelled));
        Assert.Equal((idea.OrganisationId, IdeaStage.New, false), (standing.OrganisationId, standing.Stage, standing.Answered));
        Assert.Equal(idea.ProposerPersonId, await House.Read(db => db.Audit.Where(a => a.Verb == "idea.propose" && a.SubjectId == idea.Id).Select(a => a.PersonId).SingleAsync(Cancelled)));
        Assert.Equal(HttpStatusCode.NotFound, (await (await House.As(Role.Coordinator)).Get($"/ideas/{idea.Number}/own")).StatusCode);
    }

    [Theory]
    [InlineData(Signing.Signed)]
    [InlineData(Signing.Anonymous)]
    public async Task Same_form_sent_twice_makes_one_idea_and_leads_to_the_same_place(Signing signing)
    {
        var (member, title) = (await House.As(Role.Member), Title());
        var page = await Given.LookedOver(House, member, signing, ("In.Otherwise", title));
        House.Clock.Forward(Given.WhileWriting);

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => member.Post(page, "propose", ("In.Work", Given.WorkFor(page)))));

        Assert.Single(sent.Select(s => s.Address).Distinct());
        Assert.All(sent, s => Assert.True(s.IsOk));
        Assert.Single(await Given.IdeasOf(House, title));
    }

    [Fact]
    public async Task Unsigned_idea_is_followed_added_to_and_taken_back_by_its_link_alone()
    {
        var (visitor, title) = (House.Anonymous(), Title());
        var page = await Given.Proposed(House, visitor, Signing.ChosenName, ("In.Otherwise", title), ("In.Name", "Ei på natt"));
        var link = page.Address.Split('?')[0];
        var elsewhere = House.Anonymous();

        var added = await elsewhere.Post(await elsewhere.See(link), "clarify", ("More.Said", "Gjelder også helg."));

        var idea = Assert.Single(await Given.IdeasOf(House, title));
        Assert.EndsWith("Gjelder også helg.", idea.Otherwise, StringComparison.Ordinal);
        Assert.Equal("Ei på natt", idea.ChosenName);
        Assert.Contains("Gjelder også helg.", added.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(link[^20..], string.Concat((await Traces.Rows(House)).Select(r => r.Text)), StringComparison.Ordinal);

        var gone = await elsewhere.Post(await elsewhere.See(link), "withdraw");

        Assert.Equal("/ideas/withdrawn", gone.Address);
        Assert.Empty(await Given.IdeasOf(House, title));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(link)).StatusCode);
        Assert.DoesNotContain(await Traces.Rows(House), row => row.Table != "deletion" && row.Text.Contains(idea.Id.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Idea_that_somebody_has_answered_is_not_taken_back()
    {
        var (visitor, title) = (House.Anonymous(), Title());
        var page = await Given.Proposed(House, visitor, Signing.Anonymous, ("In.Otherwise", title));
        var before = await visitor.See(page.Address);
        var idea = Assert.Single(await Given.IdeasOf(House, title));
        await House.Ask(async services =>
        {
            var db = (BlankeArk.Web.Platform.Data.Db)services.GetService(typeof(BlankeArk.Web.Platform.Data.Db))!;
            await db.WriteUnaudited(async () =>
            {
                (await db.IdeaStandings.SingleAsync(s => s.IdeaId == idea.Id, Cancelled)).Answered = true;
                db.IdeaSteps.Add(new IdeaStep(Guid.CreateVersion7(), idea.Id, idea.OrganisationId, IdeaStage.Useful, "Vi prøver det i høst.", House.Clock.GetUtcNow().UtcDateTime));
            });
        });

        var refused = await visitor.Post(before, "withdraw");

        Assert.False(refused.IsOk);
        var page2 = await visitor.See(page.Address);
        Assert.Contains("Vi prøver det i høst.", page2.Text, StringComparison.Ordinal);
        Assert.Contains(ProposingTexts.StaysAnswered.Nb, page2.Text, StringComparison.Ordinal);
        Assert.Single(await Given.IdeasOf(House, title));
    }

    [Fact]
    public async Task Warning_is_shown_where_it_belongs_and_may_be_sent_when_that_has_been_read()
    {
        var (visitor, title) = (House.Anonymous(), Title());

        var page = await Given.LookedOver(House, visitor, Signing.Anonymous, ("In.Bothers", "Lederen trakasserer vikarene."), ("In.Otherwise", title));
        House.Clock.Forward(Given.WhileWriting);
        var unread = await visitor.Post(page, "propose");
        var none = (await Given.IdeasOf(House, title)).Count;
        var sent = await visitor.Post(unread, "propose", ("In.Read", "true"));

        Assert.Contains(ProposingTexts.WarningTitle.Nb, page.Text, StringComparison.Ordinal);
        Assert.Contains("varslingskanalen", page.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 0), (unread.Status, none));
        Assert.True(sent.IsOk);
        Assert.Single(await Given.IdeasOf(House, title));
    }

    [Fact]
    public async Task Name_of_a_patient_refuses_and_nothing_of_it_is_kept()
    {
        var (visitor, mark) = (House.Anonymous(), $"Merke{Guid.NewGuid():N}");

        var page = await Given.LookedOver(House, visitor, Signing.Anonymous, ("In.Bothers", $"Pasienten Kari Nordhaug får besøk av fem ulike. {mark}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Kari Nordhaug", Assert.Single(page.Mistakes), StringComparison.Ordinal);
        Assert.Contains(mark, page.Html.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await Traces.Rows(House), row => row.Text.Contains(mark, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(House.Log.All, line => line.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Similar_ideas_are_shown_to_those_who_may_see_them_and_to_nobody_else()
    {
        var (member, title) = (await House.As(Role.Member), "Svømmebasseng med heis for rullestolbrukere");
        await Given.Proposed(House, await House.As(Role.Coordinator), Signing.Signed, ("In.Bothers", "Få kommer seg ned i vannet."), ("In.Otherwise", title), ("In.SeenBy", nameof(Visibility.Organisations)));

        var seen = await Given.LookedOver(House, member, Signing.Signed, ("In.Bothers", "Få kommer seg ned i vannet."), ("In.Otherwise", title));
        var unseen = await Given.LookedOver(House, House.Anonymous(), Signing.Anonymous, ("In.Bothers", "Få kommer seg ned i vannet."), ("In.Otherwise", title));

        Assert.Contains(seen.All("#similar a"), a => a.TextContent == title);
        Assert.Empty(unseen.All("#similar a"));
    }

    private static string Title() => Given.IdeaTitle();
}

public sealed class ProposingOnSqlite(SqliteHouse house) : ProposingTests(house), IClassFixture<SqliteHouse>;
public sealed class ProposingOnPostgres(PostgresHouse house) : ProposingTests(house), IClassFixture<PostgresHouse>;

using System.Net;
using BlankeArk.Web.Ideas;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Ideas.Bank;

public abstract class IdeaAnswerTests(WebHouse house) : HouseTests(house)
{
    private const string Kind = "Takk for at du tenkte på dette. Vi rekker det ikke i år, men tar det opp i neste budsjett.";

    [Fact]
    public async Task Answer_is_shown_as_the_proposer_will_read_it_before_it_is_sent_and_then_stands_with_its_reason()
    {
        var (programme, home, _) = await Place();
        var idea = await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme, ChosenName = "Solveig" });
        var leader = await House.With(new Grant(Role.Owner, null, home));

        var look = await leader.Post(await leader.See($"/ideas/{idea.Number}/stage"), "answer", ("In.Stage", nameof(IdeaStage.Useful)), ("In.Reason", "Vi prøver det <b>etter jul</b>."));
        var before = await House.Read(db => db.IdeaSteps.CountAsync(s => s.IdeaId == idea.Id, Cancelled));
        var sent = await leader.Post(look, "answer");

        Assert.Contains("Vi prøver det <b>etter jul</b>.", Part(look, "#will-read"), StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.Contains("Nyttig", Part(sent, "#answers"), StringComparison.Ordinal);
        Assert.Contains("Vi prøver det <b>etter jul</b>.", Part(sent, "#answers"), StringComparison.Ordinal);
        Assert.True(await House.Read(db => db.IdeaStandings.AnyAsync(s => s.IdeaId == idea.Id && s.Answered && s.Stage == IdeaStage.Useful, Cancelled)));
    }

    [Theory]
    [InlineData("", "Vi vil gjerne prøve.", "", "Velg hvor ideen står.")]
    [InlineData("Useful", "  ", "", "Skriv hvorfor. Den som foreslo ideen, venter på grunnen.")]
    [InlineData("No", "Nei takk.", "", "Et nei trenger en grunn på minst 40 tegn: takk, si hva dere har veid, og hva som kunne ha endret svaret.")]
    [InlineData("Parked", "Vi venter på nytt turnussystem.", "", "Skriv hvilken dag dere tar den opp igjen.")]
    [InlineData("Parked", "Vi venter på nytt turnussystem.", "18.11.2026", "Dagen må være etter i dag.")]
    public async Task Answer_that_lacks_something_is_refused_and_nothing_changes(string stage, string reason, string until, string message)
    {
        var (programme, home, _) = await Place();
        var idea = await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme });
        var leader = await House.With(new Grant(Role.Driver, programme, home));

        var refused = await leader.Post(await leader.See($"/ideas/{idea.Number}/stage"), "answer", ("In.Stage", stage), ("In.Reason", reason), ("In.Until", until));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([message], refused.Mistakes);
        Assert.False(await House.Read(db => db.IdeaSteps.AnyAsync(s => s.IdeaId == idea.Id, Cancelled)));
    }

    [Fact]
    public async Task Municipality_is_answered_for_by_its_own_people_alone()
    {
        var (programme, home, other) = await Place();
        var idea = await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme, Visibility = Visibility.Organisations });

        foreach (var (grant, may) in new[]
        {
            (new Grant(Role.Owner, null, home), true), (new Grant(Role.Driver, programme, home), true), (new Grant(Role.Driver, programme, other), true),
            (new Grant(Role.Member, programme, home), false), (new Grant(Role.Coordinator, programme), false), (new Grant(Role.Owner, programme), false), (new Grant(Role.Administrator), false),
            (new Grant(Role.Driver, Guid.CreateVersion7(), home), false),
        })
        {
            var page = await (await House.With(grant)).See($"/ideas/{idea.Number}/stage");
            Assert.True((page.Status == HttpStatusCode.OK) == may, $"{grant}: {page.Status}");
        }

        var visitor = await House.With(new Grant(Role.Driver, programme, other));
        var refused = await visitor.See($"/ideas/{idea.Number}/stage?for={await Address(home)}");
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
    }

    [Fact]
    public async Task Second_of_two_who_decide_at_once_is_told()
    {
        var (programme, home, _) = await Place();
        var idea = await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme });
        var (one, two) = (await House.With(new Grant(Role.Owner, null, home)), await House.With(new Grant(Role.Driver, programme, home)));
        var looks = new List<Page>();
        foreach (var visitor in new[] { one, two })
            looks.Add(await visitor.Post(await visitor.See($"/ideas/{idea.Number}/stage"), "answer", ("In.Stage", visitor == one ? nameof(IdeaStage.Useful) : nameof(IdeaStage.No)), ("In.Reason", Kind)));

        var first = await one.Post(looks[0], "answer");
        var second = await two.Post(looks[1], "answer");

        Assert.True(first.IsOk);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Equal([PlatformTexts.ChangedMeanwhile.Nb], second.Mistakes);
        Assert.Equal([IdeaStage.Useful], await House.Read(db => db.IdeaSteps.Where(s => s.IdeaId == idea.Id).Select(s => s.Stage).ToListAsync(Cancelled)));
    }

    [Fact]
    public async Task History_is_only_added_to_and_each_municipality_has_its_own()
    {
        var (programme, home, other) = await Place();
        var idea = await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme, Visibility = Visibility.Organisations });
        var (ours, theirs) = (await House.With(new Grant(Role.Owner, null, home)), await House.With(new Grant(Role.Driver, programme, other)));

        await Answer(ours, idea, IdeaStage.Useful, "Vi vil prøve.");
        await Answer(theirs, idea, IdeaStage.No, Kind);
        var steps = await House.Read(db => db.IdeaSteps.AsNoTracking().Where(s => s.IdeaId == idea.Id).ToListAsync(Cancelled));
        await Answer(ours, idea, IdeaStage.PutToUse, "Vi gjør det i alle soner.");

        var after = await House.Read(db => db.IdeaSteps.AsNoTracking().Where(s => s.IdeaId == idea.Id).ToListAsync(Cancelled));
        Assert.Equal(3, after.Count);
        Assert.All(steps, step => Assert.Contains(after, s => (s.Id, s.Stage, s.Reason, s.At, s.ByPersonId) == (step.Id, step.Stage, step.Reason, step.At, step.ByPersonId)));
        var page = await ours.See($"/ideas/{idea.Number}");
        Assert.Contains("Tidligere svar (1)", page.Text, StringComparison.Ordinal);
        Assert.Contains(Kind, page.Text, StringComparison.Ordinal);
        Assert.Contains(page.All("#answers a"), a => a.GetAttribute("href") == $"/measures/new?idea={idea.Number}");
    }

    [Fact]
    public async Task Idea_that_waits_too_long_stands_on_the_list_and_with_those_who_decide_until_it_is_answered()
    {
        var (programme, home, _) = await Place();
        var key = await House.Read(db => db.Programmes.Where(p => p.Id == programme).Select(p => p.Key).SingleAsync(Cancelled));
        var today = DateOnly.FromDateTime(House.Clock.GetUtcNow().UtcDateTime);
        var late = await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme, Title = "Venter for lenge", On = today.AddDays(-43) });
        await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme, Title = "Har god tid", On = today.AddDays(-42) });
        var leader = await House.With(new Grant(Role.Owner, null, home), new Grant(Role.Observer, programme));

        var (list, front) = (await leader.See($"/ideas?waiting=1&programme={key}"), await leader.See($"/programmes/{key}"));
        await Answer(leader, late, IdeaStage.Useful, "Vi vil prøve.");
        var after = await leader.See($"/ideas?waiting=1&programme={key}");

        Assert.Equal(["Venter for lenge"], list.All(".ideas-list li strong").Select(Page.Words));
        Assert.Contains("Én idé venter på svar fra Lier", front.Text, StringComparison.Ordinal);
        Assert.Empty(after.All(".ideas-list li strong"));
    }

    private static string Part(Page page, string selector) => Page.Words(page.Html.QuerySelector(selector));

    private static async Task Answer(Visitor visitor, Idea idea, IdeaStage stage, string reason)
    {
        var look = await visitor.Post(await visitor.See($"/ideas/{idea.Number}/stage"), "answer", ("In.Stage", stage.ToString()), ("In.Reason", reason));
        Assert.True((await visitor.Post(look, "answer")).IsOk);
    }

    private Task<string> Address(Guid organisation) => House.Read(db => db.Organisations.Where(o => o.Id == organisation).Select(o => o.Number!).SingleAsync(Cancelled));

    private async Task<(Guid Programme, Guid Home, Guid Other)> Place()
    {
        var (programme, _) = await Given.Programme(House);
        var organisations = await Given.OrganisationsOf(House, programme);
        return (programme, organisations[0], organisations[1]);
    }
}

public sealed class IdeaAnswersOnSqlite(SqliteHouse house) : IdeaAnswerTests(house), IClassFixture<SqliteHouse>;

public sealed class IdeaAnswersOnPostgres(PostgresHouse house) : IdeaAnswerTests(house), IClassFixture<PostgresHouse>;

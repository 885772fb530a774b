using System.Net;
using BlankeArk.Web.Ideas;
using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Ideas.Proposing;

/// <summary>Somebody wants to know who proposed something, follows links that are not theirs, or lets a program write.</summary>
public abstract class ProposalAttackTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData(Signing.Anonymous)]
    [InlineData(Signing.ChosenName)]
    public async Task Unsigned_proposer_who_is_signed_in_is_found_in_no_table_page_export_letter_or_log(Signing signing)
    {
        await using var own = await WebHouse.Open(House.Kind);
        var (member, coordinator) = (await own.As(Role.Member), await own.As(Role.Coordinator));
        await member.See("/ideas/new");
        var person = await own.Read(db => db.People.Where(p => p.Name == "Tuva Linerleli").Select(p => p.Id).SingleAsync(Cancelled));
        var (before, log) = (Kept(await Traces.Rows(own)), own.Log.All.Count());

        var page = await Given.Proposed(own, member, signing, ("In.Otherwise", "Felles nøkkelboks"), ("In.Name", "Ei på natt"));

        // What is new is the idea, where it stands, and its words: nothing of the person, and of the time the day alone.
        var idea = Assert.Single(await Given.IdeasOf(own, "Felles nøkkelboks"));
        var fresh = Kept(await Traces.Rows(own)).Except(before).ToList();
        string[] its = ["idea", "idea_standing", "search_item", "search_term"];
        Assert.DoesNotContain(fresh.Where(r => !its.Any(table => r.Table.StartsWith(table, StringComparison.Ordinal))), r => Tells(r.Text, idea));
        Assert.Equal(before.Count(r => r.Table == "audit_row" && Names(r, person)), Kept(await Traces.Rows(own)).Count(r => r.Table == "audit_row" && Names(r, person)));
        Assert.DoesNotContain(fresh, r => r.Text.Contains(person.ToString(), StringComparison.OrdinalIgnoreCase) || r.Text.Contains("Tuva", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(TimeSpan.Zero, BlankeArk.Web.Platform.Time.Today.Local(idea.MovedAt).TimeOfDay);
        Assert.Equal(4, idea.Id.Version);
        Assert.Equal(4, (await own.Read(db => db.IdeaStandings.SingleAsync(s => s.IdeaId == idea.Id, Cancelled))).Id.Version);
        Assert.DoesNotContain(own.Log.All.Skip(log), line => line.Contains(person.ToString(), StringComparison.OrdinalIgnoreCase) || line.Contains("Felles nøkkelboks", StringComparison.OrdinalIgnoreCase));

        // Neither on the page of whoever has the link, nor anywhere a coordinator reads the idea.
        var follow = await own.Anonymous().See(page.Address);
        Assert.DoesNotContain("Tuva", follow.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tuva", (await coordinator.See($"/ideas/{idea.Number}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.Get($"/ideas/{idea.Number}/own")).StatusCode);
        Assert.DoesNotContain("Felles nøkkelboks", await member.Client.GetStringAsync("/me/data.json", Cancelled), StringComparison.Ordinal);
        await Answered(own, idea);
        await NowhereInWhatIsTakenOut(own, coordinator, person);
    }

    // Shown to everybody, and answered by the municipality.
    private static async Task Answered(WebHouse own, Idea idea)
    {
        await own.Ask(services => services.GetRequiredService<Db>() is var db
            ? db.WriteUnaudited(() => db.Ideas.Where(i => i.Id == idea.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.Visibility, Visibility.Public)))
            : Task.CompletedTask);
        var driver = await own.With(new Grant(Role.Driver, Organisation: idea.OrganisationId));
        var seen = await driver.Post(await driver.See($"/ideas/{idea.Number}/stage"), "answer", ("In.Stage", nameof(IdeaStage.Useful)), ("In.Reason", "Takk, det prøver vi."));
        Assert.Contains("Takk, det prøver vi.", (await driver.Post(seen, "answer")).Text, StringComparison.Ordinal);
    }

    // Neither in the bank's files, nor in the open data, nor in what people are told of the answer.
    private static async Task NowhereInWhatIsTakenOut(WebHouse own, Visitor coordinator, Guid person)
    {
        foreach (var address in (string[])["/ideas/export.csv", "/ideas/export.json", "/feeds/ideas.json"])
        {
            var file = await coordinator.Client.GetStringAsync(address, Cancelled);
            Assert.Contains("Felles nøkkelboks", file.Replace("\\u00F8", "ø", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
            Assert.DoesNotContain("Tuva", file, StringComparison.Ordinal);
            Assert.DoesNotContain(person.ToString(), file, StringComparison.OrdinalIgnoreCase);
        }
        Assert.False(await own.Read(db => db.Notices.AnyAsync(n => n.PersonId == person, Cancelled)));
    }

    [Fact]
    public async Task Links_that_lead_nowhere_are_all_the_same_and_soon_shut_out()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var visitor = own.Anonymous();
        var statuses = new List<HttpStatusCode>();
        string[] wrong = ["x", "1", "..%2F..", new('A', 43), new('A', 43), "'; drop table idea; --"];

        for (var i = 0; i < ProposalThrottle.WrongLinks + 5; i++)
            statuses.Add((await visitor.Get($"/ideas/follow/{(i < wrong.Length ? wrong[i] : FollowSecret.Of($"{i}"))}")).StatusCode);

        Assert.All(statuses.Take(30), status => Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, status.ToString()));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task Program_that_shows_no_ticket_is_too_quick_or_fills_in_what_nobody_sees_is_asked_again()
    {
        var visitor = House.Anonymous();
        var before = await House.Read(db => db.Ideas.CountAsync(Cancelled));
        var page = await Given.LookedOver(House, visitor, Signing.Anonymous);

        var quick = await visitor.Post(page, "propose");
        House.Clock.Forward(Given.WhileWriting);
        var trapped = await visitor.Post(page, "propose", ("In.Homepage", "https://eksempel.example"));
        var unticketed = await visitor.Post(page, "propose", ("In.Ticket", "QUJD"));

        Assert.All([quick, trapped, unticketed], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.Contains(Given.Better, quick.Html.QuerySelectorAll("textarea")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await House.Read(db => db.Ideas.CountAsync(Cancelled)));
        House.Clock.Forward(Given.WhileWriting);
        Assert.True((await visitor.Post(unticketed, "propose")).IsOk);
    }

    [Fact]
    public async Task Flood_from_one_address_is_held_back()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var visitor = own.Anonymous();
        var page = await Given.LookedOver(own, visitor, Signing.Anonymous);
        own.Clock.Forward(Given.WhileWriting);
        var work = Given.WorkFor(page);

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 42; i++) statuses.Add((await visitor.Post(page, "propose", ("In.Work", work))).Status);

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.UnprocessableEntity, statuses);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> & \"quotes\" «æøå»")]
    [InlineData("'); drop table idea; --")]
    [InlineData("\u202Esnuro\u202C \uD83D\uDE00 {{7*7}} @Model")]
    public async Task Hostile_words_come_out_as_they_were_and_do_nothing(string words)
    {
        var visitor = House.Anonymous();

        var page = await Given.Proposed(House, visitor, Signing.Anonymous, ("In.Bothers", words));

        Assert.True(page.IsOk, page.Text);
        Assert.Empty(page.All("main script:not([src])"));
        var kept = await House.Read(db => db.Ideas.OrderBy(i => i.Id).Select(i => i.Bothers).ToListAsync(Cancelled));
        Assert.Contains(words, kept);
    }

    [Fact]
    public async Task Form_that_says_what_it_may_not_changes_nothing()
    {
        var visitor = House.Anonymous();

        var signed = await Given.LookedOver(House, visitor, Signing.Signed);
        var nowhere = await Given.LookedOver(House, visitor, Signing.Anonymous, ("In.Organisation", Guid.NewGuid().ToString()));
        var tooLong = await Given.LookedOver(House, visitor, Signing.Anonymous, ("In.Bothers", new string('a', Idea.LongestText + 1)));
        var empty = await Given.LookedOver(House, visitor, Signing.Anonymous, ("In.Bothers", " "));

        Assert.All([signed, nowhere, tooLong, empty], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.All([signed, nowhere, tooLong, empty], page => Assert.Single(page.Mistakes));
    }

    private static bool Names(StoredValue row, Guid person) => row.Text.Contains(person.ToString(), StringComparison.OrdinalIgnoreCase);

    private static bool Tells(string text, Idea idea) =>
        text.Contains(idea.Id.ToString(), StringComparison.OrdinalIgnoreCase) || text.Contains(idea.Title, StringComparison.OrdinalIgnoreCase) || text == $"{idea.Number}";

    // When somebody was last seen stands by the session, and says nothing of what for.
    private static List<StoredValue> Kept(List<StoredValue> rows) => [.. rows.Where(r => r is not { Table: "session", Column: "seen_at" })];
}

public sealed class ProposalAttackOnSqlite(SqliteHouse house) : ProposalAttackTests(house), IClassFixture<SqliteHouse>;
public sealed class ProposalAttackOnPostgres(PostgresHouse house) : ProposalAttackTests(house), IClassFixture<PostgresHouse>;

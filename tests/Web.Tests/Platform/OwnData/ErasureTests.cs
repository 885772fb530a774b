using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.OwnData;

/// <summary>Somebody asks to be erased: record by record it is decided, carried out, and nothing is left but what the law keeps.</summary>
public abstract class ErasureTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Person_who_is_erased_is_in_no_table_and_no_file()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var who = await Given.Planted(own);
        await Given.AskedForLink(own.Anonymous(), who.Email);
        await Given.LinkTo(own, who.Email);
        var visitor = await own.In(who.Id, SignInLevel.Link);

        var asked = await visitor.Post(await visitor.See("/me/erase"), "erase", ("In.Sure", "true"));
        var pending = await Places(own, who);
        await Settle(await who.Coordinator(), who, _ => Fate.Unname);
        await Given.NothingIsDue(own);
        own.Clock.Forward(TimeSpan.FromDays(2));
        await Given.NothingIsDue(own);

        Assert.Equal("/me?saved=1", asked.Address);
        Assert.Contains("person.name", pending);
        Assert.DoesNotContain("sign_in_link.email", pending);
        Assert.Empty(await Places(own, who));
        Assert.False(await Given.IsIn(visitor));
        Assert.Empty(Given.LettersTo(own, who.Email));
        var files = await Traces.Files(own);
        Assert.All(who.Marks, mark => Assert.Equal(0, files.CountOf(mark)));
        Assert.Equal(0, files.CountOf(who.Name.ToUpperInvariant()));
        // Who was there and how many took part is as it was.
        Assert.Equal(2, await own.Read(db => db.Attendance.CountAsync(a => db.Gatherings.Any(g => g.Id == a.GatheringId && g.ProgrammeId == who.Programme), Cancelled)));
        Assert.Equal(1, await own.Read(db => db.Participations.CountAsync(p => p.WaveId == who.Asked.Wave.Id, Cancelled)));
    }

    [Fact]
    public async Task Record_kept_for_the_law_keeps_its_name_and_nothing_else_does()
    {
        var who = await Given.Planted(House);
        await Ask(who);

        var page = await Settle(await who.Coordinator(), who, record => record.StartsWith("in-minutes", StringComparison.Ordinal) ? Fate.Keep : null, "Møtet var offentlig.");

        Assert.Equal($"/programmes/{who.Key}/roster", page.Address);
        Assert.Equal(["erasure.answer_name", "erasure.answer_to", "minutes.body"], await Places(House, who));
        Assert.False(await House.Read(db => db.People.AnyAsync(p => p.Id == who.Id, Cancelled)));
        var outcome = await House.Read(db => db.ErasureOutcomes.AsNoTracking().SingleAsync(o => o.ProgrammeId == who.Programme && o.Outcome == Fate.Keep, Cancelled));
        Assert.Equal(("in-minutes", KeepGround.PublicRecord, "Møtet var offentlig."), (outcome.Kind, outcome.Ground, outcome.Reason));
    }

    [Fact]
    public async Task Name_that_a_kept_record_needs_stays_without_anything_to_reach_it_by()
    {
        var who = await Given.Planted(House);
        await Ask(who);

        await Settle(await who.Coordinator(), who, record => record.StartsWith("attendance", StringComparison.Ordinal) ? Fate.Keep : null, "Godtgjørelse for møtet.");

        var person = await House.Read(db => db.People.AsNoTracking().SingleAsync(p => p.Id == who.Id, Cancelled));
        Assert.Equal((who.Name, null, null, null, null), (person.Name, person.Email, person.Phone, person.Title, person.OrganisationId));
        Assert.Equal(["erasure.answer_name", "erasure.answer_to", "person.name"], await Places(House, who));
        Assert.False(await House.Read(db => db.Functions.AnyAsync(f => f.PersonId == who.Id, Cancelled)));
    }

    [Fact]
    public async Task Nobody_else_decides_and_nothing_forged_is_carried_out()
    {
        var (who, other) = (await Given.Planted(House), await Given.Planted(House));
        await Ask(who);
        var (mine, theirs) = (await who.Coordinator(), await other.Coordinator());
        var before = await Places(House, who);

        var stranger = await theirs.Get(who.Page);
        var page = await mine.See(who.Page);
        var refused = new List<Page>
        {
            await mine.Post(page, "settle", [.. Choices(page, _ => null), ("In.Reason", "")]),
            await Forge(mine, page, "attendance:" + other.Id.ToString("N"), "Delete"),
            await Forge(mine, page, Records(page)[0], "Everything"),
            await Forge(mine, page, Records(page).First(r => r.StartsWith("in-", StringComparison.Ordinal)), "Delete"),
        };
        await House.Ask(services => Given.Grants(services, who.Id, new Grant(Role.Coordinator, who.Programme)));
        var own = await House.In(who.Id);
        var self = await own.Post(await own.See(who.Page), "settle", [.. Choices(page, _ => Fate.Keep), ("In.Reason", "jeg")]);

        Assert.Equal(HttpStatusCode.Forbidden, stranger.StatusCode);
        Assert.All(refused, p => Assert.Equal(HttpStatusCode.UnprocessableEntity, p.Status));
        Assert.Contains(OwnDataTexts.NotOwnCase.Nb, self.Mistakes);
        Assert.Equal(before, await Places(House, who));
        Assert.Equal(other.Marks.Count, (await Places(House, other)).Count(p => p is "person.name" or "person.email" or "person.phone"));
    }

    [Fact]
    public async Task Programme_asks_for_somebody_and_those_who_decide_are_written_to_and_reminded()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var (who, decider) = (await Given.Planted(own), await Given.Invited(own, role: null));
        await own.Ask(services => Given.Grants(services, decider.Id, new Grant(Role.Owner, who.Programme)));
        var coordinator = await who.Coordinator();

        var unsure = await coordinator.Post(await coordinator.See(who.Page), "ask");
        await coordinator.Post(await coordinator.See(who.Page), "ask", ("Asked.Sure", "true"));
        await Given.NothingIsDue(own);
        var first = Given.LettersTo(own, decider.Email).Count;
        own.Clock.Forward(TimeSpan.FromDays(15));
        await Given.NothingIsDue(own);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.Status);
        Assert.Equal((1, 2), (first, Given.LettersTo(own, decider.Email).Count));
        Assert.DoesNotContain(who.Name, Given.LettersTo(own, decider.Email)[0].Text, StringComparison.Ordinal);
        Assert.Contains(OwnDataTexts.WaitsForYou.Nb, (await (await own.In(decider.Id)).See($"/programmes/{who.Key}")).Text, StringComparison.Ordinal);
        Assert.Single(Given.LettersTo(own, who.Email));
    }

    [Fact]
    public async Task Whoever_has_only_a_sign_in_is_gone_at_once()
    {
        var visitor = await House.With(new Grant(Role.Member, Guid.CreateVersion7()));

        var page = await visitor.Post(await visitor.See("/me/erase"), "erase", ("In.Sure", "true"));

        Assert.Equal(OwnDataTexts.ErasedTitle.Nb, page.Heading);
        Assert.False(await Given.IsIn(visitor));
    }

    [Fact]
    public async Task Somebody_who_runs_the_deployment_hands_over_first()
    {
        var visitor = await House.With(new Grant(Role.Administrator));

        var page = await visitor.See("/me/erase");

        Assert.Contains(OwnDataTexts.HandOverFirst.Nb, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.Forms, f => Page.NameOf(f) == "erase");
    }

    private async Task Ask(Planted who)
    {
        var visitor = await House.In(who.Id);
        Assert.Equal("/me?saved=1", (await visitor.Post(await visitor.See("/me/erase"), "erase", ("In.Sure", "true"))).Address);
    }

    /// <summary>Decides on every record: as told, else without the name.</summary>
    private static async Task<Page> Settle(Visitor coordinator, Planted who, Func<string, Fate?> choose, string reason = "")
    {
        var page = await coordinator.See(who.Page);
        var settled = await coordinator.Post(page, "settle", [.. Choices(page, record => choose(record) ?? Fate.Unname), ("In.Reason", reason)]);
        Assert.True(settled.IsOk, string.Join(' ', settled.Mistakes));
        return settled;
    }

    private static IReadOnlyList<string> Records(Page page) =>
        [.. page.All("select[name^='In.Outcome[']").Select(s => s.GetAttribute("name")!["In.Outcome[".Length..^1])];

    private static IEnumerable<(string, string?)> Choices(Page page, Func<string, Fate?> choose) =>
        Records(page).Select(record => ($"In.Outcome[{record}]", (string?)(choose(record)?.ToString() ?? "")));

    private static async Task<Page> Forge(Visitor visitor, Page page, string record, string outcome)
    {
        var fields = page.Form("settle").Elements.Where(e => e.GetAttribute("type") == "hidden").ToDictionary(e => e.GetAttribute("name")!, e => e.GetAttribute("value") ?? "");
        fields[$"In.Outcome[{record}]"] = outcome;
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await visitor.Client.PostAsync(page.Address, form, Cancelled);
        return new Page(answer, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    /// <summary>The columns in which something of the person is written.</summary>
    private static async Task<List<string>> Places(WebHouse house, Planted who) =>
        [.. (await Traces.Rows(house)).Where(v => who.Marks.Any(mark => v.Text.Contains(mark, StringComparison.OrdinalIgnoreCase))).Select(v => $"{v.Table}.{v.Column}").Distinct().Order(StringComparer.Ordinal)];
}

public sealed class ErasureOnSqlite(SqliteHouse house) : ErasureTests(house), IClassFixture<SqliteHouse>;
public sealed class ErasureOnPostgres(PostgresHouse house) : ErasureTests(house), IClassFixture<PostgresHouse>;

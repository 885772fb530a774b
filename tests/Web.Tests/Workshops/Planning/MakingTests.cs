using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Planning;

public abstract class MakingTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Facilitator_makes_a_workshop_in_one_form_and_anybody_can_join_at_once()
    {
        var (programme, key) = await Given.Programme(House);
        var facilitator = await House.With(new Grant(Role.Facilitator, programme));

        var page = await facilitator.Post(await facilitator.See($"/workshops/{key}/new"), "workshop", ("In.Template", "sprint"), ("In.Groups", "Natt\n\n  Dag \nnatt"));

        var made = await House.Read(db => db.Workshops.AsNoTracking().SingleAsync(w => w.ProgrammeId == programme, Cancelled));
        Assert.Equal(("Idésprint", $"/workshops/{key}/1"), (page.Heading, page.Address));
        Assert.Equal(made.Code, string.Concat(page.All(".code span").Select(Page.Words)));
        Assert.NotEmpty(page.All("svg.qr"));
        Assert.Contains($"/w/{made.Code}/console", page.Body, StringComparison.Ordinal);
        Assert.Equal(["Natt (leder seg selv)", "Dag (leder seg selv)"], page.All("#groups li").Select(li => Page.Words(li)[..^"Endre".Length].Trim()));
        Assert.Equal(HttpStatusCode.OK, (await House.Anonymous().See($"/w/{made.Code}")).Status);
    }

    [Fact]
    public async Task Members_see_code_and_plan_and_what_is_open_but_nothing_to_change()
    {
        var made = await Given.MadeWorkshop(House);
        var member = await House.With(new Grant(Role.Member, made.Programme.Id));

        var (list, page) = (await member.See($"/workshops/{made.Programme.Key}"), await member.See(made.Address));

        Assert.Contains(Codes.Spaced(made.Workshop.Code), list.Text, StringComparison.Ordinal);
        Assert.Equal([made.Live], page.All("main .actions a").Select(a => a.GetAttribute("href")));
        Assert.Empty(page.All($"main a[href^='{made.Address}/']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.See($"{made.Address}/plan")).Status);
    }

    [Fact]
    public async Task Plan_is_changed_on_plain_pages_before_and_while_it_goes_on()
    {
        var made = await Given.MadeWorkshop(House, Templates.Sprint);
        var facilitator = await House.With(new Grant(Role.Facilitator, made.Programme.Id));

        await facilitator.Post(await facilitator.See($"{made.Address}/plan/new"), "phase", ("In.Title", "Gå en tur"), ("In.Kind", "Talk"), ("In.Minutes", "12"), ("In.After", "1"));
        await made.Do(new Begin(2));
        await facilitator.Post(await facilitator.See($"{made.Address}/plan/3"), "phase", ("In.Voting", "Scales"), ("In.Minutes", "7"));
        await facilitator.Post(await facilitator.See($"{made.Address}/plan/5"), "remove");

        var phases = await made.Board(board => board.Phases);
        Assert.Equal([1, 6, 2, 3, 4], phases.Select(p => p.Number));
        Assert.Equal(("Gå en tur", 12, PhaseKind.Talk), (phases[1].Title, phases[1].Minutes, phases[1].Kind));
        Assert.Equal((Voting.Scales, 7), (phases[3].Voting, phases[3].Minutes));
    }

    [Fact]
    public async Task Phase_that_goes_on_is_not_taken_from_under_people_and_mistakes_keep_what_was_written()
    {
        var made = await Given.MadeWorkshop(House, Templates.Sprint);
        await made.Do(new Begin(2));
        var facilitator = await House.With(new Grant(Role.Facilitator, made.Programme.Id));
        var form = await facilitator.See($"{made.Address}/plan/2");

        var removed = await facilitator.Post(form, "remove");
        var wrong = await facilitator.Post(form, "phase", ("In.Title", ""), ("In.Instruction", "Står her ennå"));
        var dots = await facilitator.Post(form, "phase", ("In.Dots", "11"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, PlanTexts.GoesOn.Nb), (removed.Status, Assert.Single(removed.Mistakes)));
        Assert.Equal("Står her ennå", Page.Words(wrong.All("textarea[name='In.Instruction']")[0]));
        Assert.Equal(PlanTexts.DotsOutside.InWith("nb", Phase.MostDots), Assert.Single(dots.Mistakes));
        Assert.Equal(5, await made.Board(board => board.Phases.Count));
    }

    [Fact]
    public async Task Plan_that_was_good_is_kept_changed_used_again_and_deleted()
    {
        var made = await Given.MadeWorkshop(House, Templates.Sprint);
        var (facilitator, home) = (await House.With(new Grant(Role.Facilitator, made.Programme.Id)), $"/workshops/{made.Programme.Key}");
        await made.Do(new Begin(1));

        var list = await facilitator.Post(await facilitator.See($"{made.Address}/plan"), "save-as", ("Name.Title", "Vår sprint"));
        var template = list.All("main .rows a")[0].GetAttribute("href")!;
        await facilitator.Post(await facilitator.See($"{template}/5"), "remove");
        await facilitator.Post(await facilitator.See(template), "move", ("In.Do", "down 1"));
        await facilitator.Post(await facilitator.See($"{home}/new"), "workshop", ("In.Template", template.Split('/')[^1]));
        var after = await facilitator.Post(await facilitator.See(template), "delete");

        var second = await House.Read(db => db.Workshops.AsNoTracking().SingleAsync(w => w.ProgrammeId == made.Programme.Id && w.Number == 2, Cancelled));
        Assert.Equal("Vår sprint", second.Title);
        Assert.Equal([2, 1, 3, 4], await (made with { Workshop = second }).Board(board => board.Phases.Select(p => p.Number).ToList()));
        Assert.Equal(5, await made.Board(board => board.Phases.Count));
        Assert.Contains(TemplatePageTexts.Empty.Nb, after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Group_is_given_something_to_start_from_and_another_is_added()
    {
        var made = await Given.MadeWorkshop(House);
        var facilitator = await House.With(new Grant(Role.Facilitator, made.Programme.Id));
        var first = (await made.Board(board => board.Groups.Single())).Id;

        await facilitator.Post(await facilitator.See($"{made.Address}/groups/{first}"), "group", ("In.Material", "Om natten ligger jeg og lytter."));
        var page = await facilitator.Post(await facilitator.See($"{made.Address}/groups/new"), "group", ("In.Name", "Dag"));

        var groups = await made.Board(board => board.Groups.ToList());
        Assert.Equal([("", "Om natten ligger jeg og lytter.", false), ("Dag", "", true)], groups.Select(g => (g.Name, g.Material, g.SelfLed)));
        Assert.Contains(PlanTexts.Everybody.Nb, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programme_of_another_neither_sees_nor_changes_it()
    {
        var (made, other) = (await Given.MadeWorkshop(House), await Given.Programme(House));
        var stranger = await House.With(new Grant(Role.Coordinator, other.Id));

        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.See(made.Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.See($"/workshops/{other.Key}/1/plan")).Status);
        Assert.DoesNotContain($"{made.Live}/console", (await stranger.See(made.Live)).Body, StringComparison.Ordinal);
    }
}

public sealed class MakingOnSqlite(SqliteHouse house) : MakingTests(house), IClassFixture<SqliteHouse>;
public sealed class MakingOnPostgres(PostgresHouse house) : MakingTests(house), IClassFixture<PostgresHouse>;

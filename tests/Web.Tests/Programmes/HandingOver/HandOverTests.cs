using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.Gatherings;
using BlankeArk.Web.Programmes.HandingOver;
using BlankeArk.Web.Programmes.Roles;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.HandingOver;

public abstract class HandOverTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(14)]
    public async Task After_handing_over_nothing_is_left_with_the_leaver(int lastDay)
    {
        await using var own = await WebHouse.Open(House.Kind);
        var team = await Given.Team(own);
        var before = await Duties(own, team, team.Leaver);

        var page = await team.Coordinator.Post(await team.Coordinator.See(team.Address), "hand-over",
            ("In.LastDay", Given.Day(own, lastDay)), ("In.All", team.Successor.ToString()));

        Assert.Equal($"/programmes/{team.Key}/roster?saved=1", page.Address);
        own.Clock.Forward(TimeSpan.FromDays(lastDay + 1));
        Assert.Equal(6, before.Count);
        Assert.Empty(await Duties(own, team, team.Leaver));
        Assert.Empty((await own.Ask(s => s.GetRequiredService<CurrentActor>().OfPerson(team.Leaver, ""))).Grants);
        // Their own function besides, and one fewer reports to them: they do not to themselves.
        Assert.Equal(7, (await Duties(own, team, team.Successor)).Count);
        var audit = await own.Read(db => db.Audit.SingleAsync(a => a.Verb == "roster.person.hand-over", Cancelled));
        Assert.Equal((team.Id, team.Leaver), (audit.ProgrammeId, audit.SubjectId));
        Assert.DoesNotContain("uten etterfølger", (await (await Given.CoordinatorOf(own, team.Id)).See($"/programmes/{team.Key}/roster")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_thing_goes_where_it_was_chosen_and_the_successors_are_told_what_they_answer_for()
    {
        var team = await Given.Team(House);
        var page = await team.Coordinator.See(team.Address);
        var action = page.All("select[name*='action-']").First(s => Page.Words(s.ParentElement).Contains("Bestill rommet", StringComparison.Ordinal)).GetAttribute("name")!;
        var role = page.All("select[name*='role-']").Single();

        await team.Coordinator.Post(page, "hand-over", ("In.All", team.Successor.ToString()), (action, team.Third.ToString()), (role.GetAttribute("name")!, "nobody"));

        Assert.Contains("ord for ord", Page.Words(role.ParentElement), StringComparison.Ordinal);
        Assert.Equal(team.Third, await House.Read(db => db.ActionItems.Where(a => a.ProgrammeId == team.Id && a.Task == "Bestill rommet.").Select(a => a.ResponsiblePersonId).SingleAsync(Cancelled)));
        Assert.Empty(await Given.RolesOf(House, team.Successor));
        var letter = await Letter(team);
        Assert.Contains("Leder Prosjektgruppa for Lier", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Skriv brevet", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bestill rommet", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_twice_is_one_handing_over()
    {
        var team = await Given.Team(House);
        var page = await team.Coordinator.See(team.Address);
        await team.Coordinator.Post(page, "hand-over", ("In.All", team.Successor.ToString()), ("In.LastDay", Given.Day(House, 10)));
        var once = await Rows(team);

        var again = await team.Coordinator.Post(page, "hand-over", ("In.All", team.Successor.ToString()), ("In.LastDay", Given.Day(House, 10)));

        Assert.True(again.IsOk);
        Assert.Equal(once, await Rows(team));
        await Letter(team);
        Assert.Equal(1, await House.Read(db => db.Outbox.CountAsync(i => i.Kind == "hand-over" && i.SubjectId == team.Successor, Cancelled)));
    }

    [Fact]
    public async Task What_came_since_the_page_was_opened_is_told_and_nothing_is_changed()
    {
        var team = await Given.Team(House);
        var page = await team.Coordinator.See(team.Address);
        await House.Ask(s => s.GetRequiredService<ActionList>().Add(Actor.Program, team.Id, null, new() { Task = "Kom i mellomtiden.", ResponsiblePersonId = team.Leaver, Due = Given.TodayIn(House).AddDays(9) }));
        var before = await Rows(team);

        var refused = await team.Coordinator.Post(page, "hand-over", ("In.All", team.Successor.ToString()));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HandOverTexts.HasMore.Nb), (refused.Status, refused.Mistakes.Single()));
        Assert.Contains("Kom i mellomtiden", refused.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Rows(team));
        Assert.True((await team.Coordinator.Post(refused, "hand-over")).IsOk);
    }

    [Fact]
    public async Task Action_is_not_left_to_nobody_and_a_stranger_takes_over_nothing()
    {
        var team = await Given.Team(House);
        var stranger = await Given.Holding(House, new Grant(Role.Researcher, Guid.NewGuid()));
        var page = await team.Coordinator.See(team.Address);

        var nobody = await team.Coordinator.Post(page, "hand-over", ("In.All", "nobody"));
        var forged = await team.Coordinator.Post(page, "hand-over", ("In.All", stranger.Id.ToString()));
        var unchosen = await team.Coordinator.Post(page, "hand-over");

        Assert.Equal(ActionTexts.WhoDoesIt.Nb, nobody.Mistakes.Single());
        Assert.Equal(HandOverTexts.NotThere.Nb, forged.Mistakes.Single());
        Assert.Equal(HandOverTexts.ChooseSomebody.Nb, unchosen.Mistakes.Single());
        Assert.Equal(6, (await Duties(House, team, team.Leaver)).Count);
    }

    [Fact]
    public async Task Coordinator_hands_over_is_warned_and_loses_access_and_the_only_one_cannot_just_go()
    {
        var (id, key) = await Given.Programme(House);
        var (me, next) = (await Given.Holding(House, new Grant(Role.Coordinator, id)), await Given.Holding(House, new Grant(Role.Observer, id)));
        var visitor = await House.In(me.Id);
        var page = await visitor.See($"/programmes/{key}/roster/people/{me.Id}/hand-over");

        var refused = await visitor.Post(page, "hand-over", ("In.All", "nobody"), ("In.LastDay", Given.Day(House, -1)));
        var done = await visitor.Post(page, "hand-over", ("In.All", next.Id.ToString()), ("In.LastDay", Given.Day(House, -1)));

        Assert.Contains(HandOverTexts.LosesAccess.Nb, page.Text, StringComparison.Ordinal);
        Assert.Equal(RoleTexts.LastCoordinator.Nb, refused.Mistakes.Single());
        Assert.Equal(HttpStatusCode.OK, done.Status);
        House.Clock.Forward(Sessions.Remembered);
        Assert.StartsWith("/sign-in", (await visitor.See($"/programmes/{key}")).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await House.In(next.Id)).See($"/programmes/{key}/roles")).Status);
    }

    [Fact]
    public async Task Owner_and_organisation_pass_their_own_roles_on()
    {
        var (id, key) = await Given.Programme(House);
        var lier = await House.Read(db => db.Organisations.Where(o => o.Number == "3312").Select(o => o.Id).SingleAsync(Cancelled));
        var owner = await Given.Holding(House, new Grant(Role.Owner, id), new Grant(Role.Driver, Organisation: lier));
        var coordinator = await Given.CoordinatorOf(House, id);

        var page = await coordinator.See($"/programmes/{key}/roster/people/{owner.Id}/hand-over");

        Assert.Equal(2, page.All("#others li").Length);
        Assert.DoesNotContain(page.Html.Forms, f => Page.NameOf(f) == "hand-over");
    }

    [Fact]
    public async Task Who_has_left_and_still_answers_for_something_waits_for_the_coordinator()
    {
        var team = await Given.Team(House);
        var yesterday = Given.TodayIn(House).AddDays(-1);
        await House.Ask(s =>
        {
            var db = s.GetRequiredService<BlankeArk.Web.Platform.Data.Db>();
            return db.WriteUnaudited(() => db.Functions.Where(f => f.ProgrammeId == team.Id && f.PersonId == team.Leaver)
                .ExecuteUpdateAsync(set => set.SetProperty(f => f.ToDate, yesterday)));
        });

        var page = await team.Coordinator.See($"/programmes/{team.Key}");

        Assert.Contains("har sluttet, men har fortsatt ansvar", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.All($"a[href='{team.Address}']"));
    }

    private static Task<IReadOnlyList<Duty>> Duties(WebHouse house, Team team, Guid person) =>
        house.Ask(s => s.GetRequiredService<HandOver>().Duties(new ProgrammeRef(team.Id, team.Key, "", "nb", null), person));

    private async Task<BlankeArk.Web.Platform.Mail.LetterFile> Letter(Team team)
    {
        var letters = await Eventually.Is(() => Task.FromResult(Given.LettersTo(House, team.Email)), letters => letters.Count == 1, _ => $"No letter came. {string.Join('\n', House.Log.Errors)}");
        return letters[0];
    }

    /// <summary>Everything that says who answers for what.</summary>
    private async Task<string> Rows(Team team) => string.Join('\n',
        (await House.Read(db => db.Functions.Where(f => f.ProgrammeId == team.Id).Select(f => $"{f.PersonId} {f.GroupId} {f.FromDate} {f.ToDate} {f.IsLeader} {f.ReportsToPersonId}").ToListAsync(Cancelled)))
        .Concat(await House.Read(db => db.RoleGrants.Where(g => g.ProgrammeId == team.Id).Select(g => $"{g.PersonId} {g.Role} {g.FromDate} {g.ToDate}").ToListAsync(Cancelled)))
        .Concat(await House.Read(db => db.ActionItems.Where(a => a.ProgrammeId == team.Id).Select(a => $"{a.Task} {a.ResponsiblePersonId}").ToListAsync(Cancelled)))
        .Order(StringComparer.Ordinal));
}

public sealed class HandOverOnSqlite(SqliteHouse house) : HandOverTests(house), IClassFixture<SqliteHouse>;
public sealed class HandOverOnPostgres(PostgresHouse house) : HandOverTests(house), IClassFixture<PostgresHouse>;

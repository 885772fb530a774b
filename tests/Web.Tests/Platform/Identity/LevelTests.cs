using System.Net;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity;

/// <summary>What a letter is too little for, in a programme that has answers.</summary>
public abstract class LevelTests(WebHouse house) : HouseTests(house)
{
    private const string Answers = "/surveys/demo/1/results/answers/1";

    [Fact]
    public async Task Page_with_raw_answers_asks_for_a_passkey_and_then_opens()
    {
        using var key = new SoftKey();
        var programme = await House.DemoProgramme();
        var visitor = await House.With(SignInLevel.Link, new Grant(Role.Researcher, programme));

        var asked = await visitor.See(Answers);
        var opened = await visitor.Post(asked, "make", ("Made.Credential", key.Answer(asked.All("[data-passkey]")[0])));

        Assert.Equal((HttpStatusCode.OK, PasskeyTexts.StrongerTitle.Nb), (asked.Status, asked.Heading));
        Assert.Equal((HttpStatusCode.OK, Answers), (opened.Status, opened.Address));
        House.Clock.Forward(Session.StrongFor);
        var asksAgain = await visitor.See(Answers);
        Assert.Equal("use", asksAgain.All("[data-passkey]")[0].GetAttribute("data-passkey"));
        Assert.Equal(Answers, (await visitor.Post(asksAgain, "use", ("Used.Credential", key.Answer(asksAgain.All("[data-passkey]")[0])))).Address);
    }

    [Fact]
    public async Task Everything_that_needs_a_passkey_is_shut_for_a_letter()
    {
        var programme = await House.DemoProgramme();
        var visitor = await House.With(SignInLevel.Link, new Grant(Role.Researcher, programme), new Grant(Role.Coordinator, programme), new Grant(Role.Administrator));
        var doors = EndpointTable.Of(House).Where(d => d.Needs.Any(AccessTable.NeedsPasskey)).ToList();
        var values = new Dictionary<string, string> { ["programme"] = DemoSeed.ProgrammeKey, ["format"] = "csv" };

        Assert.NotEmpty(doors);
        foreach (var door in doors)
        {
            if (door.Takes("GET"))
            {
                var answer = await visitor.Get(door.With(values));
                Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/sign-in/stronger?back=", StringComparison.Ordinal), $"GET {door.Address}: {answer.StatusCode}");
            }
            using var nothing = new FormUrlEncodedContent([]);
            if (door.Takes("POST")) Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Client.PostAsync(door.With(values), nothing, Cancelled)).StatusCode);
        }
    }

    [Fact]
    public async Task Verb_on_raw_answers_refuses_a_letter_whoever_calls_it()
    {
        var programme = await House.DemoProgramme();
        var actor = Given.Actor(Role.Researcher, programme) with { Level = SignInLevel.Link };

        var refused = await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<SurveyResults>().Answers(actor, programme, Guid.Empty)));

        Assert.True(refused.LacksPasskey);
        Assert.False(actor.May(Right.ReadAnswers, programme));
        Assert.True(actor.May(Right.SeeParticipation, programme));
    }

    [Fact]
    public async Task Passkey_of_another_person_makes_nobody_stronger()
    {
        using var mine = new SoftKey();
        using var theirs = new SoftKey();
        var programme = await House.DemoProgramme();
        var (me, them) = (await House.With(SignInLevel.Link, new Grant(Role.Researcher, programme)), await House.With(SignInLevel.Link, new Grant(Role.Member, programme)));
        foreach (var (visitor, key) in new[] { (me, mine), (them, theirs) })
        {
            var page = await visitor.See("/sign-in/stronger");
            await visitor.Post(page, "make", ("Made.Credential", key.Answer(page.All("[data-passkey]")[0])));
        }
        House.Clock.Forward(Session.StrongFor);
        var asked = await me.See(Answers);

        var refused = await me.Post(asked, "use", ("Used.Credential", theirs.Answer(asked.All("[data-passkey]")[0])));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(PasskeyTexts.StrongerTitle.Nb, (await me.See(Answers)).Heading);
    }

    [Fact]
    public async Task Welcome_letter_of_the_coordinator_lets_somebody_into_the_programme()
    {
        var coordinator = await House.As(Role.Coordinator);
        var person = await House.Read(db => db.People.AsNoTracking().Where(p => p.Email != null && db.Functions.Any(f => f.PersonId == p.Id && f.ToDate == null)).OrderBy(p => p.Name).FirstAsync(Cancelled));
        var address = $"/programmes/demo/roster/people/{person.Id}";

        var sent = await coordinator.Post(await coordinator.See(address), "welcome");
        var link = await Given.LinkTo(House, person.Email!);
        House.Clock.Forward(TimeSpan.FromDays(13));
        var visitor = House.Anonymous();
        var inside = await visitor.Post(await visitor.See(link), "come-in", ("In.Keep", "true"));

        Assert.Contains("Lenken er ikke brukt", sent.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "/programmes/demo"), (inside.Status, inside.Address));
        Assert.Equal(HttpStatusCode.Gone, (await House.Anonymous().See(link)).Status);
        Assert.Contains("Kom inn med lenken", (await (await House.As(Role.Coordinator)).See(address)).Text, StringComparison.Ordinal);
    }
}

public sealed class LevelsOnSqlite(SqliteHouse house) : LevelTests(house), IClassFixture<SqliteHouse>;
public sealed class LevelsOnPostgres(PostgresHouse house) : LevelTests(house), IClassFixture<PostgresHouse>;

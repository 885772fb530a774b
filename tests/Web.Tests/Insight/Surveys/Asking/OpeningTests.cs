using System.Net;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Asking;

public abstract class OpeningTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData("In.OpensOn", "17.11.2026")]
    [InlineData("In.OpensOn", "i morgen kanskje")]
    [InlineData("In.ClosesOn", "")]
    [InlineData("In.ClosesOn", "17.11.2026")]
    [InlineData("In.ClosesOn", "31.12.9999")]
    [InlineData("In.RemindsOn", "18.11.2026")]
    [InlineData("In.RemindsOn", "24.12.2026")]
    [InlineData("In.Name", "")]
    public async Task Choice_that_cannot_be_meant_so_is_refused_at_its_field(string field, string written)
    {
        var asker = await Given.Asking(House, "gathering");

        var page = await asker.Prepare((field, written));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Single(page.Mistakes);
        Assert.Contains($"#f-{field[3..].ToLowerInvariant()}", page.All(".mistakes a").Single().GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_of_400_characters_and_a_named_open_link_are_refused()
    {
        var asker = await Given.Asking(House, "gathering");

        var name = await asker.Prepare(("In.Name", new string('a', 400)));
        var way = await asker.Prepare(("In.Way", nameof(Way.OpenLink)), ("In.Anonymous", "no"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (name.Status, way.Status));
    }

    [Theory]
    [InlineData("In.Body", "Svar innen {frist}, kjære {navn}.")]
    [InlineData("In.Body", "Kjære {nanv}, svar her: {lenke}")]
    [InlineData("In.Body", "")]
    [InlineData("In.Subject", "Svar på {lenke}")]
    public async Task Letter_that_nobody_could_answer_is_refused(string field, string written)
    {
        var asker = await Given.Asking(House, "gathering");
        await asker.Prepare();

        var page = await asker.Coordinator.Post(await asker.See("/letters/reminder"), "letter", (field, written));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Fact]
    public async Task Anonymous_wave_of_four_is_not_opened()
    {
        var asker = await Given.Asking(House, "gathering");
        await asker.Prepare();
        var (wave, _) = await asker.Now();
        var four = new[] { await asker.Person("Anne"), await asker.Person("Bo"), await asker.Person("Cai"), await asker.Person("Dag") };
        await House.Ask(s => s.GetRequiredService<AskedPeople>().Choose(Actor.Program, asker.Programme.Id, wave.Id, four));

        var page = await asker.See("/open");

        Assert.Contains("Velg minst 5", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.Forms, f => Page.NameOf(f) == "open");
    }

    [Fact]
    public async Task What_is_promised_stands_from_the_moment_it_opens()
    {
        var asker = await Given.Asking(House, "gathering");
        await asker.Prepare();
        var unsure = await asker.Coordinator.Post(await asker.See("/open"), "open");
        var (before, _) = await asker.Now();
        await asker.Open();
        var (wave, asking) = await asker.Now();

        var choices = await Try<AskingDesk>(desk => desk.Change(Actor.Program, asker.Programme.Id, wave.Id, asking.Version, new AskingPlan
        {
            Name = "Navngitt",
            Anonymous = false,
            Way = Way.Invited,
            Background = Background.None,
            Dates = new(new DateOnly(2026, 11, 20), null, new DateOnly(2026, 12, 1)),
        }));
        var question = await Try<SurveyDesk>(desk => desk.RemoveQuestion(Actor.Program, asker.Programme.Id, wave.SurveyId, 1));
        var ticked = await Try<ParticipationRegister>(register => register.Tick(Actor.Program, asker.Programme.Id, wave.Id, []));
        var twice = await Try<AskingDesk>(desk => desk.Open(Actor.Program, asker.Programme, wave.Id, asking.Version));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.Status);
        Assert.NotNull(before);
        Assert.True(asking is { Anonymous: true, OpenedAt: not null });
        Assert.All([choices, question, ticked, twice], failure => Assert.IsType<BlankeArk.Web.Platform.UserMistake>(failure));
    }

    [Fact]
    public async Task Open_link_is_shown_to_be_copied_and_takes_answers_from_whoever_has_it()
    {
        var asker = await Given.Asking(House, "gathering");
        await asker.Prepare(("In.Way", nameof(Way.OpenLink)), ("In.RemindsOn", "20.11.2026"));

        var page = await asker.Open();
        await asker.Answers("Anne");
        await asker.Answers("Anne");

        var (wave, asking) = await asker.Now();
        var link = $"/answer/open/{asking.LinkCode}";
        Assert.Contains(page.All("a"), a => a.GetAttribute("href") == link);
        Assert.True((await House.Anonymous().See(link)).IsOk);
        Assert.Null(asking.RemindsOn);
        Assert.False(wave.KnowsWho);
        Assert.Contains("2 har svart", (await asker.See()).Text, StringComparison.Ordinal);
        Assert.Empty(await asker.Letters("survey-invitation"));
    }

    [Fact]
    public async Task Only_those_who_edit_surveys_reach_the_pages_and_others_see_numbers_alone()
    {
        var asker = await Given.Asking(House, "gathering");
        await asker.Prepare();
        await asker.Open();
        var member = await House.With(new Grant(Role.Member, asker.Programme.Id));

        foreach (var below in new[] { "/asking", "/people", "/letters", "/letters/invitation", "/open", "/close" })
            Assert.Equal(HttpStatusCode.Forbidden, (await member.See(asker.Wave + below)).Status);
        var page = await member.See(asker.Wave);

        Assert.Contains("0 av 6", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(asker.Name("Anne"), page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.Forms, f => Page.NameOf(f) is not null);
        Assert.Contains("låst", (await member.See($"{asker.Survey}/results")).Text, StringComparison.Ordinal);
    }

    private async Task<Exception?> Try<T>(Func<T, Task> verb) where T : notnull =>
        await Record.ExceptionAsync(() => House.Ask(services => verb(services.GetRequiredService<T>())));
}

public sealed class OpeningOnSqlite(SqliteHouse house) : OpeningTests(house), IClassFixture<SqliteHouse>;

public sealed class OpeningOnPostgres(PostgresHouse house) : OpeningTests(house), IClassFixture<PostgresHouse>;

/// <summary>The clock is moved: a house of its own.</summary>
public abstract class ClosingByItselfTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData("yes", 6)]
    [InlineData("yes", 4)]
    [InlineData("no", 2)]
    public async Task Wave_closes_by_itself_when_its_last_day_is_over(string anonymous, int answers)
    {
        House.Clock.SetTo(TestClock.Start);
        var asker = await Given.Asking(House, "gathering");
        await asker.Prepare(("In.Anonymous", anonymous), ("In.RemindsOn", ""), ("In.ClosesOn", "20.11.2026"));
        await asker.Open();
        await asker.Sent("survey-invitation");
        foreach (var name in Given.SixPeople.Take(answers)) await asker.Answers(name);

        House.Clock.SetTo(new DateTimeOffset(2026, 11, 20, 23, 4, 0, TimeSpan.Zero));
        await Given.JobsLookedFor(House);
        var before = (await asker.Now()).Wave.IsClosed;
        House.Clock.SetTo(new DateTimeOffset(2026, 11, 20, 23, 6, 0, TimeSpan.Zero));
        await Given.JobsLookedFor(House);
        await Eventually.Is(asker.Now, now => now.Wave.IsClosed, _ => "It was not closed.");

        var (wave, asking) = await asker.Now();
        Assert.False(before);
        Assert.Equal((new DateOnly(2026, 11, 20), answers), (wave.ClosedOn, asking.Received));
        Assert.Contains("avsluttet", (await asker.See()).Text, StringComparison.Ordinal);
        var reopened = await Record.ExceptionAsync(() => House.Ask(s => s.GetRequiredService<Waves>().Reopen(Actor.Program, asker.Programme.Id, wave.Id, "Fordi")));
        Assert.IsType<BlankeArk.Web.Platform.UserMistake>(reopened);
    }
}

public sealed class ClosingByItselfOnSqlite(SqliteHouse house) : ClosingByItselfTests(house), IClassFixture<SqliteHouse>;

public sealed class ClosingByItselfOnPostgres(PostgresHouse house) : ClosingByItselfTests(house), IClassFixture<PostgresHouse>;

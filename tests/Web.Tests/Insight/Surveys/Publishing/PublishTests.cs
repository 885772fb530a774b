using System.Net;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Publishing;

/// <summary>When results go out, how they are taken back, and what becomes of them when the wave is opened again or removed.</summary>
public abstract class PublishTests(WebHouse house) : HouseTests(house)
{
    private const string Mail = "tove.test@prove.example";
    private const string Reason = "Feil tall";
    private static readonly string[] Said = [$"Skriv til {Mail}", "Nok tid", "Tid", "Mer tid", "Samarbeid"];

    [Fact]
    public async Task Nothing_is_published_before_the_wave_is_closed_settled_and_read_through()
    {
        var given = await Given.Survey(House, Said);
        var coordinator = await Coordinator(given);

        var open = await coordinator.See(Publish(given));
        await Given.Closed(House, given);
        var unsettled = await coordinator.See(Publish(given));
        await Given.Settled(House, given, Outcome.Replace);
        var unread = await coordinator.See(Publish(given));
        await House.Ask(s => s.GetRequiredService<Settlements>().ReadThrough(given.Researcher, given.Programme, given.Wave.Id));
        var ready = await coordinator.See(Publish(given));

        Assert.Contains(PublishingTexts.StillOpen.Nb, open.Text, StringComparison.Ordinal);
        Assert.Contains(PublishingTexts.StillUnsettled.With(1), unsettled.Text, StringComparison.Ordinal);
        Assert.Contains(PublishingTexts.NotReadThrough.Nb, unread.Text, StringComparison.Ordinal);
        Assert.All([open, unsettled, unread], page => Assert.DoesNotContain(page.Html.Forms, form => Page.NameOf(form) == "publish"));
        Assert.NotNull(ready.Form("publish"));
    }

    [Fact]
    public async Task So_few_that_their_answers_would_point_them_out_are_not_published()
    {
        var given = await Given.Survey(House, Said[1..]);
        await Given.Closed(House, given);

        var page = await (await Coordinator(given)).See(Publish(given));

        Assert.Contains(PublishingTexts.TooFew.With(5), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_opened_again_meanwhile_is_not_published_by_a_page_from_before()
    {
        var given = await Ready();
        var coordinator = await Coordinator(given);
        var page = await coordinator.See(Publish(given));
        await Reopen(given);

        var refused = await coordinator.Post(page, "publish");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(PublishingTexts.StillOpen.Nb, Assert.Single(refused.Mistakes));
        Assert.Null((await Given.Now(House, given)).PublishedOn);
    }

    [Fact]
    public async Task Results_are_published_with_or_without_the_answers_and_everybody_in_the_programme_reads_them()
    {
        var given = await Ready();
        var (coordinator, member) = (await Coordinator(given), await House.With(new Grant(Role.Observer, given.Programme)));
        var before = await member.Get(Published(given));

        var counts = await coordinator.Post(await coordinator.See(Publish(given)), "publish");
        var summary = await member.See(Published(given));
        await Withdraw(coordinator, given);
        await coordinator.Post(await coordinator.See(Publish(given)), "publish", ("In.Answers", "true"));
        var answers = await member.See(Published(given));

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal(Published(given), counts.Address);
        Assert.DoesNotContain("Skriv til", summary.Text, StringComparison.Ordinal);
        Assert.Contains("Skriv til [fjernet]", answers.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Mail, answers.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_withdrawn_with_a_reason_that_is_kept_and_are_gone_for_everybody()
    {
        var given = await Ready();
        var (coordinator, member) = (await Coordinator(given), await House.With(new Grant(Role.Member, given.Programme)));
        await coordinator.Post(await coordinator.See(Publish(given)), "publish");

        var page = await coordinator.See(Publish(given));
        var silent = await coordinator.Post(page, "withdraw", ("Gone.Reason", " "));
        var stillThere = await member.Get(Published(given));
        var withdrawn = await Withdraw(coordinator, given);
        var gone = await member.Get(Published(given));
        var twice = await coordinator.Post(page, "withdraw", ("Gone.Reason", Reason));

        Assert.Equal(PublishingTexts.NotPublished.Nb, Assert.Single(twice.Mistakes));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Equal(HttpStatusCode.OK, stillThere.StatusCode);
        Assert.NotNull(withdrawn.Form("publish"));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        var row = await House.Read(db => db.Audit.AsNoTracking().SingleAsync(a => a.ProgrammeId == given.Programme && a.Verb == "surveys.results.withdraw", Cancelled));
        Assert.Equal(Reason, row.Why);
    }

    [Fact]
    public async Task Wave_opened_again_is_withdrawn_and_is_read_through_anew()
    {
        var given = await Ready();
        var (coordinator, member) = (await Coordinator(given), await House.With(new Grant(Role.Member, given.Programme)));
        await coordinator.Post(await coordinator.See(Publish(given)), "publish");

        var settings = await coordinator.See($"{given.Address}/waves/1/settings");
        await coordinator.Post(settings, "reopen", ("Opened.Reason", Reason));
        var gone = await member.Get(Published(given));
        await Given.Closed(House, given);
        var again = await coordinator.See(Publish(given));

        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains(PublishingTexts.NotReadThrough.Nb, again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removed_wave_takes_what_was_decided_about_its_answers_along_and_leaves_what_goes_everywhere()
    {
        var given = await Given.Survey(House, [.. Said, "Ring 912 34 567"]);
        var coordinator = await Coordinator(given);
        await Given.Settled(House, given, everywhere: true);
        var answer = await Given.AnswerId(House, given, "Nok tid");
        await House.Ask(s => s.GetRequiredService<Settlements>().Mark(given.Researcher, given.Programme, answer, new MarkInput { Phrase = "Nok tid", Outcome = Outcome.LeaveOut }));
        await Given.Published(House, given);

        await coordinator.Post(await coordinator.See($"{given.Address}/waves/1/settings"), "remove", ("Gone.Why", Reason));
        var decisions = await House.Read(db => db.DisclosureDecisions.AsNoTracking().Where(d => d.ProgrammeId == given.Programme).ToListAsync(Cancelled));

        Assert.False(await House.Read(db => db.Waves.AnyAsync(w => w.Id == given.Wave.Id, Cancelled)));
        Assert.Equal(2, decisions.Count);
        Assert.All(decisions, decision => Assert.Null(decision.AnswerId));
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.Get(Published(given))).StatusCode);
    }

    private static string Publish(GivenSurvey given) => $"{given.Address}/waves/1/publish";
    private static string Published(GivenSurvey given) => $"{given.Address}/waves/1/published";

    private async Task<GivenSurvey> Ready()
    {
        var given = await Given.Survey(House, Said);
        await Given.Closed(House, given);
        await Given.Settled(House, given, Outcome.Replace);
        await House.Ask(s => s.GetRequiredService<Settlements>().ReadThrough(given.Researcher, given.Programme, given.Wave.Id));
        return given;
    }

    private Task<Visitor> Coordinator(GivenSurvey given) => House.With(new Grant(Role.Coordinator, given.Programme));

    private static async Task<Page> Withdraw(Visitor coordinator, GivenSurvey given) =>
        await coordinator.Post(await coordinator.See(Publish(given)), "withdraw", ("Gone.Reason", Reason));

    private Task Reopen(GivenSurvey given) => House.Ask(s => s.GetRequiredService<Waves>().Reopen(given.Researcher, given.Programme, given.Wave.Id, Reason));
}

public sealed class PublishOnSqlite(SqliteHouse house) : PublishTests(house), IClassFixture<SqliteHouse>;

public sealed class PublishOnPostgres(PostgresHouse house) : PublishTests(house), IClassFixture<PostgresHouse>;

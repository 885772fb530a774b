using System.Net;
using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Measures;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Measures.Benefits;

/// <summary>What a measure is to give, what its charts may say, and who may move the bar.</summary>
public abstract class BenefitTests(WebHouse house) : HouseTests(house)
{
    private static readonly DateOnly Started = new(2025, 12, 1);
    // Twelve months that vary by themselves around 20, before anything was done.
    private static readonly double[] Before = [20, 21, 19, 20.5, 19.5, 20, 21.2, 18.9, 20.1, 19.8, 20.6, 19.4];

    [Fact]
    public async Task Owner_writes_down_a_benefit_and_how_one_will_know()
    {
        var given = await Given.Benefit(House);
        var owner = await House.In(given.Owner);

        var page = await owner.Post(await owner.See($"/measures/{given.Measure}/benefits/new"), "benefit", ("In.Title", "Roligere morgener"), ("In.Kind", nameof(BenefitKind.NotPriced)));
        var form = await owner.See(page.Address + "/indicators/new");
        var drawn = await owner.Post(form, "indicator", ("In.ZeroPoint", "40"), ("In.Target", "30"), ("In.HumpCost", "6"), ("In.BreakEvenMonth", "4"), ("In.FullMonth", "10"), ("In.Do", "draw"));
        page = await owner.Post(drawn, "indicator", ("In.Name", "Turer før klokka ni"), ("In.Unit", "turer"), ("In.Chart", nameof(SpcKind.Xmr)), ("In.Better", nameof(Better.Down)),
            ("In.ZeroPointOn", "1.11.2026"), ("In.Do", "save"));

        Assert.NotEmpty(drawn.All("#course-drawn svg"));
        Assert.Contains("verre først", drawn.Text, StringComparison.Ordinal);
        Assert.True(page.IsOk, page.Text);
        Assert.Contains("Turer før klokka ni: ikke målt ennå", page.Text, StringComparison.Ordinal);
        Assert.Contains("40 turer (1. november 2026)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zero_point_stands_once_the_measure_is_under_way_and_is_moved_by_decision_alone()
    {
        var given = await Given.Benefit(House, started: Started, figures: Given.Months("2025-01", Before), change: i => (i.ZeroPoint, i.ZeroPointOn) = (20, new(2025, 11, 30)));
        var (owner, fetcher) = (await House.In(given.Owner), await House.In(given.Fetcher));
        var edit = await owner.See(given.Figures + "/edit");

        var moved = await owner.Post(edit, "indicator", ("In.ZeroPoint", "25"), ("In.Do", "save"));
        var rebase = await owner.See(given.Figures + "/rebase");
        var unreasoned = await owner.Post(rebase, "rebase", ("In.ZeroPoint", "22"), ("In.ZeroPointOn", "1.12.2025"));
        var decided = await owner.Post(rebase, "rebase", ("In.From", "2025-06"), ("In.ZeroPoint", "22"), ("In.ZeroPointOn", "1.12.2025"), ("In.Reason", "Sonen ble delt i to."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await fetcher.See(given.Figures + "/rebase")).Status);
        Assert.Contains("22 besøk (1. desember 2025)", decided.Text, StringComparison.Ordinal);
        Assert.Contains("Begynner på nytt fra og med juni 2025", decided.Text, StringComparison.Ordinal);
        Assert.Contains("Sonen ble delt i to.", decided.Text, StringComparison.Ordinal);
        Assert.True(await House.Read(db => db.MeasureDecisions.AnyAsync(d => d.MeasureId == given.MeasureId && d.Kind == DecisionKind.Rebase && d.Reason == "Sonen ble delt i to.")));
    }

    [Fact]
    public async Task Short_series_claims_nothing_however_large_the_change()
    {
        var given = await Given.Benefit(House, started: Started, figures: Given.Months("2025-12", 20, 20, 20, 5, 5));
        var owner = await House.In(given.Owner);

        var page = await owner.See(given.Address);

        Assert.Contains("Medisinbesøk: for få målinger til å si noe: 5 av 12.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("enn tilfeldig variasjon kan forklare", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_that_is_real_is_said_from_when_and_against_what_was_expected()
    {
        var given = await Given.Benefit(House, started: Started, figures: Given.Months("2024-12", [.. Before, 22, 23, 22, 20, 18, 16, 15, 14, 13.5, 13.8, 13.2]),
            change: i => (i.ZeroPoint, i.ZeroPointOn, i.Target, i.HumpCost, i.BreakEvenMonth, i.FullMonth) = (20, new(2025, 11, 30), 13.5, 3, 4, 9));
        var owner = await House.In(given.Owner);

        var (page, english) = (await owner.See(given.Address), await owner.See($"/language/en?back={given.Address}"));

        Assert.Contains("lavere enn tilfeldig variasjon kan forklare, fra og med", page.Text, StringComparison.Ordinal);
        Assert.Contains("en bedring", page.Text, StringComparison.Ordinal);
        Assert.Contains("Grunnlinja er de 12 målingene før oppstart", page.Text, StringComparison.Ordinal);
        Assert.Contains("Snittet av de siste 6 målingene er", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.All("#indicator-1 svg"));
        Assert.Contains("lower than chance can explain", english.Text, StringComparison.Ordinal);
        foreach (var format in new[] { "docx", "pdf", "html" })
        {
            var file = await owner.Get($"{given.Address}/benefit.{format}");
            Assert.True(file.IsSuccessStatusCode, format);
            Assert.True((await file.Content.ReadAsByteArrayAsync(Cancelled)).Length > 2_000, format);
        }
    }

    [Fact]
    public async Task Variation_is_not_made_into_news()
    {
        var given = await Given.Benefit(House, started: Started, figures: Given.Months("2024-12", [.. Before, .. Before]));
        var owner = await House.In(given.Owner);

        var page = await owner.See(given.Address);

        Assert.Contains("Medisinbesøk: ingen endring ut over vanlig variasjon.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owner_is_told_when_a_figure_shows_something_new_and_not_again_for_the_next()
    {
        var given = await Given.Benefit(House, started: Started, figures: Given.Months("2024-12", [.. Before, 20, 20.4, 19.7, 20.1, 19.9, 20.2, 19.8, 20.3]));
        var fetcher = await House.In(given.Fetcher);
        var page = await fetcher.See(given.Figures);

        await fetcher.Post(page, "figure", ("In.Period", "2026-08"), ("In.Value", "20,1"));
        var quiet = await House.Read(db => db.Notices.CountAsync(n => n.PersonId == given.Owner));
        await fetcher.Post(page, "figure", ("In.Period", "2026-09"), ("In.Value", "10"));
        await fetcher.Post(page, "figure", ("In.Period", "2026-10"), ("In.Value", "9"));
        var told = await House.Read(db => db.Notices.Where(n => n.PersonId == given.Owner).Select(n => n.Kind).ToListAsync());

        Assert.Equal(0, quiet);
        Assert.Equal(["measure.result"], told);
        Assert.False(await House.Read(db => db.Notices.AnyAsync(n => n.PersonId == given.Fetcher)));
    }

    [Fact]
    public async Task Missing_month_is_told_once_to_whoever_fetches_it_and_no_more_when_it_has_come()
    {
        var given = await Given.Benefit(House, started: Started, figures: Given.Months("2026-08", 20, 21));
        var fetcher = await House.In(given.Fetcher);

        var first = await Ask();
        var second = await Ask();
        var page = await fetcher.See(given.Figures);
        var told = await Told(given);
        await fetcher.Post(page, "figure", ("In.Value", "19"));
        var after = await Told(given);

        Assert.Contains("Mangler oktober 2026.", page.Text, StringComparison.Ordinal);
        Assert.True(first >= 1);
        Assert.Equal(0, second);
        Assert.Contains("oktober 2026", Assert.Single(told), StringComparison.Ordinal);
        Assert.Empty(after);
    }

    [Fact]
    public async Task Funnel_compares_what_one_sees_and_hides_the_smallest()
    {
        var definition = Guid.CreateVersion7();
        var day = new DateOnly(2026, 9, 1);
        var seen = await Given.Benefit(House, SpcKind.P, visibility: Visibility.Public, definition: definition, figures: [(day, 20, 200)]);
        await Given.Benefit(House, SpcKind.P, visibility: Visibility.Public, definition: definition, municipality: "3310", figures: [(day, 2, 40)]);
        await Given.Benefit(House, SpcKind.P, visibility: Visibility.Programme, definition: definition, municipality: "3310", figures: [(day, 30, 300)]);

        var page = await House.Anonymous().See($"/measures/compare/{definition}");
        var none = await House.Anonymous().See($"/measures/compare/{Guid.CreateVersion7()}");

        Assert.Contains("For få å sammenligne til å si noe: 1 av 8.", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 er utelatt", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lier", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hole", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, none.Status);
        Assert.Equal(HttpStatusCode.OK, (await House.Anonymous().See(seen.Address)).Status);
        Assert.DoesNotContain("Gevinstansvarlig", (await House.Anonymous().See(seen.Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculator_says_that_four_hundred_from_ten_to_five_per_cent_are_twenty_posts()
    {
        var visitor = House.Anonymous();
        var page = await visitor.See("/measures/calculators");

        var counted = await visitor.Post(page, "sick-leave");
        var visits = await visitor.Post(page, "visits", ("Visit.PerWeek", "1000"), ("Visit.Minutes", "3,5"), ("Visit.HourCost", "500"));
        var wrong = await visitor.Post(page, "sick-leave", ("Leave.From", "110"));

        Assert.Contains("får 20 årsverk mer på jobb", counted.Text, StringComparison.Ordinal);
        Assert.Contains("3 033 timer i året", visits.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
    }

    private Task<int> Ask() => House.Ask(services => services.GetRequiredService<Chasing>().Ask());

    private Task<List<string>> Told(GivenBenefit given) => House.Ask(async services =>
    {
        var (db, kinds) = (services.GetRequiredService<Db>(), services.GetRequiredService<IEnumerable<NoticeKind>>());
        var lines = new List<string>();
        using var _ = new Speaking("nb");
        var reader = Given.Actor(Role.Member, given.Programme) with { PersonId = given.Fetcher };
        foreach (var notice in await db.Notices.AsNoTracking().Where(n => n.PersonId == given.Fetcher).ToListAsync())
            if (await kinds.Single(k => k.Name == notice.Kind).Compose(services, new NoticeCall(reader, notice.ItemId, notice.AboutId, notice.At)) is { } line)
                lines.Add(line.Text);
        return lines;
    });
}

public sealed class BenefitOnSqlite(SqliteHouse house) : BenefitTests(house), IClassFixture<SqliteHouse>;
public sealed class BenefitOnPostgres(PostgresHouse house) : BenefitTests(house), IClassFixture<PostgresHouse>;

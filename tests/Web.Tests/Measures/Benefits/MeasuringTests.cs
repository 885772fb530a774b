using System.Net;
using System.Text;
using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Measures.Benefits;

/// <summary>Figures by hand, by paste and by file, as those who bring them do it.</summary>
public abstract class MeasuringTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Figure_by_hand_is_kept_and_another_for_the_same_month_needs_a_reason_and_keeps_what_stood()
    {
        var given = await Given.Benefit(House);
        var fetcher = await House.In(given.Fetcher);
        var page = await fetcher.See(given.Figures);

        page = await fetcher.Post(page, "figure", ("In.Period", "oktober 2026"), ("In.Value", "3,5"));
        Assert.True(page.IsOk, page.Text);
        var refused = await fetcher.Post(page, "figure", ("In.Period", "2026-10"), ("In.Value", "4,5"));
        page = await fetcher.Post(page, "figure", ("In.Period", "2026-10"), ("In.Value", "4,5"), ("In.Remark", "Talt på nytt"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var row = Assert.Single(page.Table("#figures table").Skip(1));
        Assert.Equal(["oktober 2026", "4,5"], row.Take(2));
        Assert.Contains("3,5 sto til", row[3], StringComparison.Ordinal);
        Assert.Equal(1, await House.Read(db => db.Measurements.CountAsync(m => m.IndicatorId == given.IndicatorId)));
    }

    [Theory]
    [InlineData("2026-13", "3")]
    [InlineData("2027-03", "3")]
    [InlineData("1789-07", "3")]
    [InlineData("2026-10", "tre")]
    [InlineData("2026-10", "1.234")]
    [InlineData("2026-10", "9999999999999999")]
    [InlineData("", "3")]
    public async Task Figure_nobody_can_have_measured_is_refused_at_its_field(string period, string value)
    {
        var given = await Given.Benefit(House);
        var fetcher = await House.In(given.Fetcher);

        var page = await fetcher.Post(await fetcher.See(given.Figures), "figure", ("In.Period", period), ("In.Value", value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Single(page.Mistakes);
        Assert.False(await House.Read(db => db.Measurements.AnyAsync(m => m.IndicatorId == given.IndicatorId)));
    }

    [Fact]
    public async Task Pasted_columns_are_shown_row_by_row_and_nothing_is_kept_before_it_is_confirmed()
    {
        var given = await Given.Benefit(House, SpcKind.P);
        var fetcher = await House.In(given.Fetcher);
        var bring = await fetcher.See(given.Figures + "/bring");

        var wrong = await fetcher.Post(bring, "bring", ("In.Pasted", "Periode\tHvor mange\tAv hvor mange\n2026-08\t12\t40\n2026-09\t50\t40\n2026-08\t11\t40\n"));
        var right = await fetcher.Post(bring, "bring", ("In.Pasted", "Periode\tHvor mange\tAv hvor mange\naug. 2026\t12\t40\n2026-09\t10\t40\n"));
        var before = await House.Read(db => db.Measurements.CountAsync(m => m.IndicatorId == given.IndicatorId));
        var done = await fetcher.Post(right, "save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(2, wrong.All("#preview tr.wrong").Length);
        Assert.DoesNotContain(wrong.Html.Forms, f => Page.NameOf(f) == "save");
        Assert.Equal(0, before);
        Assert.Equal(["september 2026", "10 av 40 (25 prosent)"], done.Table("#figures table")[1].Take(2));
        Assert.Equal(2, await House.Read(db => db.Measurements.CountAsync(m => m.IndicatorId == given.IndicatorId && m.MeasuredBy == MeasuredBy.Paste)));
    }

    [Fact]
    public async Task Preview_that_was_tampered_with_is_read_again_and_keeps_nothing_wrong()
    {
        var given = await Given.Benefit(House);
        var fetcher = await House.In(given.Fetcher);
        var preview = await fetcher.Post(await fetcher.See(given.Figures + "/bring"), "bring", ("In.Pasted", "periode;verdi\n2026-09;10"));

        var page = await fetcher.Post(preview, "save", ("Kept.Rows", "periode\tverdi\n2026-09\t10\n2099-01\t5"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.False(await House.Read(db => db.Measurements.AnyAsync(m => m.IndicatorId == given.IndicatorId)));
    }

    [Fact]
    public async Task Csv_and_workbook_are_read_alike_and_a_hostile_file_is_refused_in_words()
    {
        var given = await Given.Benefit(House);
        var fetcher = await House.In(given.Fetcher);
        var bring = await fetcher.See(given.Figures + "/bring");
        var table = new ExportTable("Tall", ["Måned", "Verdi"], [[new DateOnly(2026, 8, 1), 3.5m], [new DateOnly(2026, 9, 1), 4m]]);

        foreach (var (name, content) in new[] { ("tall.csv", TableWriter.Csv(table)), ("tall.xlsx", TableWriter.Xlsx(table)) })
        {
            var preview = await fetcher.Post(bring, "bring", [new Upload("In.File", name, content)]);
            Assert.Equal(["august 2026", "3,5"], preview.Table("#preview table")[1].Skip(1).Take(2));
        }
        foreach (var hostile in new[] { "PK\u0003\u0004not a workbook"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0, 1, 2], new byte[3 * 1024 * 1024], "=cmd|' /C calc'!A0;=1+1\n=A1;2\n"u8.ToArray(), Encoding.UTF8.GetBytes("periode;verdi\n" + string.Concat(Enumerable.Repeat("2026-09;1\n", 1_001))) })
        {
            var refused = await fetcher.Post(bring, "bring", [new Upload("In.File", "tall.xlsx", hostile)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.NotEmpty(refused.Mistakes);
        }
        Assert.False(await House.Read(db => db.Measurements.AnyAsync(m => m.IndicatorId == given.IndicatorId)));
    }

    [Fact]
    public async Task Two_who_bring_a_figure_at_once_leave_one_and_neither_sees_an_error_page()
    {
        var given = await Given.Benefit(House);
        var (one, other) = (await House.In(given.Fetcher), await House.In(given.Owner));
        var (mine, theirs) = (await one.See(given.Figures), await other.See(given.Figures));

        var pages = await Task.WhenAll(
            one.Post(mine, "figure", ("In.Period", "2026-10"), ("In.Value", "4")),
            other.Post(theirs, "figure", ("In.Period", "2026-10"), ("In.Value", "5")));

        Assert.All(pages, page => Assert.True(page.IsOk || page.Status == HttpStatusCode.UnprocessableEntity, page.Text));
        Assert.Equal(1, await House.Read(db => db.Measurements.CountAsync(m => m.IndicatorId == given.IndicatorId)));
    }

    [Fact]
    public async Task Somebody_else_of_the_programme_reads_and_brings_nothing()
    {
        var given = await Given.Benefit(House);
        var colleague = await House.With(new Grant(Role.Member, given.Programme));
        var stranger = await House.With(new Grant(Role.Coordinator, Guid.CreateVersion7()));

        var page = await colleague.See(given.Figures);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(page.Html.Forms, f => Page.NameOf(f) == "figure");
        foreach (var narrow in new[] { "/bring", "/keys", "/edit", "/rebase" })
            Assert.Equal(HttpStatusCode.NotFound, (await colleague.See(given.Figures + narrow)).Status);
        foreach (var address in new[] { given.Address, given.Figures, given.Figures + "/bring", given.Address + "/benefit.pdf", given.Figures + "/figures.csv" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.See(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await House.Anonymous().See(address)).Status);
        }
    }
}

public sealed class MeasuringOnSqlite(SqliteHouse house) : MeasuringTests(house), IClassFixture<SqliteHouse>;
public sealed class MeasuringOnPostgres(PostgresHouse house) : MeasuringTests(house), IClassFixture<PostgresHouse>;

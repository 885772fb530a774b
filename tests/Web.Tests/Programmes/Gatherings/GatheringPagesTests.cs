using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Gatherings;

public abstract class GatheringPagesTests(WebHouse house) : HouseTests(house)
{
    private const string List = "/programmes/demo/gatherings";

    private Task<int> Number(string title) => House.Read(db => db.Gatherings.Where(g => g.Title == title).Select(g => g.Number).SingleAsync());

    [Fact]
    public async Task Coordinator_plans_a_gathering_takes_attendance_and_writes_minutes()
    {
        var coordinator = await House.As(Role.Coordinator);

        var page = await coordinator.Post(await coordinator.See(List + "/new"), "plan",
            ("In.Title", "Prøvesamling"), ("In.Date", "18. november 2026"), ("In.FromTime", "9.30"), ("In.ToTime", "kl. 12"), ("In.Place", "Salen"));
        Assert.Equal("Prøvesamling", page.Heading);
        Assert.Contains("onsdag 18. november 2026, kl. 9.30–12.00", page.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);

        var door = await coordinator.See(page.Address + "/attendance");
        var people = door.All("[role=radiogroup] input[value=Present]").Select(i => i.GetAttribute("name")!).ToList();
        var taken = await coordinator.Post(door, "attendance", [.. people.Take(30).Select(p => (p, (string?)"Present"))]);
        Assert.Contains($"30 av {people.Count} møtte", taken.Text, StringComparison.Ordinal);

        var minutes = await coordinator.Post(await coordinator.See(page.Address + "/minutes"), "minutes", ("In.Body", "# Åpning\nVi møttes. <b>Ikke fet</b>"));
        Assert.Equal("Åpning", minutes.Html.QuerySelector("#minutes h3")?.TextContent);
        Assert.Contains("<b>Ikke fet</b>", minutes.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_with_mistakes_tells_of_all_of_them_and_keeps_what_was_written()
    {
        var coordinator = await House.As(Role.Coordinator);

        var page = await coordinator.Post(await coordinator.See(List + "/new"), "plan",
            ("In.Title", ""), ("In.Date", "31.2.2026"), ("In.FromTime", "25"), ("In.Place", "Salen"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(3, page.Mistakes.Count);
        Assert.Equal("Salen", page.Html.QuerySelector("[name='In.Place']")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Minutes_saved_meanwhile_stand_beside_ones_own_and_the_next_save_counts()
    {
        var (one, other) = (await House.As(Role.Coordinator), await House.As(Role.Coordinator));
        var address = $"{List}/{await Number("Samling om utfordringsbildene")}/minutes";
        var (first, second) = (await one.See(address), await other.See(address));

        await one.Post(first, "minutes", ("In.Body", "Den førstes tekst"));
        var told = await other.Post(second, "minutes", ("In.Body", "Den andres tekst"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Den førstes tekst", told.Text, StringComparison.Ordinal);
        Assert.Contains("Den andres tekst", told.Text, StringComparison.Ordinal);
        var saved = await other.Post(told, "minutes", ("In.Body", "Begges tekst"));
        Assert.Contains("Begges tekst", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_of_another_at_the_door_are_shown_and_one_decides()
    {
        var (one, other) = (await House.As(Role.Coordinator), await House.As(Role.Facilitator));
        var address = $"{List}/{await Number("Ledelse: tredje møte")}/attendance";
        var (first, second) = (await one.See(address), await other.See(address));
        var names = first.All("input[value=Present]").Select(i => i.GetAttribute("name")!).ToList();

        await one.Post(first, "attendance", (names[0], "Present"), (names[1], "Present"));
        var told = await other.Post(second, "attendance", (names[0], "Excused"), (names[2], "Present"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Single(told.All(".marks .field-mistake"));
        Assert.Contains("3 av", (await other.Post(told, "attendance", (names[0], "Present"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_reads_everything_edits_nothing_and_marks_own_action()
    {
        var member = await House.As(Role.Member);
        var number = await Number("Oppstartssamling");

        Assert.True((await member.See($"{List}/{number}")).IsOk);
        foreach (var closed in new[] { $"{List}/new", $"{List}/{number}/edit", $"{List}/{number}/attendance", $"{List}/{number}/decisions/new", "/programmes/demo/actions/new" })
            Assert.Equal(HttpStatusCode.Forbidden, (await member.See(closed)).Status);
        var actions = await member.See("/programmes/demo/actions");
        var button = Assert.Single(actions.All("button[name='In.Done']"));
        var done = await member.Post(actions, "mark", ("In.Done", button.GetAttribute("value")));
        Assert.Empty(done.All("button[name='In.Done']"));
    }

    [Fact]
    public async Task Attendance_table_adds_up_to_the_sum_of_its_rows()
    {
        var page = await (await House.As(Role.Owner)).See("/programmes/demo/attendance");

        var table = page.Table("#groups table");
        static int[] Numbers(string cell) => cell == "–" ? [0, 0] : [.. cell.Split(" av ").Select(int.Parse)];
        var body = table.Skip(1).SkipLast(1).ToList();
        for (var column = 1; column < table[0].Count; column++)
            Assert.Equal(table[^1][column], $"{body.Sum(r => Numbers(r[column])[0])} av {body.Sum(r => Numbers(r[column])[1])}");
        Assert.Contains("Vidsetra var ikke til stede på de 2 siste møtene i Frivillighet.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_files_are_for_those_who_see_the_programme()
    {
        var observer = await House.As(Role.Owner);

        var answer = await observer.Get("/programmes/demo/gatherings.ics");
        var one = await observer.Get($"{List}/{await Number("Kreativ dag")}.ics");
        var nobody = await House.Anonymous().Get("/programmes/demo/gatherings.ics");

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("SUMMARY:Midtveissamling", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Kreativ dag", await one.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await observer.Get($"{List}/999.ics")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, nobody.StatusCode);
    }

    [Fact]
    public async Task Empty_lists_say_what_they_are_for()
    {
        var (programme, key) = await Given.Programme(House);
        var coordinator = await House.With(new Grant(Role.Coordinator, programme));

        foreach (var page in new[] { "gatherings", "actions", "attendance" })
        {
            var empty = await coordinator.See($"/programmes/{key}/{page}");
            Assert.True(empty.IsOk);
            Assert.Single(empty.All(".empty"));
        }
    }
}

public sealed class GatheringPagesOnSqlite(SqliteHouse house) : GatheringPagesTests(house), IClassFixture<SqliteHouse>;
public sealed class GatheringPagesOnPostgres(PostgresHouse house) : GatheringPagesTests(house), IClassFixture<PostgresHouse>;

using System.Net;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Comparing;

/// <summary>Waves of one survey side by side.</summary>
public abstract class ComparePageTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Scale_that_rose_beyond_chance_is_said_to_be_higher_and_one_that_did_not_is_not()
    {
        var given = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("2", 6), ("3", 8), ("4", 2))), (Given.Scale(2, 1, 5), Given.Many(("3", 8), ("4", 8))));
        await Given.LaterWave(House, given, "Våren 2027", Given.Many(("4", 9), ("5", 7)), Given.Many(("3", 7), ("4", 9)));
        var member = await House.With(new Grant(Role.Observer, given.Programme));

        var page = await member.See($"{given.Address}/compare");

        Assert.Contains("Høyere enn før: snittet gikk fra 2,8 til 4,4", Page.Words(page.Html.QuerySelector("#q1")), StringComparison.Ordinal);
        Assert.Contains("Det er ikke større forskjell enn tilfeldigheter kan gi", Page.Words(page.Html.QuerySelector("#q2")), StringComparison.Ordinal);
        Assert.Equal(["Snitt", "2,8 (16 svar)", "4,4 (16 svar)", "+1,7 (1,3 til 2,1)"], page.Table("#q1 table")[^1]);
        Assert.Contains("det er andre som har svart", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.All("#q1 svg"));
    }

    [Fact]
    public async Task Few_answers_claim_nothing_and_fewer_than_five_are_withheld_from_members()
    {
        var given = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("1", 8))), (Given.Scale(2, 1, 5), Given.Many(("1", 12))));
        await Given.LaterWave(House, given, "Våren 2027", Given.Many(("5", 8)), Given.Many(("5", 4)));
        var member = await House.With(new Grant(Role.Member, given.Programme));
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));

        var seen = await member.See($"{given.Address}/compare");
        var whole = await researcher.See($"{given.Address}/compare");
        var file = await member.See($"{given.Address}/compare.csv");

        Assert.Contains("For få har svart", Page.Words(seen.Html.QuerySelector("#q1")), StringComparison.Ordinal);
        Assert.All(seen.Table("#q2 table").Skip(1), row => Assert.Equal("færre enn 5", row[2]));
        Assert.Contains("4 av 4", Page.Words(whole.Html.QuerySelector("#q2")), StringComparison.Ordinal);
        Assert.Contains("færre enn 5;Våren 2027;;;", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Våren 2027;4;", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_added_by_a_later_import_stands_as_none_before()
    {
        var given = await Given.Survey(House, (Given.Several(1, "Skyss", "Kaffe"), Given.Many(("Skyss\nKaffe", 6), ("Skyss", 6))));
        await Given.LaterWave(House, given, "Våren 2027", Given.Many(("Skyss", 3), ("Fallalarm", 9)));
        var member = await House.With(new Grant(Role.Member, given.Programme));

        var page = await member.See($"{given.Address}/compare");

        var table = page.Table("#q1 table");
        Assert.Equal(["Svar", "Høsten 2026", "Våren 2027", "Forskjell i prosentpoeng"], table[0]);
        Assert.Equal(["Fallalarm", "0 av 12 (0 %)", "9 av 12 (75 %)"], table.Single(r => r[0] == "Fallalarm").Take(3));
        Assert.Contains("Flere svarte «Fallalarm» enn før: 75 %, mot 0 %.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Færre svarte «Skyss» enn før: 25 %, mot 100 %.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_question_is_compared_by_its_categories_once_both_waves_are_sorted()
    {
        var given = await Given.Survey(House, [Given.Many(("Mer tid", 12))]);
        var later = await Given.LaterWave(House, given, "Våren 2027", Given.Many(("Mer penger", 12)));
        await Given.Sorted(House, given, ("Tid", ["tid"]), ("Penger", ["penger"]));
        var member = await House.With(new Grant(Role.Member, given.Programme));
        var before = await member.See($"{given.Address}/compare");
        await Given.Sorted(House, given with { Wave = later }, ("Lønn", ["penger"]));

        var after = await member.See($"{given.Address}/compare");

        Assert.Contains("Svarene er ikke ferdig sortert", before.Text, StringComparison.Ordinal);
        Assert.Contains("Våren 2027: 0 av 12 svar er sortert.", before.Text, StringComparison.Ordinal);
        Assert.Equal("ikke sortert", before.Table("#q1 table").Single(r => r[0] == "Tid")[2]);
        Assert.Equal(["Tid", "12 av 12 (100 %)", "0 av 12 (0 %)"], after.Table("#q1 table").Single(r => r[0] == "Tid").Take(3));
        Assert.Contains("Flere svar handler om «Lønn» enn før: 100 %, mot 0 %.", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_a_matrix_share_a_table_of_means_with_what_changed()
    {
        var given = await Given.Survey(House,
            (Given.Scale(1, 1, 5, "Vi har tid"), Given.Many(("2", 10), ("3", 2))), (Given.Scale(2, 1, 5, "Vi har utstyr"), Given.Many(("3", 6), ("4", 6))));
        await Given.LaterWave(House, given, "Våren 2027", Given.Many(("4", 10), ("5", 2)), Given.Many(("3", 7), ("4", 6)));
        var member = await House.With(new Grant(Role.Member, given.Programme));

        var page = await member.See($"{given.Address}/compare");

        Assert.Equal(["Vi har tid", "2,2 (12 svar)", "4,2 (12 svar)"], page.Table("#q1 table")[1].Take(3));
        Assert.Contains("Høyere enn før: «Vi har tid», fra 2,2 til 4,2.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("#q2"));
    }

    [Fact]
    public async Task Turnover_counts_who_stayed_left_and_came_and_small_numbers_of_who_answered_only_for_those_who_see_people()
    {
        var names = Enumerable.Range(0, 9).Select(i => $"Deltaker {(char)('A' + i)}").ToArray();
        var programme = await Given.ProgrammeWith(House, names[..8]);
        await Given.Imported(House, programme, Given.Answers("svar.csv", ["Navn;Hva?", .. names[..6].Select(n => $"{n};Noe fra {n[^1]}")]),
            new ImportChoices { WaveName = "Først", ClosedOn = new DateOnly(2026, 11, 10) });
        await House.Ask(async s =>
        {
            var db = s.GetRequiredService<Db>();
            await db.WriteUnaudited(async () =>
            {
                foreach (var function in await db.Functions.Where(f => f.ProgrammeId == programme.Id && db.People.Any(p => p.Id == f.PersonId && (p.Name == names[0] || p.Name == names[7]))).ToListAsync())
                    function.End(new DateOnly(2026, 11, 11));
            });
        });
        await Given.Import(House, programme.Id, Given.Csv("navn;e-post;gruppe;kommune;rolle", $"{names[8]};{Given.Email(names[8])};Prosjektgruppa;Lier;medlem"));
        await Given.Imported(House, programme, Given.Answers("svar.csv", ["Navn;Hva?", .. names[2..6].Select(n => $"{n};Noe annet fra {n[^1]}"), $"{names[8]};Ny her"]),
            new ImportChoices { SurveyNumber = 1, WaveName = "Så" });

        var seen = await (await House.With(new Grant(Role.Member, programme.Id))).See($"/surveys/{programme.Key}/1/compare");
        var whole = await (await House.With(new Grant(Role.Coordinator, programme.Id))).See($"/surveys/{programme.Key}/1/compare");

        Assert.Contains("6 av 8 var med i programmet begge gangene. 2 har sluttet, 1 er nye. 6 svarte da, 5 nå. Færre enn 5 svarte begge gangene", seen.Text, StringComparison.Ordinal);
        Assert.Contains("6 svarte da, 5 nå. 4 svarte begge gangene.", whole.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_anonymous_wave_waits_until_it_is_closed()
    {
        var given = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("3", 12))));
        var second = await Given.LaterWave(House, given, "Våren 2027", Given.Many(("4", 12)));
        var open = await Given.LaterWave(House, given, "Høsten 2027");
        await House.Ask(async s =>
        {
            var db = s.GetRequiredService<Db>();
            await db.WriteUnaudited(() => Task.FromResult(db.Askings.Add(new WaveAsking(open.Id))));
        });
        var member = await House.With(new Grant(Role.Member, given.Programme));

        var page = await member.See($"{given.Address}/compare");
        var one = await member.See($"{given.Address}/compare?wave=1");
        var closed = await member.See($"{given.Address}/compare?wave=1&wave={open.Number}");
        var links = await member.See($"{given.Address}/results?wave=1");

        Assert.Contains("«Høsten 2027» kan sammenlignes når den er avsluttet.", page.Text, StringComparison.Ordinal);
        Assert.Contains(second.Name, page.Table("#q1 table")[0]);
        Assert.All([one, closed], refused =>
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains("Velg minst to målinger.", refused.Text, StringComparison.Ordinal);
        });
        Assert.Contains(links.All("a"), a => a.GetAttribute("href") == $"{given.Address}/compare");
    }

    [Fact]
    public async Task Note_tells_what_changed_as_everybody_may_see_it()
    {
        var given = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("2", 12))), (Given.Scale(2, 1, 5), Given.Many(("3", 12))));
        await Given.LaterWave(House, given, "Våren 2027", Given.Many(("4", 12)), Given.Many(("5", 4)));

        var note = await House.Ask(async services =>
        {
            var request = new ChapterRequest(services, given.Researcher, new ProgrammeRef(given.Programme, given.Key, "Prøve", "nb", null), "nb");
            var part = (await SurveyChapters.All[0].Parts(request)).Single(p => p.Key == "surveys.1.compare");
            return HtmlWriter.WritePage(new Document { Title = "Notat", Language = "nb", Author = "", MadeUtc = DateTime.UnixEpoch, Blocks = await part.Blocks() });
        });

        Assert.Contains("Høyere enn før: snittet gikk fra 2,0 til 4,0", note, StringComparison.Ordinal);
        Assert.Contains("færre enn 5", note, StringComparison.Ordinal);
        Assert.DoesNotContain("4 av 4", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_is_closed_to_other_programmes_people()
    {
        var given = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("2", 12))));
        var other = await Given.Survey(House, (Given.Scale(1, 1, 5), Given.Many(("2", 12))));
        await Given.LaterWave(House, given, "Våren 2027", Given.Many(("4", 12)));
        var stranger = await House.With(new Grant(Role.Coordinator, other.Programme));

        var statuses = await Task.WhenAll(new[] { "compare", "compare.csv", "compare.xlsx", "together", "together.csv", "together.xlsx" }
            .Select(async address => (await stranger.Get($"{given.Address}/{address}")).StatusCode));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.Forbidden, status));
    }
}

public sealed class ComparePageOnSqlite(SqliteHouse house) : ComparePageTests(house), IClassFixture<SqliteHouse>;

public sealed class ComparePageOnPostgres(PostgresHouse house) : ComparePageTests(house), IClassFixture<PostgresHouse>;

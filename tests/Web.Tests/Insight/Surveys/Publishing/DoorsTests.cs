using System.IO.Compression;
using System.Net;
using System.Text;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Outcome = BlankeArk.Web.Insight.Surveys.Publishing.Outcome;

namespace BlankeArk.Web.Tests.Insight.Surveys.Publishing;

/// <summary>
/// Every door by which something of the answers leaves the researcher's hands. A name is put into an answer, a quote, words
/// of somebody's own and the words everybody uses, and each door is tried by each role.
/// </summary>
public abstract class DoorsTests(WebHouse house) : HouseTests(house)
{
    private const string Name = "Solveig";
    private const string Words = "[en kollega]";

    private static readonly string[] Said =
    [
        $"Snakk med {Name} Hansen om turnus", $"{Name} Hansen vet best", $"Vi har {Name} Hansen", $"Takket være {Name} Hansen går det", "Nok tid", "Mer tid", "Tid nok",
    ];

    private static readonly Role[] Roles = [Role.Observer, Role.Member, Role.Driver, Role.Facilitator, Role.Researcher, Role.Coordinator, Role.Owner];

    [Fact]
    public async Task Name_goes_out_by_no_door_before_it_is_settled()
    {
        var given = await Answered();

        var doors = await All(given);

        Assert.True(doors.Count > 40);
        Assert.All(doors, door => Assert.DoesNotContain(Name, door.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(doors, door => door.Name == $"Researcher {given.Address}/answers.csv" && door.Text.EndsWith("/check?before=file", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Replaced_name_goes_out_by_no_door_and_what_stands_instead_by_each()
    {
        var given = await Answered();
        await Given.Settled(House, given, Outcome.Replace, Words);
        await Given.Published(House, given);

        var doors = await All(given);

        Assert.All(doors, door => Assert.DoesNotContain(Name, door.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(doors.Where(door => Holds(door.Name)), door => Assert.Contains(Words, door.Text, StringComparison.Ordinal));
        // What was put in is no word that anybody answered.
        Assert.DoesNotContain("kollega", (await ForAll(given)).Questions[0].Open!.Words.Select(w => w.Text));
    }

    [Fact]
    public async Task Name_kept_with_a_reason_goes_out()
    {
        var given = await Answered();
        await Given.Settled(House, given, Outcome.Keep);
        await Given.Published(House, given);

        var doors = await All(given);

        Assert.All(doors.Where(door => Holds(door.Name)), door => Assert.Contains(Name, door.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Somebody_who_joins_later_is_held_back_from_what_is_published_and_it_is_told()
    {
        var (programme, key) = await Given.Programme(House);
        var given = await Answered(programme, key, ["Alt henger på Blåveis i turnus", "Tid og ro", "Mer tid", "Tid nok", "Tid"]);
        await Given.Published(House, given);
        var before = await Read(given, Role.Member, "waves/1/published");

        await Given.Import(House, programme, Given.Csv("navn;e-post;gruppe;kommune;rolle", "Blåveis Tyttebærmo;b@prove.example;Prosjektgruppa;Lier;medlem"));
        var after = await Read(given, Role.Member, "waves/1/published");
        var waiting = await House.Ask(s => PublishingWaiting(s, given));

        Assert.Contains("Blåveis", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Blåveis", after, StringComparison.Ordinal);
        Assert.Contains("Mer tid", after, StringComparison.Ordinal);
        Assert.Contains(waiting, w => w.Address.EndsWith("/waves/1/check", StringComparison.Ordinal) && w.What.Contains("publisert", StringComparison.Ordinal));
    }

    // The pages and files that hold text of answers once all is settled.
    private static bool Holds(string door) =>
        door.EndsWith("results", StringComparison.Ordinal) || door.EndsWith("published", StringComparison.Ordinal) || door.EndsWith("results.csv", StringComparison.Ordinal)
        || door.EndsWith("results.xlsx", StringComparison.Ordinal) || door.EndsWith("note.html", StringComparison.Ordinal) || door.EndsWith("note.docx", StringComparison.Ordinal)
        || door.EndsWith("everything.xlsx", StringComparison.Ordinal) || (door.Contains("answers.", StringComparison.Ordinal) && Reads(door));

    private static bool Reads(string door) =>
        door.StartsWith(nameof(Role.Researcher), StringComparison.Ordinal) || door.StartsWith(nameof(Role.Coordinator), StringComparison.Ordinal);

    private async Task<GivenSurvey> Answered()
    {
        var (programme, key) = await Given.Programme(House);
        return await Answered(programme, key, Said);
    }

    private async Task<GivenSurvey> Answered(Guid programme, string key, string[] said)
    {
        var given = await Given.Survey(House, programme, key, (Given.Open(1), said), (Given.Several(2, "Ja", "Nei"), ["Ja", "Nei", "Ja", "Ja", said.Length > 6 ? $"Annet: {Name} Hansen" : "Nei"]));
        if (said.Length <= 6) return given;
        var answers = (await House.Ask(s => s.GetRequiredService<SurveyResults>().Answers(given.Researcher, given.Programme, given.Wave.Id)))[0].Answers;
        await House.Ask(s => s.GetRequiredService<Quoting>().Pick(given.Researcher, given.Programme, answers.Single(a => a.Text == said[0]).Id, null, $"{Name} Hansen om turnus"));
        return given;
    }

    /// <summary>The open link by which the wave was answered.</summary>
    private Task<string> Link(GivenSurvey given) => House.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        if (await db.Askings.SingleOrDefaultAsync(a => a.WaveId == given.Wave.Id) is { LinkCode: { } known }) return known;
        var (asking, code) = (new WaveAsking(given.Wave.Id), LinkToken.Make());
        asking.Choose(anonymous: true, Way.OpenLink, Background.None);
        asking.Open(House.Clock.GetUtcNow().UtcDateTime, code);
        await db.WriteUnaudited(() => { db.Add(asking); return Task.CompletedTask; });
        return code;
    });

    private async Task<IReadOnlyList<(string Name, string Text)>> All(GivenSurvey given)
    {
        string[] pages =
        [
            $"{given.Address}/results", $"{given.Address}/results.csv", $"{given.Address}/results.xlsx", $"{given.Address}/answers.csv", $"{given.Address}/answers.xlsx",
            $"{given.Address}/waves/1/published", $"/documentation/{given.Key}", $"/documentation/{given.Key}/note.html", $"/documentation/{given.Key}/note.docx",
            $"/documentation/{given.Key}/note.pdf", $"/documentation/{given.Key}/everything.xlsx",
        ];
        var doors = new List<(string, string)>();
        foreach (var role in Roles)
        {
            var visitor = await House.With(new Grant(role, given.Programme));
            // What those who read answers work with shows them as they are; it is not taken out.
            foreach (var page in pages.Where(p => !Reads($"{role}") || !p.EndsWith("/results", StringComparison.Ordinal)))
                doors.Add(($"{role} {page}", await Read(visitor, page)));
        }
        doors.Add(("respondent results", await Read(House.Anonymous(), $"/answer/open/{await Link(given)}/results")));
        return doors;
    }

    private async Task<string> Read(GivenSurvey given, Role role, string page) => await Read(await House.With(new Grant(role, given.Programme)), $"{given.Address}/{page}");

    private static async Task<string> Read(Visitor visitor, string address)
    {
        // A file refused leads to the check, where the researcher sees what is not settled: not out of the house.
        var answer = await visitor.Get(address);
        if (answer.StatusCode is HttpStatusCode.Redirect) return $"{answer.Headers.Location}";
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancelled);
        var isZip = bytes is [(byte)'P', (byte)'K', ..];
        return isZip ? Unzipped(bytes) : WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
    }

    private static async Task<IReadOnlyList<Waiting>> PublishingWaiting(IServiceProvider services, GivenSurvey given) =>
        await new SurveysRoom().WaitingFor(services, Given.Actor(Role.Coordinator, given.Programme), Programme(given));

    private static ProgrammeRef Programme(GivenSurvey given) => new(given.Programme, given.Key, "Prøve", "nb", null);

    private Task<WaveSummary> ForAll(GivenSurvey given) =>
        House.Ask(s => s.GetRequiredService<SurveyResults>().SummaryForAll(given.Member, given.Programme, given.Wave.Id));

    private static string Unzipped(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Join('\n', zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return WebUtility.HtmlDecode(reader.ReadToEnd());
        }));
    }
}

public sealed class DoorsOnSqlite(SqliteHouse house) : DoorsTests(house), IClassFixture<SqliteHouse>;

public sealed class DoorsOnPostgres(PostgresHouse house) : DoorsTests(house), IClassFixture<PostgresHouse>;

using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Tests.Architecture;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys;

/// <summary>
/// The table of a real start survey, as its documentation note prints it: 26 of 45 people answered, for 31 of 50 functions.
/// The note gives functions by group and by municipality only; the roster here is one that fits.
/// </summary>
public abstract class ResponseTableTests(WebHouse house) : HouseTests(house)
{
    private const int Doubles = 5;

    [Fact]
    public async Task Roster_and_participation_that_fit_give_exactly_the_printed_table()
    {
        var printed = Printed();
        var (municipalities, groups) = (printed[0][1..5], printed[1..8]);
        var (roster, took) = Roster(groups, printed[9][1..5].Select(int.Parse).ToArray(), municipalities);
        var (id, key) = await Given.Programme(House);
        await Given.Import(House, id, Given.Csv(["navn;gruppe;kommune;rolle", .. roster]), new RosterChoices { CreateMissing = true });
        var programme = new ProgrammeRef(id, key, "Prøve", "nb", null);
        await Given.Imported(House, programme, Given.Answers("start.csv", "Hva er målet?", "Å lære", "Å prøve"));
        var wave = await Given.Wave(House, programme);

        await House.Ask(s => s.GetRequiredService<ParticipationRegister>().Import(Actor.Program, id, wave.Id, ParticipationList.ReadPasted(took), leaveOutUnknown: false));
        await House.Ask(s => s.GetRequiredService<Waves>().Close(Actor.Program, id, wave.Id, new DateOnly(2026, 11, 18)));
        var closed = await Given.Wave(House, programme);
        var table = (await House.Ask(s => s.GetRequiredService<ParticipationReading>().Read(Given.Actor(Role.Coordinator, id), id, closed)))!.Table;

        Assert.Equal(printed, Written(table, municipalities, [.. groups.Select(g => g[0])]));
        Assert.Equal((26, 45), (table.PeopleAnswered, table.People));
    }

    private static string[][] Printed()
    {
        var folder = Environment.GetEnvironmentVariable("BLANKEARK_SHARED") is { Length: > 0 } named ? named : Path.Combine(Repository.Root, "..", "shared");
        var file = Path.Combine(folder, "real", "response-table.csv");
        Assert.SkipUnless(File.Exists(file), "The shared material real/response-table.csv is not on this machine; set BLANKEARK_SHARED to its folder.");
        return [.. File.ReadAllLines(file).Where(l => l.Length > 0).Select(l => l.Split(','))];
    }

    /// <summary>
    /// Lines of a roster: in each cell those who answered, then others until the sums fit. Five who answered hold two
    /// functions each, in two groups of the same municipality.
    /// </summary>
    private static (List<string> Roster, string Took) Roster(string[][] groups, int[] columnSums, string[] municipalities)
    {
        var answered = groups.Select(g => g[1..5].Select(int.Parse).ToArray()).ToArray();
        var missing = groups.Select((g, i) => int.Parse(g[6], null) - answered[i].Sum()).ToArray();
        var room = columnSums.Select((sum, c) => sum - answered.Sum(row => row[c])).ToArray();
        var (roster, took) = (new List<string>(), new List<string>());
        var people = new Dictionary<(int Group, int Column), List<string>>();
        var doubles = 0;
        for (var g = 0; g < groups.Length; g++)
            for (var c = 0; c < municipalities.Length; c++)
            {
                people[(g, c)] = [];
                for (var i = 0; i < answered[g][c]; i++)
                {
                    var before = g > 0 && doubles < Doubles ? people[(g - 1, c)].FirstOrDefault(p => roster.Count(l => l.StartsWith(p + ";", StringComparison.Ordinal)) == 1) : null;
                    if (before is not null) doubles++;
                    else took.Add($"Svarende Person{took.Count}");
                    people[(g, c)].Add(before ?? took[^1]);
                    roster.Add($"{before ?? took[^1]};{groups[g][0]};{municipalities[c]};medlem");
                }
                for (; missing[g] > 0 && room[c] > 0; missing[g]--, room[c]--)
                    roster.Add($"Annen Person{roster.Count};{groups[g][0]};{municipalities[c]};medlem");
            }
        return (roster, string.Join('\n', took));
    }

    private static string[][] Written(ParticipationTable table, string[] municipalities, string[] groups)
    {
        var columns = municipalities.Select(m => table.Organisations.ToList().FindIndex(o => o.Name == m)).ToArray();
        var rows = groups.Select(g => table.Groups.ToList().FindIndex(t => t.Name == g)).ToArray();
        return
        [
            ["group", .. municipalities, "answered", "functions"],
            .. rows.Select((r, i) => (string[])[groups[i], .. columns.Select(c => $"{table.Cells[r][c].Answered}"), $"{table.GroupSums[r].Answered}", $"{table.GroupSums[r].Functions}"]),
            ["answered", .. columns.Select(c => $"{table.OrganisationSums[c].Answered}"), $"{table.Sum.Answered}", ""],
            ["functions", .. columns.Select(c => $"{table.OrganisationSums[c].Functions}"), "", $"{table.Sum.Functions}"],
        ];
    }
}

public sealed class ResponseTableOnSqlite(SqliteHouse house) : ResponseTableTests(house), IClassFixture<SqliteHouse>;

public sealed class ResponseTableOnPostgres(PostgresHouse house) : ResponseTableTests(house), IClassFixture<PostgresHouse>;

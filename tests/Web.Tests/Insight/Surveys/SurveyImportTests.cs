using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys;

public abstract class SurveyImportTests(WebHouse house) : HouseTests(house)
{
    private static readonly string[] Lines =
        ["Navn;Hva er målet?;Hvor nyttig?", "Anne Li;Å lære;4", "Bo Li;Å spare;2", "Ukjent Person;Å prøve;5", "Cai Li;;3"];

    [Fact]
    public async Task Import_makes_survey_questions_wave_answers_and_taking_part()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li", "Cai Li");

        var done = await Given.Imported(House, programme, Given.Answers("svar.csv", Lines));

        Assert.Equal(new ImportDone(1, 1, Questions: 2, Answers: 7, People: 3), done);
        Assert.Equal(["Å lære", "Å prøve", "Å spare"], await Given.Opened(House, programme, 1, 1));
        Assert.Equal(["2", "3", "4", "5"], await Given.Opened(House, programme, 1, 2));
        Assert.Equal(1, await House.Read(db => db.Audit.CountAsync(a => a.Verb == "survey.import" && a.ProgrammeId == programme.Id, Cancelled)));
    }

    [Fact]
    public async Task Those_not_in_the_programme_are_named_and_stop_the_import_until_left_out()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li", "Cai Li");
        var source = Given.Answers("svar.csv", Lines);

        var preview = await Given.Previewed(House, programme, source);

        Assert.Equal([4], preview.Unknown.Select(u => u.Row));
        Assert.Equal("LeaveOutUnknown", (await Assert.ThrowsAsync<UserMistake>(() => Given.Imported(House, programme, source, new ImportChoices()))).Field);
        Assert.Equal(0, await House.Read(db => db.Surveys.CountAsync(s => s.ProgrammeId == programme.Id, Cancelled)));
    }

    [Fact]
    public async Task Answers_and_taking_part_share_no_key_order_or_time()
    {
        string[] names = [.. Enumerable.Range(0, 60).Select(i => $"Person {(char)('A' + (i / 26))}{(char)('A' + (i % 26))}")];
        var programme = await Given.ProgrammeWith(House, names);
        await Given.Imported(House, programme, Given.Answers("svar.csv", ["Navn;Hva?;Hvorfor?", .. names.Select((n, i) => $"{n};svar {i:00};fordi {i:00}")]));
        var wave = await Given.Wave(House, programme);

        var (answers, took) = await House.Read(async db => (
            await db.Answers.AsNoTracking().Where(a => a.WaveId == wave.Id).OrderBy(a => a.Id).ToListAsync(Cancelled),
            await db.Participations.AsNoTracking().Where(p => p.WaveId == wave.Id).ToListAsync(Cancelled)));

        Assert.Equal((120, 60), (answers.Count, took.Count));
        Assert.All(answers, a => Assert.Equal((4, 4), (a.Id.Version, a.SheetId!.Value.Version)));
        var keys = answers.SelectMany(a => new[] { a.Id, a.SheetId!.Value }).ToHashSet();
        Assert.DoesNotContain(took, p => keys.Contains(p.PersonId));
        Assert.Equal(["Id", "QuestionId", "SheetId", "Value", "WaveId"], await House.Read(db => Task.FromResult(
            db.Model.FindEntityType(typeof(Answer))!.GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal).ToArray())));
        var opened = await Given.Opened(House, programme, 1, 1);
        var stored = await Stored(programme, answers, 1);
        Assert.Equal(opened.Count, stored.Count);
        Assert.True(Agreement(stored) < 50, "The answers lie nearly in the order in which they came.");
    }

    [Fact]
    public async Task Same_file_again_is_refused_even_under_another_name()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li", "Cai Li");
        await Given.Imported(House, programme, Given.Answers("svar.csv", Lines));

        var again = await Assert.ThrowsAsync<UserMistake>(() => Given.Imported(House, programme, Given.Answers("annet.csv", Lines)));

        Assert.Equal("File", again.Field);
        Assert.Equal(1, await House.Read(db => db.Surveys.CountAsync(s => s.ProgrammeId == programme.Id, Cancelled)));
    }

    [Fact]
    public async Task New_wave_matches_columns_to_questions_by_their_words_and_names_those_that_do_not()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li", "Cai Li");
        await Given.Imported(House, programme, Given.Answers("svar.csv", Lines));
        var later = Given.Answers("svar2.csv", "Hvor nyttig?;hva er målet;Noe nytt?", "5;Å dele;Ja da");
        var choices = new ImportChoices { SurveyNumber = 1 };

        var preview = await Given.Previewed(House, programme, later, choices);
        var refused = await Assert.ThrowsAsync<UserMistake>(() => Given.Imported(House, programme, later, choices));
        var done = await Given.Imported(House, programme, later, choices with { Columns = [.. preview.Columns.Take(2), new ColumnChoice(ColumnUse.LeaveOut)] });

        Assert.Equal(["Noe nytt?"], preview.Draft.ColumnsWithoutQuestion);
        Assert.Contains("Noe nytt?", refused.Message, StringComparison.Ordinal);
        Assert.Equal((1, 2, 2), (done.SurveyNumber, done.WaveNumber, done.Answers));
        Assert.Contains("Å dele", await Given.Opened(House, programme, 1, 1));
    }

    [Fact]
    public async Task Same_title_is_the_users_to_decide_about()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li");
        await Given.Imported(House, programme, Given.Answers("svar.csv", Lines));

        var same = await Assert.ThrowsAsync<UserMistake>(() => Given.Imported(House, programme, Given.Answers("svar.csv", "Hva?", "Dette", "Noe annet")));

        Assert.Equal("Title", same.Field);
    }

    [Fact]
    public async Task Removed_wave_leaves_nothing_of_itself_and_the_reason_in_the_log()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li", "Cai Li");
        await Given.Imported(House, programme, Given.Answers("svar.csv", Lines), new ImportChoices { LeaveOutUnknown = true, ClosedOn = new DateOnly(2026, 11, 1) });
        var wave = await Given.Wave(House, programme);

        await House.Ask(s => s.GetRequiredService<Waves>().Remove(Actor.Program, programme.Id, wave.Id, "Feil fil"));

        Assert.Equal((0, 0, 0), await House.Read(async db => (
            await db.Answers.CountAsync(a => a.WaveId == wave.Id, Cancelled),
            await db.Participations.CountAsync(a => a.WaveId == wave.Id, Cancelled),
            await db.WaveFunctions.CountAsync(a => a.WaveId == wave.Id, Cancelled))));
        Assert.Equal("Feil fil", (await House.Read(db => db.Audit.SingleAsync(a => a.Verb == "survey.remove-wave" && a.SubjectId == wave.Id, Cancelled))).Why);
        await Given.Imported(House, programme, Given.Answers("svar.csv", Lines), new ImportChoices { SurveyNumber = 1, LeaveOutUnknown = true });
    }

    [Fact]
    public async Task Ten_thousand_answers_take_less_than_three_seconds()
    {
        var enough = TimeSpan.FromSeconds(3);
        var words = string.Join(' ', Enumerable.Repeat("omsorg", 30));
        var source = Given.Answers("stor.csv", ["Hva?;Hvor?;Hvem?;Hvordan?", .. Enumerable.Range(0, 2500).Select(i => $"{words} {i};{words} a{i};{words} b{i};{words} c{i}")]);
        var reports = new List<(int Done, int Total)>();

        var took = await Effort.Least(enough, async () =>
        {
            var programme = await Given.ProgrammeWith(House, "Anne Li");
            var done = await House.Ask(s => s.GetRequiredService<SurveyImport>().Import(Actor.Program, programme, source, new ImportChoices { Title = "Stor" }, (d, t) => reports.Add((d, t))));
            Assert.Equal(10_000, done.Answers);
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{House.Kind}: {took.TotalMilliseconds} ms");
        Assert.InRange(took, TimeSpan.Zero, enough);
        Assert.True(reports.Count > 5 && reports[^1] == (20_000, 20_000));
    }

    [Theory]
    [InlineData(Role.Member)]
    [InlineData(Role.Owner)]
    [InlineData(Role.Observer)]
    public async Task Who_does_not_edit_surveys_cannot_import(Role role)
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li");

        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s =>
            s.GetRequiredService<SurveyImport>().Import(Given.Actor(role, programme.Id), programme, Given.Answers("svar.csv", Lines), new ImportChoices())));
    }

    private Task<List<string>> Stored(BlankeArk.Web.Platform.Rooms.ProgrammeRef programme, List<Answer> answers, int question) => House.Ask(services =>
    {
        var seal = services.GetRequiredService<BlankeArk.Web.Platform.Sealing.KeyStore>().Seal(programme.Id);
        return Task.FromResult(answers.Select(a => seal.Open(a.Value)).Where(t => t.StartsWith(question == 1 ? "svar" : "fordi", StringComparison.Ordinal)).ToList());
    });

    /// <summary>How many stand next to the one they stood next to in the file.</summary>
    private static int Agreement(List<string> stored) =>
        stored.Zip(stored.Skip(1)).Count(pair => int.Parse(pair.Second[^2..], null) == int.Parse(pair.First[^2..], null) + 1);
}

public sealed class SurveyImportOnSqlite(SqliteHouse house) : SurveyImportTests(house), IClassFixture<SqliteHouse>;

public sealed class SurveyImportOnPostgres(PostgresHouse house) : SurveyImportTests(house), IClassFixture<PostgresHouse>;

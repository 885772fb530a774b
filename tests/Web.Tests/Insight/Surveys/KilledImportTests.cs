using System.Diagnostics;
using System.Text;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.Data.Sqlite;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys;

/// <summary>The program itself, killed at the command line in the middle of an import.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Answers = 8_000;
    private readonly string folder = Directory.CreateTempSubdirectory("blankeark-killed-").FullName;

    [Fact]
    public async Task Import_killed_at_any_moment_leaves_all_or_nothing()
    {
        var file = Path.Combine(folder, "svar.csv");
        var words = string.Join(' ', Enumerable.Repeat("omsorg", 20));
        await File.WriteAllLinesAsync(file, ["Hva?;Hvor?", .. Enumerable.Range(0, Answers / 2).Select(i => $"{words} {i};{words} b{i}")], TestContext.Current.CancellationToken);
        await Run(file, "Først", killAfter: null);
        await File.AppendAllTextAsync(file, "hel;hel\n", Encoding.UTF8, TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        await Run(file, "Hel", killAfter: null);
        var whole = clock.Elapsed;
        var wholes = 2;

        for (var i = 0; i < 10; i++)
        {
            // Ever later: starting up takes half the time, the last of it is the writing.
            await File.AppendAllTextAsync(file, $"ny {i};ny {i}\n", Encoding.UTF8, TestContext.Current.CancellationToken);
            await Run(file, $"Forsøk {i}", killAfter: whole * (0.5 + (0.05 * i)));
            var (waves, counts) = Stored();

            Assert.Equal(waves, counts.Count);
            Assert.All(counts, count => Assert.True(count >= Answers, $"A wave has only {count} answers."));
            Assert.True(waves >= wholes);
            wholes = waves;
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"Whole after {whole}; of ten killed {wholes - 2} had come through.");
    }

    private async Task Run(string file, string title, TimeSpan? killAfter)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(Server).Assembly.Location, "import-survey", file, "--programme", "demo", "--title", title, "--anonymous"])
            start.ArgumentList.Add(argument);
        start.Environment["Data"] = Path.Combine(folder, "data");
        start.Environment["Demo"] = "true";
        using var process = Process.Start(start)!;
        var (words, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        if (killAfter is { } moment && await Task.WhenAny(process.WaitForExitAsync(TestContext.Current.CancellationToken), Task.Delay(moment, TestContext.Current.CancellationToken)) is var first && !process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (killAfter is null) Assert.True(process.ExitCode == 0, $"{await words}{await errors}");
    }

    /// <summary>Waves of this file, and how many answers each has.</summary>
    private (int Waves, List<long> Counts) Stored()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data", "blankeark.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            select (select count(*) from answer a where a.wave_id = w.id) from wave w join survey s on s.id = w.survey_id
            where s.id in (select survey_id from question where text_nb = 'Hvor?')
            """;
        using var reader = command.ExecuteReader();
        var counts = new List<long>();
        while (reader.Read()) counts.Add(reader.GetInt64(0));
        using var surveys = connection.CreateCommand();
        surveys.CommandText = "select count(distinct survey_id) from question where text_nb = 'Hvor?'";
        return ((int)(long)surveys.ExecuteScalar()!, counts);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

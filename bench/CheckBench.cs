using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Bench;

/// <summary>
/// The check before anything goes out, of ten open questions with 500 invented answers each, one in ten of them with
/// something to find: the page that counts the findings, the check itself, and what is published; the first time and once seen.
/// </summary>
internal static class CheckBench
{
    private const int Questions = 10, AnswersEach = 500, Surveys = 3, Seen = 21;
    private const double FirstLimit = 1000, SeenLimit = 100;

    public static int Run(string[] args)
    {
        Published.Make();
        using var data = new Folder();
        using var served = Served.Start(Published.Program, [], data.Path);
        for (var survey = 1; survey <= Surveys; survey++) ResultsBench.Import(data.Path, survey, Questions, AnswersEach, WithFindings);
        var addresses = Close(data.Path).GetAwaiter().GetResult();
        served.TryDemo("Coordinator");
        var report = new Dictionary<string, object> { ["answers"] = Questions * AnswersEach };
        Measure("tally", "publish");
        Measure("check", "check");
        Publish(data.Path).GetAwaiter().GetResult();
        Measure("published", "published");
        Console.WriteLine($"{Questions} questions × {AnswersEach} answers × 30 words; first: what is seen the first time ever; seen: median of {Seen}");
        Console.WriteLine(JsonSerializer.Serialize(report));
        return 0;

        void Measure(string name, string page)
        {
            // The other surveys warm the code up, so that what is measured is the first sight of these answers.
            foreach (var address in addresses.SkipLast(1)) served.Get($"{address}/{page}");
            var first = Milliseconds(() => served.Get($"{addresses[^1]}/{page}"));
            var seen = Enumerable.Range(0, Seen).Select(_ => Milliseconds(() => served.Get($"{addresses[^1]}/{page}"))).Order().ElementAt(Seen / 2);
            report[$"{name}_first_ms"] = Math.Round(first, 1);
            report[$"{name}_seen_ms"] = Math.Round(seen, 1);
            report[$"{name}_first_ratio_to_limit"] = Math.Round(first / FirstLimit, 2);
            report[$"{name}_seen_ratio_to_limit"] = Math.Round(seen / SeenLimit, 2);
        }
    }

    private static string WithFindings(string answer, int number) => (number % 50) switch
    {
        0 => $"Spør Kari Nordmann om det. {answer}",
        10 => $"{answer} Skriv til prove.person@eksempel.example.",
        20 => $"{answer} Ring 912 34 567.",
        30 => $"Jeg er den eneste frivilligkoordinatoren her. {answer}",
        40 => $"På Solbakken sykehjem er det slik. {answer}",
        _ => answer,
    };

    private static Task<string[]> Close(string data) => Inside(data, async (services, programme, waves) =>
    {
        var today = services.GetRequiredService<Today>().Date;
        foreach (var wave in waves) await services.GetRequiredService<Waves>().Close(Actor.Program, programme, wave.Id, today);
        return waves.Select(wave => $"/surveys/demo/{wave.Survey}/waves/1").ToArray();
    });

    private static Task<string[]> Publish(string data) => Inside(data, async (services, programme, waves) =>
    {
        var settlements = services.GetRequiredService<Settlements>();
        foreach (var wave in waves)
        {
            var (_, check) = await services.GetRequiredService<DisclosureCheck>().Read(Actor.Program, programme, wave.Id);
            await settlements.Settle(Actor.Program, programme, wave.Id, new SettleInput
            {
                Places = [.. check.All.Where(f => !f.IsSettled).Select(f => f.Key)],
                Outcome = Outcome.Replace,
                Words = "[noe]",
            });
            await settlements.ReadThrough(Actor.Program, programme, wave.Id);
            await services.GetRequiredService<Publication>().Publish(Actor.Program, programme, wave.Id, answers: true);
        }
        return Array.Empty<string>();
    });

    /// <summary>Works on the waves brought in here, in the server's database.</summary>
    private static async Task<T> Inside<T>(string data, Func<IServiceProvider, Guid, IReadOnlyList<(Guid Id, int Survey)>, Task<T>> work)
    {
        Environment.SetEnvironmentVariable("Data", data);
        await using var host = new CommandHost();
        var services = await host.Start();
        var db = services.GetRequiredService<Db>();
        var programme = await services.GetRequiredService<CurrentProgramme>().Become("demo");
        var waves = await db.Waves.Join(db.Surveys.Where(s => s.ProgrammeId == programme.Id && s.Title.StartsWith(ResultsBench.Title)), w => w.SurveyId, s => s.Id, (w, s) => new { w.Id, s.Number })
            .OrderBy(w => w.Number).ToListAsync();
        return await work(services, programme.Id, [.. waves.Select(w => (w.Id, w.Number))]);
    }

    private static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

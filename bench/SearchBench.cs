using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BlankeArk.Bench;

/// <summary>
/// Searches among 10,000 invented ideas of 357 municipalities, of each sort that people make, and what is like an idea being
/// written: on SQLite, and on PostgreSQL where BLANKEARK_TEST_POSTGRES names a server. Beside how long each took, how much of
/// the program's processor time went to it, which a busy machine does not change.
/// </summary>
internal static class SearchBench
{
    private const int Ideas = 10_000, Municipalities = 357, AtOnce = 100, Each = 40, Passes = 3;
    private const double FindLimit = 20;
    private const string Kind = "idea";

    public static int Run(string[] args)
    {
        var figures = new Dictionary<string, object> { ["ideas"] = Ideas, ["municipalities"] = Municipalities };
        Add(figures, "sqlite", connection: null).Wait();
        if (Environment.GetEnvironmentVariable("BLANKEARK_TEST_POSTGRES") is { Length: > 0 } server)
        {
            var name = $"bench_{Guid.NewGuid():N}";
            Tell(server, $"create database {name} template template0");
            Add(figures, "postgres", new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString()).Wait();
            NpgsqlConnection.ClearAllPools();
            Tell(server, $"drop database {name}");
        }
        Console.WriteLine(JsonSerializer.Serialize(figures));
        return 0;
    }

    private static async Task Add(Dictionary<string, object> figures, string database, string? connection)
    {
        using var data = new Folder();
        string[] arguments = [$"--Data={data.Path}", "--Demo=false", .. connection is null ? Array.Empty<string>() : [$"--Postgres={connection}"]];
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        Server.Configure(builder);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        await Birth.Prepare(app.Services);
        figures[database + "_put_cpu_ms"] = Math.Round(await Fill(app.Services), 2);
        figures[database + "_first_search_cpu_ms"] = Math.Round((await Timed(app.Services, index => index.Index.Find(Kind, "besøk", index.All))).Cpu, 1);
        var all = new List<Cost>();
        foreach (var (sort, queries) in Queries())
        {
            var times = await Times(app.Services, queries, (index, query) => index.Index.Find(Kind, query, index.All));
            all.AddRange(times);
            Console.WriteLine($"{database,-9} {sort,-22} p50 {At(times, 0.5, Took),6:0.0} ms   p95 {At(times, 0.95, Took),6:0.0} ms   processor {At(times, 0.5, Cpu),6:0.0} {At(times, 0.95, Cpu),6:0.0} ms");
        }
        Tell(figures, database + "_find", all);
        figures[database + "_find_p95_ratio_to_limit"] = Math.Round(At(all, 0.95, Took) / FindLimit, 2);
        var written = InventedIdeas.Make(3, Each, Municipalities).Select(idea => $"{idea.Title}\n{idea.Text}").ToList();
        Tell(figures, database + "_similar", await Times(app.Services, written, (index, text) => index.Index.Similar(Kind, text, index.All)));
    }

    private static void Tell(Dictionary<string, object> figures, string name, List<Cost> times)
    {
        figures[name + "_p50_ms"] = Math.Round(At(times, 0.5, Took), 1);
        figures[name + "_p95_ms"] = Math.Round(At(times, 0.95, Took), 1);
        figures[name + "_p95_cpu_ms"] = Math.Round(At(times, 0.95, Cpu), 1);
    }

    private static async Task<double> Fill(IServiceProvider services)
    {
        var before = Environment.CpuUsage.TotalTime;
        foreach (var some in InventedIdeas.Make(1, Ideas, Municipalities).Chunk(AtOnce))
        {
            await using var scope = services.CreateAsyncScope();
            var index = scope.ServiceProvider.GetRequiredService<SearchIndex>();
            await scope.ServiceProvider.GetRequiredService<Db>().WriteUnaudited(async () =>
            {
                foreach (var idea in some) await index.Put(Kind, Guid.CreateVersion7(), idea.Title, idea.Text);
            });
        }
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Ideas;
    }

    private static IEnumerable<(string Sort, IReadOnlyList<string> Queries)> Queries()
    {
        var random = new Random(2);
        yield return ("a common word", Some(() => InventedIdeas.Word(random)));
        yield return ("a compound", Some(() => InventedIdeas.Compound(random)));
        yield return ("a part of compounds", ["tjeneste", "senter", "teknologi", "kjøkken", "vakt", "tenester", "sykehjem", "ordningen", "opplæring", "team", "bil", "mat"]);
        yield return ("two words", Some(() => $"{InventedIdeas.Word(random)} {InventedIdeas.Word(random)}"));
        yield return ("three words", Some(() => $"{InventedIdeas.Compound(random)} {InventedIdeas.Word(random)} og {InventedIdeas.Word(random)}"));
        yield return ("while writing", Some(() => InventedIdeas.Compound(random) is var word ? word[..(4 + random.Next(word.Length - 4))] : ""));
        yield return ("misspelt", Some(() => Misspelt(InventedIdeas.Compound(random), random) + " "));
        yield return ("nowhere", Some(() => $"xylofon{random.Next(1000)} {InventedIdeas.Word(random)}"));
    }

    private static List<string> Some(Func<string> query) => [.. Enumerable.Range(0, Each).Select(_ => query())];

    private static string Misspelt(string word, Random random) => word.Remove(2 + random.Next(word.Length - 3), 1);

    private static async Task<List<Cost>> Times(IServiceProvider services, IReadOnlyList<string> queries, Func<Scoped, string, Task> ask)
    {
        var times = new List<Cost>();
        for (var pass = 0; pass <= Passes; pass++)
        {
            foreach (var query in queries)
            {
                var time = await Timed(services, scoped => ask(scoped, query));
                if (pass > 0) times.Add(time);
            }
        }
        return times;
    }

    private static async Task<Cost> Timed(IServiceProvider services, Func<Scoped, Task> ask)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var scoped = new Scoped(scope.ServiceProvider.GetRequiredService<SearchIndex>(), db.SearchItems.Where(i => i.Kind == Kind).Select(i => i.ItemId));
        var (since, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await ask(scoped);
        return new(Stopwatch.GetElapsedTime(since).TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static double Took(Cost cost) => cost.Took;

    private static double Cpu(Cost cost) => cost.Cpu;

    private static double At(List<Cost> times, double share, Func<Cost, double> which) => times.Select(which).Order().ElementAt((int)(share * (times.Count - 1)));

    private static void Tell(string server, string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private readonly record struct Cost(double Took, double Cpu);

    private sealed record Scoped(SearchIndex Index, IQueryable<Guid> All);
}

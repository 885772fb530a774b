using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Web.Ideas;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Programmes;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BlankeArk.Bench;

/// <summary>
/// The idea bank with 10,000 ideas from the 357 municipalities, over HTTP and warm: the server's processor time for the list,
/// and how long the list and a search take. As somebody with a role, so that who sees what is asked for every idea.
/// </summary>
internal static class IdeaBench
{
    private const int Ideas = 10_000, Searches = 400, WarmUp = 100;
    private const double CpuLimit = 5, SearchLimit = 20;
    private static readonly string[] Things = ["medisinene", "vaktplanen", "besøket", "kjøreruta", "journalen", "måltidet", "tryggheten", "samtalen", "hjelpemidlene", "opplæringa"];
    private static readonly string[] Places = ["i hjemmetjenesten", "på sykehjemmet", "i kjøkkenet", "hos de pårørende", "på legevakta", "i natt-tjenesten", "på dagsenteret", "i barnehagen"];
    private static readonly string[] Ways = ["Del", "Forenkle", "Samle", "Flytt", "Gi bort", "Spør brukerne om", "Prøv en ny måte for", "Slutt med"];
    private static readonly string[] Queries = ["medisin", "vaktplaner", "hjemmetjeneste", "kjøkken", "sykehjem måltid", "pårørende trygghet", "forenkle journal", "nattjenesten", "opplæring", "samtale"];

    public static int Run(string[] args)
    {
        using var data = new Folder();
        Fill(data.Path).GetAwaiter().GetResult();
        Published.Make();
        using var served = Served.Start(Published.Program, [], data.Path);
        served.TryDemo("Coordinator");
        var cpu = served.WarmCpu("/ideas");
        var list = Times(served, i => $"/ideas?page={1 + (i % 20)}");
        var search = Times(served, i => $"/ideas?q={Uri.EscapeDataString(Queries[i % Queries.Length])}");
        Console.WriteLine($"{Ideas} ideas, {Municipalities.All.Count} municipalities; list p95 {list:0.0} ms");
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["ideas"] = Ideas,
            ["list_cpu_ms"] = Math.Round(cpu, 2),
            ["list_p95_ms"] = Math.Round(list, 1),
            ["search_p95_ms"] = Math.Round(search, 1),
            ["list_cpu_ratio_to_limit"] = Math.Round(cpu / CpuLimit, 2),
            ["search_p95_ratio_to_limit"] = Math.Round(search / SearchLimit, 2),
        }));
        return 0;
    }

    private static double Times(Served served, Func<int, string> address)
    {
        var times = new List<double>();
        for (var i = 0; i < WarmUp + Searches; i++)
        {
            var started = Stopwatch.GetTimestamp();
            served.Get(address(i));
            if (i >= WarmUp) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        times.Sort();
        return times[(int)(times.Count * 0.95)];
    }

    private static async Task Fill(string data)
    {
        var builder = WebApplication.CreateBuilder(["--Data=" + data, "--Demo=true", "--environment=Production"]);
        builder.Logging.ClearProviders();
        Server.Configure(builder);
        await using var app = builder.Build();
        await Birth.Prepare(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        var (db, index) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<SearchIndex>());
        var homes = Municipalities.All.Select(m => new Organisation(Guid.CreateVersion7(), OrganisationKind.Municipality, m.Name, m.Number, fictional: false)).ToList();
        var people = Enumerable.Range(0, 500).Select(i => new Person(Guid.CreateVersion7(), $"Person {i}")).ToList();
        var programme = await db.Programmes.Where(p => p.Key == "demo").Select(p => p.Id).SingleAsync();
        await db.WriteUnaudited(async () =>
        {
            db.AddRange(homes);
            db.AddRange(people);
            await db.SaveChangesAsync();
            var random = new Random(6);
            for (var i = 0; i < Ideas; i++)
            {
                var idea = Make(random, i, homes[random.Next(homes.Count)].Id, i % 3 == 0 ? programme : null);
                db.Ideas.Add(idea);
                db.IdeaStandings.Add(new IdeaStanding(Guid.NewGuid(), idea.Id, idea.OrganisationId, idea.ProposedOn) { Stage = (IdeaStage)random.Next(5), Answered = i % 2 == 0 });
                db.IdeaSupports.AddRange(Enumerable.Range(0, random.Next(6)).Select(s => new IdeaSupport(idea.Id, people[((i * 7) + (s * 31)) % people.Count].Id, idea.ProposedOn)));
                await index.Put("idea", idea.Id, idea.Title, idea.Bothers + "\n" + idea.Otherwise);
            }
        });
    }

    private static Idea Make(Random random, int i, Guid home, Guid? programme)
    {
        string Sentence() => $"{Ways[random.Next(Ways.Length)]} {Things[random.Next(Things.Length)]} {Places[random.Next(Places.Length)]}.";
        var day = new DateOnly(2025, 1, 1).AddDays(random.Next(600));
        return new Idea(Guid.NewGuid(), 300_000 + i, home, Sentence().TrimEnd('.'), day)
        {
            ProgrammeId = programme,
            Bothers = string.Join(' ', Enumerable.Range(0, 6).Select(_ => Sentence())),
            Otherwise = string.Join(' ', Enumerable.Range(0, 6).Select(_ => Sentence())),
            Language = "nb",
            Signing = Signing.Anonymous,
            Visibility = (Visibility)random.Next(4),
            MovedAt = day.ToDateTime(new TimeOnly(random.Next(24), random.Next(60)), DateTimeKind.Utc),
        };
    }
}

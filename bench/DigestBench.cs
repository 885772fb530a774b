using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace BlankeArk.Bench;

/// <summary>
/// 10,000 people are told three things each; then the morning's round decides whom to write to and promises the letters, and
/// one worker composes them and leaves them in the folder. On SQLite, and on PostgreSQL where BLANKEARK_TEST_POSTGRES names
/// a server.
/// </summary>
internal static class DigestBench
{
    private const int People = 10_000, Things = 3;
    private const double RoundLimit = 10, GateLimit = 100;

    // What a room does: one question to the database, and a line.
    private static readonly NoticeKind News = new()
    {
        Name = "bench.news",
        Compose = async (services, call) => await services.GetRequiredService<Db>().Programmes.AsNoTracking().Where(p => p.Key == "demo").Select(p => p.Title).SingleOrDefaultAsync() is { } title
            ? new NoticeLine($"Ideen «Turnus på tavla» i {title} er nyttig i Prøvestad.", $"/ideas/{call.Item:N}")
            : null,
    };

    public static int Run(string[] args)
    {
        var figures = new Dictionary<string, object> { ["people"] = People, ["notices"] = People * Things };
        Add(figures, "sqlite", connection: null).Wait();
        if (Environment.GetEnvironmentVariable("BLANKEARK_TEST_POSTGRES") is { Length: > 0 } server)
        {
            var name = $"bench_{Guid.NewGuid():N}";
            Tell(server, $"create database {name} template template0");
            Add(figures, "postgres", new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString()).Wait();
            NpgsqlConnection.ClearAllPools();
            Tell(server, $"drop database {name} with (force)");
        }
        Console.WriteLine($"{People} people told {Things} things each, the morning's round, and their letters written to the folder by one worker");
        Console.WriteLine(JsonSerializer.Serialize(figures));
        return 0;
    }

    private static async Task Add(Dictionary<string, object> figures, string database, string? connection)
    {
        using var data = new Folder();
        string[] arguments = [$"--Data={data.Path}", "--Demo=true", "--environment=Production", .. connection is null ? Array.Empty<string>() : [$"--Postgres={connection}"]];
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        Server.Configure(builder);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(News);
        await using var app = builder.Build();
        await Birth.Prepare(app.Services);
        var people = await AddPeople(app.Services);
        var gate = app.Services.GetRequiredService<WriteGate>();
        var told = new List<double>();
        for (var thing = 0; thing < Things; thing++) told.Add(await Tell(app.Services, people));
        gate.MeasureAnew();
        var round = await Round(app.Services);
        var longest = gate.Longest.TotalMilliseconds;
        var sent = await Send(app.Services);
        figures[database + "_tell_ms"] = Math.Round(told.Order().ElementAt(Things / 2));
        figures[database + "_tell_ratio_to_gate"] = Math.Round(told.Order().ElementAt(Things / 2) / GateLimit, 2);
        figures[database + "_round_seconds"] = Math.Round(round, 2);
        figures[database + "_round_ratio_to_limit"] = Math.Round(round / RoundLimit, 2);
        figures[database + "_round_longest_at_the_gate_ms"] = Math.Round(longest);
        figures[database + "_letters_seconds"] = Math.Round(sent, 1);
        figures[database + "_letters_ratio_to_limit"] = Math.Round((round + sent) / RoundLimit, 2);
    }

    private static async Task<List<Guid>> AddPeople(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var programme = await db.Programmes.SingleAsync(p => p.Key == "demo");
        var group = await db.Groups.FirstAsync(g => g.ProgrammeId == programme.Id);
        var ids = new List<Guid>();
        await db.WriteUnaudited(() =>
        {
            for (var i = 0; i < People; i++)
            {
                var person = new Person(Guid.CreateVersion7(), $"Person {i}");
                person.Change(person.Name, $"person{i}@eksempel.example", null, null, null);
                ids.Add(person.Id);
                db.People.Add(person);
                db.Functions.Add(new Function(Guid.CreateVersion7(), programme.Id, person.Id, group.Id, null, "medlem", programme.StartsOn));
            }
            return Task.CompletedTask;
        });
        return ids;
    }

    private static async Task<double> Tell(IServiceProvider services, List<Guid> people)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, desk) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<NoticeDesk>());
        var since = Stopwatch.GetTimestamp();
        await db.Write(Actor.Program, new Act("bench.tell"), () => desk.Tell(Actor.Program, News.Name, people, Guid.CreateVersion7()));
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private static async Task<double> Round(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var since = Stopwatch.GetTimestamp();
        // As if a week of mornings had been missed, so that a Monday is among them.
        await scope.ServiceProvider.GetRequiredService<DigestRound>().Run(scope.ServiceProvider.GetRequiredService<Today>().Date.AddDays(-7), (_, _) => { });
        return Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    private static async Task<double> Send(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var since = Stopwatch.GetTimestamp();
        await using var worker = new MailWorker(services.GetRequiredService<IServiceScopeFactory>(), [Digest.Mail], services.GetRequiredService<MailBell>(),
            services.GetRequiredService<MailSettings>(), services.GetRequiredService<Deployment>(), Standstill.Never, TimeProvider.System, NullLogger<MailWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        while (await db.Outbox.AnyAsync(i => i.Kind == Digest.Kind && i.FinishedAt == null)) await Task.Delay(100);
        var took = Stopwatch.GetElapsedTime(since).TotalSeconds;
        if (await db.Notices.AnyAsync()) throw new InvalidOperationException("Something was not told.");
        return took;
    }

    private static void Tell(string server, string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

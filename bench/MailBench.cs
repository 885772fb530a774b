using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace BlankeArk.Bench;

/// <summary>
/// 5,000 invitations promised in one change, and then written to the folder one by one, each written down as sent before
/// the next: on SQLite, and on PostgreSQL where BLANKEARK_TEST_POSTGRES names a server.
/// </summary>
internal static class MailBench
{
    private const int Letters = 5_000, Passes = 3;
    private const double PromiseLimit = 2;

    private static readonly MailKind Invitation = new()
    {
        Kind = "bench-invitation",
        Compose = (_, call) => Task.FromResult<Letter?>(new Letter
        {
            To = $"{call.SubjectId:N}@lier.example",
            ToName = "Prøve Prøvesen",
            Subject = "Vil du svare på noen spørsmål om arbeidsdagen?",
            Text = $"Hei!\n\nVi vil gjerne høre hva du mener. Det tar fem minutter.\n\nSvar på kartleggingen: https://ark.example/s/{call.SubjectId:N}\n\nHilsen koordinatoren",
            Language = "nb",
        }),
    };

    public static int Run(string[] args)
    {
        var figures = new Dictionary<string, object> { ["letters"] = Letters };
        Add(figures, "sqlite", connection: null).Wait();
        if (Environment.GetEnvironmentVariable("BLANKEARK_TEST_POSTGRES") is { Length: > 0 } server)
        {
            var name = $"bench_{Guid.NewGuid():N}";
            Tell(server, $"create database {name} template template0");
            Add(figures, "postgres", new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString()).Wait();
            NpgsqlConnection.ClearAllPools();
            Tell(server, $"drop database {name}");
        }
        Console.WriteLine($"{Letters} letters promised in one change, median of {Passes} after one to warm up; then written to the folder by one worker");
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
        builder.Services.AddSingleton(Invitation);
        await using var app = builder.Build();
        await Birth.Prepare(app.Services);
        var promised = new List<double>();
        for (var pass = 0; pass <= Passes; pass++) promised.Add(await Promise(app.Services, $"pass {pass}"));
        var seconds = promised.Skip(1).Order().ElementAt(Passes / 2);
        figures[database + "_promise_seconds"] = Math.Round(seconds, 3);
        figures[database + "_promise_ratio_to_limit"] = Math.Round(seconds / PromiseLimit, 2);
        figures[database + "_to_folder_per_second"] = Math.Round(await Send(app.Services));
    }

    private static async Task<double> Promise(IServiceProvider services, string occasion)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, desk) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<MailDesk>());
        var people = Enumerable.Range(0, Letters).Select(_ => Guid.CreateVersion7()).ToList();
        var since = Stopwatch.GetTimestamp();
        await db.Write(Actor.Program, new Act("bench.invite"), () => desk.Promise(Invitation.Kind, occasion, people));
        return Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    // The letters of the first passes are taken back, so that what is sent is one round.
    private static async Task<double> Send(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, desk) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<MailDesk>());
        await db.Write(Actor.Program, new Act("bench.withdraw"), async () =>
        {
            for (var pass = 0; pass < Passes; pass++) await desk.Withdraw(Invitation.Kind, $"pass {pass}");
        });
        var since = Stopwatch.GetTimestamp();
        await using var worker = new MailWorker(services.GetRequiredService<IServiceScopeFactory>(), [Invitation], services.GetRequiredService<MailBell>(),
            services.GetRequiredService<MailSettings>(), services.GetRequiredService<Deployment>(), Standstill.Never, TimeProvider.System, NullLogger<MailWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        while ((await desk.Rounds($"pass {Passes}")).Single().Waiting > 0) await Task.Delay(100);
        return Letters / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    private static void Tell(string server, string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

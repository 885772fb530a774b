using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Programmes;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BlankeArk.Bench;

/// <summary>
/// An anonymous wave opened to 5,000 people, on SQLite: links made and sealed, invitations stored, letters and reminders
/// promised, in one change. The letters themselves are not sent.
/// </summary>
internal static class InviteBench
{
    private const int People = 5_000, Passes = 3;
    private const double Limit = 2;

    public static int Run(string[] args)
    {
        using var data = new Folder();
        var builder = WebApplication.CreateBuilder(["--Data=" + data.Path, "--Demo=true", "--environment=Production"]);
        builder.Logging.ClearProviders();
        Server.Configure(builder);
        using var app = builder.Build();
        var seconds = Measure(app.Services).GetAwaiter().GetResult().Order().ToArray();
        Console.WriteLine($"{People} people invited by opening a wave, median of {Passes}");
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["invitations"] = People,
            ["seconds"] = Math.Round(seconds[Passes / 2], 2),
            ["limit_seconds"] = Limit,
            ["ratio_to_limit"] = Math.Round(seconds[Passes / 2] / Limit, 2),
        }));
        return 0;
    }

    private static async Task<List<double>> Measure(IServiceProvider services)
    {
        await Birth.Prepare(services);
        await AddPeople(services);
        var seconds = new List<double>();
        for (var pass = 0; pass < Passes; pass++) seconds.Add(await Open(services));
        return seconds;
    }

    private static async Task AddPeople(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var programme = await db.Programmes.SingleAsync(p => p.Key == "demo");
        var group = await db.Groups.FirstAsync(g => g.ProgrammeId == programme.Id);
        await db.WriteUnaudited(() =>
        {
            for (var i = 0; i < People; i++)
            {
                var person = new Person(Guid.CreateVersion7(), $"Person {i}");
                person.Change(person.Name, $"person{i}@eksempel.example", null, null, null);
                db.People.Add(person);
                db.Functions.Add(new Function(Guid.CreateVersion7(), programme.Id, person.Id, group.Id, null, "medlem", programme.StartsOn));
            }
            return Task.CompletedTask;
        });
    }

    private static async Task<double> Open(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var get = scope.ServiceProvider;
        var (db, desk) = (get.GetRequiredService<Db>(), get.GetRequiredService<AskingDesk>());
        var programme = await get.GetRequiredService<CurrentProgramme>().Become("demo");
        var number = await get.GetRequiredService<SurveyDesk>().Create(Actor.Program, programme, "Mange", null, SurveyTemplate.Find("gathering"));
        var survey = await db.Surveys.SingleAsync(s => s.ProgrammeId == programme.Id && s.Number == number);
        var day = get.GetRequiredService<BlankeArk.Web.Platform.Time.Today>().Date;
        await desk.Prepare(Actor.Program, programme.Id, survey.Id, new AskingPlan
        {
            Name = "Måling 1",
            Anonymous = true,
            Way = Way.Invited,
            Background = Background.None,
            Dates = new(day.AddDays(1), day.AddDays(5), day.AddDays(9)),
        });
        var wave = await db.Waves.SingleAsync(w => w.SurveyId == survey.Id);
        var start = Stopwatch.GetTimestamp();
        await desk.Open(Actor.Program, programme, wave.Id, version: 0);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}

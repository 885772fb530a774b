using System.Diagnostics;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Bench;

/// <summary>
/// Somebody opens the link in a letter, presses «Sign in», and sees the programme: requests that wait for the server, and
/// how long the server takes for all of them. The first time is that of a server just started.
/// </summary>
internal static class SignInBench
{
    private const int WarmUps = 20, Rounds = 15, RequestLimit = 3;
    private const double Limit = 300;

    public static int Run(string[] args)
    {
        Published.Make();
        using var data = new Folder();
        using var served = Served.Start(Published.Program, [], data.Path);
        Environment.SetEnvironmentVariable("Data", data.Path);
        using var host = new Issuer();
        var cold = ComeIn(served, host.Link());
        for (var i = 0; i < WarmUps; i++) ComeIn(served, host.Link());
        var warm = Enumerable.Range(0, Rounds).Select(_ => ComeIn(served, host.Link())).ToList();
        PageBench.Report(new()
        {
            ["requests"] = cold.Requests,
            ["requests_ratio_to_limit"] = Math.Round((double)cold.Requests / RequestLimit, 2),
            ["cold_ms"] = Math.Round(cold.Milliseconds, 1),
            ["cold_ratio_to_limit"] = Math.Round(cold.Milliseconds / Limit, 2),
            ["warm_ms"] = Math.Round(Median(warm.Select(w => w.Milliseconds)), 1),
            ["warm_cpu_ms"] = Math.Round(Median(warm.Select(w => w.Cpu)), 1),
            ["warm_ratio_to_limit"] = Math.Round(Median(warm.Select(w => w.Milliseconds)) / Limit, 2),
        });
        return 0;
    }

    private static (int Requests, double Milliseconds, double Cpu) ComeIn(Served served, string link)
    {
        served.ForgetCookies();
        var (cpu, since, requests) = (served.Cpu, Stopwatch.GetTimestamp(), 0);
        var page = Counted(() => served.Get(link));
        var next = Counted(() => served.Send(link, page, "come-in"));
        Counted(() => served.Get(new Uri(served.Client.BaseAddress!, next).PathAndQuery));
        return (requests, Stopwatch.GetElapsedTime(since).TotalMilliseconds, (served.Cpu - cpu).TotalMilliseconds);

        string Counted(Func<string> request)
        {
            requests++;
            return request();
        }
    }

    private static double Median(IEnumerable<double> numbers) => numbers.Order().ElementAt(Rounds / 2);

    /// <summary>Writes links as the letters do, beside the server.</summary>
    private sealed class Issuer : IDisposable
    {
        private readonly CommandHost host = new();
        private readonly IServiceProvider services;

        public Issuer() => services = host.Start().Result;

        public string Link() => Make().GetAwaiter().GetResult();

        private async Task<string> Make()
        {
            await using var scope = services.CreateAsyncScope();
            var (db, links) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<SignInLinks>());
            var coordinator = await scope.ServiceProvider.GetRequiredService<DemoMark>().Persona(Role.Coordinator);
            var person = await scope.ServiceProvider.GetRequiredService<KnownPeople>().Find(coordinator!.Person);
            var link = Guid.Empty;
            await db.WriteUnaudited(() =>
            {
                link = links.Prepare(LinkKind.Start, person!, $"/programmes/{DemoSeed.ProgrammeKey}");
                return Task.CompletedTask;
            });
            return new Uri((await links.Issue(link))!.Address).PathAndQuery;
        }

        public void Dispose() => host.DisposeAsync().AsTask().Wait();
    }
}

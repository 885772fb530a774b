using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Bench;

/// <summary>
/// Twenty people send an idea at once, without a signature, to the real server on its own disk with safe commits. Each has
/// looked theirs over, and has an address of their own.
/// </summary>
internal static class ProposeBench
{
    private const int People = 20, WarmUps = 4, Rounds = 9;
    private const double Limit = 50;
    /// <summary>What Your Priorities takes for the same, measured once on the machine the goals were set on.</summary>
    private const double YourPriorities = 1_074;
    private static readonly Uri Address = new("/ideas/new", UriKind.Relative);

    public static int Run(string[] args)
    {
        Published.Make();
        using var data = new Folder();
        var home = Prepare(data.Path).Result;
        var (took, lost) = (new List<double>(), 0);
        using (var served = Served.Start(Published.Program, [], data.Path))
            for (var round = 0; round < WarmUps + Rounds; round++)
            {
                var (p95, failed) = Round(served, home, round);
                lost += failed;
                if (round >= WarmUps) took.Add(p95);
            }
        var (stored, median) = (Stored(data.Path).Result, took.Order().ElementAt(Rounds / 2));
        var expected = (WarmUps + Rounds) * People;
        Console.WriteLine($"Milliseconds until acknowledged, median over {Rounds} rounds of the 95th percentile; the clients run on the same machine");
        PageBench.Report(new(StringComparer.Ordinal)
        {
            [$"p95_{People}_ms"] = Math.Round(median, 1),
            ["ratio_to_limit"] = Math.Round(median / Limit, 2),
            ["ratio_to_your_priorities"] = Math.Round(median / YourPriorities, 3),
            ["lost"] = expected - stored,
            ["failed"] = lost,
        });
        return lost == 0 && stored == expected ? 0 : 1;
    }

    private static (double P95, int Failed) Round(Served served, string home, int round)
    {
        var people = Enumerable.Range(0, People).Select(i => new Proposer(served.Client, $"10.{round}.{i}.1", home)).ToList();
        foreach (var person in people) person.LookOver().Wait();
        // A ticket must have aged a little, as that of somebody who writes has.
        Thread.Sleep(TimeSpan.FromSeconds(3.5));
        var took = Task.WhenAll(people.Select(person => person.Send())).Result;
        return (took.Select(t => t.Ms).Order().ElementAt((int)Math.Ceiling(People * 0.95) - 1), took.Count(t => !t.Ok));
    }

    /// <summary>Somebody at a phone of their own.</summary>
    private sealed class Proposer(HttpClient client, string from, string home)
    {
        private string cookie = "";
        private List<KeyValuePair<string, string>> form = [];

        public async Task LookOver()
        {
            Read(await Ask(HttpMethod.Get, null));
            form.RemoveAll(f => f.Key is "In.Organisation" or "In.Signing");
            form.AddRange([new("In.Bothers", "Vi leter etter nøkler hver morgen."), new("In.Otherwise", $"Felles nøkkelboks ved døra, {from}"), new("In.ForWhom", "Hjemmetjenesten"), new("In.Organisation", home), new("In.Signing", "Anonymous")]);
            var written = form.Where(f => !f.Key.StartsWith('_') && f.Key is not ("In.Ticket" or "In.Work")).ToList();
            Read(await Ask(HttpMethod.Post, form));
            form = [.. form.Where(f => written.TrueForAll(w => w.Key != f.Key)), .. written, new("In.Title", $"Felles nøkkelboks ved døra, {from}")];
        }

        public async Task<(double Ms, bool Ok)> Send()
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await Answer(HttpMethod.Post, form);
            return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, answer.StatusCode == HttpStatusCode.Redirect);
        }

        // The hidden fields of the page, with the work its ticket asks for.
        private void Read(string page)
        {
            var fields = Regex.Matches(page, "<input[^>]*type=\"hidden\"[^>]*>").Select(m => KeyValuePair.Create(Served.Attribute(m.Value, "name"), Served.Attribute(m.Value, "value")))
                .DistinctBy(f => f.Key).ToList();
            var ticket = fields.Single(f => f.Key == "In.Ticket").Value;
            var work = Enumerable.Range(0, int.MaxValue).Select(n => n.ToString(CultureInfo.InvariantCulture)).First(w => Tickets.HasWorked(ticket, w));
            form = [.. fields.Where(f => f.Key is not ("In.Work" or "_handler")), new("_handler", "propose"), new("In.Work", work)];
        }

        private async Task<string> Ask(HttpMethod method, IEnumerable<KeyValuePair<string, string>>? fields)
        {
            using var answer = await Answer(method, fields);
            answer.EnsureSuccessStatusCode();
            if (answer.Headers.TryGetValues("Set-Cookie", out var set)) cookie = string.Join("; ", set.Select(c => c.Split(';')[0]));
            return await answer.Content.ReadAsStringAsync();
        }

        private async Task<HttpResponseMessage> Answer(HttpMethod method, IEnumerable<KeyValuePair<string, string>>? fields)
        {
            using var request = new HttpRequestMessage(method, Address) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
            request.Headers.Add("X-Forwarded-For", from);
            if (cookie.Length > 0) request.Headers.Add("Cookie", cookie);
            return await client.SendAsync(request);
        }
    }

    private static Task<string> Prepare(string data) => InHouse(data, async db =>
        (await db.Organisations.Where(o => o.Name == "Bjørkelia").Select(o => o.Id).SingleAsync()).ToString());

    private static Task<int> Stored(string data) => InHouse(data, db => db.Ideas.CountAsync(i => i.Title.StartsWith("Felles nøkkelboks ved døra, 10.")));

    private static async Task<T> InHouse<T>(string data, Func<Db, Task<T>> question)
    {
        Environment.SetEnvironmentVariable("Data", data);
        Environment.SetEnvironmentVariable("Postgres", null);
        Environment.SetEnvironmentVariable("Demo", "true");
        await using var host = new CommandHost();
        return await question((await host.Start()).GetRequiredService<Db>());
    }
}

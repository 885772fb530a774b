using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace BlankeArk.Bench;

/// <summary>The server in a process of its own, as it is deployed, with a demo programme in a folder that is gone afterwards.</summary>
internal sealed class Served : IDisposable
{
    private const string Said = "Blanke Ark: ";
    private readonly Process process;

    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    private Served(Process process, Uri address)
    {
        (this.process, Client) = (process, new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address });
        // As behind a proxy that speaks https; the cookies are secure ones, so they are carried by hand.
        Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
    }

    public HttpClient Client { get; }

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The memory it holds.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024;
        }
    }

    /// <summary>Starts a program that is the server, and waits until it says its address.</summary>
    public static Served Start(string file, IEnumerable<string> arguments, string data)
    {
        var start = new ProcessStartInfo(file) { RedirectStandardOutput = true, UseShellExecute = false };
        string[] all = [.. arguments, $"--Data={data}", "--Demo=true", "--urls=http://127.0.0.1:0"];
        foreach (var argument in all) start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var started = Process.Start(start)!;
        while (started.StandardOutput.ReadLine() is { } line)
            if (line.StartsWith(Said, StringComparison.Ordinal))
            {
                _ = started.StandardOutput.ReadToEndAsync();
                return new Served(started, new Uri(line[Said.Length..].Split(' ')[0]));
            }
        throw new InvalidOperationException($"The server did not start; exit code {started.ExitCode}.");
    }

    public string Get(string address)
    {
        using var answer = Client.GetAsync(address).Result;
        answer.EnsureSuccessStatusCode();
        Keep(answer);
        return answer.Content.ReadAsStringAsync().Result;
    }

    /// <summary>
    /// The server's processor time for one request of an address, in milliseconds, warm: eight visitors at once, until the
    /// time no longer falls (the run-time compiles busy code anew in the background), then the median of five batches.
    /// </summary>
    public double WarmCpu(string address)
    {
        var last = double.MaxValue;
        for (var batch = 0; batch < MostWarmUp; batch++)
        {
            var now = Batch(address);
            if (batch >= LeastWarmUp && now > last * 0.95) break;
            last = now;
        }
        return Enumerable.Range(0, 5).Select(_ => Batch(address)).Order().ElementAt(2);
    }

    private const int LeastWarmUp = 6, MostWarmUp = 20, BatchSize = 1000, Visitors = 8;

    private double Batch(string address)
    {
        var before = Cpu;
        Parallel.For(0, Visitors, new ParallelOptions { MaxDegreeOfParallelism = Visitors }, _ =>
        {
            for (var i = 0; i < BatchSize / Visitors; i++)
            {
                using var answer = Client.GetAsync(new Uri(address, UriKind.Relative)).Result;
                answer.EnsureSuccessStatusCode();
            }
        });
        return (Cpu - before).TotalMilliseconds / BatchSize;
    }

    /// <summary>Comes in by the front page in a role of the demo.</summary>
    public void TryDemo(string role)
    {
        var front = Get("/");
        var form = Regex.Matches(front, "<form.*?</form>", RegexOptions.Singleline).Select(m => m.Value).First(f => f.Contains("value=\"demo\"", StringComparison.Ordinal));
        var fields = Regex.Matches(form, "<input[^>]*type=\"hidden\"[^>]*>").Select(m => KeyValuePair.Create(Attribute(m.Value, "name"), Attribute(m.Value, "value")));
        using var content = new FormUrlEncodedContent([.. fields, KeyValuePair.Create("In.Role", role)]);
        using var answer = Client.PostAsync("/", content).Result;
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Trying the demo gave {answer.StatusCode}.");
        Keep(answer);
    }

    /// <summary>Sends a form of a page just fetched, and gives where it leads.</summary>
    public string Send(string address, string page, string handler)
    {
        var form = Regex.Matches(page, "<form.*?</form>", RegexOptions.Singleline).Select(m => m.Value).First(f => f.Contains($"value=\"{handler}\"", StringComparison.Ordinal));
        var fields = Regex.Matches(form, "<input[^>]*type=\"hidden\"[^>]*>").Select(m => KeyValuePair.Create(Attribute(m.Value, "name"), Attribute(m.Value, "value")));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = Client.PostAsync(new Uri(address, UriKind.Relative), content).Result;
        Keep(answer);
        return answer.Headers.Location?.ToString() ?? throw new InvalidOperationException($"Sending «{handler}» gave {answer.StatusCode}.");
    }

    /// <summary>As a browser that has never been here.</summary>
    public void ForgetCookies()
    {
        cookies.Clear();
        Client.DefaultRequestHeaders.Remove("Cookie");
    }

    private void Keep(HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues("Set-Cookie", out var set)) return;
        foreach (var cookie in set) cookies[cookie[..cookie.IndexOf('=', StringComparison.Ordinal)]] = cookie.Split(';')[0];
        Client.DefaultRequestHeaders.Remove("Cookie");
        Client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies.Values));
    }

    public static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    public void Dispose()
    {
        Client.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace BlankeArk.Bench;

/// <summary>What a page costs: the server's time for a programme's page, and what a phone must fetch for its first page.</summary>
internal static partial class PageBench
{
    private const double CpuLimit = 2;
    private const int RequestLimit = 10;
    private const double KilobyteLimit = 100;

    [GeneratedRegex("<(link|script|img)[^>]*>")]
    private static partial Regex Tags { get; }

    [GeneratedRegex("""url\(["']?([^"')]+)["']?\)""")]
    private static partial Regex Urls { get; }

    [GeneratedRegex("""\bfrom "([^"]+)";""")]
    private static partial Regex Imports { get; }

    // What a style sheet says of wide screens, such as their font, a phone does not fetch.
    [GeneratedRegex("""@media \(min-width[^{]*\{(?:[^{}]|\{[^{}]*\})*\}""")]
    private static partial Regex Wide { get; }

    /// <summary>The programme's page, as the coordinator, again and again; the processor time the server has used for it.</summary>
    public static int Page(string[] args)
    {
        var address = args is [var given, ..] ? given : "/programmes/demo";
        Published.Make();
        using var data = new Folder();
        using var served = Served.Start(Published.Program, [], data.Path);
        served.TryDemo("Coordinator");
        var cpu = served.WarmCpu(address);
        Report(new() { ["address"] = address, ["server_cpu_ms"] = Math.Round(cpu, 3), ["ratio_to_limit"] = Math.Round(cpu / CpuLimit, 2) });
        return 0;
    }

    /// <summary>The front page and everything its markup and style sheets name, as a phone's browser would fetch it.</summary>
    public static int FirstPage(string[] args)
    {
        Published.Make();
        using var data = new Folder();
        using var served = Served.Start(Published.Program, [], data.Path);
        served.Client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        var (count, bytes) = Whole(served, "/");
        var kilobytes = bytes / 1000.0;
        Report(new()
        {
            ["requests"] = count,
            ["kilobytes"] = Math.Round(kilobytes, 1),
            ["requests_ratio_to_limit"] = Math.Round((double)count / RequestLimit, 2),
            ["kilobytes_ratio_to_limit"] = Math.Round(kilobytes / KilobyteLimit, 2),
        });
        return 0;
    }

    /// <summary>A page and everything its markup, style sheets and modules name, as a phone's browser fetches it; with what else is told.</summary>
    internal static (int Requests, int Bytes) Whole(Served served, string page, params string[] also)
    {
        var (markup, bytes) = Fetch(served, page);
        Console.WriteLine($"  {bytes,7} the page");
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(Tags.Matches(markup).Select(m => Served.Attribute(m.Value, m.Value.StartsWith("<link", StringComparison.Ordinal) ? "href" : "src")).Concat(also));
        while (waiting.TryDequeue(out var address))
        {
            if (!address.StartsWith('/') || !asked.Add(address)) continue;
            var (text, size) = Fetch(served, address);
            Console.WriteLine($"  {size,7} {(address == page ? "the page once more" : address)}");
            bytes += size;
            foreach (Match named in address.Contains(".css", StringComparison.Ordinal) ? Urls.Matches(Wide.Replace(text, "")) : address.Contains(".js", StringComparison.Ordinal) ? Imports.Matches(text) : Enumerable.Empty<Match>())
                waiting.Enqueue(new Uri(new Uri("http://x" + address), named.Groups[1].Value).AbsolutePath);
        }
        return (asked.Count + 1, bytes);
    }

    private static (string Text, int Bytes) Fetch(Served served, string address)
    {
        using var answer = served.Client.GetAsync(address).Result;
        answer.EnsureSuccessStatusCode();
        var body = answer.Content.ReadAsByteArrayAsync().Result;
        var headers = answer.Headers.Concat(answer.Content.Headers).Sum(h => h.Key.Length + string.Join(",", h.Value).Length + 4);
        using Stream plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new System.IO.Compression.BrotliStream(new MemoryStream(body), System.IO.Compression.CompressionMode.Decompress),
            "gzip" => new System.IO.Compression.GZipStream(new MemoryStream(body), System.IO.Compression.CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        using var reader = new StreamReader(plain);
        return (reader.ReadToEnd(), body.Length + headers);
    }

    internal static void Report(Dictionary<string, object> numbers) => Console.WriteLine(JsonSerializer.Serialize(numbers));
}

/// <summary>A temporary folder.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("blankeark-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

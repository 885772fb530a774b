using System.Diagnostics;
using System.Globalization;

namespace BlankeArk.Bench;

/// <summary>
/// A live workshop: phones on real web sockets that write, at the front door of the real server in a process of its own, on
/// its own disk with safe commits. A delivery is one note shown to one phone; the time runs from sending until the last
/// phone has it, with the commit. The phones share the machine with the server.
/// </summary>
internal static class BoardBench
{
    private const double OneLimit = 80, ManyLimit = 60, DeliveredGoal = 200_000, JoinLimit = 1_000;
    private const int JoinNotes = 300, WarmSeconds = 25, JoinSeconds = 10, WarmPhones = 200;

    public static int Run(string[] args)
    {
        var (clients, sessions) = ((int)Number(args, "--clients", args.Contains("--join") ? 1000 : args.Contains("--sessions") ? 1000 : 500), (int)Number(args, "--sessions", 1));
        Published.Make();
        using var data = new Folder();
        var postgres = args.Contains("--postgres") ? Environment.GetEnvironmentVariable("BLANKEARK_TEST_POSTGRES") : null;
        var stages = BoardStage.Set(data.Path, postgres, sessions, args.Contains("--join") ? JoinNotes : 0).Result;
        using var served = Served.Start(Published.Program, postgres is null ? [] : [$"--Postgres={postgres}"], data.Path);
        using var over = new CancellationTokenSource();
        var pages = args.Contains("--pages") ? Task.Run(() => WritePages(served, over.Token)) : Task.FromResult(0);
        var numbers = args.Contains("--join")
            ? Join(served, stages[0], clients).Result
            : Write(served, stages, clients, Number(args, "--rate", 0.25), (int)Number(args, "--seconds", 20)).Result;
        over.Cancel();
        if (args.Contains("--pages")) numbers["pages_written"] = pages.Result;
        numbers["server_mb"] = Math.Round(served.Megabytes);
        PageBench.Report(numbers);
        return 0;
    }

    private static async Task<Dictionary<string, object>> Write(Served served, IReadOnlyList<BoardStage> stages, int clients, double rate, int seconds)
    {
        var (warm, all) = ((int)(clients * rate * WarmSeconds), (int)(clients * rate * (WarmSeconds + seconds)));
        var tally = new BoardTally(all, clients / stages.Count);
        var phones = Enumerable.Range(0, clients).Select(i => new BoardClient(stages[i % stages.Count]) { Shown = tally.Count() }).ToList();
        Console.WriteLine($"{clients} phones join …");
        foreach (var some in phones.Chunk(50)) await Task.WhenAll(some.Select(phone => phone.Join(served.Client.BaseAddress!)));
        Console.WriteLine($"and write {clients * rate:F0} notes a second for {WarmSeconds + seconds} s, of which the first {WarmSeconds} do not count …");
        var (before, start) = (served.Cpu, Stopwatch.GetTimestamp());
        for (var note = 0; note < all; note++)
        {
            var wait = TimeSpan.FromSeconds(note / (clients * rate)) - Stopwatch.GetElapsedTime(start);
            if (wait > TimeSpan.FromMilliseconds(1)) await Task.Delay(wait);
            if (note == warm) before = served.Cpu;
            tally.Sent(note);
            // Neighbours in time are far apart in the hall.
            await phones[(int)(note * 7919L % clients)].Write(note);
        }
        await tally.WhenAll(TimeSpan.FromSeconds(10));
        var used = served.Cpu - before;
        var numbers = tally.Report(warm);
        foreach (var phone in phones) await phone.DisposeAsync();
        var delivered = (double)(all - warm) * (clients / stages.Count) / used.TotalSeconds;
        var limit = stages.Count > 1 ? ManyLimit : OneLimit;
        numbers["delivered_per_cpu_second"] = Math.Round(delivered);
        numbers["server_cpu"] = Math.Round(used.TotalSeconds / seconds, 2);
        numbers["delivered_ratio_to_goal"] = Math.Round(delivered / DeliveredGoal, 2);
        numbers["p99_ratio_to_limit"] = Math.Round((double)numbers["p99_ms"] / limit, 2);
        return numbers;
    }

    private static async Task<Dictionary<string, object>> Join(Served served, BoardStage stage, int clients)
    {
        Console.WriteLine($"{clients} phones join within {JoinSeconds} s a board with {JoinNotes} notes …");
        var warm = Enumerable.Range(0, WarmPhones).Select(_ => Phone()).ToList();
        foreach (var phone in warm) await phone.Join(served.Client.BaseAddress!);
        foreach (var phone in warm) await phone.DisposeAsync();
        var (before, start) = (served.Cpu, Stopwatch.GetTimestamp());
        var joining = Enumerable.Range(0, clients).Select(async i =>
        {
            await Task.Delay(TimeSpan.FromSeconds((double)JoinSeconds * i / clients));
            var (phone, since) = (Phone(), Stopwatch.GetTimestamp());
            await phone.Join(served.Client.BaseAddress!);
            return (phone, Ms: Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }).ToList();
        var joined = await Task.WhenAll(joining);
        var used = served.Cpu - before;
        foreach (var (phone, _) in joined) await phone.DisposeAsync();
        var took = joined.Select(j => j.Ms).Order().ToList();
        return new()
        {
            ["joined"] = joined.Length,
            ["p50_ms"] = BoardTally.Percentile(took, 0.5),
            ["p99_ms"] = BoardTally.Percentile(took, 0.99),
            ["slowest_ms"] = BoardTally.Percentile(took, 1),
            ["cpu_ms_a_phone"] = Math.Round(used.TotalMilliseconds / clients, 2),
            ["slowest_ratio_to_limit"] = Math.Round(took[^1] / JoinLimit, 2),
        };

        BoardClient Phone() => new(stage) { Shown = _ => { } };
    }

    /// <summary>Somebody who comes in by the front page again and again: a page, a change and its audit row, twenty times a second.</summary>
    private static async Task<int> WritePages(Served served, CancellationToken over)
    {
        var written = 0;
        for (; !over.IsCancellationRequested; written++)
        {
            served.ForgetCookies();
            served.TryDemo("Coordinator");
            await Task.Delay(50, CancellationToken.None);
        }
        return written;
    }

    private static double Number(string[] args, string name, double otherwise) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? double.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
}

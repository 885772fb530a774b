using System.Diagnostics;
using System.Net;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform.Data;
using Npgsql;

namespace BlankeArk.Bench;

/// <summary>
/// A hall full of people presses «Send» at once: 20, and 200, in an anonymous wave of ten open questions of 30 invented words,
/// to the real server on its own disk with safe commits. Each has the page open already. On PostgreSQL too where
/// BLANKEARK_TEST_POSTGRES names a server.
/// </summary>
internal static class SendBench
{
    private const int Few = 20, Many = 200, WarmUps = 6, Rounds = 9;
    private const double FewLimit = 50, ManyLimit = 200;

    public static int Run(string[] args)
    {
        Published.Make();
        var numbers = new Dictionary<string, object>(StringComparer.Ordinal);
        var failed = Measure(DatabaseKind.Sqlite, null, numbers);
        if (Environment.GetEnvironmentVariable("BLANKEARK_TEST_POSTGRES") is { Length: > 0 } server) failed += MeasureOn(server, numbers);
        numbers["failed_writes"] = failed;
        Console.WriteLine($"Milliseconds until acknowledged, median over {Rounds} rounds of the 95th percentile; the clients run on the same machine");
        PageBench.Report(numbers);
        return failed == 0 ? 0 : 1;
    }

    private static int MeasureOn(string server, Dictionary<string, object> numbers)
    {
        var name = $"bench_{Guid.NewGuid():N}";
        Tell(server, $"create database {name} template template0");
        try
        {
            return Measure(DatabaseKind.Postgres, new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString(), numbers);
        }
        finally
        {
            Tell(server, $"drop database if exists {name} with (force)");
        }
    }

    private static int Measure(DatabaseKind kind, string? postgres, Dictionary<string, object> numbers)
    {
        using var data = new Folder();
        var hall = Hall.Fill(data.Path, postgres, Many, 2 * (WarmUps + Rounds)).Result;
        using var served = Served.Start(Published.Program, postgres is null ? [] : [$"--Postgres={postgres}"], data.Path);
        var (few, many) = (new List<double>(), new List<double>());
        var failed = 0;
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            var (quick, lost) = Send(served.Client, hall.Tokens(2 * round).Take(Few).ToList());
            var (all, lostToo) = Send(served.Client, hall.Tokens((2 * round) + 1));
            failed += lost + lostToo;
            if (round < WarmUps) continue;
            few.Add(quick);
            many.Add(all);
        }
        var stored = hall.Stored().Result;
        if (stored != (WarmUps + Rounds) * (Few + Many)) throw new InvalidOperationException($"{stored} ballots are stored.");
        var on = kind.ToString().ToLowerInvariant();
        numbers[$"{on}_{Few}_ms"] = Math.Round(Median(few), 1);
        numbers[$"{on}_{Many}_ms"] = Math.Round(Median(many), 1);
        numbers[$"{on}_{Few}_ratio_to_limit"] = Math.Round(Median(few) / FewLimit, 2);
        numbers[$"{on}_{Many}_ratio_to_limit"] = Math.Round(Median(many) / ManyLimit, 2);
        return failed;
    }

    /// <summary>The 95th percentile of the milliseconds until acknowledged, and how many were not.</summary>
    private static (double P95, int Failed) Send(HttpClient client, IReadOnlyList<string> tokens)
    {
        Task.WhenAll(tokens.Select(token => client.GetStringAsync(new Uri($"/answer/{token}", UriKind.Relative)))).Wait();
        var forms = tokens.Select(token => (Address: new Uri($"/answer/{token}/ballot", UriKind.Relative), Form: Form())).ToList();
        var took = Task.WhenAll(forms.Select(async form =>
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.PostAsync(form.Address, form.Form);
            return (Ms: Stopwatch.GetElapsedTime(start).TotalMilliseconds, Ok: answer.StatusCode == HttpStatusCode.NoContent);
        })).Result;
        return (took.Select(t => t.Ms).Order().ElementAt((int)Math.Ceiling(tokens.Count * 0.95) - 1), took.Count(t => !t.Ok));
    }

    private static readonly string[] Said = [.. InventedAnswers.Make(1, 1, Hall.Questions)[0]];

    private static FormUrlEncodedContent Form() => new([
        KeyValuePair.Create(AnswerForm.BallotField, Guid.NewGuid().ToString()),
        .. Said.Select((words, i) => KeyValuePair.Create($"q{i + 1}", words))]);

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void Tell(string server, string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

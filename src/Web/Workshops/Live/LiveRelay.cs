using BlankeArk.Web.Platform.Hosting;
using Npgsql;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// Where several programs serve one PostgreSQL database: listens for what the others have written, and tells them how many
/// are here, on a connection of its own. News may be lost with that connection, so the logs are looked at now and then too.
/// </summary>
internal sealed class LiveRelay(LiveSessions sessions, Deployment deployment, TimeProvider clock, ILogger<LiveRelay> log) : BackgroundService, IAsyncDisposable
{
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ComeBackAfter = TimeSpan.FromSeconds(1);
    private readonly Guid program = Guid.NewGuid();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (deployment.Postgres is not { } postgres) return;
        // Not from the pool: nobody else is to be handed a connection that listens.
        var alone = new NpgsqlConnectionStringBuilder(postgres) { Pooling = false, ApplicationName = "Blanke Ark workshops" }.ToString();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(alone, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception why)
            {
                log.LogWarning("The database stopped telling of workshops: {Failure}", why.GetType().Name);
                await Task.Delay(ComeBackAfter, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Listen(string postgres, CancellationToken stopping)
    {
        await using var connection = new NpgsqlConnection(postgres);
        connection.Notification += (_, said) => Hear(LiveNews.Read(said.Payload));
        await connection.OpenAsync(stopping);
        await using (var command = new NpgsqlCommand($"listen {LiveNews.Channel}", connection)) await command.ExecuteNonQueryAsync(stopping);
        while (true)
        {
            await sessions.HearFromLogs();
            foreach (var (workshop, present) in sessions.Here) await Tell(connection, new(workshop, present, program), stopping);
            for (var since = clock.GetTimestamp(); LookEvery - clock.GetElapsedTime(since) is { Ticks: > 0 } left;) await connection.WaitAsync(left, stopping);
        }
    }

    private void Hear(LiveNews? news)
    {
        if (news is null || news.Program == program) return;
        if (news.Program is { } other) sessions.HearPresent(news.Workshop, other, (int)news.Number);
        else sessions.Hear(news.Workshop, news.Number);
    }

    private static async Task Tell(NpgsqlConnection connection, LiveNews news, CancellationToken stopping)
    {
        await using var command = new NpgsqlCommand("select pg_notify(@channel, @news)", connection);
        command.Parameters.AddWithValue("channel", LiveNews.Channel);
        command.Parameters.AddWithValue("news", news.ToString());
        await command.ExecuteNonQueryAsync(stopping);
    }

    /// <summary>The connection is closed when this returns: whoever copies or drops the database next finds nobody there.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }
}

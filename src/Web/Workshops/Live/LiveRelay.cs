using BlankeArk.Web.Platform.Hosting;
using Npgsql;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// Where several programs serve one PostgreSQL database: listens for what the others have written, on a connection of its
/// own. News may be lost with that connection, so the logs are looked at now and then in any case.
/// </summary>
internal sealed class LiveRelay(LiveSessions sessions, Deployment deployment, ILogger<LiveRelay> log) : BackgroundService, IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2), ComeBackAfter = TimeSpan.FromSeconds(1);

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
        connection.Notification += (_, said) =>
        {
            if (LiveNews.Read(said.Payload) is var (workshop, number)) sessions.Hear(workshop, number);
        };
        await connection.OpenAsync(stopping);
        await using (var command = new NpgsqlCommand($"listen {LiveNews.Channel}", connection)) await command.ExecuteNonQueryAsync(stopping);
        while (true)
        {
            await sessions.HearFromLogs();
            await connection.WaitAsync(LookEvery, stopping);
        }
    }

    /// <summary>The connection is closed when this returns: whoever copies or drops the database next finds nobody there.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }
}

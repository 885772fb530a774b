using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>Looks every few minutes whether a backup is due, and sees to it that what was deleted goes from the keys' backups too.</summary>
public sealed class UpkeepWorker(IServiceScopeFactory scopes, KeyBackups keys, Standstill standstill, TimeProvider clock, ILogger<UpkeepWorker> log)
    : BackgroundService, IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!standstill.IsOn) await Look();
            }
            catch (UpkeepFailed)
            {
                // Written down and logged where it failed.
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "Upkeep could not be done.");
            }
            await Task.Delay(LookEvery, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Look()
    {
        await using var scope = scopes.CreateAsyncScope();
        keys.Sweep();
        await scope.ServiceProvider.GetRequiredService<Ledger>().CatchUp();
        await scope.ServiceProvider.GetRequiredService<UpkeepNight>().Run();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }
}

using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Outbox;

/// <summary>
/// Does what was promised, one item at a time: at once when this program promised it, else within seconds. Several
/// programs on one database share the work. Kinds it does not know it leaves to a program that does.
/// </summary>
public sealed class OutboxWorker(IServiceScopeFactory scopes, IEnumerable<Job> jobs, OutboxBell bell, Standstill standstill, TimeProvider clock, ILogger<OutboxWorker> log)
    : BackgroundService, IAsyncDisposable
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30)];
    private static readonly TimeSpan WipeAgain = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan TellEvery = TimeSpan.FromMilliseconds(200);
    private static int MostAttempts => Pauses.Length + 1;
    private readonly Dictionary<string, Job> known = jobs.ToDictionary(j => j.Kind, StringComparer.Ordinal);

    /// <summary>How long it waits before it looks for what other programs have promised, or left.</summary>
    internal TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await DoNext(stoppingToken)) { }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "The outbox could not be worked on.");
            }
            await bell.Wait(LookEvery, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Does one item; false when there was none.</summary>
    private async Task<bool> DoNext(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<OutboxLeases>();
        if (stopping.IsCancellationRequested || standstill.IsOn || await leases.Take(known.Keys) is not { } item) return false;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Languages.Culture(item.Language), Languages.Culture(item.Language));
        var end = item.Attempts > MostAttempts
            // Begun three times and never ended: it has taken the program with it.
            ? leases.GiveUp(item, OutboxTexts.GaveUp)
            : (await Do(item, leases, stopping)).Invoke();
        await end;
        return true;
    }

    /// <summary>One attempt, with its progress told meanwhile; gives how it is to be written down once nothing more is told.</summary>
    private async Task<Func<Task>> Do(OutboxItem item, OutboxLeases leases, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var over = new CancellationTokenSource();
        var telling = Task.CompletedTask;
        try
        {
            var call = new JobCall(scope.ServiceProvider, item, await InTheNameOf(scope.ServiceProvider, item), stopping);
            telling = KeepTelling(item, call, over.Token);
            var result = await known[item.Kind].Run(call);
            return () => leases.Finish(item, result);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return () => leases.HandBack(item);
        }
        catch (UserMistake mistake)
        {
            return () => leases.GiveUp(item, mistake.Message);
        }
        catch (StillRead)
        {
            // However often: it is a promise to those whose words were deleted.
            return () => leases.Postpone(item, WipeAgain);
        }
        catch (Forbidden)
        {
            return () => leases.GiveUp(item, OutboxTexts.NoLongerAllowed);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Attempt {Attempt} of {Kind} failed.", item.Attempts, item.Kind);
            return () => item.Attempts < MostAttempts ? leases.Postpone(item, Pauses[item.Attempts - 1]) : leases.GiveUp(item, OutboxTexts.GaveUp);
        }
        finally
        {
            await over.CancelAsync();
            await telling;
        }
    }

    private static async Task<Actor> InTheNameOf(IServiceProvider services, OutboxItem item)
    {
        var current = services.GetRequiredService<CurrentActor>();
        var actor = item.PersonId is { } person ? await current.OfPerson(person, "") : Actor.Program;
        current.Become(actor);
        return actor;
    }

    private async Task KeepTelling(OutboxItem item, JobCall call, CancellationToken over)
    {
        await using var scope = scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<OutboxLeases>();
        var (told, at) = (call.Progress, clock.GetTimestamp());
        while (!over.IsCancellationRequested)
        {
            await Task.Delay(TellEvery, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var now = call.Progress;
            if (over.IsCancellationRequested || (now == told && clock.GetElapsedTime(at) < OutboxLeases.Lease / 3)) continue;
            try
            {
                await leases.Tell(item, now);
                (told, at) = (now, clock.GetTimestamp());
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "The progress of {Kind} could not be told.", item.Kind);
            }
        }
    }

    /// <summary>Waits for what is under way, also where the host is let go of without being stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }
}

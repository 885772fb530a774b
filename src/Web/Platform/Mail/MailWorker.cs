using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Outbox;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// Sends the letters that are due, apart from the jobs, so that neither waits for the other. Each is written down as sent
/// before the next is begun: a program that is killed sends one of them twice at most. The log names letters by their id.
/// </summary>
public sealed class MailWorker(IServiceScopeFactory scopes, IEnumerable<MailKind> kinds, MailBell bell, MailSettings settings, Deployment deployment, Standstill standstill, TimeProvider clock, ILogger<MailWorker> log)
    : BackgroundService, IAsyncDisposable
{
    private const int AtOnce = 20, FewestAttempts = 5, MostAttempts = 50;
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(3);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromDays(1);
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4)];
    private static readonly TimeSpan[] ServerPauses = Pauses[..3];
    private readonly Dictionary<string, MailKind> known = kinds.ToDictionary(k => k.Kind, StringComparer.Ordinal);
    private DateTimeOffset resumeAt = DateTimeOffset.MinValue, sweepAt = DateTimeOffset.MinValue;
    private int troubles;

    /// <summary>How long it waits before it looks for what is due, or what other programs have promised, or left.</summary>
    internal TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What takes the letters out. In a demo anybody may write any address, so there they never leave the data folder.</summary>
    internal Func<IServiceProvider, Task<MailSender>> Post { get; init; } = async services =>
    {
        var mail = services.GetRequiredService<MailSettings>();
        var stays = mail.Host is null || await services.GetRequiredService<DemoMark>().IsDemo();
        return stays ? new FolderSender(services.GetRequiredService<Deployment>().Mail) : new SmtpSender(mail);
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Sweep();
                while (await SendSome(stoppingToken)) { }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError("Letters could not be sent. {Failure}", Unworded(failure));
            }
            await bell.Wait(LookEvery, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Sends a handful; false when there were none, or they must wait.</summary>
    private async Task<bool> SendSome(CancellationToken stopping)
    {
        if (clock.GetUtcNow() < resumeAt || known.Count == 0 || standstill.IsOn) return false;
        await using var scope = scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<MailLeases>();
        var until = clock.GetUtcNow() + MailLeases.Lease - (2 * SmtpSender.Longest);
        var letters = await leases.Take(known.Keys, AtOnce);
        if (letters.Count == 0) return false;
        using var sender = await Post(scope.ServiceProvider);
        var done = 0;
        var goOn = true;
        while (goOn && done < letters.Count && !stopping.IsCancellationRequested && clock.GetUtcNow() < until)
            goOn = await Send(letters[done++], sender, leases);
        await leases.HandBack(letters[done..]);
        return goOn && !stopping.IsCancellationRequested;
    }

    /// <summary>One letter; false when the server is in trouble and the others had better wait.</summary>
    private async Task<bool> Send(OutboxItem item, MailSender sender, MailLeases leases)
    {
        if (!await leases.IsWanted(item))
        {
            await leases.HandBack([item]);
            return true;
        }
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Languages.Culture(item.Language), Languages.Culture(item.Language));
        var (end, goOn) = await Try(item, sender, leases);
        await WriteDown(end);
        return goOn;
    }

    /// <summary>One attempt; gives how it is to be written down, and whether to go on with the others.</summary>
    private async Task<(Func<Task> End, bool GoOn)> Try(OutboxItem item, MailSender sender, MailLeases leases)
    {
        try
        {
            // Begun so often and never ended: it takes the program with it.
            if (item.Attempts > MostAttempts) return (() => leases.GiveUp(item, MailTexts.GaveUp), true);
            if (await Compose(item) is not { } letter) return (() => leases.Finish(item, MailState.NotNeededResult), true);
            using var message = LetterMessage.Of(letter, item.Id, settings, deployment.Address.Host);
            await sender.Send(message, item.Id);
            troubles = 0;
            return (() => leases.Finish(item, MailState.SentResult, letter.WhenSent), true);
        }
        catch (UserMistake mistake)
        {
            return (() => leases.GiveUp(item, mistake.Message), true);
        }
        catch (MailRefused refused)
        {
            log.LogWarning("Letter {Item} was refused ({Code}).", item.Id, refused.Code);
            return (() => leases.GiveUp(item, MailTexts.Refused.With(refused.Code)), true);
        }
        catch (MailDelayed delayed)
        {
            log.LogWarning("Letter {Item} must wait. {Why}", item.Id, delayed.Message);
            if (delayed.ServerIsDown) resumeAt = clock.GetUtcNow() + ServerPauses[Math.Min(troubles++, ServerPauses.Length - 1)];
            return (() => Later(item, leases), !delayed.ServerIsDown);
        }
        catch (Exception failure)
        {
            log.LogError("Letter {Item} could not be made. {Failure}", item.Id, Unworded(failure));
            return (() => Later(item, leases), true);
        }
    }

    private async Task<Letter?> Compose(OutboxItem item)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.Program);
        return await known[item.Kind].Compose(scope.ServiceProvider, new MailCall(item.SubjectId, item.Occasion));
    }

    private Task Later(OutboxItem item, MailLeases leases) =>
        item.Attempts >= FewestAttempts && clock.GetUtcNow().UtcDateTime - item.DueAt > GivenUpAfter
            ? leases.GiveUp(item, MailTexts.GaveUp)
            : leases.Postpone(item, Pauses[Math.Min(item.Attempts, Pauses.Length) - 1]);

    // A letter that is sent and not written down is sent again: try hard.
    private static async Task WriteDown(Func<Task> end)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await end();
                return;
            }
            catch (Exception) when (tries < 3)
            {
                await Task.Delay(TimeSpan.FromSeconds(tries), CancellationToken.None);
            }
        }
    }

    private async Task Sweep()
    {
        if (clock.GetUtcNow() < sweepAt || standstill.IsOn) return;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxSweep>().Run();
        sweepAt = clock.GetUtcNow() + SweepEvery;
    }

    // What an exception says may be of the letter; where it happened is not.
    private static string Unworded(Exception failure) => $"{failure.GetType().Name} {failure.InnerException?.GetType().Name}\n{failure.StackTrace}";

    /// <summary>Waits for the letter under way, also where the host is let go of without being stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }
}

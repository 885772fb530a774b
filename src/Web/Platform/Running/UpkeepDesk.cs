using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Platform.Running;

/// <summary>What an administrator has asked this program to do: how far it is, and, when it is over, what went wrong if anything did.</summary>
public sealed record Asked(UpkeepKind Kind)
{
    public UpkeepStep? Step { get; init; }
    public bool Over { get; init; }
    public string? Failure { get; init; }
}

/// <summary>Backups, drills and restores asked for in the browser: one at a time, done while one may leave the page.</summary>
public sealed class UpkeepDesk(IServiceScopeFactory scopes, BackupSettings settings, Deployment deployment, ILogger<UpkeepDesk> log)
{
    private readonly Lock one = new();
    private volatile Asked? now;

    /// <summary>What was asked for last in this program; null when nothing was.</summary>
    public Asked? Now => now;

    public bool IsBusy => now is { Over: false };

    /// <summary>The backups one may choose among, the newest first.</summary>
    public IReadOnlyList<(string Name, DateTime At)> Choices => settings.Folder is not { } folder ? []
        : [.. BackupFolder.In(folder).Select(backup => (Path.GetFileName(backup.Path), backup.At))];

    public void BackUp(Actor actor) => Start(actor, UpkeepKind.Backup, (services, folder, tell) =>
        services.GetRequiredService<BackupMaker>().Make(actor, folder, tell));

    public void Drill(Actor actor) => Start(actor, UpkeepKind.Drill, (services, folder, tell) =>
        services.GetRequiredService<Drilling>().Drill(actor, folder, tell));

    /// <summary>Puts one of the backups in place of the database. Everybody is signed out, whoever asks too.</summary>
    public void Restore(Actor actor, string name)
    {
        actor.Must(Right.RunDeployment);
        if (Choices.All(choice => choice.Name != name)) throw new Missing("The backup");
        // This program waits outside like every other: it is not its own standstill that has the database to itself.
        Start(actor, UpkeepKind.Restore, (services, folder, tell) =>
            ActivatorUtilities.CreateInstance<Restoring>(services, new Standstill(deployment.Keys)).Restore(actor, new RestoreInput { Folder = Path.Combine(folder, name) }, tell));
    }

    private void Start(Actor actor, UpkeepKind kind, Func<IServiceProvider, string, Action<UpkeepStep>, Task> work)
    {
        actor.Must(Right.RunDeployment);
        var folder = settings.Folder ?? throw new UserMistake(UpkeepTexts.NoFolder);
        var language = CultureInfo.CurrentUICulture;
        lock (one)
        {
            if (IsBusy) throw new UserMistake(UpkeepTexts.Busy);
            now = new Asked(kind);
        }
        // Apart from the request that asked, which is over long before.
        using (ExecutionContext.SuppressFlow())
            _ = Task.Run(() => Do(kind, language, (services, tell) => work(services, folder, tell)));
    }

    private async Task Do(UpkeepKind kind, CultureInfo language, Func<IServiceProvider, Action<UpkeepStep>, Task> work)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language, language);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider, step => now = new Asked(kind) { Step = step });
            now = new Asked(kind) { Over = true };
        }
        catch (UpkeepFailed failure)
        {
            now = new Asked(kind) { Over = true, Failure = failure.Message };
        }
        catch (Exception failure)
        {
            log.LogError(failure, "{Kind} asked for in the browser failed.", kind);
            now = new Asked(kind) { Over = true, Failure = UpkeepTexts.Broke };
        }
    }
}

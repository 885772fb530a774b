using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Commands;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>Backups at the command line, beside a running server.</summary>
internal static class BackupCommands
{
    public static IReadOnlyList<Command> All { get; } =
    [
        new("backup", "backup [FOLDER]", CommandTexts.BackupHelp, Backup),
        new("restore", "restore FOLDER [--keys FOLDER] [--without-keys]", CommandTexts.RestoreHelp, Restore) { IsBare = true },
        new("drill", "drill [FOLDER]", CommandTexts.DrillHelp, Drill),
        new("rotate-keys", "rotate-keys [PROGRAMME]", CommandTexts.RotateHelp, Rotate),
    ];

    private static async Task<int> Backup(CommandCall call)
    {
        var made = await call.Get<BackupMaker>().Make(Actor.CommandLine, FolderOf(call), Tell(call));
        await call.Out.WriteLineAsync(CommandTexts.BackupDone.With(made.Path, (made.Size / 1e6).ToString("0.0", CultureInfo.CurrentUICulture)));
        if (made.Keys is { } keys) await call.Out.WriteLineAsync(CommandTexts.KeysDone.With(keys));
        return 0;
    }

    private static async Task<int> Restore(CommandCall call)
    {
        var input = new RestoreInput { Folder = call.Word(0, "FOLDER"), Keys = call.OptionOrNull("keys"), WithoutKeys = call.OptionOrNull("without-keys") is not null };
        var restored = await call.Get<Restoring>().Restore(Actor.CommandLine, input, Tell(call));
        await call.Out.WriteLineAsync(CommandTexts.RestoreDone.With(restored.From, restored.Deletions));
        if (restored.Before is { } before) await call.Out.WriteLineAsync(CommandTexts.BeforeIn.With(before));
        return 0;
    }

    private static async Task<int> Drill(CommandCall call)
    {
        await call.Out.WriteLineAsync(await call.Get<Drilling>().Drill(Actor.CommandLine, FolderOf(call), Tell(call)));
        return 0;
    }

    private static async Task<int> Rotate(CommandCall call)
    {
        var programmes = call.Words is [var key, ..] ? [(await call.Get<CurrentProgramme>().Become(key)).Id] : await call.Get<KeyRotation>().Keys();
        foreach (var programme in programmes) await Apart(call, services => services.GetRequiredService<KeyRotation>().Rotate(Actor.CommandLine, programme, Tell(call)));
        await call.Out.WriteLineAsync(CommandTexts.RotateDone.With(programmes.Count));
        if (call.Get<BackupSettings>().Folder is { } folder) await Apart(call, services => services.GetRequiredService<BackupMaker>().Make(Actor.CommandLine, folder, Tell(call)));
        else await call.Out.WriteLineAsync(CommandTexts.RotateBackUp);
        return 0;
    }

    // After an exchange of keys a scope's database writes no more: what comes next has one of its own.
    private static async Task Apart(CommandCall call, Func<IServiceProvider, Task> act)
    {
        await using var scope = call.Get<IServiceScopeFactory>().CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    private static string FolderOf(CommandCall call) =>
        call.Words is [var given, ..] ? given : call.Get<BackupSettings>().Folder ?? throw new UsageMistake(BackupTexts.NoFolder);

    // One line for every tenth, and for the end of each step.
    private static Action<UpkeepStep> Tell(CommandCall call)
    {
        var told = "";
        return step =>
        {
            var line = BackupTexts.Progress.With(step.What.ToString(), step.Percent / 10 * 10);
            if (line == told) return;
            call.Out.WriteLine(told = line);
        };
    }
}

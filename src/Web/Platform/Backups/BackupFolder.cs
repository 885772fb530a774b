using System.Globalization;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>
/// A folder of backups, each in a folder named by when it was made. One that is being made has another name until it is
/// whole and on the disk, so what a dying program leaves never looks like a backup, and is cleared away by the next.
/// </summary>
internal static class BackupFolder
{
    private const string Stamp = "yyyyMMdd'T'HHmmss'Z'", Unfinished = ".unfinished-";

    public static string NameOf(DateTime at) => at.ToString(Stamp, CultureInfo.InvariantCulture);

    /// <summary>The whole backups in a folder, the newest first.</summary>
    public static IReadOnlyList<(string Path, DateTime At)> In(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateDirectories(folder).Select(path => (Path: path, At: When(Path.GetFileName(path))))
            .Where(b => b.At is not null).Select(b => (b.Path, b.At!.Value)).OrderByDescending(b => b.Value),
    ];

    /// <summary>The folder itself when it is a backup, else the newest backup in it.</summary>
    public static string Newest(string folder) => File.Exists(Path.Combine(folder, BackupManifest.Name))
        ? folder
        : In(folder) is [var (path, _), ..] ? path : throw new UpkeepFailed(BackupTexts.NoBackup.With(folder));

    /// <summary>Fills a new folder and gives it its name last of all; null when another program is making one there.</summary>
    public static async Task<string?> Make(string folder, DateTime at, Func<string, Task> fill)
    {
        CreatePrivate(folder);
        await using var held = Hold(folder);
        if (held is null) return null;
        foreach (var left in Directory.EnumerateDirectories(folder, Unfinished + "*")) Directory.Delete(left, recursive: true);
        var name = Path.Combine(folder, NameOf(at));
        for (var later = at; Directory.Exists(name); name = Path.Combine(folder, NameOf(later))) later = later.AddSeconds(1);
        var draft = Path.Combine(folder, Unfinished + Path.GetFileName(name));
        CreatePrivate(draft);
        try
        {
            await fill(draft);
            foreach (var file in Directory.EnumerateFiles(draft)) Settle(file);
            Directory.Move(draft, name);
            return name;
        }
        catch
        {
            Directory.Delete(draft, recursive: true);
            throw;
        }
    }

    public static FileStreamOptions Private(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    public static void CreatePrivate(string folder)
    {
        if (Directory.Exists(folder)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static DateTime? When(string name) =>
        DateTime.TryParseExact(name, Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    // Until the disk has it, a file may be there in name only.
    private static void Settle(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static FileStream? Hold(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, ".lock"), Private(FileMode.OpenOrCreate));
        }
        catch (IOException) when (File.Exists(Path.Combine(folder, ".lock")))
        {
            return null;
        }
    }
}

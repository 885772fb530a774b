using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>
/// Backups of the key store, in a place of their own. A key that is destroyed is destroyed here too, and none of them
/// lives longer than a week: what was deleted is then gone everywhere.
/// </summary>
public sealed class KeyBackups(KeyStore keys, LedgerFile ledger, BackupSettings settings, TimeProvider clock)
{
    /// <summary>Removed at six days, by a program that looks every hour: seven is what we promise.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(6);

    public async Task<string?> Make()
    {
        var made = await BackupFolder.Make(settings.Keys, clock.GetUtcNow().UtcDateTime, async folder =>
        {
            if (!Directory.Exists(keys.Folder)) return;
            // What is being made or destroyed just now is not there when we come to it, or is swept away below.
            foreach (var path in Directory.EnumerateFiles(keys.Folder).Where(IsOurs)) await Copy(path, folder);
        });
        Sweep();
        return made;
    }

    /// <summary>Removes old backups, and destroyed keys from those that stay.</summary>
    public void Sweep()
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Kept;
        foreach (var (path, at) in BackupFolder.In(settings.Keys))
        {
            foreach (var key in Directory.EnumerateFiles(path, "*.key").Where(key => at < oldest || IsDestroyed(key))) KeyStore.Erase(key);
            if (at < oldest) Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>Brings the keys of such a backup to the store, as on a new machine: not those that were destroyed, and over none that is there.</summary>
    public async Task<int> Bring(string from)
    {
        var folder = Directory.EnumerateFiles(from, "*.key").Any() ? from : BackupFolder.In(from) is [var (newest, _), ..] ? newest : throw new UpkeepFailed(BackupTexts.NoKeys.With(from));
        BackupFolder.CreatePrivate(keys.Folder);
        ledger.Add(new LedgerFile(folder).Read());
        foreach (var mark in Directory.EnumerateFiles(folder, "*.gone")) keys.DeleteOne(Guid.Parse(Path.GetFileNameWithoutExtension(mark)));
        var brought = 0;
        foreach (var key in Directory.EnumerateFiles(folder, "*.key").Where(key => !IsDestroyed(key) && !File.Exists(Path.Combine(keys.Folder, Path.GetFileName(key)))))
        {
            await Copy(key, keys.Folder);
            brought++;
        }
        return brought;
    }

    private bool IsOurs(string path) => Path.GetExtension(path) is ".key" or ".gone" || path == ledger.Path;

    private bool IsDestroyed(string key) => Guid.TryParse(Path.GetFileNameWithoutExtension(key), out var id) && keys.IsGone(id);

    private static async Task Copy(string path, string folder)
    {
        try
        {
            var content = await File.ReadAllBytesAsync(path);
            await using var file = new FileStream(Path.Combine(folder, Path.GetFileName(path)), BackupFolder.Private(FileMode.CreateNew));
            await file.WriteAsync(content);
            file.Flush(flushToDisk: true);
        }
        catch (FileNotFoundException)
        {
            // Destroyed meanwhile.
        }
    }
}

using System.Security.Cryptography;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>A key was destroyed: what it sealed cannot be opened, and nothing is sealed under it again.</summary>
public sealed class KeyDestroyed(Guid keyId) : Exception($"The key {keyId} was destroyed.");

/// <summary>
/// Keys of sealed text, one small file each, in a folder apart from the database and its backups.
/// Deleting a key makes everything sealed under it unreadable, in backups too. A key is read each time it is used and never
/// remembered, so that one deleted here is gone in every program at once; and it leaves a mark, so that it is not made again.
/// </summary>
public sealed class KeyStore(string folder)
{
    private const int KeyBytes = 32;

    public string Folder { get; } = folder;

    /// <summary>The seal under the key with this id, made the first time it is asked for.</summary>
    /// <exception cref="KeyDestroyed">There was such a key.</exception>
    public Seal Seal(Guid keyId)
    {
        if (IsDestroyed(keyId)) throw new KeyDestroyed(keyId);
        var key = ReadOrMake(keyId);
        // Asked again, since the key may have been overwritten while it was read.
        return IsDestroyed(keyId) ? throw new KeyDestroyed(keyId) : new Seal(key);
    }

    public bool Has(Guid keyId) => File.Exists(PathOf(keyId));

    public bool IsDestroyed(Guid keyId) => File.Exists(MarkOf(keyId));

    /// <summary>Overwrites and deletes the key, for good; harmless when it is gone already.</summary>
    public void Delete(Guid keyId)
    {
        Directory.CreateDirectory(Folder);
        using (File.Create(MarkOf(keyId))) { }
        // With the drafts of a program that died while it made the key.
        foreach (var path in Directory.EnumerateFiles(Folder, $"{keyId:N}.key*")) Erase(path);
    }

    /// <summary>Deletes the keys that were destroyed and have come back with a backup of the folder.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(Folder)) return;
        foreach (var mark in Directory.EnumerateFiles(Folder, "*.gone"))
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(mark), out var keyId) && Has(keyId))
                Delete(keyId);
    }

    private static void Erase(string path)
    {
        try
        {
            using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
            {
                file.Write(new byte[KeyBytes]);
                file.Flush(flushToDisk: true);
            }
            File.Delete(path);
        }
        catch (FileNotFoundException)
        {
            // Another program was first.
        }
    }

    private byte[] ReadOrMake(Guid keyId)
    {
        var path = PathOf(keyId);
        if (File.Exists(path)) return Read(path, keyId);
        Directory.CreateDirectory(Folder);
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            file.Flush(flushToDisk: true);
        }
        // Two processes may make the key at once: the first file in place is the key of both.
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
        return Read(path, keyId);
    }

    private static byte[] Read(string path, Guid keyId)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (FileNotFoundException)
        {
            throw new KeyDestroyed(keyId);
        }
    }

    private string PathOf(Guid keyId) => Path.Combine(Folder, $"{keyId:N}.key");

    private string MarkOf(Guid keyId) => Path.Combine(Folder, $"{keyId:N}.gone");
}

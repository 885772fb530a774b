using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>
/// Keys of sealed text, one small file each, in a folder apart from the database and its backups.
/// Deleting a key makes everything sealed under it unreadable, in backups too.
/// </summary>
public sealed class KeyStore(string folder)
{
    private const int KeyBytes = 32;
    private readonly ConcurrentDictionary<Guid, byte[]> known = new();

    public string Folder { get; } = folder;

    /// <summary>The seal under the key with this id, made the first time it is asked for.</summary>
    public Seal Seal(Guid keyId) => new(known.GetOrAdd(keyId, ReadOrMake));

    public bool Has(Guid keyId) => File.Exists(PathOf(keyId));

    public void Delete(Guid keyId)
    {
        known.TryRemove(keyId, out _);
        var path = PathOf(keyId);
        if (!File.Exists(path)) return;
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            file.Write(new byte[KeyBytes]);
            file.Flush(flushToDisk: true);
        }
        File.Delete(path);
    }

    private byte[] ReadOrMake(Guid keyId)
    {
        var path = PathOf(keyId);
        if (File.Exists(path)) return File.ReadAllBytes(path);
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
        return File.ReadAllBytes(path);
    }

    private string PathOf(Guid keyId) => Path.Combine(Folder, $"{keyId:N}.key");
}

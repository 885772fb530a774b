using System.Security.Cryptography;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>A key was destroyed: what it sealed cannot be opened, and nothing is sealed under it again.</summary>
public sealed class KeyDestroyed(Guid keyId) : Exception($"The key {keyId} was destroyed.");

/// <summary>
/// Keys of sealed text, one small file each, in a folder apart from the database and its backups.
/// Deleting a key makes everything sealed under it unreadable, in backups too. A key is read each time it is used and never
/// remembered, so that one deleted here is gone in every program at once; and it leaves a mark, so that it is not made again.
/// A key may be followed by another: the id of each follows from the one before, and the last is sealed under.
/// </summary>
public sealed class KeyStore(string folder)
{
    private const int KeyBytes = 32;
    private const int Tries = 2000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    public string Folder { get; } = folder;

    /// <summary>Where the program keeps backups of it: a key that is destroyed is destroyed there too.</summary>
    public string? Backups { get; init; }

    /// <summary>The seal under the key with this id and those that follow it; the first is made when it is first asked for.</summary>
    /// <exception cref="KeyDestroyed">There was such a key, and none followed it.</exception>
    public Seal Seal(Guid keyId)
    {
        var chain = Chain(keyId);
        var there = chain.Where(HasFile).ToList();
        if (there.Count == 0 && chain.Exists(IsGone)) throw new KeyDestroyed(keyId);
        if (there.Count == 0) there.Add(keyId);
        var found = there.ConvertAll(id => (Id: id, Bytes: ReadOrMake(id)));
        // Asked again, since a key may have been overwritten while it was read.
        found.RemoveAll(key => key.Bytes is null || IsGone(key.Id));
        return found.Count == 0 ? throw new KeyDestroyed(keyId) : new Seal(found[^1].Bytes!, [.. found[..^1].Select(key => key.Bytes!)]);
    }

    public bool Has(Guid keyId) => Chain(keyId).Any(HasFile);

    /// <summary>Whether it was destroyed, and all that followed it.</summary>
    public bool IsDestroyed(Guid keyId) => Chain(keyId).All(IsGone);

    /// <summary>Overwrites and deletes the key and those that followed it, for good; harmless when they are gone already.</summary>
    public void Delete(Guid keyId)
    {
        foreach (var id in Chain(keyId)) DeleteOne(id);
    }

    /// <summary>Deletes the keys that were destroyed and have come back with a backup of the folder.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(Folder)) return;
        foreach (var mark in Directory.EnumerateFiles(Folder, "*.gone"))
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(mark), out var keyId) && HasFile(keyId))
                DeleteOne(keyId);
    }

    /// <summary>The keys of this id that are there, the newest last.</summary>
    internal IReadOnlyList<Guid> There(Guid keyId) => [.. Chain(keyId).Where(HasFile)];

    /// <summary>Lets another key follow, under which is sealed from now on; what was sealed is opened as before.</summary>
    internal void Follow(Guid keyId) => ReadOrMake(After(Chain(keyId)[^1]));

    /// <summary>Whether this very key was destroyed, whatever followed it.</summary>
    internal bool IsGone(Guid id) => File.Exists(MarkOf(id));

    internal void DeleteOne(Guid id)
    {
        using var alone = Lock();
        using (File.Create(MarkOf(id))) { }
        // With the drafts of a program that died while it made the key.
        foreach (var path in Directory.EnumerateFiles(Folder, $"{id:N}.key*")) Erase(path);
        if (!Directory.Exists(Backups)) return;
        foreach (var path in Directory.EnumerateFiles(Backups, $"{id:N}.key", SearchOption.AllDirectories)) Erase(path);
    }

    internal static void Erase(string path)
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

    /// <summary>The key and those that took its place when keys were exchanged, there or destroyed.</summary>
    public IReadOnlyList<Guid> ChainOf(Guid keyId) => Chain(keyId);

    private List<Guid> Chain(Guid keyId)
    {
        var chain = new List<Guid> { keyId };
        for (var next = After(keyId); HasFile(next) || IsGone(next); next = After(next)) chain.Add(next);
        return chain;
    }

    private static Guid After(Guid id) => new(SHA256.HashData(id.ToByteArray()).AsSpan(0, 16));

    private byte[]? ReadOrMake(Guid keyId)
    {
        var path = PathOf(keyId);
        if (!File.Exists(path)) Make(keyId);
        return Read(path);
    }

    // Several may make the key at once, in this program and others: the first in place is the key of all. A move that is
    // not to overwrite is no way to be first, as it looks and then moves: what it found free another may have taken.
    private void Make(Guid keyId)
    {
        var path = PathOf(keyId);
        using var alone = Lock();
        if (File.Exists(path) || IsGone(keyId)) return;
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var file = new FileStream(draft, Private(FileMode.CreateNew)))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            file.Flush(flushToDisk: true);
        }
        File.Move(draft, path, overwrite: false);
    }

    // Keys are made and destroyed by one at a time, among all programs on this machine.
    private FileStream Lock()
    {
        Directory.CreateDirectory(Folder);
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(Path.Combine(Folder, ".lock"), Private(FileMode.OpenOrCreate));
            }
            catch (IOException) when (tries < Tries)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static FileStreamOptions Private(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private bool HasFile(Guid id) => File.Exists(PathOf(id));

    private string PathOf(Guid keyId) => Path.Combine(Folder, $"{keyId:N}.key");

    private string MarkOf(Guid keyId) => Path.Combine(Folder, $"{keyId:N}.gone");
}

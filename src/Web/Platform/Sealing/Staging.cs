namespace BlankeArk.Web.Platform.Sealing;

/// <summary>
/// Files somebody has brought and not yet decided about, between preview and import: sealed under the programme's key,
/// found by a random id, gone after a day.
/// </summary>
public sealed class Staging(string folder, KeyStore keys, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public Guid Put(Guid programme, byte[] content)
    {
        Directory.CreateDirectory(folder);
        Sweep();
        var id = Guid.NewGuid();
        File.WriteAllBytes(PathOf(programme, id), keys.Seal(programme).CloseBytes(content));
        return id;
    }

    /// <summary>The content, or null when it is gone or belongs to another programme.</summary>
    public byte[]? Get(Guid programme, Guid id)
    {
        var path = PathOf(programme, id);
        return File.Exists(path) ? keys.Seal(programme).OpenBytes(File.ReadAllBytes(path)) : null;
    }

    public void Remove(Guid programme, Guid id) => File.Delete(PathOf(programme, id));

    /// <summary>Seals what waits under the programme's newest key.</summary>
    internal void Renew(Guid programme)
    {
        if (!Directory.Exists(folder)) return;
        var seal = keys.Seal(programme);
        foreach (var path in Directory.EnumerateFiles(folder, $"{programme:N}-*"))
            if (seal.Renewed(File.ReadAllBytes(path)) is { } renewed) File.WriteAllBytes(path, renewed);
    }

    private void Sweep()
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Kept;
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => File.GetLastWriteTimeUtc(f) < oldest))
            File.Delete(file);
    }

    private string PathOf(Guid programme, Guid id) => Path.Combine(folder, $"{programme:N}-{id:N}");
}

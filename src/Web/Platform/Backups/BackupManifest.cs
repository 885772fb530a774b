using System.Security.Cryptography;
using System.Text.Json;

namespace BlankeArk.Web.Platform.Backups;

public sealed record BackupFile(string Name, long Size, string Sha256);

/// <summary>What a backup is: of what, when, by which program, and how one sees that it is whole. Nothing of the content.</summary>
public sealed record BackupManifest
{
    public const string Name = "manifest.json";
    public const int CurrentFormat = 1;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public required int Format { get; init; }
    public required string Program { get; init; }
    /// <summary>Sqlite or Postgres.</summary>
    public required string Database { get; init; }
    public required DateTime At { get; init; }
    public required IReadOnlyList<int> Migrations { get; init; }
    public required IReadOnlyList<BackupFile> Files { get; init; }
    /// <summary>How many rows each table has.</summary>
    public required IReadOnlyDictionary<string, long> Tables { get; init; }

    public static async Task<BackupFile> Describe(string path)
    {
        await using var file = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file));
        return new BackupFile(Path.GetFileName(path), file.Length, hash);
    }

    public async Task Write(string folder)
    {
        var path = Path.Combine(folder, Name);
        await using var file = new FileStream(path, BackupFolder.Private(FileMode.CreateNew));
        await JsonSerializer.SerializeAsync(file, this, Json);
        await file.FlushAsync();
        file.Flush(flushToDisk: true);
    }

    /// <summary>The manifest of a backup whose files are as it says.</summary>
    /// <exception cref="UpkeepFailed">There is none, or something of the backup is damaged or missing.</exception>
    public static async Task<BackupManifest> Verified(string folder)
    {
        var manifest = await Read(folder);
        if (manifest.Format > CurrentFormat) throw new UpkeepFailed(BackupTexts.TooNew.With(manifest.Program));
        foreach (var file in manifest.Files)
        {
            var path = Path.Combine(folder, Path.GetFileName(file.Name));
            if (!File.Exists(path) || await Describe(path) != file) throw new UpkeepFailed(BackupTexts.Damaged.With(path));
        }
        return manifest;
    }

    private static async Task<BackupManifest> Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<BackupManifest>(file, Json) ?? throw new UpkeepFailed(BackupTexts.Damaged.With(path));
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UpkeepFailed(BackupTexts.Damaged.With(path), failure);
        }
    }
}

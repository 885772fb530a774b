using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace BlankeArk.Web.Platform.Running;

/// <summary>How much room there is and what takes it. Files are counted once a minute at most.</summary>
public sealed class DiskReading(Db db, Deployment deployment, IMemoryCache memory)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async Task<Disk> Read()
    {
        if (memory.TryGetValue(nameof(DiskReading), out Disk? known)) return known!;
        return memory.Set(nameof(DiskReading), await Measure(), Kept);
    }

    private async Task<Disk> Measure()
    {
        var drive = new DriveInfo(deployment.Data);
        return new Disk
        {
            Folder = deployment.Data,
            Free = drive.AvailableFreeSpace,
            Total = drive.TotalSize,
            Data = SizeOf(deployment.Data),
            Database = await DatabaseSize(),
            Keys = Directory.Exists(deployment.Keys) ? Directory.EnumerateFiles(deployment.Keys, "*.key").Count() : 0,
            KeysOpen = Directory.Exists(deployment.Keys) && IsOpen(deployment.Keys),
        };
    }

    private async Task<long> DatabaseSize()
    {
        if (db.IsSqlite) return SizeOf(deployment.Data, Path.GetFileName(deployment.SqliteFile) + "*");
        var size = await db.Database.SqlQueryRaw<long>("select pg_database_size(current_database()) as \"Value\"").ToListAsync();
        return size.Single();
    }

    // A file may go while it is counted.
    private static long SizeOf(string folder, string pattern = "*") =>
        new DirectoryInfo(folder).EnumerateFiles(pattern, new EnumerationOptions { RecurseSubdirectories = pattern == "*", AttributesToSkip = FileAttributes.None })
            .Sum(file => file.Exists ? file.Length : 0);

    // The folder shuts the keys in, or each key shuts itself: it is enough that one of them does.
    private static bool IsOpen(string keys)
    {
        if (OperatingSystem.IsWindows()) return false;
        var key = Directory.EnumerateFiles(keys, "*.key").FirstOrDefault();
        return key is not null && (File.GetUnixFileMode(key) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != UnixFileMode.None
            && (File.GetUnixFileMode(keys) & (UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None;
    }
}

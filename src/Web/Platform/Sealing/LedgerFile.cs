using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>
/// The ledger as it lies beside the keys, apart from the database: one line a deletion, only ever added to, by one program
/// at a time. A line that a dying program left half written is not heard, and is written again from the database.
/// </summary>
public sealed class LedgerFile(string folder)
{
    private const int Tries = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    public string Path { get; } = System.IO.Path.Combine(folder, "deletions.ledger");

    public IReadOnlyList<Deletion> Read()
    {
        if (!File.Exists(Path)) return [];
        using var file = Open(FileMode.Open);
        return Lines(file);
    }

    /// <summary>Adds those that do not stand there, and waits until the disk has them.</summary>
    public int Add(IReadOnlyCollection<Deletion> deletions)
    {
        if (deletions.Count == 0) return 0;
        Directory.CreateDirectory(folder);
        using var file = Open(FileMode.OpenOrCreate);
        var known = Lines(file).Select(d => d.Id).ToHashSet();
        var added = deletions.Where(d => known.Add(d.Id)).ToList();
        if (added.Count == 0) return 0;
        var lines = new StringBuilder(EndsInTheMiddle(file) ? "\n" : "");
        foreach (var each in added) lines.Append(CultureInfo.InvariantCulture, $"{each.Id:N} {each.Kind} {each.SubjectId:N} {each.At:O}\n");
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.ASCII.GetBytes(lines.ToString()));
        file.Flush(flushToDisk: true);
        return added.Count;
    }

    // Whoever has it open has it alone, among all programs on this machine.
    private FileStream Open(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(Path, options);
            }
            catch (IOException busy) when (tries < Tries && busy is not FileNotFoundException)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static bool EndsInTheMiddle(FileStream file)
    {
        if (file.Length == 0) return false;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    private static List<Deletion> Lines(FileStream file)
    {
        file.Seek(0, SeekOrigin.Begin);
        using var reader = new StreamReader(file, Encoding.ASCII, leaveOpen: true);
        var found = new List<Deletion>();
        while (reader.ReadLine() is { } line)
            if (Parse(line) is { } deletion) found.Add(deletion);
        return found;
    }

    private static Deletion? Parse(string line) =>
        line.Split(' ') is [var id, var kind, var subject, var at]
        && Guid.TryParseExact(id, "N", out var number) && Guid.TryParseExact(subject, "N", out var which)
        && DateTime.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var when)
            ? new Deletion(number, kind, which, when)
            : null;
}

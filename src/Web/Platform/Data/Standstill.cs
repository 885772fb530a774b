using System.Globalization;

namespace BlankeArk.Web.Platform.Data;

/// <summary>The database is being put back, or a key exchanged: nobody comes in for a moment, and nothing was changed.</summary>
public sealed class StandingStill() : Exception("The database is being changed as a whole. Try again shortly.");

/// <summary>
/// A moment in which one program has the database to itself, and every other on the same data waits outside. It is a file
/// beside the keys, which all programs on a database share, held open by its owner: one that dies lets go of it.
/// A change begun before the moment cannot come through after it.
/// </summary>
public sealed class Standstill(string folder)
{
    private const string Mark = "standstill", After = "exchanged";
    private readonly string mark = Path.Combine(folder, Mark), after = Path.Combine(folder, After);
    private FileStream? held;

    /// <summary>For a database of one's own, which nobody else knows of.</summary>
    public static Standstill Never { get; } = new("");

    /// <summary>Whether somebody else has the database to itself.</summary>
    public bool IsOn => held is null && folder.Length > 0 && File.Exists(mark) && !IsLeft();

    /// <summary>Changes whenever the database has been exchanged: what was read of it before is no longer true.</summary>
    public long Generation => folder.Length > 0 && File.Exists(after) ? File.GetLastWriteTimeUtc(after).Ticks : 0;

    /// <summary>Lets a change through that began in this generation.</summary>
    /// <exception cref="StandingStill">Somebody has the database to itself, or it was exchanged since.</exception>
    public void Admit(long generation)
    {
        if (IsOn || (held is null && generation != Generation)) throw new StandingStill();
    }

    /// <summary>Begins one; null when another program has it.</summary>
    public IDisposable? Enter()
    {
        Directory.CreateDirectory(folder);
        for (var tries = 0; tries < 20; tries++, Thread.Sleep(25))
        {
            if (Open(FileMode.OpenOrCreate) is not { } file) continue;
            // Whoever clears away what a dead program left may have taken the name of the file we got hold of.
            if (File.Exists(mark)) return new Held(this, held = file);
            file.Dispose();
        }
        return null;
    }

    /// <summary>While one has it: what others remember of the database is from now on not to be believed.</summary>
    public void Exchange(DateTime at) => File.WriteAllText(after, at.ToString("O", CultureInfo.InvariantCulture));

    public async Task WaitOut(TimeProvider clock)
    {
        while (IsOn) await Task.Delay(TimeSpan.FromMilliseconds(250), clock);
    }

    // Its owner died: nobody holds it open. Changes are whole or not at all, so there is nothing to mend.
    private bool IsLeft()
    {
        using var file = Open(FileMode.Open);
        if (file is null) return File.Exists(mark) is false;
        File.Delete(mark);
        return true;
    }

    private FileStream? Open(FileMode mode)
    {
        try
        {
            return new FileStream(mark, mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private sealed class Held(Standstill standstill, FileStream file) : IDisposable
    {
        public void Dispose()
        {
            File.Delete(standstill.mark);
            file.Dispose();
            standstill.held = null;
        }
    }
}

using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Backups;

namespace BlankeArk.Web.Platform.Running;

/// <summary>How the deployment is, told without anybody's content.</summary>
public sealed record Condition
{
    public required DateTime Now { get; init; }
    public required bool IsDemo { get; init; }
    public required Health Health { get; init; }
    public required Versions Versions { get; init; }
    public required Post Post { get; init; }
    public required IReadOnlyList<WorkLine> Work { get; init; }
    public required Disk Disk { get; init; }
    public required Holders Holders { get; init; }
    public required Safety Safety { get; init; }
    public required Settings Settings { get; init; }
}

/// <summary>The database, the data folder, and the workers of this program; null where a worker has never come round.</summary>
public sealed record Health
{
    public required TimeSpan DatabaseTook { get; init; }
    public required bool FolderWritable { get; init; }
    public required TimeSpan LongestWrite { get; init; }
    public required TimeSpan? SinceJobs { get; init; }
    public required TimeSpan? SinceMail { get; init; }
}

public sealed record Versions
{
    public required string Program { get; init; }
    public required string Runtime { get; init; }
    public required string Database { get; init; }
    public required string LastMigration { get; init; }
    public required DateTime StartedAt { get; init; }
    public required string Machine { get; init; }
}

/// <summary>Letters counted; never to whom or about what.</summary>
public sealed record Post
{
    public required int Waiting { get; init; }
    /// <summary>Promised for later, such as reminders.</summary>
    public required int Later { get; init; }
    public required DateTime? OldestWaiting { get; init; }
    public required int SentLastDay { get; init; }
    /// <summary>The newest round of letters with what is new: how many there were, and how many of them are dealt with.</summary>
    public (DateOnly Morning, int Done, int All)? Digest { get; init; }
    /// <summary>What failed in the last week.</summary>
    public required IReadOnlyList<(MailTrouble Trouble, int Count)> Failed { get; init; }
}

public enum MailTrouble { Address, Refused, GaveUp, Other }

/// <summary>Jobs of one kind in one programme: due and not done, and given up in the last week.</summary>
public sealed record WorkLine
{
    public required string Title { get; init; }
    /// <summary>The programme's title; null for what is of the deployment, or of a programme no longer there.</summary>
    public required string? Programme { get; init; }
    public required string? Language { get; init; }
    public required int Waiting { get; init; }
    public required DateTime? OldestWaiting { get; init; }
    public required int Failed { get; init; }
}

/// <summary>Bytes; the database's are asked of it.</summary>
public sealed record Disk
{
    public required string Folder { get; init; }
    public required long Free { get; init; }
    public required long Total { get; init; }
    public required long Data { get; init; }
    public required long Database { get; init; }
    public required int Keys { get; init; }
    /// <summary>Others on the machine may read the keys.</summary>
    public required bool KeysOpen { get; init; }
}

/// <summary>Who holds which role today, and how many are signed in.</summary>
public sealed record Holders
{
    public required IReadOnlyList<(Role Role, int People)> Counts { get; init; }
    public required IReadOnlyList<Holder> Deployment { get; init; }
    public required int AdministratorsWithoutPasskey { get; init; }
    public required int Sessions { get; init; }
    public required int SignedIn { get; init; }
}

public sealed record Holder(Guid Person, string Name, Role Role, DateOnly From, DateOnly? To);

/// <summary>Backups and the trials of them: the last, and the last that came through.</summary>
public sealed record Safety
{
    /// <summary>Whether backups are made by themselves.</summary>
    public required bool Nightly { get; init; }
    public required UpkeepRun? Backup { get; init; }
    public required UpkeepRun? GoodBackup { get; init; }
    public required UpkeepRun? Drill { get; init; }
    public required UpkeepRun? GoodDrill { get; init; }
}

/// <summary>Settings that may be wrong.</summary>
public sealed record Settings
{
    public required Uri Address { get; init; }
    public required bool HasMailServer { get; init; }
    public required bool MigratesWithoutBackup { get; init; }
}

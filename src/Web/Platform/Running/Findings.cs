using BlankeArk.Web.Platform.Time;

namespace BlankeArk.Web.Platform.Running;

/// <summary>What in the condition of a deployment needs attention, the worst first. The rules stand here and nowhere else.</summary>
public static class Findings
{
    private const long Gigabyte = 1L << 30;
    private const double Scarce = 0.10;
    private static readonly TimeSpan Silent = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);
    // A night and a half; a week and a day.
    private static readonly TimeSpan BackupOld = TimeSpan.FromHours(36), DrillOld = TimeSpan.FromDays(8);

    public static IReadOnlyList<Finding> Of(Condition condition) =>
        [.. OfMachine(condition).Concat(OfTraffic(condition)).Concat(OfSafety(condition)).Concat(OfSettings(condition)).Concat(OfPeople(condition)).OrderBy(f => f.Weight)];

    private static IEnumerable<Finding> OfMachine(Condition condition)
    {
        var (health, disk) = (condition.Health, condition.Disk);
        if (!health.FolderWritable) yield return new(Weight.Now, FindingTexts.FolderShut, FindingTexts.FolderShutDo);
        if (disk.Free < Gigabyte) yield return new(Weight.Now, new(FindingTexts.DiskFull, new ByteSize(disk.Free)), FindingTexts.DiskDo);
        else if (disk.Free < disk.Total * Scarce) yield return new(Weight.Soon, new(FindingTexts.DiskScarce, new ByteSize(disk.Free), 100 * disk.Free / disk.Total), FindingTexts.DiskDo);
        if (disk.KeysOpen) yield return new(Weight.Now, FindingTexts.KeysOpen, FindingTexts.KeysOpenDo);
        if (health.SinceJobs > Silent) yield return new(Weight.Soon, new(FindingTexts.JobsSilent, Minutes(health.SinceJobs)), FindingTexts.SilentDo);
        if (health.SinceMail > Silent) yield return new(Weight.Soon, new(FindingTexts.MailSilent, Minutes(health.SinceMail)), FindingTexts.SilentDo);
    }

    private static IEnumerable<Finding> OfTraffic(Condition condition)
    {
        var post = condition.Post;
        if (post.OldestWaiting is { } eldest && condition.Now - eldest > Late)
            yield return new(Weight.Now, new(FindingTexts.MailLate, post.Waiting, Today.Local(eldest)), FindingTexts.MailLateDo);
        if (post.Failed.Sum(f => f.Count) is > 0 and var failed)
            yield return new(Weight.Soon, new(FindingTexts.MailFailed, failed), FindingTexts.MailFailedDo);
        if (condition.Work.Sum(line => line.Failed) is > 0 and var givenUp)
            yield return new(Weight.Soon, new(FindingTexts.JobsFailed, givenUp), FindingTexts.JobsFailedDo);
        if (condition.Work.Min(line => line.OldestWaiting) is { } oldest && condition.Now - oldest > Late)
            yield return new(Weight.Soon, new(FindingTexts.JobsLate, Today.Local(oldest)), FindingTexts.JobsLateDo);
    }

    // A demo holds nothing that would be missed.
    private static IEnumerable<Finding> OfSafety(Condition condition)
    {
        var safety = condition.Safety;
        if (safety.Backup is { Ok: false } failed) yield return new(Weight.Now, new(FindingTexts.BackupFailed, Today.Local(failed.At)), FindingTexts.BackupFailedDo);
        if (safety.Drill is { Ok: false } tried) yield return new(Weight.Now, new(FindingTexts.DrillFailed, Today.Local(tried.At)), FindingTexts.DrillFailedDo);
        if (condition.IsDemo) yield break;
        if (safety.GoodBackup is not { } good) yield return new(Weight.Now, FindingTexts.NoBackup, FindingTexts.NoBackupDo);
        else if (condition.Now - good.At > BackupOld) yield return new(Weight.Now, new(FindingTexts.BackupOld, Today.Local(good.At)), FindingTexts.BackupOldDo);
        else if (safety.GoodDrill is not { } drill || condition.Now - drill.At > DrillOld) yield return new(Weight.Soon, FindingTexts.Untried, FindingTexts.UntriedDo);
        if (!safety.Nightly) yield return new(Weight.Soon, FindingTexts.NotNightly, FindingTexts.NotNightlyDo);
    }

    // A demo sends no letters and is reached however one likes.
    private static IEnumerable<Finding> OfSettings(Condition condition)
    {
        var settings = condition.Settings;
        if (!condition.IsDemo && settings.Address.Scheme != Uri.UriSchemeHttps)
            yield return new(Weight.Now, new(FindingTexts.AddressOpen, settings.Address), FindingTexts.AddressOpenDo);
        if (!condition.IsDemo && !settings.HasMailServer) yield return new(Weight.Now, FindingTexts.NoMailServer, FindingTexts.NoMailServerDo);
        if (settings.MigratesWithoutBackup) yield return new(Weight.Soon, FindingTexts.NoBackupFirst, FindingTexts.NoBackupFirstDo);
    }

    private static IEnumerable<Finding> OfPeople(Condition condition)
    {
        var holders = condition.Holders;
        if (holders.AdministratorsWithoutPasskey > 0)
            yield return new(Weight.Soon, new(FindingTexts.NoPasskey, holders.AdministratorsWithoutPasskey), FindingTexts.NoPasskeyDo);
        if (holders.Deployment.Where(h => h.Role == Access.Role.Administrator).DistinctBy(h => h.Person).Count() == 1 && !condition.IsDemo)
            yield return new(Weight.Soon, FindingTexts.Alone, FindingTexts.AloneDo);
    }

    private static int Minutes(TimeSpan? time) => (int)time!.Value.TotalMinutes;
}

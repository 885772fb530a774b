using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Running;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Running;

public sealed class FindingsTests
{
    private const long Gigabyte = 1L << 30;

    [Fact]
    public void Deployment_where_all_is_well_needs_nothing() => Assert.Empty(Findings.Of(Well()));

    [Fact]
    public void Worst_comes_first()
    {
        var condition = Well() with { Settings = Well().Settings with { MigratesWithoutBackup = true }, Disk = Well().Disk with { Free = Gigabyte / 2 } };

        Assert.Equal([Weight.Now, Weight.Soon], Findings.Of(condition).Select(f => f.Weight));
    }

    [Fact]
    public void Demo_is_not_blamed_for_sending_no_letters_and_having_no_address()
    {
        var demo = Well() with { IsDemo = true, Settings = Well().Settings with { HasMailServer = false, Address = new Uri("http://localhost:5080/") } };

        Assert.Empty(Findings.Of(demo));
        Assert.Equal(2, Findings.Of(demo with { IsDemo = false }).Count);
    }

    public static TheoryData<string, Func<Condition, Condition>> Troubles => new()
    {
        { "Programmet får ikke skrive i datamappen.", c => c with { Health = c.Health with { FolderWritable = false } } },
        { "Disken er nesten full: 512\u00A0MB ledig.", c => c with { Disk = c.Disk with { Free = Gigabyte / 2 } } },
        { "Det er lite plass igjen på disken: 9,0\u00A0GB ledig, 9 %.", c => c with { Disk = c.Disk with { Free = 9 * Gigabyte, Total = 100 * Gigabyte } } },
        { "Andre på maskinen kan lese nøklene.", c => c with { Disk = c.Disk with { KeysOpen = true } } },
        { "Arbeid i bakgrunnen har stått stille i 11 minutter.", c => c with { Health = c.Health with { SinceJobs = TimeSpan.FromMinutes(11) } } },
        { "Brevsendingen har stått stille i 20 minutter.", c => c with { Health = c.Health with { SinceMail = TimeSpan.FromMinutes(20) } } },
        { "3 brev skulle ha gått, det eldste 1. mai 10:00.", c => c with { Post = c.Post with { Waiting = 3, OldestWaiting = c.Now.AddHours(-4) } } },
        { "Brev som ikke kom fram den siste uken: 5.", c => c with { Post = c.Post with { Failed = [(MailTrouble.Refused, 2), (MailTrouble.Other, 3)] } } },
        { "Jobber gitt opp den siste uken: 1.", c => c with { Work = [Line(failed: 1)] } },
        { "En jobb har ventet siden 1. mai 10:00.", c => c with { Work = [Line(oldest: c.Now.AddHours(-4))] } },
        { "Adressen http://ark.example/ er ikke kryptert (http).", c => c with { Settings = c.Settings with { Address = new Uri("http://ark.example/") } } },
        { "Ingen e-posttjener er satt opp.", c => c with { Settings = c.Settings with { HasMailServer = false } } },
        { "Databasen blir oppgradert uten sikkerhetskopi først.", c => c with { Settings = c.Settings with { MigratesWithoutBackup = true } } },
        { "Sikkerhetskopien 1. mai 02:30 gikk ikke.", c => c with { Safety = c.Safety with { Backup = Run(0, ok: false) } } },
        { "Prøven på gjenoppretting 28. april 02:30 gikk ikke.", c => c with { Safety = c.Safety with { Drill = Run(3, ok: false) } } },
        { "Ingen sikkerhetskopi er tatt.", c => c with { Safety = c.Safety with { GoodBackup = null } } },
        { "Den nyeste sikkerhetskopien er fra 29. april 02:30.", c => c with { Safety = c.Safety with { GoodBackup = Run(2) } } },
        { "Ingen har prøvd sikkerhetskopien den siste uken.", c => c with { Safety = c.Safety with { GoodDrill = Run(9) } } },
        { "Sikkerhetskopier blir ikke tatt av seg selv.", c => c with { Safety = c.Safety with { Nightly = false } } },
        { "1 med rollen administrator har ingen passnøkkel.", c => c with { Holders = c.Holders with { AdministratorsWithoutPasskey = 1 } } },
        { "Bare én person er administrator.", c => c with { Holders = c.Holders with { Deployment = [c.Holders.Deployment[0]] } } },
    };

    [Theory]
    [MemberData(nameof(Troubles), DisableDiscoveryEnumeration = true)]
    public void Trouble_is_told_with_what_to_do(string what, Func<Condition, Condition> trouble)
    {
        var finding = Assert.Single(Findings.Of(trouble(Well())));

        Assert.Equal(what, finding.What.In("nb"));
        Assert.NotEmpty(finding.Do.Nb);
    }

    private static WorkLine Line(int failed = 0, DateTime? oldest = null) =>
        new() { Title = "Jobb", Programme = null, Language = null, Waiting = oldest is null ? 0 : 1, OldestWaiting = oldest, Failed = failed };

    private static UpkeepRun Run(int daysAgo, bool ok = true) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = UpkeepKind.Backup,
        At = new DateTime(2026, 5, 1, 0, 30, 0, DateTimeKind.Utc).AddDays(-daysAgo),
        Ok = ok,
        Size = 1,
        Took = 1,
        Message = "",
    };

    private static Condition Well() => new()
    {
        Now = new DateTime(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc),
        IsDemo = false,
        Health = new() { DatabaseTook = TimeSpan.FromMilliseconds(2), FolderWritable = true, LongestWrite = TimeSpan.FromMilliseconds(80), SinceJobs = TimeSpan.FromSeconds(3), SinceMail = null },
        Versions = new() { Program = "1.0.0", Runtime = ".NET", Database = "SQLite", LastMigration = "platform", StartedAt = default, Machine = "ark" },
        Post = new() { Waiting = 0, Later = 40, OldestWaiting = null, SentLastDay = 12, Failed = [] },
        Work = [],
        Disk = new() { Folder = "/data", Free = 50 * Gigabyte, Total = 100 * Gigabyte, Data = Gigabyte, Database = Gigabyte, Keys = 3, KeysOpen = false },
        Holders = new()
        {
            Counts = [(Role.Administrator, 2)],
            Deployment = [new(Guid.CreateVersion7(), "Ada", Role.Administrator, default, null), new(Guid.CreateVersion7(), "Bo", Role.Administrator, default, null)],
            AdministratorsWithoutPasskey = 0,
            Sessions = 1,
            SignedIn = 1,
        },
        Safety = new() { Nightly = true, Backup = Run(0), GoodBackup = Run(0), Drill = Run(3), GoodDrill = Run(3) },
        Settings = new() { Address = new Uri("https://ark.example/"), HasMailServer = true, MigratesWithoutBackup = false },
    };
}

using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Running;

/// <summary>Backups, drills and restores in the browser.</summary>
public static class UpkeepTexts
{
    public static readonly Text Title = new("Finnes det en sikkerhetskopi som virker?", "Finst det ein tryggingskopi som verkar?", "Is there a backup that works?");
    public static readonly Text Short = new("Sikkerhetskopier", "Tryggingskopiar", "Backups");
    public static readonly Text Works = new(
        "Ja. Den nyeste er fra {0:d. MMMM HH:mm}, og gjenoppretting ble prøvd {1:d. MMMM}.",
        "Ja. Den nyaste er frå {0:d. MMMM HH:mm}, og gjenoppretting vart prøvd {1:d. MMMM}.",
        "Yes. The newest is from {0:d MMMM HH:mm}, and restoring was tried on {1:d MMMM}.");
    public static readonly Text Untried = new(
        "Kanskje. Den nyeste er fra {0:d. MMMM HH:mm}, men ingen har prøvd om den kan legges inn igjen.",
        "Kanskje. Den nyaste er frå {0:d. MMMM HH:mm}, men ingen har prøvd om han kan leggjast inn att.",
        "Perhaps. The newest is from {0:d MMMM HH:mm}, but nobody has tried whether it can be restored.");
    public static readonly Text None = new("Nei. Det er ikke laget noen sikkerhetskopi.", "Nei. Det er ikkje laga nokon tryggingskopi.", "No. No backup has been made.");
    public static readonly Text ToPage = new("Se og ta sikkerhetskopier", "Sjå og ta tryggingskopiar", "See and make backups");
    public static readonly Text NoFolder = new(
        "Det er ikke sagt hvor sikkerhetskopier skal ligge. Sett innstillingen Backup:Folder.",
        "Det er ikkje sagt kvar tryggingskopiar skal liggje. Set innstillinga Backup:Folder.",
        "It has not been said where backups are to lie. Set Backup:Folder.");
    public static readonly Text Busy = new("Noe er i gang. Vent til det er ferdig.", "Noko er i gang. Vent til det er ferdig.", "Something is under way. Wait until it is finished.");
    public static readonly Text Broke = new("Det gikk ikke. Hvorfor står i loggen til programmet.", "Det gjekk ikkje. Kvifor står i loggen til programmet.", "It did not work. Why is in the program’s log.");
    public static readonly Text Last = new("Sist", "Sist", "Last time");
    public static readonly Text Never = new("aldri", "aldri", "never");
    public static readonly Text WentWell = new("{0:d. MMMM yyyy HH:mm}, gikk bra", "{0:d. MMMM yyyy HH:mm}, gjekk bra", "{0:d MMMM yyyy HH:mm}, went well");
    public static readonly Text WentBadly = new("{0:d. MMMM yyyy HH:mm}, gikk ikke", "{0:d. MMMM yyyy HH:mm}, gjekk ikkje", "{0:d MMMM yyyy HH:mm}, did not work");
    public static readonly Text BackUp = new("Ta en sikkerhetskopi nå", "Ta ein tryggingskopi no", "Make a backup now");
    public static readonly Text Drill = new("Prøv en gjenoppretting nå", "Prøv ei gjenoppretting no", "Try a restore now");
    public static readonly Text DrillLead = new(
        "Prøven skjer i en database for seg selv. Ingen merker noe.",
        "Prøven skjer i ein database for seg sjølv. Ingen merkar noko.",
        "The trial uses a database of its own. Nobody notices anything.");
    public static readonly Text MayLeave = new("Du kan gå fra denne siden. Arbeidet fortsetter.", "Du kan gå frå denne sida. Arbeidet held fram.", "You may leave this page. The work goes on.");
    public static readonly Text Choices = new("Sikkerhetskopiene", "Tryggingskopiane", "The backups");
    public static readonly Text NoChoices = new("Det ligger ingen sikkerhetskopier i mappen.", "Det ligg ingen tryggingskopiar i mappa.", "There are no backups in the folder.");
    public static readonly Text Of = new("Fra {0:d. MMMM yyyy HH:mm}", "Frå {0:d. MMMM yyyy HH:mm}", "From {0:d MMMM yyyy HH:mm}");
    public static readonly Text Choose = new("Legg inn denne", "Legg inn denne", "Restore this one");
    public static readonly Text RestoreTitle = new("Legge inn en sikkerhetskopi igjen?", "Leggje inn ein tryggingskopi att?", "Restore a backup?");
    public static readonly Text RestoreLead = new(
        "Alt som er lagret etter {0:d. MMMM yyyy HH:mm}, blir borte for alle.",
        "Alt som er lagra etter {0:d. MMMM yyyy HH:mm}, blir borte for alle.",
        "Everything saved after {0:d MMMM yyyy HH:mm} will be lost for everybody.");
    public static readonly Text RestoreSays =
        new("Det som er slettet for godt siden, blir ikke hentet fram igjen. Alle blir logget ut, du også. Brev som skulle ha gått, blir holdt tilbake. Før det skjer, blir det tatt en kopi av alt slik det er nå.",
        "Det som er sletta for godt sidan, blir ikkje henta fram att. Alle blir logga ut, du òg. Brev som skulle ha gått, blir haldne tilbake. Før det skjer, blir det teke ein kopi av alt slik det er no.",
        "What has been deleted for good since is not brought back. Everybody is signed out, you too. Letters that should have gone are held back. Before it happens, a copy is made of everything as it is now.");
    public static readonly Text Sure = new("Jeg vet at alt som er lagret siden, blir borte", "Eg veit at alt som er lagra sidan, blir borte", "I know that everything saved since will be lost");
    public static readonly Text NotSure = new("Kryss av her for å legge inn sikkerhetskopien.", "Kryss av her for å leggje inn tryggingskopien.", "Tick this to restore the backup.");
    public static readonly Text Restore = new("Legg inn sikkerhetskopien", "Legg inn tryggingskopien", "Restore the backup");
    public static readonly Text Rather = new("Nei, la alt være som det er", "Nei, lat alt vere som det er", "No, leave everything as it is");

    public static Text Kind(UpkeepKind kind) => kind switch
    {
        UpkeepKind.Backup => new("Sikkerhetskopi", "Tryggingskopi", "Backup"),
        UpkeepKind.Drill => new("Prøve på gjenoppretting", "Prøve på gjenoppretting", "Trial of a restore"),
        UpkeepKind.Restore => new("Gjenoppretting", "Gjenoppretting", "Restore"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Text Done(UpkeepKind kind) => kind switch
    {
        UpkeepKind.Backup => new("Sikkerhetskopien er tatt.", "Tryggingskopien er teken.", "The backup has been made."),
        UpkeepKind.Drill => new("Prøven gikk bra: sikkerhetskopien kan legges inn igjen.", "Prøven gjekk bra: tryggingskopien kan leggjast inn att.", "The trial went well: the backup can be restored."),
        UpkeepKind.Restore => new("Sikkerhetskopien er lagt inn igjen.", "Tryggingskopien er lagd inn att.", "The backup has been restored."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

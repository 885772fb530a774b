using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>What the commands say of themselves, and when they are done.</summary>
public static class CommandTexts
{
    public static readonly Text BackupHelp = new(
        "Tar en sikkerhetskopi av databasen mens folk arbeider. Nøklene kopieres til et eget sted.",
        "Tek ein tryggingskopi av databasen medan folk arbeider. Nøklane blir kopierte til ein eigen stad.",
        "Backs up the database while people work. The keys are copied to a place of their own.");
    public static readonly Text RestoreHelp = new(
        "Legger en sikkerhetskopi inn igjen, også mens tjenesten går. Alle må logge inn på nytt. Det som er slettet siden, slettes igjen.",
        "Legg ein tryggingskopi inn att, også medan tenesta går. Alle må logge inn på nytt. Det som er sletta sidan, blir sletta igjen.",
        "Restores a backup, also while the service runs. Everybody signs in anew. What has been deleted since is deleted again.");
    public static readonly Text DrillHelp = new(
        "Prøver om en sikkerhetskopi kan legges inn igjen, på en database for seg. Den som er i bruk, røres ikke.",
        "Prøver om ein tryggingskopi kan leggjast inn att, på ein database for seg. Den som er i bruk, blir ikkje rørt.",
        "Tries whether a backup can be restored, on a database apart. The live one is not touched.");
    public static readonly Text BackupDone = new(
        "Sikkerhetskopien ligger i {0} ({1} MB).", "Tryggingskopien ligg i {0} ({1} MB).", "The backup is in {0} ({1} MB).");
    public static readonly Text KeysDone = new(
        "Nøklene ligger i {0}, og slettes derfra innen sju dager.", "Nøklane ligg i {0}, og blir sletta derifrå innan sju dagar.", "The keys are in {0}, and are removed from there within seven days.");
    public static readonly Text RestoreDone = new(
        "{0} er lagt inn igjen. {1} slettinger i slettelisten er gjort på nytt. Alle må logge inn på nytt.",
        "{0} er lagd inn att. {1} slettingar i slettelista er gjorde på nytt. Alle må logge inn på nytt.",
        "{0} has been restored. {1} deletions of the ledger were done again. Everybody signs in anew.");
    public static readonly Text BeforeIn = new(
        "Databasen slik den var, ligger i {0}. Se over hvem som har hvilke roller: de er som i sikkerhetskopien.",
        "Databasen slik han var, ligg i {0}. Sjå over kven som har kva roller: dei er som i tryggingskopien.",
        "The database as it was is in {0}. Look over who has which roles: they are as in the backup.");
    public static readonly Text DrillDone = new(
        "{0} kan legges inn igjen: {1} rader, {2} forseglede tekster prøvd, {3} slettinger gjort på nytt.",
        "{0} kan leggjast inn att: {1} rader, {2} forsegla tekstar prøvde, {3} slettingar gjorde på nytt.",
        "{0} can be restored: {1} rows, {2} sealed texts tried, {3} deletions done again.");

    public static readonly Text RotateHelp = new(
        "Bytter nøkkelen til forseglet tekst, i ett program eller i alle, mens folk arbeider. Den gamle nøkkelen slettes. Tidligere sikkerhetskopier gir da ikke teksten tilbake.",
        "Byter nøkkelen til forsegla tekst, i eitt program eller i alle, medan folk arbeider. Den gamle nøkkelen blir sletta. Tidlegare tryggingskopiar gir då ikkje teksten tilbake.",
        "Exchanges the key of sealed text, in one programme or in all, while people work. The old key is destroyed. Earlier backups then no longer give the text back.");
    public static readonly Text Rotating = new("Forsegler på nytt", "Forseglar på nytt", "Sealing anew");
    public static readonly Text RotateDone = new("{0} nøkler er byttet.", "{0} nøklar er bytte.", "{0} keys were exchanged.");
    public static readonly Text RotateBackUp = new(
        "Ta en ny sikkerhetskopi nå: De tidligere gir ikke den forseglede teksten tilbake.",
        "Ta ein ny tryggingskopi no: Dei tidlegare gir ikkje den forsegla teksten tilbake.",
        "Make a new backup now: the earlier ones do not give the sealed text back.");
}

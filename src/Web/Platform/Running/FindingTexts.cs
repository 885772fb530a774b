using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Running;

/// <summary>What may need attention, and what to do about it, in words for somebody who has other work too.</summary>
public static class FindingTexts
{
    public static readonly Text FolderShut = new("Programmet får ikke skrive i datamappen.", "Programmet får ikkje skrive i datamappa.", "The program cannot write in the data folder.");
    public static readonly Text FolderShutDo = new(
        "Gi brukeren som programmet kjører som, rett til å skrive der.",
        "Gi brukaren som programmet køyrer som, rett til å skrive der.",
        "Let the user that the program runs as write there.");
    public static readonly Text DiskFull = new("Disken er nesten full: {0} ledig.", "Disken er nesten full: {0} ledig.", "The disk is nearly full: {0} free.");
    public static readonly Text DiskScarce = new("Det er lite plass igjen på disken: {0} ledig, {1} %.", "Det er lite plass att på disken: {0} ledig, {1} %.", "There is little room left on the disk: {0} free, {1}%.");
    public static readonly Text DiskDo = new(
        "Rydd plass eller utvid disken. Er den helt full, kan ingen lagre noe.",
        "Rydd plass eller utvid disken. Er han heilt full, kan ingen lagre noko.",
        "Clear some room or enlarge the disk. When it is full, nobody can save anything.");
    public static readonly Text KeysOpen = new("Andre på maskinen kan lese nøklene.", "Andre på maskina kan lese nøklane.", "Others on the machine can read the keys.");
    public static readonly Text KeysOpenDo = new(
        "Steng mappen «keys» i datamappen for alle andre enn brukeren som programmet kjører som.",
        "Steng mappa «keys» i datamappa for alle andre enn brukaren som programmet køyrer som.",
        "Shut the folder “keys” in the data folder to all but the user that the program runs as.");
    public static readonly Text JobsSilent = new("Arbeid i bakgrunnen har stått stille i {0} minutter.", "Arbeid i bakgrunnen har stått stille i {0} minutt.", "Work in the background has stood still for {0} minutes.");
    public static readonly Text MailSilent = new("Brevsendingen har stått stille i {0} minutter.", "Brevsendinga har stått stille i {0} minutt.", "The sending of letters has stood still for {0} minutes.");
    public static readonly Text SilentDo = new(
        "Pågår det en stor jobb, så vent. Ellers: start programmet på nytt. Ingenting går tapt.",
        "Er ein stor jobb i gang, så vent. Elles: start programmet på nytt. Ingenting går tapt.",
        "If a large job is under way, wait. Otherwise start the program again. Nothing is lost.");
    public static readonly Text MailLate = new("{0} brev skulle ha gått, det eldste {1:d. MMMM HH:mm}.", "{0} brev skulle ha gått, det eldste {1:d. MMMM HH:mm}.", "Letters that should have gone: {0}, the oldest on {1:d MMMM HH:mm}.");
    public static readonly Text MailLateDo = new(
        "Sjekk at e-posttjeneren svarer, og at innstillingene under Mail er riktige. Brevene går av seg selv når den svarer igjen.",
        "Sjekk at e-posttenaren svarar, og at innstillingane under Mail er rette. Breva går av seg sjølve når han svarar igjen.",
        "Check that the mail server answers, and that the settings under Mail are right. The letters go by themselves when it answers again.");
    public static readonly Text MailFailed = new("Brev som ikke kom fram den siste uken: {0}.", "Brev som ikkje kom fram den siste veka: {0}.", "Letters that did not arrive in the last week: {0}.");
    public static readonly Text MailFailedDo = new(
        "Koordinatoren i programmet ser hvem det gjelder, og sender på nytt. Er det mange, så se på e-posttjeneren.",
        "Koordinatoren i programmet ser kven det gjeld, og sender på nytt. Er det mange, så sjå på e-posttenaren.",
        "The programme’s coordinator sees whom it concerns, and sends again. If there are many, look at the mail server.");
    public static readonly Text JobsFailed = new("Jobber gitt opp den siste uken: {0}.", "Jobbar gitt opp den siste veka: {0}.", "Jobs given up in the last week: {0}.");
    public static readonly Text JobsFailedDo = new(
        "Den som ba om jobben, har fått vite hvorfor. Står det feil i loggen, så se på dem.",
        "Den som bad om jobben, har fått vite kvifor. Står det feil i loggen, så sjå på dei.",
        "Whoever asked for the job has been told why. If the log has errors, look at them.");
    public static readonly Text JobsLate = new("En jobb har ventet siden {0:d. MMMM HH:mm}.", "Ein jobb har venta sidan {0:d. MMMM HH:mm}.", "A job has waited since {0:d MMMM HH:mm}.");
    public static readonly Text JobsLateDo = new(
        "Blir den ikke gjort i løpet av en time, så start programmet på nytt.",
        "Blir han ikkje gjord i løpet av ein time, så start programmet på nytt.",
        "If it is not done within an hour, start the program again.");
    public static readonly Text AddressOpen = new("Adressen {0} er ikke kryptert (http).", "Adressa {0} er ikkje kryptert (http).", "The address {0} is not encrypted (http).");
    public static readonly Text AddressOpenDo = new(
        "Sett innstillingen Address til https-adressen som folk bruker. Lenkene i brev fører dit, og passnøkler virker bare der.",
        "Set innstillinga Address til https-adressa som folk bruker. Lenkjene i brev fører dit, og passnøklar verkar berre der.",
        "Set Address to the https address that people use. Links in letters lead there, and passkeys work only there.");
    public static readonly Text NoMailServer = new("Ingen e-posttjener er satt opp.", "Ingen e-posttenar er sett opp.", "No mail server is set up.");
    public static readonly Text NoMailServerDo = new(
        "Brevene blir liggende i datamappen, og ingen får dem. Sett Mail:Host og Mail:From.",
        "Breva blir liggjande i datamappa, og ingen får dei. Set Mail:Host og Mail:From.",
        "Letters stay in the data folder, and nobody gets them. Set Mail:Host and Mail:From.");
    public static readonly Text NoBackupFirst = new("Databasen blir oppgradert uten sikkerhetskopi først.", "Databasen blir oppgradert utan tryggingskopi først.", "The database is upgraded without a backup first.");
    public static readonly Text NoBackupFirstDo = new(
        "Ta bort innstillingen MigrateWithoutBackup når pg_dump er på plass.",
        "Ta bort innstillinga MigrateWithoutBackup når pg_dump er på plass.",
        "Remove the setting MigrateWithoutBackup when pg_dump is in place.");
    public static readonly Text NoPasskey = new("{0} med rollen administrator har ingen passnøkkel.", "{0} med rolla administrator har ingen passnøkkel.", "Administrators without a passkey: {0}.");
    public static readonly Text NoPasskeyDo = new(
        "Be dem lage en straks. Til da kan den som leser e-posten deres, lage den i stedet.",
        "Be dei lage ein straks. Til då kan den som les e-posten deira, lage han i staden.",
        "Ask them to make one at once. Until then, whoever reads their mail can make it instead.");
    public static readonly Text Alone = new("Bare én person er administrator.", "Berre éin person er administrator.", "Only one person is administrator.");
    public static readonly Text AloneDo = new(
        "Gi rollen til én til, så løsningen ikke blir stående uten når noen slutter eller er borte.",
        "Gi rolla til éin til, så løysinga ikkje blir ståande utan når nokon sluttar eller er borte.",
        "Give the role to one more, so that the service is not left without when somebody leaves or is away.");
    public static readonly Text BackupFailed = new("Sikkerhetskopien {0:d. MMMM HH:mm} gikk ikke.", "Tryggingskopien {0:d. MMMM HH:mm} gjekk ikkje.", "The backup of {0:d MMMM HH:mm} did not work.");
    public static readonly Text BackupFailedDo = new(
        "Hvorfor står på siden om sikkerhetskopier. Rett det, og ta en ny.",
        "Kvifor står på sida om tryggingskopiar. Rett det, og ta ein ny.",
        "Why is told on the page of backups. Mend it, and make a new one.");
    public static readonly Text DrillFailed = new("Prøven på gjenoppretting {0:d. MMMM HH:mm} gikk ikke.", "Prøven på gjenoppretting {0:d. MMMM HH:mm} gjekk ikkje.", "The trial of a restore on {0:d MMMM HH:mm} did not work.");
    public static readonly Text DrillFailedDo = new(
        "Sikkerhetskopien kan ikke stoles på. Hvorfor står på siden om sikkerhetskopier.",
        "Ein kan ikkje stole på tryggingskopien. Kvifor står på sida om tryggingskopiar.",
        "The backup cannot be relied on. Why is told on the page of backups.");
    public static readonly Text NoBackup = new("Ingen sikkerhetskopi er tatt.", "Ingen tryggingskopi er teken.", "No backup has been made.");
    public static readonly Text NoBackupDo = new(
        "Sett innstillingen Backup:Folder, og ta en nå fra siden om sikkerhetskopier.",
        "Set innstillinga Backup:Folder, og ta ein no frå sida om tryggingskopiar.",
        "Set Backup:Folder, and make one now on the page of backups.");
    public static readonly Text BackupOld = new("Den nyeste sikkerhetskopien er fra {0:d. MMMM HH:mm}.", "Den nyaste tryggingskopien er frå {0:d. MMMM HH:mm}.", "The newest backup is from {0:d MMMM HH:mm}.");
    public static readonly Text BackupOldDo = new("Ta en nå, og finn ut hvorfor den ikke blir tatt om natten.", "Ta ein no, og finn ut kvifor han ikkje blir teken om natta.", "Make one now, and find out why it is not made at night.");
    public static readonly Text Untried = new("Ingen har prøvd sikkerhetskopien den siste uken.", "Ingen har prøvd tryggingskopien den siste veka.", "Nobody has tried the backup in the last week.");
    public static readonly Text UntriedDo = new("Prøv en gjenoppretting fra siden om sikkerhetskopier.", "Prøv ei gjenoppretting frå sida om tryggingskopiar.", "Try a restore on the page of backups.");
    public static readonly Text NotNightly = new("Sikkerhetskopier blir ikke tatt av seg selv.", "Tryggingskopiar blir ikkje tekne av seg sjølve.", "Backups are not made by themselves.");
    public static readonly Text NotNightlyDo = new("Sett innstillingen Backup:Folder til en mappe på en annen disk.", "Set innstillinga Backup:Folder til ei mappe på ein annan disk.", "Set Backup:Folder to a folder on another disk.");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>What is said while backups are made and put back, mostly to whoever runs the deployment.</summary>
public static class BackupTexts
{
    public static readonly Text StandstillTitle = new("Vi er straks tilbake", "Vi er straks tilbake", "We will be right back");
    public static readonly Text StandstillLead = new(
        "Vi gjør noe med databasen. Det tar vanligvis under et minutt. Det du skrev, ble ikke lagret ennå: la siden stå, og prøv igjen om litt.",
        "Vi gjer noko med databasen. Det tek vanlegvis under eit minutt. Det du skreiv, vart ikkje lagra enno: lat sida stå, og prøv igjen om litt.",
        "We are working on the database. It usually takes less than a minute. What you wrote has not been saved yet: leave the page open, and try again in a moment.");
    public static readonly Text Held = new(
        "Holdt tilbake: En eldre sikkerhetskopi er lagt inn igjen, og brevet kan være sendt alt. Send det på nytt hvis det ikke er kommet fram.",
        "Halde tilbake: Ein eldre tryggingskopi er lagd inn att, og brevet kan vere sendt alt. Send det på nytt om det ikkje er kome fram.",
        "Held back: an older backup was restored, and the letter may have been sent already. Send it again if it did not arrive.");

    public static readonly Text Copying = new("Kopierer databasen", "Kopierer databasen", "Copying the database");
    public static readonly Text Summing = new("Regner ut sjekksummer", "Reknar ut sjekksummar", "Computing checksums");
    public static readonly Text Checking = new("Ser over sikkerhetskopien", "Ser over tryggingskopien", "Checking the backup");
    public static readonly Text Deleting = new("Sletter på nytt det som er slettet siden", "Slettar på nytt det som er sletta sidan", "Deleting again what has been deleted since");
    public static readonly Text Exchanging = new("Bytter ut databasen", "Byter ut databasen", "Exchanging the database");
    public static readonly Text Progress = new("{0} … {1} %", "{0} … {1} %", "{0} … {1}%");

    public static readonly Text ApartFromKeys = new(
        "{0} og nøklene ({1}) kan ikke ligge inni hverandre. Den som får tak i kopien av databasen, skal ikke finne nøklene ved siden av.",
        "{0} og nøklane ({1}) kan ikkje liggje inni kvarandre. Den som får tak i kopien av databasen, skal ikkje finne nøklane ved sida av.",
        "{0} and the keys ({1}) cannot lie inside each other. Whoever gets hold of the copy of the database is not to find the keys beside it.");
    public static readonly Text AnotherIsMade = new(
        "Det lages en annen sikkerhetskopi i {0} akkurat nå.", "Det blir laga ein annan tryggingskopi i {0} akkurat no.", "Another backup is being made in {0} right now.");
    public static readonly Text CouldNotWrite = new(
        "Sikkerhetskopien i {0} ble ikke laget, og ingenting halvferdig ligger igjen. Er disken full, eller mangler tilgang? Feilen var: {1}",
        "Tryggingskopien i {0} vart ikkje laga, og ingenting halvferdig ligg att. Er disken full, eller manglar tilgang? Feilen var: {1}",
        "The backup in {0} was not made, and nothing half done is left. Is the disk full, or access missing? The error was: {1}");
    public static readonly Text ToolFailed = new("{0} gikk ikke: {1}", "{0} gjekk ikkje: {1}", "{0} failed: {1}");
    public static readonly Text ToolMissing = new(
        "Fant ikke {0}. Installer klientprogrammene til PostgreSQL, i tjenerens versjon eller nyere.",
        "Fann ikkje {0}. Installer klientprogramma til PostgreSQL, i versjonen til tenaren eller nyare.",
        "{0} was not found. Install PostgreSQL's client programs, of the server's version or newer.");
    public static readonly Text NoBackup = new("Det er ingen hel sikkerhetskopi i {0}.", "Det er ingen heil tryggingskopi i {0}.", "There is no whole backup in {0}.");
    public static readonly Text NoKeys = new("Det er ingen nøkler i {0}.", "Det er ingen nøklar i {0}.", "There are no keys in {0}.");
    public static readonly Text Damaged = new(
        "Sikkerhetskopien er skadd eller ufullstendig: {0}. Ingenting er endret.",
        "Tryggingskopien er skadd eller ufullstendig: {0}. Ingenting er endra.",
        "The backup is damaged or incomplete: {0}. Nothing was changed.");
    public static readonly Text NotWhole = new(
        "Databasen i sikkerhetskopien er ikke hel. Ingenting er endret.",
        "Databasen i tryggingskopien er ikkje heil. Ingenting er endra.",
        "The database in the backup is not whole. Nothing was changed.");
    public static readonly Text TooNew = new(
        "Sikkerhetskopien er laget av et nyere program ({0}). Installer det først. Ingenting er endret.",
        "Tryggingskopien er laga av eit nyare program ({0}). Installer det først. Ingenting er endra.",
        "The backup was made by a newer program ({0}). Install that first. Nothing was changed.");
    public static readonly Text OtherDatabase = new(
        "Sikkerhetskopien er av {0}, men her brukes {1}. Ingenting er endret.",
        "Tryggingskopien er av {0}, men her blir {1} brukt. Ingenting er endra.",
        "The backup is of {0}, but {1} is used here. Nothing was changed.");
    public static readonly Text Locked = new(
        "Nøklene her åpner ikke den forseglede teksten i sikkerhetskopien ({0} prøver). Oppgi kopien av nøklene med --keys. Er nøklene tapt, legges resten inn med --without-keys. Ingenting er endret.",
        "Nøklane her opnar ikkje den forsegla teksten i tryggingskopien ({0} prøvar). Oppgje kopien av nøklane med --keys. Er nøklane tapte, blir resten lagt inn med --without-keys. Ingenting er endra.",
        "The keys here do not open the backup's sealed text ({0} samples). Give the backup of the keys with --keys. If the keys are lost, the rest is restored with --without-keys. Nothing was changed.");
    public static readonly Text MayNotCreate = new(
        "Rollen {0} får ikke lage en database å prøve sikkerhetskopien i. Kjør «alter role {0} createdb» som administrator av PostgreSQL. Ingenting er endret.",
        "Rolla {0} får ikkje lage ein database å prøve tryggingskopien i. Køyr «alter role {0} createdb» som administrator av PostgreSQL. Ingenting er endra.",
        "The role {0} may not create a database to try the backup in. Run “alter role {0} createdb” as PostgreSQL's administrator. Nothing was changed.");
    public static readonly Text AnotherHasIt = new(
        "En annen kommando har databasen for seg selv akkurat nå. Ingenting er endret.",
        "Ein annan kommando har databasen for seg sjølv akkurat no. Ingenting er endra.",
        "Another command has the database to itself right now. Nothing was changed.");
    public static readonly Text NotRestored = new(
        "Sikkerhetskopien ble ikke lagt inn. Databasen er som før. Feilen var: {0}",
        "Tryggingskopien vart ikkje lagd inn. Databasen er som før. Feilen var: {0}",
        "The backup was not restored. The database is as it was. The error was: {0}");
    public static readonly Text NoFolder = new(
        "Oppgi mappen, eller sett Backup:Folder.", "Oppgje mappa, eller set Backup:Folder.", "Give the folder, or set Backup:Folder.");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>Texts of importing a roster.</summary>
public static class RosterImportTexts
{
    public static readonly Text Intro = new(
        "Ta lista du har, slik den er. Du får se hva som skjer før noe blir lagret.",
        "Ta lista du har, slik ho er. Du får sjå kva som skjer før noko blir lagra.",
        "Take the list you have, as it is. You see what will happen before anything is saved.");
    public static readonly Text File = new("Fil (CSV eller Excel)", "Fil (CSV eller Excel)", "File (CSV or Excel)");
    public static readonly Text Pasted = new("Eller lim inn lista her", "Eller lim inn lista her", "Or paste the list here");
    public static readonly Text ColumnsHint = new(
        "Første rad er overskrifter: navn og gruppe må være med; e-post, telefon, stilling, kommune, rolle, leder, fra, til og rapporterer til kan være med. Tomme felt endrer ingenting.",
        "Første rad er overskrifter: namn og gruppe må vere med; e-post, telefon, stilling, kommune, rolle, leiar, frå, til og rapporterer til kan vere med. Tomme felt endrar ingenting.",
        "The first row is headers: name and group are needed; e-mail, phone, job title, municipality, role, leader, from, to and reports to may be there. Empty cells change nothing.");
    public static readonly Text CreateMissing = new(
        "Lag grupper og ta inn organisasjoner som programmet ikke har", "Lag grupper og ta inn organisasjonar som programmet ikkje har",
        "Make groups, and take in organisations, that the programme does not have");
    public static readonly Text SkipBadRows = new(
        "Hent de gode radene, og hopp over dem som har feil", "Hent dei gode radene, og hopp over dei som har feil",
        "Import the good rows, and leave out those with mistakes");
    public static readonly Text Preview = new("Se hva som skjer", "Sjå kva som skjer", "See what will happen");
    public static readonly Text PreviewAgain = new("Se på nytt", "Sjå på nytt", "See again");
    public static readonly Text PreviewTitle = new("Dette vil skje", "Dette vil skje", "This will happen");
    public static readonly Text Confirm = new("Hent inn", "Hent inn", "Import");
    public static readonly Text Another = new("Velg en annen liste", "Vel ei anna liste", "Choose another list");
    public static readonly Text Summary = new(
        "Nye funksjoner: {0} (nye personer: {1}). Endret: {2}. Som før: {3}.",
        "Nye funksjonar: {0} (nye personar: {1}). Endra: {2}. Som før: {3}.",
        "New functions: {0} (new people: {1}). Changed: {2}. As before: {3}.");
    public static readonly Text Done = new(
        "Lista er hentet inn. Nye funksjoner: {0} (nye personer: {1}). Endret: {2}. Som før: {3}.",
        "Lista er henta inn. Nye funksjonar: {0} (nye personar: {1}). Endra: {2}. Som før: {3}.",
        "The list is imported. New functions: {0} (new people: {1}). Changed: {2}. As before: {3}.");
    public static readonly Text BadTitle = new("Rader med feil: {0}", "Rader med feil: {0}", "Rows with mistakes: {0}");
    public static readonly Text Row = new("Rad", "Rad", "Row");
    public static readonly Text RowIs = new("Rad {0}: {1}", "Rad {0}: {1}", "Row {0}: {1}");
    public static readonly Text What = new("Hva som er galt", "Kva som er gale", "What is wrong");
    public static readonly Text Added = new("ny", "ny", "new");
    public static readonly Text Changed = new("endret", "endra", "changed");
    public static readonly Text Same = new("som før", "som før", "as before");
    public static readonly Text Effect = new("Hva som skjer", "Kva som skjer", "What happens");
    public static readonly Text Change = new("{0}: {1} → {2}", "{0}: {1} → {2}", "{0}: {1} → {2}");
    public static readonly Text UnknownGroups = new("Grupper programmet ikke har: {0}", "Grupper programmet ikkje har: {0}", "Groups the programme does not have: {0}");
    public static readonly Text UnknownOrganisations = new(
        "Organisasjoner som ikke er med: {0}", "Organisasjonar som ikkje er med: {0}", "Organisations that do not take part: {0}");
    public static readonly Text UnusedColumns = new(
        "Kolonner vi ikke bruker: {0}", "Kolonnar vi ikkje bruker: {0}", "Columns we do not use: {0}");
    public static readonly Text FileGone = new(
        "Lista du så på, er ikke her lenger. Velg den på nytt.", "Lista du såg på, er ikkje her lenger. Vel ho på nytt.",
        "The list you looked at is no longer here. Choose it again.");
    public static readonly Text FileMissing = new("Velg en fil, eller lim inn en liste.", "Vel ei fil, eller lim inn ei liste.", "Choose a file, or paste a list.");
    public static readonly Text FileUnreadable = new("Vi får ikke lest filen {0}.", "Vi får ikkje lese fila {0}.", "The file {0} cannot be read.");
    public static readonly Text CommandHelp = new(
        "Henter deltakere fra CSV eller Excel. Ingenting blir hentet når en rad har feil, om ikke --skip-bad-rows er med.",
        "Hentar deltakarar frå CSV eller Excel. Ingenting blir henta når ei rad har feil, om ikkje --skip-bad-rows er med.",
        "Imports people from CSV or Excel. Nothing is imported while a row has a mistake, unless --skip-bad-rows is given.");
    public static readonly Text DryRun = new("Prøve: ingenting er lagret.", "Prøve: ingenting er lagra.", "Dry run: nothing has been saved.");

    public static readonly Text NameColumnMissing = new(
        "Vi finner ingen kolonne for navn. Første rad i lista er: {0}.", "Vi finn ingen kolonne for namn. Første rad i lista er: {0}.",
        "There is no column for name. The first row of the list is: {0}.");
    public static readonly Text GroupColumnMissing = new(
        "Vi finner ingen kolonne for gruppe. Første rad i lista er: {0}.", "Vi finn ingen kolonne for gruppe. Første rad i lista er: {0}.",
        "There is no column for group. The first row of the list is: {0}.");
    public static readonly Text CellTooLong = new(
        "{0} er lengre enn {1} tegn.", "{0} er lengre enn {1} teikn.", "{0} is longer than {1} characters.");
    public static readonly Text NameCell = new("Navnet mangler.", "Namnet manglar.", "The name is missing.");
    public static readonly Text GroupCell = new("Gruppa mangler.", "Gruppa manglar.", "The group is missing.");
    public static readonly Text LeaderUnclear = new(
        "«{0}» sier ikke om personen er leder. Skriv ja eller nei.", "«{0}» seier ikkje om personen er leiar. Skriv ja eller nei.",
        "“{0}” does not say whether the person leads. Write yes or no.");
    public static readonly Text FieldProblem = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Text GroupUnknown = new(
        "Programmet har ingen gruppe «{0}».", "Programmet har inga gruppe «{0}».", "The programme has no group “{0}”.");
    public static readonly Text OrganisationUnknown = new(
        "«{0}» er ikke med i programmet.", "«{0}» er ikkje med i programmet.", "“{0}” does not take part in the programme.");
    public static readonly Text OrganisationAmbiguous = new(
        "Flere organisasjoner heter «{0}». Skriv kommunenummeret.", "Fleire organisasjonar heiter «{0}». Skriv kommunenummeret.",
        "Several organisations are called “{0}”. Write the municipality's number.");
    public static readonly Text RowsDisagree = new(
        "{0} er en annen enn i rad {1} for samme person. Er det to personer, må begge ha e-post.",
        "{0} er ein annan enn i rad {1} for same person. Er det to personar, må begge ha e-post.",
        "{0} differs from row {1} for the same person. If these are two people, both need an e-mail address.");
    public static readonly Text TwoAlike = new(
        "Flere heter {0} her. Skriv e-post, så vi vet hvem det er.", "Fleire heiter {0} her. Skriv e-post, så vi veit kven det er.",
        "Several people here are called {0}. Write the e-mail address, so that we know who it is.");
    public static readonly Text DuplicateRow = new(
        "Samme person og funksjon står i rad {0}.", "Same person og funksjon står i rad {0}.", "The same person and function stand in row {0}.");
    public static readonly Text BadRowsStop = new(
        "Rader med feil: {0}. Rett dem, eller velg å hoppe over dem. Ingenting er endret.",
        "Rader med feil: {0}. Rett dei, eller vel å hoppe over dei. Ingenting er endra.",
        "Rows with mistakes: {0}. Correct them, or choose to leave them out. Nothing has been changed.");
    public static readonly Text NothingToImport = new(
        "Det er ingen rader å hente inn.", "Det er ingen rader å hente inn.", "There are no rows to import.");
    public static readonly Text ChangedSincePreview = new(
        "Deltakerlista er endret siden du så hva som ville skje. Se på nytt.", "Deltakarlista er endra sidan du såg kva som ville skje. Sjå på nytt.",
        "The roster has changed since you saw what would happen. Look again.");
}

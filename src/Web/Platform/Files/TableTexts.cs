using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Files;

public static class TableTexts
{
    public static readonly Text Empty = new(
        "Filen har ingen rader.", "Fila har ingen rader.", "The file has no rows.");
    public static readonly Text TooManyBytes = new(
        "Filen er for stor. Grensen er {0} MB.", "Fila er for stor. Grensa er {0} MB.", "The file is too large. The limit is {0} MB.");
    public static readonly Text TooManyRows = new(
        "Tabellen har mer enn {0:N0} rader. Del den i flere filer.",
        "Tabellen har meir enn {0:N0} rader. Del han i fleire filer.",
        "The table has more than {0:N0} rows. Split it into several files.");
    public static readonly Text TooManyColumns = new(
        "Rad {0} har mer enn {1:N0} kolonner. Ta bort kolonner som ikke skal være med.",
        "Rad {0} har meir enn {1:N0} kolonnar. Ta bort kolonnar som ikkje skal vere med.",
        "Row {0} has more than {1:N0} columns. Remove columns that are not needed.");
    public static readonly Text TooManyCells = new(
        "Tabellen er for stor: mer enn {0:N0} celler. Del den i flere filer.",
        "Tabellen er for stor: meir enn {0:N0} celler. Del han i fleire filer.",
        "The table is too large: more than {0:N0} cells. Split it into several files.");
    public static readonly Text CellTooLong = new(
        "Cellen i rad {0}, kolonne {1} har mer enn {2:N0} tegn. Se etter et anførselstegn som mangler, eller kort ned teksten.",
        "Cella i rad {0}, kolonne {1} har meir enn {2:N0} teikn. Sjå etter eit hermeteikn som manglar, eller kort ned teksten.",
        "The cell in row {0}, column {1} has more than {2:N0} characters. Look for a missing quotation mark, or shorten the text.");
    public static readonly Text RowTooLong = new(
        "Rad {0} har en verdi i kolonne {1}, men overskriftene i rad {2} slutter ved kolonne {3}.",
        "Rad {0} har ein verdi i kolonne {1}, men overskriftene i rad {2} sluttar ved kolonne {3}.",
        "Row {0} has a value in column {1}, but the headings in row {2} end at column {3}.");
    public static readonly Text QuoteNotClosed = new(
        "Anførselstegnet i linje {0} (rad {1}, kolonne {2}) blir aldri avsluttet.",
        "Hermeteiknet i linje {0} (rad {1}, kolonne {2}) blir aldri avslutta.",
        "The quotation mark in line {0} (row {1}, column {2}) is never closed.");
    public static readonly Text NotText = new(
        "Filen er ikke en tabell vi kan lese. Lagre den som Excel-fil (.xlsx) eller CSV.",
        "Fila er ikkje ein tabell vi kan lese. Lagre ho som Excel-fil (.xlsx) eller CSV.",
        "The file is not a table we can read. Save it as an Excel file (.xlsx) or CSV.");
    public static readonly Text OldExcel = new(
        "Filen er i et eldre Excel-format. Åpne den i Excel og lagre den som .xlsx.",
        "Fila er i eit eldre Excel-format. Opne ho i Excel og lagre ho som .xlsx.",
        "The file is in an older Excel format. Open it in Excel and save it as .xlsx.");
    public static readonly Text BinaryExcel = new(
        "Filen er en binær Excel-fil (.xlsb). Åpne den i Excel og lagre den som .xlsx.",
        "Fila er ei binær Excel-fil (.xlsb). Opne ho i Excel og lagre ho som .xlsx.",
        "The file is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.");
    public static readonly Text Encrypted = new(
        "Filen er beskyttet med passord. Fjern passordet i Excel og lagre den på nytt.",
        "Fila er verna med passord. Fjern passordet i Excel og lagre ho på nytt.",
        "The file is protected with a password. Remove the password in Excel and save it again.");
    public static readonly Text OpenDocument = new(
        "Filen er et OpenDocument-regneark (.ods). Lagre den som Excel-fil (.xlsx) eller CSV.",
        "Fila er eit OpenDocument-rekneark (.ods). Lagre ho som Excel-fil (.xlsx) eller CSV.",
        "The file is an OpenDocument spreadsheet (.ods). Save it as an Excel file (.xlsx) or CSV.");
    public static readonly Text Markup = new(
        "Filen er en nettside eller XML, ikke en tabell. Åpne den i Excel og lagre den som .xlsx.",
        "Fila er ei nettside eller XML, ikkje ein tabell. Opne ho i Excel og lagre ho som .xlsx.",
        "The file is a web page or XML, not a table. Open it in Excel and save it as .xlsx.");
    public static readonly Text Broken = new(
        "Excel-filen er skadet og kan ikke leses. Åpne den i Excel og lagre den på nytt.",
        "Excel-fila er skadd og kan ikkje lesast. Opne ho i Excel og lagre ho på nytt.",
        "The Excel file is damaged and cannot be read. Open it in Excel and save it again.");
    public static readonly Text UnpacksTooLarge = new(
        "Excel-filen blir for stor når den pakkes ut. Kopier tabellen til en ny, tom arbeidsbok, eller del den i flere filer.",
        "Excel-fila blir for stor når ho blir pakka ut. Kopier tabellen til ei ny, tom arbeidsbok, eller del han i fleire filer.",
        "The Excel file is too large once unpacked. Copy the table to a new, empty workbook, or split it into several files.");
    public static readonly Text NoSuchSheet = new(
        "Arbeidsboken har ikke noe ark som heter «{0}».",
        "Arbeidsboka har ikkje noko ark som heiter «{0}».",
        "The workbook has no sheet called “{0}”.");

    public static readonly Text HeaderRenamed = new(
        "Kolonne {0} har samme overskrift som en annen og vises som «{1}».",
        "Kolonne {0} har same overskrift som ein annan og blir vist som «{1}».",
        "Column {0} has the same heading as another and is shown as “{1}”.");
    public static readonly Text HeaderMissing = new(
        "Kolonne {0} mangler overskrift og vises som «{1}».",
        "Kolonne {0} manglar overskrift og blir vist som «{1}».",
        "Column {0} has no heading and is shown as “{1}”.");
    public static readonly Text UnreadableCharacters = new(
        "Noen tegn kunne ikke leses og vises som �.",
        "Nokre teikn kunne ikkje lesast og blir viste som �.",
        "Some characters could not be read and are shown as �.");
    public static readonly Text SheetError = new(
        "Celle {0} inneholder en feil fra regnearket: {1}.",
        "Celle {0} inneheld ein feil frå reknearket: {1}.",
        "Cell {0} holds an error from the spreadsheet: {1}.");
}

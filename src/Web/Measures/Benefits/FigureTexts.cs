using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Texts on measuring: one figure, many at once, and what is wrong with them.</summary>
public static class FigureTexts
{
    public static readonly Text Week = new("uke {0} {1}", "veke {0} {1}", "week {0} {1}");
    public static readonly Text WeekShort = new("u{0} {1}", "v{0} {1}", "w{0} {1}");
    public static readonly Text Quarter = new("{0}. kvartal {1}", "{0}. kvartal {1}", "quarter {0} {1}");
    public static readonly Text QuarterShort = new("{0}. kv. {1}", "{0}. kv. {1}", "Q{0} {1}");

    public static readonly Text PeriodMissing = new("Skriv hvilken periode tallet gjelder.", "Skriv kva periode talet gjeld.", "Write which period the figure is for.");
    public static readonly Text NotAPeriod = new(
        "«{0}» er ikke en periode her. Skriv for eksempel {1}.",
        "«{0}» er ikkje ein periode her. Skriv til dømes {1}.",
        "“{0}” is not a period here. Write for example {1}.");
    public static readonly Text TooLongAgo = new(
        "«{0}» er for lenge siden. Vi tar tall fra og med {1}.",
        "«{0}» er for lenge sidan. Vi tek tal frå og med {1}.",
        "“{0}” is too long ago. We take figures from {1} on.");
    public static readonly Text NotYet = new(
        "«{0}» har ikke begynt ennå.",
        "«{0}» har ikkje byrja enno.",
        "“{0}” has not begun yet.");
    public static readonly Text BaseMissing = new(
        "Skriv også hvor mange det er i alt. En andel trenger begge tallene.",
        "Skriv òg kor mange det er i alt. Ein del treng begge tala.",
        "Write also how many there are in all. A share needs both figures.");
    public static readonly Text ShareOutside = new(
        "{0} av {1} er ingen andel. Det første tallet må være fra 0 til det andre.",
        "{0} av {1} er ingen del. Det første talet må vere frå 0 til det andre.",
        "{0} of {1} is no share. The first figure must be from 0 to the second.");
    public static readonly Text NoBase = new(
        "Denne indikatoren måles med ett tall, ikke med «av hvor mange».",
        "Denne indikatoren blir målt med eitt tal, ikkje med «av kor mange».",
        "This indicator is measured by one figure, not by “of how many”.");
    public static readonly Text TooLarge = new("Tallet er for stort.", "Talet er for stort.", "The figure is too large.");
    public static readonly Text TwiceInRows = new(
        "{0} står også i rad {1}.", "{0} står òg i rad {1}.", "{0} is in row {1} too.");
    public static readonly Text RemarkMissing = new(
        "{0} har et tall fra før. Skriv hvorfor det rettes.",
        "{0} har eit tal frå før. Skriv kvifor det blir retta.",
        "{0} has a figure already. Write why it is corrected.");
    public static readonly Text RemarkTooLong = new("Merknaden er for lang. Den kan ha {0} tegn.", "Merknaden er for lang. Han kan ha {0} teikn.", "The remark is too long. It may have {0} characters.");
    public static readonly Text TooMany = new(
        "Det er for mange rader. Vi tar {0} om gangen.",
        "Det er for mange rader. Vi tek {0} om gongen.",
        "There are too many rows. We take {0} at a time.");
    public static readonly Text NoFigures = new("Det står ingen tall her.", "Det står ingen tal her.", "There are no figures here.");
    public static readonly Text ColumnsMissing = new(
        "Vi trenger en kolonne for periode og en for verdi{0}.",
        "Vi treng ein kolonne for periode og ein for verdi{0}.",
        "We need a column for the period and one for the value{0}.");
    public static readonly Text AndBase = new(", og en for hvor mange i alt", ", og ein for kor mange i alt", ", and one for how many in all");
    public static readonly Text FixFirst = new(
        "Rett radene som er merket, og prøv igjen. Ingenting er lagret.",
        "Rett radene som er merkte, og prøv igjen. Ingenting er lagra.",
        "Correct the marked rows, and try again. Nothing is saved.");

    public static readonly Text Register = new("Registrer måling", "Registrer måling", "Register a measurement");
    public static readonly Text OneFigure = new("Ett tall", "Eitt tal", "One figure");
    public static readonly Text ManyFigures = new("Mange tall på en gang", "Mange tal på ein gong", "Many figures at once");
    public static readonly Text ManyLead = new(
        "Lim inn ruter fra et regneark, eller hent en fil. Du ser alt før noe blir lagret.",
        "Lim inn ruter frå eit rekneark, eller hent ei fil. Du ser alt før noko blir lagra.",
        "Paste cells from a spreadsheet, or bring a file. You see everything before anything is saved.");
    public static readonly Text Period = new("Periode", "Periode", "Period");
    public static readonly Text Value = new("Verdi", "Verdi", "Value");
    public static readonly Text ValueIn = new("Verdi ({0})", "Verdi ({0})", "Value ({0})");
    public static readonly Text HowMany = new("Hvor mange", "Kor mange", "How many");
    public static readonly Text OfHowMany = new("Av hvor mange", "Av kor mange", "Of how many");
    public static readonly Text Remark = new("Merknad", "Merknad", "Remark");
    public static readonly Text RemarkHint = new(
        "Retter du et tall som står fra før, må du skrive hvorfor. Skriv ikke noe om enkeltpersoner.",
        "Rettar du eit tal som står frå før, må du skrive kvifor. Skriv ikkje noko om enkeltpersonar.",
        "If you correct a figure that is there already, you must write why. Write nothing about individuals.");
    public static readonly Text PeriodHint = new("Slik: {0}.", "Slik: {0}.", "Like this: {0}.");
    public static readonly Text Save = new("Lagre målingen", "Lagre målinga", "Save the measurement");
    public static readonly Text Paste = new("Lim inn fra regneark", "Lim inn frå rekneark", "Paste from a spreadsheet");
    public static readonly Text PasteHint = new(
        "Første rad er overskrifter: periode og verdi. Er det en andel, også av hvor mange.",
        "Første rad er overskrifter: periode og verdi. Er det ein del, òg av kor mange.",
        "The first row is headings: period and value. For a share, also of how many.");
    public static readonly Text File = new("Eller hent en fil", "Eller hent ei fil", "Or bring a file");
    public static readonly Text FileHint = new("Excel (.xlsx) eller CSV.", "Excel (.xlsx) eller CSV.", "Excel (.xlsx) or CSV.");
    public static readonly Text Look = new("Se gjennom", "Sjå gjennom", "Look through");
    public static readonly Text LookTitle = new("Stemmer dette?", "Stemmer dette?", "Is this right?");
    public static readonly Text NothingSaved = new("Ingenting er lagret ennå.", "Ingenting er lagra enno.", "Nothing is saved yet.");
    public static readonly Text SaveAll = new("Lagre {0} målinger", "Lagre {0} målingar", "Save {0} measurements");
    public static readonly Text Row = new("Rad", "Rad", "Row");
    public static readonly Text WhatHappens = new("Hva skjer", "Kva skjer", "What happens");
    public static readonly Text IsNew = new("Ny", "Ny", "New");
    public static readonly Text IsSame = new("Står fra før", "Står frå før", "There already");
    public static readonly Text Corrects = new("Retter {0}", "Rettar {0}", "Corrects {0}");
    public static readonly Text Done = new("{0} nye målinger, {1} rettet, {2} sto der fra før.", "{0} nye målingar, {1} retta, {2} stod der frå før.", "{0} new measurements, {1} corrected, {2} were there already.");
    public static readonly Text FileOrPaste = new("Lim inn noe, eller velg en fil.", "Lim inn noko, eller vel ei fil.", "Paste something, or choose a file.");
    public static readonly Text ByKey = new("La et fagsystem sende tallene", "La eit fagsystem sende tala", "Let a system send the figures");

    public static Text How(MeasuredBy by) => by switch
    {
        MeasuredBy.Hand => new("for hånd", "for hand", "by hand"),
        MeasuredBy.Paste => new("limt inn", "limt inn", "pasted"),
        MeasuredBy.File => new("fra fil", "frå fil", "from a file"),
        _ => new("fra fagsystem", "frå fagsystem", "from a system"),
    };
}

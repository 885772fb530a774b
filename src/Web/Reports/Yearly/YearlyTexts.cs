using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Reports.Yearly;

public static class YearlyTexts
{
    public static readonly Text Title = new("Hva har vi prøvd, og hva lærte vi?", "Kva har vi prøvd, og kva lærte vi?", "What have we tried, and what did we learn?");
    public static readonly Text Lead = new(
        "Hver leder forteller én gang i året om nytt som er prøvd. Det som har skjedd, samles av seg selv; lederen sier hva det betyr.",
        "Kvar leiar fortel éin gong i året om nytt som er prøvd. Det som har hendt, blir samla av seg sjølv; leiaren seier kva det betyr.",
        "Every leader tells once a year of new things tried. What happened is gathered by itself; the leader says what it means.");
    public static readonly Text Empty = new("Ingen har skrevet en innovasjonsrapport ennå.", "Ingen har skrive ein innovasjonsrapport enno.", "Nobody has written an innovation report yet.");
    public static readonly Text EmptyHow = new(
        "De som bestemmer for en kommune, begynner en rapport her.",
        "Dei som bestemmer for ein kommune, byrjar ein rapport her.",
        "Those who decide for a municipality begin a report here.");
    public static readonly Text Begin = new("Begynn en rapport", "Byrj ein rapport", "Begin a report");
    public static readonly Text Organisation = new("Kommune", "Kommune", "Municipality");
    public static readonly Text Year = new("År", "År", "Year");
    public static readonly Text YearWrong = new("Skriv et år fra 2000 til i år.", "Skriv eit år frå 2000 til i år.", "Write a year from 2000 to this year.");
    public static readonly Text Leader = new("Leder som skriver og signerer", "Leiar som skriv og signerer", "Leader who writes and signs");
    public static readonly Text LeaderMissing = new("Velg hvem som skriver rapporten.", "Vel kven som skriv rapporten.", "Choose who writes the report.");
    public static readonly Text Unit = new("Enhet", "Eining", "Unit");
    public static readonly Text WholeOrganisation = new("Hele kommunen", "Heile kommunen", "The whole municipality");
    public static readonly Text There = new("Denne rapporten finnes allerede.", "Denne rapporten finst allereie.", "This report exists already.");
    public static readonly Text ReportFor = new("Innovasjonsrapport {0} for {1}", "Innovasjonsrapport {0} for {1}", "Innovation report {0} for {1}");
    public static readonly Text EditionNumber = new("utgave {0}", "utgåve {0}", "edition {0}");
    public static readonly Text Draft = new("Utkast", "Utkast", "Draft");
    public static readonly Text Signed = new("Signert {0} av {1}", "Signert {0} av {1}", "Signed {0} by {1}");
    public static readonly Text SignedLead = new(
        "Rapporten står slik den ble signert. Skal noe rettes, lager du en ny utgave.",
        "Rapporten står slik han vart signert. Skal noko rettast, lagar du ei ny utgåve.",
        "The report stands as it was signed. If something is to be corrected, make a new edition.");
    public static readonly Text DraftLead = new(
        "Skriv med egne ord. Det som har skjedd i året, står under og kommer med i rapporten.",
        "Skriv med eigne ord. Det som har hendt i året, står under og kjem med i rapporten.",
        "Write in your own words. What happened in the year stands below and goes into the report.");
    public static readonly Text Proud = new("Hva er vi stolte av?", "Kva er vi stolte av?", "What are we proud of?");
    public static readonly Text Learned = new("Hva lærte vi, også av det som ikke gikk?", "Kva lærte vi, også av det som ikkje gjekk?", "What did we learn, also from what did not work?");
    public static readonly Text Next = new("Hva gjør vi neste år?", "Kva gjer vi neste år?", "What do we do next year?");
    public static readonly Text Happened = new("Dette skjedde i {0}", "Dette hende i {0}", "This happened in {0}");
    public static readonly Text NothingHappened = new(
        "Det er ikke ført noe på ideer eller tiltak i {0}.",
        "Det er ikkje ført noko på idear eller tiltak i {0}.",
        "Nothing was recorded of ideas or measures in {0}.");
    public static readonly Text Save = new("Lagre utkastet", "Lagre utkastet", "Save the draft");
    public static readonly Text Sign = new("Signer rapporten", "Signer rapporten", "Sign the report");
    public static readonly Text SignHint = new(
        "Da kan den ikke endres, og de som kan se kommunen, kan lese den. Tallene og listene er det du selv har lov til å se.",
        "Då kan han ikkje endrast, og dei som kan sjå kommunen, kan lese han. Tala og listene er det du sjølv har lov til å sjå.",
        "Then it cannot be changed, and those who may see the municipality may read it. Figures and lists are what you yourself may see.");
    public static readonly Text NotSigner = new("Bare lederen som skriver rapporten, kan signere den.", "Berre leiaren som skriv rapporten, kan signere han.", "Only the leader who writes the report may sign it.");
    public static readonly Text NothingSaid = new("Si i det minste hva dere lærte, før du signerer.", "Sei i det minste kva de lærte, før du signerer.", "Say at least what you learnt before you sign.");
    public static readonly Text SignedAlready = new("Rapporten er signert og kan ikke endres.", "Rapporten er signert og kan ikkje endrast.", "The report is signed and cannot be changed.");
    public static readonly Text TakeUp = new("Lag en ny utgave", "Lag ei ny utgåve", "Make a new edition");
    public static readonly Text NotSigned = new("Rapporten er ikke signert: du kan rette i den.", "Rapporten er ikkje signert: du kan rette i han.", "The report is not signed: you can correct it.");
    public static readonly Text TooLong = new("Teksten er for lang: høyst {0:N0} tegn.", "Teksten er for lang: høgst {0:N0} teikn.", "The text is too long: at most {0:N0} signs.");
    public static readonly Text Saved = new("Lagret.", "Lagra.", "Saved.");
    public static readonly Text Waits = new("Skriv innovasjonsrapporten for {0} ({1})", "Skriv innovasjonsrapporten for {0} ({1})", "Write the innovation report for {0} ({1})");
    public static readonly Text Back = new("Alle rapporter", "Alle rapportar", "All reports");

    public static readonly Text HeldDraft = new("Utkast til innovasjonsrapport", "Utkast til innovasjonsrapport", "Draft of an innovation report");
    public static readonly Text HeldSigned = new("Signert innovasjonsrapport", "Signert innovasjonsrapport", "Signed innovation report");
    public static readonly Text DataWhat = new("Hvem som skriver og signerer innovasjonsrapporten", "Kven som skriv og signerer innovasjonsrapporten", "Who writes and signs the innovation report");
    public static readonly Text DataAbout = new("Ledere i kommunene", "Leiarar i kommunane", "Leaders in the municipalities");
    public static readonly Text DataWhy = new(
        "Kommunen skal vite hvem som svarer for rapporten (oppgave i allmennhetens interesse).",
        "Kommunen skal vite kven som svarer for rapporten (oppgåve i ålmenta si interesse).",
        "The municipality must know who answers for the report (task in the public interest).");
    public static readonly Text DataUntil = new(
        "Signerte rapporter er arkivverdige og blir stående. Navnet på et utkast fjernes når personen ber om det.",
        "Signerte rapportar er arkivverdige og blir ståande. Namnet på eit utkast blir fjerna når personen ber om det.",
        "Signed reports are records and stay. The name on a draft is removed when the person asks.");
    public static readonly Text DataErased = new(
        "Utkast blir stående uten navn. Signerte rapporter blir stående med navn.",
        "Utkast blir ståande utan namn. Signerte rapportar blir ståande med namn.",
        "Drafts stay without the name. Signed reports stay with it.");
    public static readonly Text KeptBecause = new(
        "Rapporten er et signert dokument i kommunens saksbehandling, som arkivloven krever at blir stående.",
        "Rapporten er eit signert dokument i saksbehandlinga til kommunen, som arkivlova krev at blir ståande.",
        "The report is a signed document of the municipality’s, which the archives act requires to be kept.");
}

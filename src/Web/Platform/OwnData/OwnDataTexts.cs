using System.Globalization;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Time;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>What is held about oneself: the page, the file, and the kinds of record that Platform holds.</summary>
public static partial class OwnDataTexts
{
    public static readonly Text Title = new("Det som står om deg", "Det som står om deg", "What is held about you");
    public static readonly Text Lead = new(
        "Her ser du alt vi vet er om deg, hvorfor det er lagret, og hvor lenge. Du kan ta det ut som fil, rette det og be om at det slettes.",
        "Her ser du alt vi veit er om deg, kvifor det er lagra, og kor lenge. Du kan ta det ut som fil, rette det og be om at det blir sletta.",
        "Here is everything we know to be about you, why it is held, and for how long. You can take it out as a file, correct it and ask for it to be erased.");
    public static readonly Text LeadAbout = new(
        "Alt programmet har om {0}, hvorfor det er lagret, og hvor lenge.", "Alt programmet har om {0}, kvifor det er lagra, og kor lenge.",
        "Everything the programme holds about {0}, why, and for how long.");
    public static readonly Text Readable = new("Ta det ut som dokument (PDF)", "Ta det ut som dokument (PDF)", "Take it out as a document (PDF)");
    public static readonly Text Machine = new("Ta det ut som datafil (JSON)", "Ta det ut som datafil (JSON)", "Take it out as data (JSON)");
    public static readonly Text Correct = new("Rett navn, telefon eller stilling", "Rett namn, telefon eller stilling", "Correct name, phone or job title");
    public static readonly Text Ask = new("Be om sletting", "Be om sletting", "Ask for erasure");
    public static readonly Text Cancel = new("Avbryt", "Avbryt", "Cancel");
    public static readonly Text Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text Until = new("Hvor lenge", "Kor lenge", "For how long");
    public static readonly Text IfErased = new("Ber du om sletting", "Bed du om sletting", "If you ask for erasure");
    public static readonly Text IfErasedAbout = new("Ved sletting", "Ved sletting", "On erasure");
    public static readonly Text ShowAll = new("Vis alle {0}", "Vis alle {0}", "Show all {0}");
    public static readonly Text See = new("Se det der det står", "Sjå det der det står", "See it where it stands");
    public static readonly Text InProgramme = new("Program", "Program", "Programme");
    public static readonly Text Record = new("Opplysning", "Opplysning", "Record");

    public static readonly Text NotFoundTitle = new("Det ingen kan finne igjen", "Det ingen kan finne att", "What nobody can find");
    public static readonly IReadOnlyList<Text> NotFound =
    [
        new("Det du har svart anonymt. Svarene har ikke noe felles med navnet ditt, så verken du eller vi kan se hvilke som er dine. Derfor kan de heller ikke slettes for deg.",
            "Det du har svara anonymt. Svara har ikkje noko felles med namnet ditt, så verken du eller vi kan sjå kva for nokre som er dine. Difor kan dei heller ikkje slettast for deg.",
            "What you have answered anonymously. The answers have nothing in common with your name, so neither you nor we can see which are yours, and nobody can erase them for you."),
        new("Det andre har skrevet om deg i forseglede svar. De leses bare av dem som sorterer svarene, og navn tas ut før noe publiseres.",
            "Det andre har skrive om deg i forsegla svar. Dei blir berre lesne av dei som sorterer svara, og namn blir tekne ut før noko blir publisert.",
            "What others have written about you in sealed answers. Only those who sort the answers read them, and names are taken out before anything is published."),
        new("Tekst som nevner deg på en annen måte enn med hele navnet ditt eller e-postadressen. Vi leter etter dem slik de står her. Vet du om noe mer, så si fra til koordinatoren.",
            "Tekst som nemner deg på ein annan måte enn med heile namnet ditt eller e-postadressa. Vi leitar etter dei slik dei står her. Veit du om noko meir, så sei frå til koordinatoren.",
            "Text that mentions you otherwise than by your whole name or e-mail address. We look for these as they stand here. If you know of more, tell the coordinator."),
    ];

    public static readonly Text FileTitle = new("Det som står om {0}", "Det som står om {0}", "What is held about {0}");
    public static readonly Text FileMade = new("Laget {0}", "Laga {0}", "Made {0}");
    public static readonly Text FileAuthor = new("Blanke Ark", "Blanke Ark", "Blanke Ark");
    public static readonly Text FileName = new("det-som-star-om-meg", "det-som-star-om-meg", "what-is-held-about-me");

    public static readonly Text Begun = new("Logget inn", "Logga inn", "Signed in");
    public static readonly Text LastSeen = new("Sist brukt", "Sist brukt", "Last used");
    public static readonly Text Made = new("Laget", "Laga", "Made");
    public static readonly Text AskedFor = new("Bedt om", "Bede om", "Asked for");
    public static readonly Text Used = new("Brukt", "Brukt", "Used");
    public static readonly Text First = new("Første gang", "Første gong", "First");
    public static readonly Text Last = new("Sist", "Sist", "Last");

    public static readonly Text Work = new("Arbeid du har satt i gang, og som ikke er ferdig", "Arbeid du har sett i gang, og som ikkje er ferdig", "Work you have started that is not done");
    public static readonly Text WorkWhy = new(
        "For å gjøre det ferdig i ditt navn (personvernforordningen artikkel 6 nr. 1 e)", "For å gjere det ferdig i ditt namn (personvernforordninga artikkel 6 nr. 1 e)",
        "To finish it in your name (GDPR article 6(1)(e))");
    public static readonly Text WorkUntil = new("Det forsvinner av seg selv når arbeidet er gjort", "Det forsvinn av seg sjølv når arbeidet er gjort", "It goes by itself when the work is done");
    public static readonly Text Requests = new("Når du har bedt om sletting", "Når du har bede om sletting", "When you have asked for erasure");
    public static readonly Text RequestsWhy = new(
        "For å kunne vise at du fikk svar i tide, uten navn (personvernforordningen artikkel 5 nr. 2 og 12 nr. 3)",
        "For å kunne vise at du fekk svar i tide, utan namn (personvernforordninga artikkel 5 nr. 2 og 12 nr. 3)",
        "To be able to show that you were answered in time, without a name (GDPR articles 5(2) and 12(3))");
    public static readonly Text RequestsUntil = new("Så lenge løsningen er i bruk", "Så lenge løysinga er i bruk", "As long as the service is in use");
    public static readonly Text AnswerBy = new("Svar senest", "Svar seinast", "Answer by");
    public static readonly Text EndedOn = new("Avgjort", "Avgjort", "Settled");
    public static readonly Text Traces = new("Spor av det du har gjort", "Spor av det du har gjort", "Traces of what you have done");
    public static readonly Text TracesWhy = new(
        "For å kunne gjøre rede for hvem som endret hva og når, uten innholdet (personvernforordningen artikkel 5 nr. 2 og 32)",
        "For å kunne gjere greie for kven som endra kva og når, utan innhaldet (personvernforordninga artikkel 5 nr. 2 og 32)",
        "To account for who changed what and when, without the content (GDPR articles 5(2) and 32)");
    public static readonly Text TracesUntil = new("Så lenge løsningen er i bruk", "Så lenge løysinga er i bruk", "As long as the service is in use");
    public static readonly Text TracesKept = new(
        "Sporene trengs for ansvar og sikkerhet (personvernforordningen artikkel 17 nr. 3 b og e). De har ikke navnet ditt, bare et nummer som ikke lenger fører til noen",
        "Spora trengst for ansvar og tryggleik (personvernforordninga artikkel 17 nr. 3 b og e). Dei har ikkje namnet ditt, berre eit nummer som ikkje lenger fører til nokon",
        "The traces are needed for accountability and security (GDPR article 17(3)(b) and (e)). They hold no name, only a number that no longer leads to anybody");
    public static readonly Text TraceCount = new("{0} handlinger", "{0} handlingar", "{0} acts");

    /// <summary>14. mars 2026 09:30, in Norway.</summary>
    public static string Moment(DateTime utc) => Today.Local(utc).ToString("d. MMMM yyyy HH:mm", CultureInfo.CurrentUICulture);

    public static string Day(DateOnly day) => day.ToString("d. MMMM yyyy", CultureInfo.CurrentUICulture);

    public static string Day(DateOnly day, string language) => day.ToString("d. MMMM yyyy", Languages.Culture(language));

    public static string VerdictOf(HeldRecord record) => record.Verdict switch
    {
        Verdict.AtOnce => GoesAtOnce,
        Verdict.WhenSettled => GoesLast,
        Verdict.Judged => record.Kind.Outcomes[0] == Fate.Keep ? JudgedRecord : Judged,
        _ => KeptBecause.With(record.Kind.KeptBecause),
    };

    private static readonly Text GoesAtOnce = new("Slettes med én gang.", "Blir sletta med ein gong.", "Erased at once.");
    private static readonly Text GoesLast = new("Slettes når alt annet er avgjort.", "Blir sletta når alt anna er avgjort.", "Erased when everything else is settled.");
    private static readonly Text Judged = new(
        "Den som svarer for programmet, avgjør om det slettes, eller blir stående uten navnet.",
        "Den som svarar for programmet, avgjer om det blir sletta, eller blir ståande utan namnet.",
        "Whoever answers for the programme decides whether it goes, or stays without the name.");
    private static readonly Text JudgedRecord = new(
        "Referater og vedtak er dokumenter det offentlige må ta vare på (arkivlova, personvernforordningen artikkel 17 nr. 3 b og d). Den som svarer for programmet, avgjør om navnet kan tas ut.",
        "Referat og vedtak er dokument det offentlege må ta vare på (arkivlova, personvernforordninga artikkel 17 nr. 3 b og d). Den som svarar for programmet, avgjer om namnet kan takast ut.",
        "Minutes and decisions are records that public bodies must keep (the Archives Act, GDPR article 17(3)(b) and (d)). Whoever answers for the programme decides whether the name can be taken out.");
    private static readonly Text KeptBecause = new("Blir stående. {0}.", "Blir ståande. {0}.", "Kept. {0}.");
}

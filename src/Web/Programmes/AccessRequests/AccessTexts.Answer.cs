using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.AccessRequests;

public static partial class AccessTexts
{
    public static readonly Text FileName = new("innsyn", "innsyn", "access");
    public static readonly Text AnswerOn = new("Svar på krav om innsyn", "Svar på krav om innsyn", "Answer to a request for access");
    public static readonly Text AnswerIntro = new(
        "Dette er svaret på krav {0} om innsyn, mottatt {1} og avgjort {2} etter offentleglova.",
        "Dette er svaret på krav {0} om innsyn, motteke {1} og avgjort {2} etter offentleglova.",
        "This is the answer to access request {0}, received on {1} and decided on {2} under the Freedom of Information Act (offentleglova).");
    public static readonly Text Overview = new("Dokumentene", "Dokumenta", "The documents");
    public static readonly Text WholeResult = new("Gitt i sin helhet", "Gitt i sin heilskap", "Given whole");
    public static readonly Text PartlyResult = new("Gitt med sladding", "Gitt med sladding", "Given with passages blacked out");
    public static readonly Text RefusedResult = new("Ikke gitt", "Ikkje gitt", "Not given");
    public static readonly Text Gap = new("[sladdet: {0}]", "[sladda: {0}]", "[blacked out: {0}]");
    public static readonly Text RefusedTitle = new("Dette er ikke gitt", "Dette er ikkje gitt", "What is not given");
    public static readonly Text RefusedLine = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Text GroundsTitle = new("Hjemlene som er brukt", "Heimlane som er brukte", "The grounds used");
    public static readonly Text WeighedDone = new(
        "For alt unntatt taushetsplikt er det vurdert om det kunne gis ut likevel (offentleglova § 11).",
        "For alt unnateke teieplikt er det vurdert om det kunne givast ut likevel (offentleglova § 11).",
        "For everything but the duty of secrecy it was considered whether it could be given all the same (offentleglova section 11).");
    public static readonly Text ComplainTitle = new("Er du uenig?", "Er du usamd?", "Do you disagree?");
    public static readonly IReadOnlyList<Text> Complain =
    [
        new("Du kan klage på det du ikke har fått (offentleglova § 32). Send klagen til {0} innen tre uker. Skriv hva du vil ha innsyn i. Du trenger ikke å si hvorfor.",
            "Du kan klage på det du ikkje har fått (offentleglova § 32). Send klagen til {0} innan tre veker. Skriv kva du vil ha innsyn i. Du treng ikkje å seie kvifor.",
            "You may complain of what you were not given (offentleglova section 32). Send the complaint to {0} within three weeks. Say what you want access to. You need not say why."),
        new("Gir ikke {0} deg medhold, går klagen videre til statsforvalteren, som avgjør den.",
            "Gir ikkje {0} deg medhald, går klagen vidare til statsforvaltaren, som avgjer han.",
            "If {0} does not change its decision, the complaint goes on to the county governor (statsforvalteren), who decides."),
        new("Du kan også be om en nærmere begrunnelse innen tre uker (offentleglova § 31).",
            "Du kan òg be om ei nærare grunngiving innan tre veker (offentleglova § 31).",
            "You may also ask within three weeks for the reasons in more detail (offentleglova section 31)."),
    ];

    /// <summary>The exemption by its section, as it stands in a gap.</summary>
    public static Text Section(Exemption exemption) => exemption switch
    {
        Exemption.Secrecy => new("offl. § 13", "offl. § 13", "offl. § 13"),
        Exemption.Internal => new("offl. § 14", "offl. § 14", "offl. § 14"),
        Exemption.FromOutside => new("offl. § 15", "offl. § 15", "offl. § 15"),
        Exemption.Negotiation => new("offl. § 23", "offl. § 23", "offl. § 23"),
        Exemption.Control => new("offl. § 24", "offl. § 24", "offl. § 24"),
        _ => new("offl. § 26 femte ledd", "offl. § 26 femte ledd", "offl. § 26(5)"),
    };

    public static readonly Text WithTheRest = new("{0}, jf. § 12", "{0}, jf. § 12", "{0} with § 12");
    public static readonly Text TheRest = new(
        "Offentleglova § 12: resten er holdt tilbake fordi den alene ville gi et klart misvisende inntrykk, være urimelig arbeidskrevende å skille ut, eller være lite av dokumentet.",
        "Offentleglova § 12: resten er halden tilbake fordi han åleine ville gi eit klart misvisande inntrykk, vere urimeleg arbeidskrevjande å skilje ut, eller vere lite av dokumentet.",
        "Offentleglova section 12: the rest is withheld because alone it would give a clearly misleading impression, be unreasonably laborious to separate, or be little of the document.");

    /// <summary>What the exemption is, as it is chosen.</summary>
    public static Text Name(Exemption exemption) => exemption switch
    {
        Exemption.Secrecy => new("taushetsplikt (§ 13)", "teieplikt (§ 13)", "duty of secrecy (§ 13)"),
        Exemption.Internal => new("internt dokument (§ 14)", "internt dokument (§ 14)", "internal document (§ 14)"),
        Exemption.FromOutside => new("hentet utenfra til intern bruk (§ 15)", "henta utanfrå til intern bruk (§ 15)", "got from outside for internal use (§ 15)"),
        Exemption.Negotiation => new("økonomi, lønn og forhandlinger (§ 23)", "økonomi, lønn og forhandlingar (§ 23)", "economy, pay and negotiations (§ 23)"),
        Exemption.Control => new("kontroll og tilsyn (§ 24)", "kontroll og tilsyn (§ 24)", "control and supervision (§ 24)"),
        _ => new("fødselsnummer (§ 26 femte ledd)", "fødselsnummer (§ 26 femte ledd)", "national identity number (§ 26(5))"),
    };

    /// <summary>What it means, in the list of those used.</summary>
    public static Text Meaning(Exemption exemption) => exemption switch
    {
        Exemption.Secrecy => new(
            "Offentleglova § 13, jf. forvaltningsloven § 13: opplysninger som det er forbudt å fortelle, som noens personlige forhold.",
            "Offentleglova § 13, jf. forvaltningslova § 13: opplysningar som det er forbode å fortelje, som nokon sine personlege forhold.",
            "Offentleglova section 13, with forvaltningsloven section 13: what it is forbidden to tell, such as somebody's personal affairs."),
        Exemption.Internal => new(
            "Offentleglova § 14: dokumentet er laget for egen saksforberedelse.", "Offentleglova § 14: dokumentet er laga for eiga saksførebuing.",
            "Offentleglova section 14: the document was made for the body's own preparation of a case."),
        Exemption.FromOutside => new(
            "Offentleglova § 15: dokumentet er hentet inn fra andre til den interne saksforberedelsen.", "Offentleglova § 15: dokumentet er henta inn frå andre til den interne saksførebuinga.",
            "Offentleglova section 15: the document was got from others for the internal preparation of a case."),
        Exemption.Negotiation => new(
            "Offentleglova § 23: det må skjermes for at økonomi, lønn, personalsaker eller forhandlinger kan håndteres forsvarlig.",
            "Offentleglova § 23: det må skjermast for at økonomi, lønn, personalsaker eller forhandlingar kan handterast forsvarleg.",
            "Offentleglova section 23: it must be shielded so that economy, pay, staff or negotiations can be handled soundly."),
        Exemption.Control => new(
            "Offentleglova § 24: å fortelle det ville motvirke kontroll eller tilsyn.", "Offentleglova § 24: å fortelje det ville motverke kontroll eller tilsyn.",
            "Offentleglova section 24: to tell it would work against control or supervision."),
        _ => new(
            "Offentleglova § 26 femte ledd: fødselsnummer og lignende nummer.", "Offentleglova § 26 femte ledd: fødselsnummer og liknande nummer.",
            "Offentleglova section 26, fifth paragraph: national identity numbers and the like."),
    };

    public static readonly Text DataRequesters = new("Den som ber om innsyn", "Den som bed om innsyn", "Whoever asks for access");
    public static readonly Text DataRequestersAbout = new("Folk som selv har sagt hvem de er", "Folk som sjølve har sagt kven dei er", "People who have said themselves who they are");
    public static readonly Text DataRequestersWhy = new("Svare på krav om innsyn (offentleglova)", "Svare på krav om innsyn (offentleglova)", "Answering requests for access (offentleglova)");
    public static readonly Text DataRequestersUntil = new("Seks måneder etter svaret", "Seks månader etter svaret", "Six months after the answer");
    public static readonly Text DataRequestersErased = new("Slettes av seg selv", "Blir sletta av seg sjølv", "Deleted by itself");
    public static readonly Text CountedRequesters = new("{0} krav", "{0} krav", "{0} requests");
    public static readonly Text DataAnswers = new("Dokumenter gitt ut ved innsyn", "Dokument gitt ut ved innsyn", "Documents given on request");
    public static readonly Text DataAnswersAbout = new("Dem dokumentene nevner", "Dei dokumenta nemner", "Those the documents mention");
    public static readonly Text DataAnswersUntil = new("Så lenge programmet er bevart", "Så lenge programmet er bevart", "As long as the programme is kept");
    public static readonly Text DataAnswersErased = new(
        "Avgjøres når noen ber om det: svaret er et saksdokument", "Blir avgjort når nokon bed om det: svaret er eit saksdokument", "Decided when somebody asks: the answer is a public record");
    public static readonly Text CountedAnswers = new("{0} dokumenter", "{0} dokument", "{0} documents");
    public static readonly Text InAnswers = new("Navnet i dokumenter som noen har bedt om innsyn i", "Namnet i dokument som nokon har bede om innsyn i", "The name in documents that somebody asked to read");
    public static readonly Text InRequests = new("Navnet i krav om innsyn", "Namnet i krav om innsyn", "The name in access requests");
    public static readonly Text DueRequesters = new("Hvem som har bedt om innsyn", "Kven som har bede om innsyn", "Who has asked for access");
    public static readonly Text DueRequestersRule = new("6 måneder etter at kravet er besvart. Kravet og svaret blir stående", "6 månader etter at kravet er svara på. Kravet og svaret blir ståande", "6 months after the request is answered. The request and the answer stay");
}

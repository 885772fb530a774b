using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Texts on systems that send figures: their keys, and how it is done.</summary>
public static class KeyTexts
{
    public static readonly Text Title = new("Hvem kan sende tall hit?", "Kven kan sende tal hit?", "Who may send figures here?");
    public static readonly Text Lead = new(
        "Et fagsystem kan sende målingene selv. Det trenger en nøkkel, og nøkkelen gjelder bare denne indikatoren.",
        "Eit fagsystem kan sende målingane sjølv. Det treng ein nøkkel, og nøkkelen gjeld berre denne indikatoren.",
        "A system can send the measurements itself. It needs a key, and the key is for this indicator alone.");
    public static readonly Text Keys = new("Nøkler", "Nøklar", "Keys");
    public static readonly Text None = new("Ingen nøkler er laget.", "Ingen nøklar er laga.", "No keys are made.");
    public static readonly Text Name = new("Hvilket system skal bruke den?", "Kva system skal bruke han?", "Which system is to use it?");
    public static readonly Text NameMissing = new("Skriv hvilket system som skal bruke nøkkelen.", "Skriv kva system som skal bruke nøkkelen.", "Write which system is to use the key.");
    public static readonly Text TooMany = new("Det er {0} nøkler her. Avslutt en først.", "Det er {0} nøklar her. Avslutt éin først.", "There are {0} keys here. End one first.");
    public static readonly Text Make = new("Lag en nøkkel", "Lag ein nøkkel", "Make a key");
    public static readonly Text Made = new("Laget {0}", "Laga {0}", "Made {0}");
    public static readonly Text EndedOn = new("Avsluttet {0}", "Avslutta {0}", "Ended {0}");
    public static readonly Text End = new("Avslutt «{0}»", "Avslutt «{0}»", "End “{0}”");
    public static readonly Text Shown = new(
        "Her er nøkkelen. Den vises bare nå: kopier den til systemet. Vi har den ikke, og kan ikke vise den igjen.",
        "Her er nøkkelen. Han blir vist berre no: kopier han til systemet. Vi har han ikkje, og kan ikkje vise han att.",
        "Here is the key. It is shown now only: copy it to the system. We do not have it, and cannot show it again.");
    public static readonly Text HowTo = new("Slik sendes målinger", "Slik blir målingar sende", "How measurements are sent");
    public static readonly Text HowLead = new(
        "Én adresse, en nøkkel og litt JSON. Den samme målingen kan sendes flere ganger uten at noe endres.",
        "Éi adresse, ein nøkkel og litt JSON. Den same målinga kan sendast fleire gonger utan at noko blir endra.",
        "One address, a key and a little JSON. The same measurement may be sent several times without changing anything.");
    public static readonly Text OneTitle = new("En måling", "Ei måling", "One measurement");
    public static readonly Text ManyTitle = new("Flere på en gang", "Fleire på ein gong", "Several at once");
    public static readonly Text ManyText = new("Enten lagres alle, eller ingen. {0} om gangen er det meste.", "Anten blir alle lagra, eller ingen. {0} om gongen er det meste.", "Either all are saved, or none. {0} at a time is the most.");
    public static readonly Text Fields = new("Feltene", "Felta", "The fields");
    public static readonly Text Field = new("Felt", "Felt", "Field");
    public static readonly Text Meaning = new("Betyr", "Tyder", "Means");
    public static readonly Text PeriodMeans = new("2026-10 for en måned, 2026-W42 for en uke, 2026-Q3 for et kvartal, 2026 for et år.", "2026-10 for ein månad, 2026-W42 for ei veke, 2026-Q3 for eit kvartal, 2026 for eit år.", "2026-10 for a month, 2026-W42 for a week, 2026-Q3 for a quarter, 2026 for a year.");
    public static readonly Text ValueMeans = new("Tallet. Av en andel: hvor mange.", "Talet. Av ein del: kor mange.", "The figure. Of a share: how many.");
    public static readonly Text BaseMeans = new("Bare for andeler: av hvor mange.", "Berre for delar: av kor mange.", "For shares only: of how many.");
    public static readonly Text RemarkMeans = new("En kort merknad. Kan utelates.", "Ein kort merknad. Kan utelatast.", "A short remark. May be left out.");
    public static readonly Text Answers = new("Svarene", "Svara", "The answers");
    public static readonly Text Status = new("Status", "Status", "Status");
    public static readonly Text S200 = new("Tatt imot. Svaret sier hvor mange som er nye, rettet og uendret.", "Teke imot. Svaret seier kor mange som er nye, retta og uendra.", "Received. The answer says how many are new, corrected and unchanged.");
    public static readonly Text S400 = new("Kroppen er ikke slik JSON som her.", "Kroppen er ikkje slik JSON som her.", "The body is not JSON like this.");
    public static readonly Text S401 = new("Nøkkelen mangler, finnes ikke eller er avsluttet.", "Nøkkelen manglar, finst ikkje eller er avslutta.", "The key is missing, does not exist or has been ended.");
    public static readonly Text S409 = new("Noen andre skrev samtidig. Send på nytt.", "Nokon andre skreiv samtidig. Send på nytt.", "Somebody else wrote at the same time. Send again.");
    public static readonly Text S413 = new("For mye på en gang.", "For mykje på ein gong.", "Too much at once.");
    public static readonly Text S422 = new("Et tall eller en periode er feil. Svaret sier hvilken, og ingenting er lagret.", "Eit tal eller ein periode er feil. Svaret seier kva for ein, og ingenting er lagra.", "A figure or a period is wrong. The answer says which, and nothing is saved.");
    public static readonly Text S429 = new("For mange forsøk. Retry-After sier hvor mange sekunder du må vente.", "For mange forsøk. Retry-After seier kor mange sekund du må vente.", "Too many tries. Retry-After says how many seconds to wait.");
    public static readonly Text Secret = new(
        "Hold nøkkelen hemmelig. Den som har den, kan sende tall til indikatoren, og ikke noe annet. Mistenker du at den er kommet bort, så avslutt den og lag en ny.",
        "Hald nøkkelen hemmeleg. Den som har han, kan sende tal til indikatoren, og ikkje noko anna. Trur du han er komen bort, så avslutt han og lag ein ny.",
        "Keep the key secret. Whoever has it can send figures for the indicator, and nothing else. If you think it is lost, end it and make another.");

    public static readonly Text BadKey = new("Nøkkelen mangler, finnes ikke eller er avsluttet. Send den i hodet Authorization: Bearer …", "Nøkkelen manglar, finst ikkje eller er avslutta. Send han i hovudet Authorization: Bearer …", "The key is missing, does not exist or has been ended. Send it in the header Authorization: Bearer …");
    public static readonly Text BadJson = new("Kroppen er ikke JSON med «period» og «value», eller en liste av slike.", "Kroppen er ikkje JSON med «period» og «value», eller ei liste av slike.", "The body is not JSON with “period” and “value”, or a list of such.");
    public static readonly Text BadItem = new("Nummer {0}: {1}", "Nummer {0}: {1}", "Number {0}: {1}");
    public static readonly Text BadField = new("«{0}» er ikke som det skal være.", "«{0}» er ikkje som det skal vere.", "“{0}” is not as it should be.");
    public static readonly Text UnknownField = new("«{0}» kjenner vi ikke.", "«{0}» kjenner vi ikkje.", "“{0}” is not known to us.");
    public static readonly Text TwicePeriod = new("Perioden {0} står to ganger.", "Perioden {0} står to gonger.", "The period {0} comes twice.");
}

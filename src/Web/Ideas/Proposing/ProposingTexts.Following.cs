using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What is said to whoever follows an idea of their own, and of what belongs elsewhere.</summary>
public static partial class ProposingTexts
{
    public static readonly Text FollowLead = new("Slik går det med ideen din.", "Slik går det med ideen din.", "This is how your idea is doing.");
    public static readonly Text SentTitle = new("Takk! Ideen er sendt.", "Takk! Ideen er send.", "Thank you! The idea is sent.");
    public static readonly Text SaveNow = new(
        "Ta vare på denne lenken nå. Den er den eneste veien tilbake, og vises bare denne ene gangen. Vi vet ikke hvem du er, og kan ikke sende den på nytt.",
        "Ta vare på denne lenkja no. Ho er den einaste vegen tilbake, og blir vist berre denne eine gongen. Vi veit ikkje kven du er, og kan ikkje sende ho på nytt.",
        "Save this link now. It is the only way back, and is shown this once. We do not know who you are, and cannot send it again.");
    public static readonly Text TheLink = new("Lenken din", "Lenkja di", "Your link");
    public static readonly Text FollowMissing = new("Denne lenken fører ikke til noen idé", "Denne lenkja fører ikkje til nokon idé", "This link leads to no idea");
    public static readonly Text TooManyLinks = new("For mange lenker som ikke finnes. Prøv igjen om ti minutter.", "For mange lenkjer som ikkje finst. Prøv igjen om ti minutt.", "Too many links that do not exist. Try again in ten minutes.");
    public static readonly Text Proposed = new("Foreslått {0}", "Foreslått {0}", "Proposed {0}");
    public static readonly Text StandsTitle = new("Hvor ideen står", "Kvar ideen står", "Where the idea stands");
    public static readonly Text NotAnswered = new("Ingen har svart ennå. Du bør få svar innen {0} dager.", "Ingen har svart enno. Du bør få svar innan {0} dagar.", "Nobody has answered yet. You should have an answer within {0} days.");
    public static readonly Text Merged = new("Slått sammen med «{0}», som flere har foreslått. Slik går det med den:", "Slått saman med «{0}», som fleire har foreslått. Slik går det med han:", "Merged with «{0}», which others have proposed too. This is how that is doing:");
    public static readonly Text MergedUnseen = new("Slått sammen med en annen idé, som flere har foreslått. Slik går det med den:", "Slått saman med ein annan idé, som fleire har foreslått. Slik går det med han:", "Merged with another idea, which others have proposed too. This is how that is doing:");

    public static Text Stage(IdeaStage stage) => stage switch
    {
        IdeaStage.New => new("Nytt", "Nytt", "New"),
        IdeaStage.Useful => new("Nyttig", "Nyttig", "Useful"),
        IdeaStage.PutToUse => new("Nyttiggjort", "Nyttiggjort", "Put to use"),
        IdeaStage.Parked => new("På vent", "På vent", "Parked"),
        _ => new("Nei", "Nei", "No"),
    };

    public static readonly Text StandsIn = new("{0} i {1}", "{0} i {1}", "{0} in {1}");
    public static readonly Text ClarifyTitle = new("Vil du legge til noe?", "Vil du leggje til noko?", "Anything to add?");
    public static readonly Text Said = new("Det du vil legge til", "Det du vil leggje til", "What you want to add");
    public static readonly Text SaidHint = new("Skriv uten navn på noen.", "Skriv utan namn på nokon.", "Write without anybody's name.");
    public static readonly Text SaidMissing = new("Skriv det du vil legge til.", "Skriv det du vil leggje til.", "Write what you want to add.");
    public static readonly Text TooMuch = new("Det blir for langt. Det er plass til {0} tegn til.", "Det blir for langt. Det er plass til {0} teikn til.", "That is too long. There is room for {0} more characters.");
    public static readonly Text Add = new("Legg til", "Legg til", "Add");
    public static readonly Text Added = new("Lagt til.", "Lagt til.", "Added.");
    public static readonly Text ClarifiedOn = new("Lagt til {0}:", "Lagt til {0}:", "Added {0}:");
    public static readonly Text WithdrawTitle = new("Ta ideen tilbake", "Ta ideen tilbake", "Take the idea back");
    public static readonly Text WithdrawLead = new("Den slettes helt, og kommer ikke igjen.", "Han blir sletta heilt, og kjem ikkje igjen.", "It is deleted altogether, and does not come back.");
    public static readonly Text Withdraw = new("Slett ideen", "Slett ideen", "Delete the idea");
    public static readonly Text WithdrawnTitle = new("Ideen er slettet", "Ideen er sletta", "The idea is deleted");
    public static readonly Text WithdrawnLead = new("Ingenting av den er igjen. Du kan alltid foreslå noe nytt.", "Ingenting av han er att. Du kan alltid foreslå noko nytt.", "Nothing of it is left. You may always propose something new.");
    public static readonly Text WithdrawnAlready = new("Denne ideen har du tatt tilbake. Åpne skjemaet på nytt for å foreslå noe annet.", "Denne ideen har du teke tilbake. Opne skjemaet på nytt for å foreslå noko anna.", "You have taken this idea back. Open the form anew to propose something else.");
    public static readonly Text StaysAnswered = new("Noen har svart på ideen. Da kan den ikke tas tilbake.", "Nokon har svart på ideen. Då kan han ikkje takast tilbake.", "Somebody has answered the idea. It can then not be taken back.");
    public static readonly Text StaysMerged = new("Ideen er slått sammen med andres. Da kan den ikke tas tilbake.", "Ideen er slått saman med andre sine. Då kan han ikkje takast tilbake.", "The idea is merged with those of others. It can then not be taken back.");
    public static readonly Text StaysUsed = new("Andre har begynt å bruke ideen. Da kan den ikke tas tilbake.", "Andre har byrja å bruke ideen. Då kan han ikkje takast tilbake.", "Others have begun to use the idea. It can then not be taken back.");
    public static readonly Text ProposeAnother = new("Foreslå noe annet", "Foreslå noko anna", "Propose something else");

    public static readonly Text WarningTitle = new("Dette ligner et varsel", "Dette liknar eit varsel", "This looks like a warning of wrongdoing");
    public static readonly Text WarningWhy = new(
        "Du skriver «{0}». Hvis noe ulovlig, farlig eller krenkende skjer, skal du kunne si fra trygt, og du er vernet mot å bli straffet for det. Idébanken er åpen for flere og gir ikke det vernet.",
        "Du skriv «{0}». Om noko ulovleg, farleg eller krenkjande skjer, skal du kunne seie frå trygt, og du er verna mot å bli straffa for det. Idébanken er open for fleire og gir ikkje det vernet.",
        "You write «{0}». If something illegal, dangerous or offensive is happening, you are to be able to speak up safely, and you are protected against being punished for it. The idea bank is open to more people and gives no such protection.");
    public static readonly Text WarningWhere = new("Her hører det hjemme", "Her høyrer det heime", "This is where it belongs");
    public static readonly Text WarningGeneral = new(
        "Bruk varslingskanalen i kommunen. Den står på kommunens nettsider. Du kan også si fra til verneombudet, tillitsvalgte eller Arbeidstilsynet, og om forsvarlig hjelp til pasienter og brukere: til statsforvalteren. Er noen i fare nå, ring 112 eller 113.",
        "Bruk varslingskanalen i kommunen. Han står på nettsidene til kommunen. Du kan også seie frå til verneombodet, tillitsvalde eller Arbeidstilsynet, og om forsvarleg hjelp til pasientar og brukarar: til statsforvaltaren. Er nokon i fare no, ring 112 eller 113.",
        "Use the municipality's whistleblowing channel, which stands on its website. You may also turn to the safety representative, the union or the Labour Inspection Authority, and about proper help to patients and users: to the county governor. If somebody is in danger now, call 112 or 113.");
    public static readonly Text WarningRead = new("Jeg har lest dette. Det jeg skriver, er en idé.", "Eg har lese dette. Det eg skriv, er ein idé.", "I have read this. What I write is an idea.");
    public static readonly Text WarningReadMissing = new("Les avsnittet om varsling, og kryss av hvis dette er en idé.", "Les avsnittet om varsling, og kryss av om dette er ein idé.", "Read the part on speaking up, and tick if this is an idea.");
    public static readonly Text NamesPatient = new(
        "«{0}» ser ut til å være navnet på en som får hjelp. Skriv for eksempel «en beboer» i stedet. Ingenting er lagret.",
        "«{0}» ser ut til å vere namnet på ein som får hjelp. Skriv til dømes «ein bebuar» i staden. Ingenting er lagra.",
        "«{0}» seems to be the name of somebody who gets help. Write «a resident», say, instead. Nothing has been stored.");
    public static readonly Text NamesId = new(
        "Det står et fødselsnummer i teksten. Ta det bort. Ingenting er lagret.",
        "Det står eit fødselsnummer i teksten. Ta det bort. Ingenting er lagra.",
        "There is a national identity number in the text. Take it out. Nothing has been stored.");

    public static readonly Text ChannelTitle = new("Hvor skal den som vil varsle, gå?", "Kvar skal den som vil varsle, gå?", "Where is whoever wants to speak up to go?");
    public static readonly Text ChannelLead = new(
        "Står under «Her hører det hjemme» når et forslag til {0} ligner et varsel. Skriv telefon, nettadresse og hvem som leser.",
        "Står under «Her høyrer det heime» når eit framlegg til {0} liknar eit varsel. Skriv telefon, nettadresse og kven som les.",
        "Stands under «This is where it belongs» when a proposal to {0} looks like a warning. Write telephone, address and who reads it.");
    public static readonly Text ChannelField = new("Varslingskanalen", "Varslingskanalen", "The whistleblowing channel");
    public static readonly Text ChannelHint = new("La stå tomt for å bruke de vanlige ordene.", "La stå tomt for å bruke dei vanlege orda.", "Leave empty to use the ordinary words.");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
}

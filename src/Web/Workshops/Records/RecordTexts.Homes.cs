using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What is read where a survivor finds a home, or words are removed.</summary>
public static partial class RecordTexts
{
    public static readonly Text WaitsForHome = new(
        "Finn noen som tar opp «{0}» hjemme", "Finn nokon som tek opp «{0}» heime", "Find somebody to raise “{0}” at home");
    public static readonly Text HomeTitle = new("Hvem tar det opp hjemme?", "Kven tek det opp heime?", "Who raises it at home?");
    public static readonly Text HomeField = new("Hvem, i hvilken kommune", "Kven, i kva kommune", "Who, in which municipality");
    public static readonly Text HomeHint = new(
        "Gjerne en stilling eller gruppe. Ingen binder kommunen med dette.", "Gjerne ei stilling eller gruppe. Ingen bind kommunen med dette.",
        "Preferably a post or a group. Nobody binds the municipality by this.");
    public static readonly Text SaveHome = new("Lagre", "Lagre", "Save");
    public static readonly Text HomeMissing = new("Skriv hvem som tar det opp hjemme.", "Skriv kven som tek det opp heime.", "Write who raises it at home.");
    public static readonly Text LetGo = new("Legg det bort", "Legg det bort", "Let it go");
    public static readonly Text LetGoField = new("Hvorfor legges det bort", "Kvifor blir det lagt bort", "Why it is let go");
    public static readonly Text WhyMissing = new("Skriv hvorfor.", "Skriv kvifor.", "Write why.");
    public static readonly Text NotASurvivor = new("Bare det som gikk videre, kan ha noen hjemme.", "Berre det som gjekk vidare, kan ha nokon heime.", "Only what went on can have a home.");
    public static readonly Text TooLong = new("Teksten er for lang. Det er plass til {0} tegn.", "Teksten er for lang. Det er plass til {0} teikn.", "The text is too long. There is room for {0} characters.");

    public static readonly Text RemoveTitle = new("Fjern ord av hensyn til taushetsplikten", "Fjern ord av omsyn til teieplikta", "Remove words for confidentiality");
    public static readonly Text RemoveLead = new(
        "Nevner noe her en pasient eller en kollega, fjerner du ordene. De slettes for godt og kan ikke hentes tilbake. Det blir stående et tomt felt.",
        "Nemner noko her ein pasient eller ein kollega, fjernar du orda. Dei blir sletta for godt og kan ikkje hentast tilbake. Det blir ståande eit tomt felt.",
        "If something here names a patient or a colleague, remove the words. They are deleted for good and cannot be brought back. A blank is left.");
    public static readonly Text RemoveNow = new("Fjern for godt", "Fjern for godt", "Remove for good");
    public static readonly Text RemoveLink = new("Fjern ord som nevner noen", "Fjern ord som nemner nokon", "Remove words that name somebody");
    public static readonly Text Removed = new("Ordene er slettet.", "Orda er sletta.", "The words are deleted.");
    public static readonly Text RemoveWhich = new("Hva skal fjernes?", "Kva skal fjernast?", "What is to be removed?");
    public static readonly Text RemoveNone = new("Velg det som skal fjernes.", "Vel det som skal fjernast.", "Choose what is to be removed.");
    public static readonly Text RemoveStatement = new("Problemstillingen: {0}", "Problemstillinga: {0}", "The statement: {0}");
    public static readonly Text RemoveStack = new("Navnet på bunken: {0}", "Namnet på bunken: {0}", "The name of the stack: {0}");
    public static readonly Text RemoveCard = new("Navnet på bunken og kortet: {0}", "Namnet på bunken og kortet: {0}", "The name of the stack and its card: {0}");

    public static readonly Text WipeTitle = new("Rydder etter verkstedet", "Ryddar etter verkstaden", "Clearing up after the workshop");
    public static readonly Text WipeDoing = new("Fjerner alle spor etter hvem som skrev hva", "Fjernar alle spor etter kven som skreiv kva", "Removing all traces of who wrote what");
    public static readonly Text WipeBack = new("Til verkstedene", "Til verkstadene", "To the workshops");

    public static readonly Text EndTitle = new("Avslutt verkstedet", "Avslutt verkstaden", "End the workshop");
    public static readonly Text EndWhat = new(
        "Da blir referatet skrevet: problemstillingen, alle lapper, bunker og stemmer, og det som gikk videre. Ingen kan skrive eller stemme mer.",
        "Då blir referatet skrive: problemstillinga, alle lappar, bunkar og røyster, og det som gjekk vidare. Ingen kan skrive eller røyste meir.",
        "The record is then written: the statement, all notes, stacks and votes, and what went on. Nobody can write or vote any more.");
    public static readonly Text EndAnonymous = new(
        "Alt som kunne vise hvem som skrev hva, og i hvilken rekkefølge, slettes for godt. Nøkkelen til det ødelegges.",
        "Alt som kunne vise kven som skreiv kva, og i kva rekkjefølgje, blir sletta for godt. Nøkkelen til det blir øydelagd.",
        "Everything that could show who wrote what, and in which order, is deleted for good. The key to it is destroyed.");
    public static readonly Text EndFinal = new("Dette kan ikke gjøres om.", "Dette kan ikkje gjerast om.", "This cannot be undone.");
    public static readonly Text EndNow = new("Avslutt nå", "Avslutt no", "End now");
    public static readonly Text EndedAlready = new("Verkstedet er avsluttet.", "Verkstaden er avslutta.", "The workshop has ended.");
}

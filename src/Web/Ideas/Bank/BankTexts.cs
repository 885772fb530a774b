using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What is said in the bank: the list, the map and an idea's page.</summary>
public static class BankTexts
{
    public static readonly Text Menu = new("Ideer", "Idear", "Ideas");
    public static readonly Text Title = new("Hva kunne vært annerledes?", "Kva kunne vore annleis?", "What could be otherwise?");
    public static readonly Text Lead = new("Ideer fra ansatte, brukere, pårørende og innbyggere, og hva kommunene har svart.", "Idear frå tilsette, brukarar, pårørande og innbyggjarar, og kva kommunane har svart.", "Ideas from staff, users, relatives and inhabitants, and what the municipalities have answered.");
    public static readonly Text Propose = new("Foreslå noe", "Foreslå noko", "Propose something");
    public static readonly Text Empty = new("Her samles ideer om hva som kunne vært annerledes i helse og omsorg.", "Her blir idear om kva som kunne vore annleis i helse og omsorg, samla.", "Ideas of what could be otherwise in health and care are gathered here.");
    public static readonly Text NothingFound = new("Ingen ideer passer. Prøv andre ord, eller fjern et valg.", "Ingen idear passar. Prøv andre ord, eller fjern eit val.", "No ideas fit. Try other words, or remove a choice.");
    public static readonly Text ShowAll = new("Vis alle ideer", "Vis alle ideane", "Show all ideas");
    public static readonly Text Search = new("Søk", "Søk", "Search");
    public static readonly Text SearchField = new("Søk i ideene", "Søk i ideane", "Search the ideas");
    public static readonly Text Filters = new("Velg ut", "Vel ut", "Choose among them");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text Programme = new("Program", "Program", "Programme");
    public static readonly Text Stage = new("Hvor den står", "Kvar han står", "Where it stands");
    public static readonly Text Any = new("Alle", "Alle", "All");
    public static readonly Text Waiting = new("Bare de som venter for lenge på svar", "Berre dei som ventar for lenge på svar", "Only those that wait too long for an answer");
    public static readonly Text Mine = new("Bare dem jeg har foreslått eller støtter", "Berre dei eg har foreslått eller støttar", "Only those I have proposed or support");
    public static readonly Text Lent = new("Bare de som er lånt", "Berre dei som er lånte", "Only those that are lent");
    public static readonly Text Order = new("Rekkefølge", "Rekkjefølgje", "Order");
    public static readonly Text ByMoved = new("Sist det skjedde noe", "Sist det hende noko", "What moved last");
    public static readonly Text BySupport = new("Mest støtte", "Mest støtte", "Most support");
    public static readonly Text ByProposed = new("Sist foreslått", "Sist foreslått", "Proposed last");
    public static readonly Text Show = new("Vis", "Vis", "Show");
    public static readonly Text Count = new("{0} ideer", "{0} idear", "{0} ideas");
    public static readonly Text One = new("Én idé", "Éin idé", "One idea");
    public static readonly Text PageOf = new("Side {0} av {1}", "Side {0} av {1}", "Page {0} of {1}");
    public static readonly Text Pages = new("Sider", "Sider", "Pages");
    public static readonly Text Next = new("Neste side", "Neste side", "Next page");
    public static readonly Text Previous = new("Forrige side", "Førre side", "Previous page");
    public static readonly Text Support = new("{0} støtter", "{0} støttar", "{0} support it");
    public static readonly Text Meant = new("Mente du «{0}»?", "Meinte du «{0}»?", "Did you mean “{0}”?");
    public static readonly Text Map = new("Se kommunene på kart", "Sjå kommunane på kart", "See the municipalities on a map");
    public static readonly Text MapTitle = new("Hvor kommer ideene fra?", "Kvar kjem ideane frå?", "Where do the ideas come from?");
    public static readonly Text MapLead = new("En rute for hver kommune, fylke for fylke, omtrent der de ligger i landet. Velg en rute for å se ideene derfra.", "Ei rute for kvar kommune, fylke for fylke, om lag der dei ligg i landet. Vel ei rute for å sjå ideane derfrå.", "A tile for each municipality, county by county, roughly where they lie. Choose a tile to see the ideas from there.");
    public static readonly Text MapEmpty = new("Her ser du hvilke kommuner ideene kommer fra, når det er noen.", "Her ser du kva kommunar ideane kjem frå, når det er nokon.", "Here you see which municipalities the ideas come from, once there are any.");
    public static readonly Text FictionalPlaces = new("Noen av stedene er oppdiktet.", "Nokre av stadene er oppdikta.", "Some of the places are fictional.");
    public static readonly Text OutsideCounties = new("Andre", "Andre", "Others");
    public static readonly Text UsedElsewhere = new("nyttiggjort {0} andre steder", "nyttiggjort {0} andre stader", "put to use in {0} other places");
    public static readonly Text OpenData = new("Åpne data", "Opne data", "Open data");
    public static readonly Text Download = new("Last ned", "Last ned", "Download");

    public static readonly Text Bothers = new("Hva er i veien?", "Kva er i vegen?", "What bothers?");
    public static readonly Text Otherwise = new("Hva kunne vært annerledes?", "Kva kunne vore annleis?", "What could be otherwise?");
    public static readonly Text ForWhom = new("For hvem?", "For kven?", "For whom?");
    public static readonly Text TheIdea = new("Ideen", "Ideen", "The idea");
    public static readonly Text Number = new("Idé nummer {0}", "Idé nummer {0}", "Idea number {0}");
    public static readonly Text ProposedBy = new("Foreslått av {0} {1}", "Foreslått av {0} {1}", "Proposed by {0} on {1}");
    public static readonly Text ProposedWithout = new("Foreslått uten navn {0}", "Foreslått utan namn {0}", "Proposed without a name on {0}");
    public static readonly Text AlsoProposedBy = new("Også foreslått av {0}", "Også foreslått av {0}", "Also proposed by {0}");
    public static readonly Text Nameless = new("noen uten navn", "nokon utan namn", "somebody without a name");
    public static readonly Text SeenBy = new("Ses av {0}", "Blir sett av {0}", "Seen by {0}");
    public static readonly Text SupportTitle = new("Støtte", "Støtte", "Support");
    public static readonly Text NobodySupports = new("Ingen har støttet den ennå.", "Ingen har støtta han enno.", "Nobody has supported it yet.");
    public static readonly Text OneSupports = new("Én støtter ideen.", "Éin støttar ideen.", "One person supports the idea.");
    public static readonly Text ManySupport = new("{0} støtter ideen.", "{0} støttar ideen.", "{0} people support the idea.");
    public static readonly Text DoSupport = new("Støtt ideen", "Støtt ideen", "Support the idea");
    public static readonly Text YouSupport = new("Du støtter ideen, og hører fra oss når det skjer noe.", "Du støttar ideen, og høyrer frå oss når det hender noko.", "You support the idea, and hear from us when something happens.");
    public static readonly Text StopSupport = new("Ikke støtt lenger", "Ikkje støtt lenger", "Support it no longer");
    public static readonly Text SignInToSupport = new("Logg inn for å støtte", "Logg inn for å støtte", "Sign in to support it");
    public static readonly Text OwnIdea = new("Du har foreslått ideen selv.", "Du har foreslått ideen sjølv.", "You proposed the idea yourself.");
    public static readonly Text Answers = new("Hva kommunene svarer", "Kva kommunane svarar", "What the municipalities answer");
    public static readonly Text Measures = new("Tiltak og gevinster av ideen", "Tiltak og gevinstar av ideen", "Measures and benefits of the idea");
    public static readonly Text Deeds = new("Hva du kan gjøre", "Kva du kan gjere", "What you can do");
    public static readonly Text Edit = new("Endre ideen", "Endre ideen", "Change the idea");
    public static readonly Text ShowToMore = new("Velg hvem som ser den", "Vel kven som ser han", "Choose who sees it");
    public static readonly Text Merge = new("Slå sammen med en annen", "Slå saman med ein annan", "Put together with another");
    public static readonly Text EditTitle = new("Hva vil du endre?", "Kva vil du endre?", "What do you want to change?");
    public static readonly Text TitleField = new("Kort sagt", "Kort sagt", "In short");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new("Lagret.", "Lagra.", "Saved.");
    public static readonly Text TitleMissing = new("Si med få ord hva ideen er.", "Sei med få ord kva ideen er.", "Say in a few words what the idea is.");
    public static readonly Text SaySomething = new("Skriv hva som er i veien, eller hva som kunne vært annerledes.", "Skriv kva som er i vegen, eller kva som kunne vore annleis.", "Write what bothers, or what could be otherwise.");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>Words of publishing and of excerpts.</summary>
public static partial class PublishingTexts
{
    public static readonly Text PublishTitle = new("Hva skal alle få se?", "Kva skal alle få sjå?", "What is everybody to see?");
    public static readonly Text PublishLead = new(
        "Resultatene publiseres for alle i programmet og for dem som ble spurt.", "Resultata blir publiserte for alle i programmet og for dei som vart spurde.",
        "The results are published to everybody in the programme and to those who were asked.");
    public static readonly Text PublishWhat = new(
        "De ser antall, fordelinger, kategorier, kontrollerte sitater og ord. Spørsmål som færre enn {0} har svart på, vises ikke.",
        "Dei ser tal, fordelingar, kategoriar, kontrollerte sitat og ord. Spørsmål som færre enn {0} har svara på, blir ikkje viste.",
        "They see counts, shares, categories, checked quotes and words. Questions that fewer than {0} have answered are not shown.");
    public static readonly Text PublishAnswers = new("Ta også med alle svarene, slik de er kontrollert", "Ta òg med alle svara, slik dei er kontrollerte", "Include all the answers too, as they are checked");
    public static readonly Text Publish = new("Publiser resultatene", "Publiser resultata", "Publish the results");
    public static readonly Text PublishedOn = new("Resultatene ble publisert {0}.", "Resultata vart publiserte {0}.", "The results were published on {0}.");
    public static readonly Text SeePublished = new("Se det som er publisert", "Sjå det som er publisert", "See what is published");
    public static readonly Text HeldNow = new(
        "{0} nye funn er ikke avklart. Svarene og sitatene de står i, holdes tilbake til det er gjort.",
        "{0} nye funn er ikkje avklarte. Svara og sitata dei står i, blir haldne tilbake til det er gjort.",
        "{0} new findings are not settled. The answers and quotes they stand in are held back until they are.");
    public static readonly Text Withdraw = new("Trekk resultatene tilbake", "Trekk resultata tilbake", "Withdraw the results");
    public static readonly Text WithdrawHint = new("Da kan ingen lese dem lenger, heller ikke med lenken sin.", "Då kan ingen lese dei lenger, heller ikkje med lenkja si.", "Then nobody can read them any more, not with their link either.");
    public static readonly Text StillOpen = new("Målingen er ikke avsluttet ennå.", "Målinga er ikkje avslutta enno.", "The wave is not closed yet.");
    public static readonly Text StillUnsettled = new("{0} funn er ikke avklart ennå.", "{0} funn er ikkje avklarte enno.", "{0} findings are not settled yet.");
    public static readonly Text TooFew = new(
        "Færre enn {0} har svart. Da kan svarene peke ut hvem som svarte hva.", "Færre enn {0} har svara. Då kan svara peike ut kven som svara kva.",
        "Fewer than {0} have answered. The answers could tell who said what.");
    public static readonly Text NotReadThrough = new("Ingen har lest gjennom det som går ut.", "Ingen har lese gjennom det som går ut.", "Nobody has read through what goes out.");
    public static readonly Text PublishedAlready = new("Resultatene er publisert fra før.", "Resultata er publiserte frå før.", "The results are published already.");
    public static readonly Text NotPublished = new("Resultatene er ikke publisert.", "Resultata er ikkje publiserte.", "The results are not published.");
    public static readonly Text WaveLink = new("Kontroller og publiser", "Kontroller og publiser", "Check and publish");
    public static readonly Text PublishedLink = new("Publiserte resultater", "Publiserte resultat", "Published results");

    public static readonly Text PublishedTitle = new("Hva ble svart?", "Kva vart svara?", "What was answered?");
    public static readonly Text PublishedHow = new(
        "Navn og annet som kan peke ut noen, er tatt bort eller skrevet om. Ord i hakeparentes er satt inn av dem som har kontrollert.",
        "Namn og anna som kan peike ut nokon, er teke bort eller skrive om. Ord i hakeparentes er sette inn av dei som har kontrollert.",
        "Names and whatever else could point somebody out have been removed or rewritten. Words in square brackets were put in by those who checked.");
    public static readonly Text ThankYou = new("Takk til dere som svarte.", "Takk til dykk som svara.", "Thanks to you who answered.");
    public static readonly Text AllAnswersHere = new("Alle svar, spørsmål for spørsmål", "Alle svar, spørsmål for spørsmål", "All answers, question by question");

    public static readonly Text Excerpt = new("Utdrag", "Utdrag", "Excerpt");
    public static readonly Text ExcerptsTitle = new("Hva har vi tatt med fra svarene?", "Kva har vi teke med frå svara?", "What have we taken from the answers?");
    public static readonly Text ExcerptsLead = new(
        "Utdrag er kontrollert og kan bygges videre på.", "Utdrag er kontrollerte og kan byggjast vidare på.", "Excerpts are checked and can be built upon.");
    public static readonly Text NoExcerpts = new(
        "Her samles det dere tar med fra svarene. Utdrag tas fra svar der alt er avklart.", "Her blir det samla som de tek med frå svara. Utdrag blir tekne frå svar der alt er avklart.",
        "What you take from the answers is gathered here. Excerpts are taken from answers in which everything is settled.");
    public static readonly Text ExcerptNumber = new("Utdrag {0}", "Utdrag {0}", "Excerpt {0}");
    public static readonly Text ExcerptHeld = new("Vises ikke før et nytt funn i det er avklart.", "Blir ikkje vist før eit nytt funn i det er avklart.", "Is not shown before something new found in it is settled.");
    public static readonly Text TakeExcerpt = new("Ta med som utdrag", "Ta med som utdrag", "Take as an excerpt");
    public static readonly Text TakeTitle = new("Hva skal tas med?", "Kva skal takast med?", "What is to be taken along?");
    public static readonly Text TakeLead = new(
        "Alle i programmet får lese utdraget. Kort det gjerne ned, med … der noe er tatt bort.", "Alle i programmet får lese utdraget. Kort det gjerne ned, med … der noko er teke bort.",
        "Everybody in the programme can read the excerpt. Shorten it if you like, with … where something is left out.");
    public static readonly Text Passage = new("Utdraget", "Utdraget", "The excerpt");
    public static readonly Text SettleFirst = new("Avklar svaret først. {0} funn gjenstår.", "Avklar svaret først. {0} funn står att.", "Settle the answer first. {0} findings remain.");
    public static readonly Text PassageFound = new(
        "Når det er kortet ned slik, kan noen kjennes igjen. Ta med mindre, eller marker det i svaret først.",
        "Når det er korta ned slik, kan nokon kjennast att. Ta med mindre, eller marker det i svaret først.",
        "Shortened like this, somebody can be recognised. Take less, or mark it in the answer first.");
    public static readonly Text RemoveExcerpt = new("Slett utdraget", "Slett utdraget", "Delete the excerpt");
    public static readonly Text ToExcerpts = new("Utdrag fra svarene", "Utdrag frå svara", "Excerpts from the answers");
}

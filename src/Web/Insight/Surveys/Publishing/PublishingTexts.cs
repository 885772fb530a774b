using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>Words of the check before anything goes out, of publishing and of excerpts.</summary>
public static partial class PublishingTexts
{
    public static readonly Text Title = new("Kan noen kjennes igjen?", "Kan nokon kjennast att?", "Can anybody be recognised?");
    public static readonly Text Lead = new(
        "Avklar det maskinen har funnet, før noe går ut. Det dere bestemmer, brukes igjen neste gang.",
        "Avklar det maskina har funne, før noko går ut. Det de bestemmer, blir brukt att neste gong.",
        "Settle what the computer has found before anything goes out. What you decide is used again next time.");
    public static readonly Text Progress = new("Avklart", "Avklart", "Settled");
    public static readonly Text NothingFound = new(
        "Maskinen har lest {0} svar og ikke funnet noe. Den finner ikke alt: kallenavn, og historier som alle kjenner, må et menneske se.",
        "Maskina har lese {0} svar og ikkje funne noko. Ho finn ikkje alt: kallenamn, og historier som alle kjenner, må eit menneske sjå.",
        "The computer has read {0} answers and found nothing. It does not find everything: nicknames, and stories everybody knows, a person has to see.");
    public static readonly Text AllSettled = new(
        "Alt som er funnet i {0} svar, er avklart. Maskinen finner ikke alt, så noen må også lese gjennom.",
        "Alt som er funne i {0} svar, er avklart. Maskina finn ikkje alt, så nokon må òg lese gjennom.",
        "Everything found in {0} answers is settled. The computer does not find everything, so somebody has to read through too.");
    public static readonly Text BeforeFile = new(
        "Svarene kan ikke lastes ned ennå. Det går når alt under er avklart.", "Svara kan ikkje lastast ned enno. Det går når alt under er avklart.",
        "The answers cannot be downloaded yet. They can once everything below is settled.");
    public static readonly Text ToRead = new("Les gjennom det som går ut", "Les gjennom det som går ut", "Read through what goes out");
    public static readonly Text ToPublish = new("Til publisering", "Til publisering", "To publishing");
    public static readonly Text ToCheck = new("Til kontrollen", "Til kontrollen", "To the check");
    public static readonly Text Saved = new("Lagret.", "Lagra.", "Saved.");

    public static readonly Text FoundWords = new("Funnet: «{0}»", "Funne: «{0}»", "Found: “{0}”");
    public static readonly Text InQuote = new("I et sitat", "I eit sitat", "In a quote");
    public static readonly Text WholeAnswer = new("Vis hele svaret", "Vis heile svaret", "Show the whole answer");
    public static readonly Text PlacesOf = new("Alle {0} steder der «{1}» står", "Alle {0} stader der «{1}» står", "All {0} places where “{1}” stands");
    public static readonly Text PlacesHint = new(
        "Ta bort haken der det skal avgjøres for seg.", "Ta bort haken der det skal avgjerast for seg.", "Untick those to be decided by themselves.");
    public static readonly Text Place = new("Sted {0}", "Stad {0}", "Place {0}");
    public static readonly Text WhatNow = new("Hva skal skje?", "Kva skal skje?", "What is to happen?");
    public static readonly Text KeepIt = new("Behold det – ingen kan kjennes igjen på det", "Behald det – ingen kan kjennast att på det", "Keep it – nobody can be recognised by it");
    public static readonly Text ReplaceIt = new("Skriv noe annet i stedet", "Skriv noko anna i staden", "Write something else instead");
    public static readonly Text LeaveOutIt = new("Utelat hele setningen", "Utelat heile setninga", "Leave the whole sentence out");
    public static readonly Text Instead = new("Skriv dette i stedet", "Skriv dette i staden", "Write this instead");
    public static readonly Text InsteadHint = new("Trengs bare når noe annet skal stå der.", "Trengst berre når noko anna skal stå der.", "Needed only when something else is to stand there.");
    public static readonly Text Reason = new("Grunn til å beholde", "Grunn til å behalde", "Reason for keeping it");
    public static readonly Text ReasonHint = new("Trengs bare når det beholdes.", "Trengst berre når det blir behalde.", "Needed only when it is kept.");
    public static readonly Text Everywhere = new(
        "Gjelder overalt i programmet der «{0}» står, også i senere målinger", "Gjeld overalt i programmet der «{0}» står, òg i seinare målingar",
        "Goes for everywhere in the programme where “{0}” stands, also in later waves");
    public static readonly Text Settle = new("Avklar", "Avklar", "Settle");
    public static readonly Text Change = new("Lagre endringen", "Lagre endringa", "Save the change");
    public static readonly Text Undo = new("Angre avklaringen", "Angre avklaringa", "Undo the decision");
    public static readonly Text UndoEverywhere = new("Angre overalt der det gjelder", "Angre overalt der det gjeld", "Undo everywhere it goes for");
    public static readonly Text IsKept = new("Beholdt. Grunn: {0}", "Behalde. Grunn: {0}", "Kept. Reason: {0}");
    public static readonly Text IsReplaced = new("Erstattet med «{0}»", "Erstatta med «{0}»", "Replaced by “{0}”");
    public static readonly Text IsLeftOut = new("Setningen er utelatt", "Setninga er utelaten", "The sentence is left out");
    public static readonly Text WentWithSentence = new("Utelatt sammen med setningen", "Utelate saman med setninga", "Left out with its sentence");
    public static readonly Text GoesEverywhere = new("gjelder overalt", "gjeld overalt", "everywhere");
    public static readonly Text NotSettled = new("Ikke avklart", "Ikkje avklart", "Not settled");
    public static readonly Text ListTitle = new("Alt som er funnet", "Alt som er funne", "Everything found");
    public static readonly Text Times = new("{0} steder", "{0} stader", "{0} places");

    public static readonly Text ChooseOutcome = new("Velg hva som skal skje.", "Vel kva som skal skje.", "Choose what is to happen.");
    public static readonly Text ChoosePlace = new("Velg minst ett sted.", "Vel minst éin stad.", "Choose at least one place.");
    public static readonly Text ReasonMissing = new("Skriv hvorfor det kan beholdes.", "Skriv kvifor det kan behaldast.", "Write why it may be kept.");
    public static readonly Text WordsMissing = new("Skriv hva som skal stå i stedet.", "Skriv kva som skal stå i staden.", "Write what is to stand instead.");
    public static readonly Text FindingGone = new(
        "Dette er endret eller avklart siden siden ble åpnet. Ingenting er lagret. Se lista på nytt.",
        "Dette er endra eller avklart sidan sida vart opna. Ingenting er lagra. Sjå lista på nytt.",
        "This has been changed or settled since the page was opened. Nothing was saved. Look at the list again.");

    public static readonly Text ReadTitle = new("Hva går ut?", "Kva går ut?", "What goes out?");
    public static readonly Text ReadLead = new(
        "Slik blir svarene lest av andre. Ser dere noe maskinen ikke fant, så marker det.",
        "Slik blir svara lesne av andre. Ser de noko maskina ikkje fann, så marker det.",
        "This is how others will read the answers. If you see something the computer did not find, mark it.");
    public static readonly Text MarkHere = new("Marker noe i svaret", "Marker noko i svaret", "Mark something in the answer");
    public static readonly Text MarkHereOf = new("Marker noe i svaret, nummer {0}", "Marker noko i svaret, nummer {0}", "Mark something in the answer, number {0}");
    public static readonly Text UnsettledHere = new("Holdes tilbake: {0} funn er ikke avklart.", "Blir halde tilbake: {0} funn er ikkje avklarte.", "Held back: {0} findings are not settled.");
    public static readonly Text ReadDone = new("Jeg har lest gjennom alt", "Eg har lese gjennom alt", "I have read through everything");
    public static readonly Text ReadDoneHint = new(
        "Det blir stående i loggen hvem som leste, og når.", "Det blir ståande i loggen kven som las, og når.", "The log keeps who read, and when.");
    public static readonly Text WasRead = new("Lest gjennom {0}.", "Lese gjennom {0}.", "Read through on {0}.");

    public static readonly Text MarkTitle = new("Hva skal bort fra svaret?", "Kva skal bort frå svaret?", "What is to go from the answer?");
    public static readonly Text MarkLead = new(
        "Skriv ordene slik de står, eller merk dem i svaret.", "Skriv orda slik dei står, eller merk dei i svaret.", "Write the words as they stand, or select them in the answer.");
    public static readonly Text TheAnswer = new("Svaret", "Svaret", "The answer");
    public static readonly Text MarkPhrase = new("Ordene som skal bort", "Orda som skal bort", "The words to go");
    public static readonly Text MarkEverywhere = new(
        "Gjelder overalt i programmet der dette står, også i senere målinger", "Gjeld overalt i programmet der dette står, òg i seinare målingar",
        "Goes for everywhere in the programme where this stands, also in later waves");
    public static readonly Text Mark = new("Marker", "Marker", "Mark");
    public static readonly Text PhraseMissing = new("Skriv ordene som skal bort.", "Skriv orda som skal bort.", "Write the words that are to go.");
    public static readonly Text PhraseNotThere = new("Dette står ikke slik i svaret.", "Dette står ikkje slik i svaret.", "This does not stand so in the answer.");
    public static readonly Text SettledHere = new("Avklart i dette svaret", "Avklart i dette svaret", "Settled in this answer");

    public static readonly Text LeftOutUntilChecked = new(
        "Svarene er utelatt til de er kontrollert. {0} funn er ikke avklart.", "Svara er utelatne til dei er kontrollerte. {0} funn er ikkje avklarte.",
        "The answers are left out until they are checked. {0} findings are not settled.");
    private static readonly Text QuotesAfterCheck = new(
        "Sitatene og ordene vises når de er kontrollert.", "Sitata og orda blir viste når dei er kontrollerte.", "The quotes and the words are shown once they are checked.");
    private static readonly Text SomeHeld = new(
        "{0} svar eller sitater vises ikke før de er kontrollert.", "{0} svar eller sitat blir ikkje viste før dei er kontrollerte.", "{0} answers or quotes are not shown before they are checked.");
    public static readonly Text WaitsUnsettled = new(
        "{0}: {1} funn i svarene er ikke avklart", "{0}: {1} funn i svara er ikkje avklarte", "{0}: {1} findings in the answers are not settled");
    public static readonly Text WaitsHeld = new(
        "{0} er publisert, men {1} nye funn er ikke avklart. Svarene de står i, holdes tilbake",
        "{0} er publisert, men {1} nye funn er ikkje avklarte. Svara dei står i, blir haldne tilbake",
        "{0} is published, but {1} new findings are not settled. The answers they stand in are held back");

    /// <summary>A sentence on what is not shown of an open question, or null when everything is.</summary>
    internal static string? WhatIsHeld(OpenSummary open, string language) => (open.HeldAnswers + open.HeldQuotes, open.Words.Count) switch
    {
        (0, _) => null,
        (_, 0) => QuotesAfterCheck.In(language),
        var (held, _) => SomeHeld.InWith(language, held),
    };
}

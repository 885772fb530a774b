using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Words of the pages where answers are sorted and quotes picked.</summary>
public static class SortTexts
{
    public static readonly Text Title = new("Hva handler svarene om?", "Kva handlar svara om?", "What are the answers about?");
    public static readonly Text Short = new("Sorter svarene", "Sorter svara", "Sort the answers");
    public static readonly Text How = new(
        "Les hvert svar og kryss av for de kategoriene det hører til i. Et svar kan ligge i flere. Passer det ikke i noen, lager du en ny.",
        "Les kvart svar og kryss av for dei kategoriane det høyrer til i. Eit svar kan liggje i fleire. Passar det ikkje i nokon, lagar du ein ny.",
        "Read each answer and tick the categories it belongs to. An answer may lie in several. If it fits none, make a new one.");
    public static readonly Text Keys = new(
        "Med tastatur: pil ned eller J går til neste svar, pil opp eller K til forrige. Tallene 1–9 krysser av eller tar bort krysset. N går til ny kategori.",
        "Med tastatur: pil ned eller J går til neste svar, pil opp eller K til førre. Tala 1–9 kryssar av eller tek bort krysset. N går til ny kategori.",
        "By keyboard: arrow down or J goes to the next answer, arrow up or K to the previous one. The numbers 1–9 tick or untick. N goes to a new category.");
    public static readonly Text KeysTitle = new("Hurtigtaster", "Hurtigtastar", "Keyboard shortcuts");
    public static readonly Text SortedOf = new("{0} av {1} svar er sortert", "{0} av {1} svar er sorterte", "{0} of {1} answers sorted");
    public static readonly Text Answer = new("Svar {0}", "Svar {0}", "Answer {0}");
    public static readonly Text CategoriesOf = new("Kategorier for svar {0}", "Kategoriar for svar {0}", "Categories of answer {0}");
    public static readonly Text PickQuote = new("Velg sitat", "Vel sitat", "Pick a quote");
    public static readonly Text PickQuoteOf = new("Velg sitat fra svar {0}", "Vel sitat frå svar {0}", "Pick a quote from answer {0}");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text SaveAll = new("Lagre det du har krysset av", "Lagre det du har kryssa av", "Save what you have ticked");
    public static readonly Text Saved = new("Lagret", "Lagra", "Saved");
    public static readonly Text Saving = new("Lagrer …", "Lagrar …", "Saving …");
    public static readonly Text NotSaved = new(
        "Ikke lagret ennå: {0}. Prøver igjen om litt. La siden stå åpen.",
        "Ikkje lagra enno: {0}. Prøver igjen om litt. La sida stå open.",
        "Not saved yet: {0}. Trying again shortly. Keep the page open.");
    public static readonly Text Refused = new(
        "Det gikk ikke å lagre, kanskje fordi kategorien er slettet eller du er logget ut. Last siden på nytt.",
        "Det gjekk ikkje å lagre, kanskje fordi kategorien er sletta eller du er logga ut. Last sida på nytt.",
        "It could not be saved, perhaps because the category was deleted or you are signed out. Reload the page.");
    public static readonly Text All = new("Alle svar", "Alle svar", "All answers");
    public static readonly Text Unsorted = new("Bare de som ikke er sortert", "Berre dei som ikkje er sorterte", "Only those not sorted");
    public static readonly Text Next = new("Neste {0} svar", "Neste {0} svar", "Next {0} answers");
    public static readonly Text FromStart = new("Fra begynnelsen", "Frå byrjinga", "From the beginning");
    public static readonly Text AllSorted = new("Alle svarene er sortert.", "Alle svara er sorterte.", "All answers are sorted.");
    public static readonly Text NoAnswers = new("Ingen har svart på dette spørsmålet.", "Ingen har svara på dette spørsmålet.", "Nobody answered this question.");

    public static readonly Text NewCategory = new("Ny kategori", "Ny kategori", "New category");
    public static readonly Text AddCategory = new("Legg til kategorien", "Legg til kategorien", "Add the category");
    public static readonly Text EditCategories = new("Rediger kategoriene", "Rediger kategoriane", "Edit the categories");
    public static readonly Text CategoriesTitle = new("Hvilke kategorier har spørsmålet?", "Kva kategoriar har spørsmålet?", "Which categories does the question have?");
    public static readonly Text NoCategories = new(
        "Spørsmålet har ingen kategorier ennå. Les noen svar først, og gi det du ser flere ganger, et navn.",
        "Spørsmålet har ingen kategoriar enno. Les nokre svar først, og gi det du ser fleire gonger, eit namn.",
        "The question has no categories yet. Read some answers first, and name what you see more than once.");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Meaning = new("Hva hører hjemme her?", "Kva høyrer heime her?", "What belongs here?");
    public static readonly Text Rename = new("Lagre endringen", "Lagre endringa", "Save the change");
    public static readonly Text MergeInto = new("Slå sammen med", "Slå saman med", "Merge into");
    public static readonly Text MergeHint = new(
        "Svarene og sitatene flyttes dit, og denne kategorien blir borte.", "Svara og sitata blir flytta dit, og denne kategorien blir borte.",
        "Its answers and quotes move there, and this category is gone.");
    public static readonly Text Merge = new("Slå sammen", "Slå saman", "Merge");
    public static readonly Text Delete = new("Slett kategorien", "Slett kategorien", "Delete the category");
    public static readonly Text DeleteHint = new(
        "Bare kategorien slettes. Svarene blir værende.", "Berre kategorien blir sletta. Svara blir verande.", "Only the category is deleted. The answers stay.");
    public static readonly Text Up = new("Flytt opp", "Flytt opp", "Move up");
    public static readonly Text Down = new("Flytt ned", "Flytt ned", "Move down");
    public static readonly Text Choose = new("Velg kategori", "Vel kategori", "Choose a category");
    public static readonly Text InCategory = new("{0} svar", "{0} svar", "{0} answers");

    public static readonly Text QuoteTitle = new("Hva skal siteres?", "Kva skal siterast?", "What is to be quoted?");
    public static readonly Text QuoteLead = new(
        "Behold de ordene som er typiske. Skriv … der du tar noe bort.", "Behald dei orda som er typiske. Skriv … der du tek noko bort.",
        "Keep the words that are typical. Write … where you leave something out.");
    public static readonly Text QuoteWarning = new(
        "Alle i programmet får se sitatet. Sjekk at ingen kan kjennes igjen: ta bort navn, steder, stillinger og hendelser som bare gjelder én.",
        "Alle i programmet får sjå sitatet. Sjekk at ingen kan kjennast att: ta bort namn, stader, stillingar og hendingar som berre gjeld éin.",
        "Everybody in the programme sees the quote. Check that nobody can be recognised: leave out names, places, posts and events that fit one person only.");
    public static readonly Text WholeAnswer = new("Hele svaret", "Heile svaret", "The whole answer");
    public static readonly Text QuotePassage = new("Sitatet", "Sitatet", "The quote");
    public static readonly Text QuoteCategory = new("Kategori sitatet hører til", "Kategori sitatet høyrer til", "Category the quote belongs to");
    public static readonly Text None = new("Ingen kategori", "Ingen kategori", "No category");
    public static readonly Text SaveQuote = new("Lagre sitatet", "Lagre sitatet", "Save the quote");
    public static readonly Text RemoveQuote = new("Ta bort sitatet", "Ta bort sitatet", "Remove the quote");
    public static readonly Text PickedBefore = new("Sitater som er valgt fra dette svaret", "Sitat som er valde frå dette svaret", "Quotes picked from this answer");

    public static readonly Text CategoryNeedsName = new("Gi kategorien et navn.", "Gi kategorien eit namn.", "Give the category a name.");
    public static readonly Text CategoryExists = new("Det finnes alt en kategori som heter «{0}».", "Det finst alt ein kategori som heiter «{0}».", "There is already a category called “{0}”.");
    public static readonly Text TooLong = new("Bruk høyst {0} tegn.", "Bruk høgst {0} teikn.", "Use at most {0} characters.");
    public static readonly Text MergeWithItself = new("Velg en annen kategori å slå sammen med.", "Vel ein annan kategori å slå saman med.", "Choose another category to merge into.");
    public static readonly Text QuoteEmpty = new("Skriv det som skal siteres.", "Skriv det som skal siterast.", "Write what is to be quoted.");
    public static readonly Text QuoteTooLong = new("Sitatet er for langt. Bruk høyst {0} tegn.", "Sitatet er for langt. Bruk høgst {0} teikn.", "The quote is too long. Use at most {0} characters.");
    public static readonly Text QuoteInvents = new(
        "Dette står ikke slik i svaret: «{0}». Du kan ta bort ord, men da må det stå … der de stod.",
        "Dette står ikkje slik i svaret: «{0}». Du kan ta bort ord, men då må det stå … der dei stod.",
        "This does not stand so in the answer: “{0}”. You may leave words out, but then … must stand where they stood.");
}

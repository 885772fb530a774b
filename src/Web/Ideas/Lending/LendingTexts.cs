using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Lending;

/// <summary>What is said where something is taken over, and of who lent to whom.</summary>
public static class LendingTexts
{
    public static readonly Text AdoptTitle = new("Hva må dere tilpasse?", "Kva må de tilpasse?", "What must you adapt?");
    public static readonly Text AdoptLead = new(
        "Dere låner ideen «{0}» fra {1}. Dere får en egen utgave, og begge ser hva den fører til hos den andre.",
        "De låner ideen «{0}» frå {1}. De får ei eiga utgåve, og begge ser kva ho fører til hos den andre.",
        "You borrow the idea “{0}” from {1}. You get a copy of your own, and both see what it leads to at the other.");
    public static readonly Text For = new("Hvem låner?", "Kven låner?", "Who borrows?");
    public static readonly Text AdaptHint = new(
        "Skriv kort om det som er annerledes hos dere. La resten stå tomt.", "Skriv kort om det som er annleis hos dykk. Lat resten stå tomt.", "Write briefly what is different with you. Leave the rest empty.");
    public static readonly Text ForWhom = new("Hvem er det for?", "Kven er det for?", "Whom is it for?");
    public static readonly Text Size = new("Størrelse", "Storleik", "Size");
    public static readonly Text SizeHint = new("Er dere flere eller færre?", "Er de fleire eller færre?", "Are you more or fewer?");
    public static readonly Text Surroundings = new("By eller bygd", "By eller bygd", "Town or countryside");
    public static readonly Text SurroundingsHint = new("Avstander, buss, dekning …", "Avstandar, buss, dekning …", "Distances, buses, coverage …");
    public static readonly Text Staffing = new("Bemanning", "Bemanning", "Staffing");
    public static readonly Text Technology = new("Teknologi", "Teknologi", "Technology");
    public static readonly Text Nothing = new("Vi trenger ikke å tilpasse noe", "Vi treng ikkje å tilpasse noko", "We need not adapt anything");
    public static readonly Text Stage = new("Hvor står ideen hos dere?", "Kvar står ideen hos dykk?", "Where does the idea stand with you?");
    public static readonly Text Reason = new("Hvorfor vil dere låne den?", "Kvifor vil de låne han?", "Why do you want to borrow it?");
    public static readonly Text ReasonHint = new("De som foreslo ideen, får lese dette.", "Dei som foreslo ideen, får lese dette.", "Those who proposed the idea will read this.");
    public static readonly Text Adopt = new("Lån ideen", "Lån ideen", "Borrow the idea");

    public static readonly Text StageMissing = new("Velg hvor ideen står hos dere.", "Vel kvar ideen står hos dykk.", "Choose where the idea stands with you.");
    public static readonly Text ReasonMissing = new("Skriv hvorfor dere vil låne den.", "Skriv kvifor de vil låne han.", "Write why you want to borrow it.");
    public static readonly Text NothingSaid = new(
        "Skriv hva dere må tilpasse, eller kryss av for at dere ikke trenger det.", "Skriv kva de må tilpasse, eller kryss av for at de ikkje treng det.", "Write what you must adapt, or tick that you need not.");
    public static readonly Text BothSaid = new(
        "Dere har både skrevet hva dere tilpasser, og krysset av for at dere ikke trenger det. Velg ett av dem.",
        "De har både skrive kva de tilpassar, og kryssa av for at de ikkje treng det. Vel eitt av dei.",
        "You have both written what you adapt and ticked that you need not. Choose one.");
    public static readonly Text IsMerged = new("Ideen er slått sammen med en annen. Gå dit.", "Ideen er slått saman med ein annan. Gå dit.", "The idea has been put together with another. Go there.");
    public static readonly Text IsOwn = new("Dette er deres egen idé.", "Dette er dykkar eigen idé.", "This is your own idea.");
    public static readonly Text TakenOverBefore = new("Dere har lånt den allerede.", "De har lånt han allereie.", "You have borrowed it already.");
    public static readonly Text NobodyToBorrow = new("Ingen kommune du svarer for, kan låne den.", "Ingen kommune du svarar for, kan låne han.", "No municipality you answer for can borrow it.");

    public static readonly Text Title = new("Lån", "Lån", "Loans");
    public static readonly Text From = new("Lånt fra {0} {1}", "Lånt frå {0} {1}", "Borrowed from {0} on {1}");
    public static readonly Text To = new("Lånt av {0} {1}", "Lånt av {0} {1}", "Borrowed by {0} on {1}");
    public static readonly Text Adapted = new("Hva som ble tilpasset", "Kva som vart tilpassa", "What was adapted");
    public static readonly Text NothingAdapted = new("Uten tilpasning", "Utan tilpassing", "Without adapting");
    public static readonly Text Results = new("Det har ført til", "Det har ført til", "It has led to");
    public static readonly Text OneUnseen = new("Ett lån til er ikke delt med deg.", "Eitt lån til er ikkje delt med deg.", "One more loan is not shared with you.");
    public static readonly Text Unseen = new("{0} lån til er ikke delt med deg.", "{0} lån til er ikkje delte med deg.", "{0} more loans are not shared with you.");
    public static readonly Text NobodyYet = new("Ingen har lånt den ennå.", "Ingen har lånt han enno.", "Nobody has borrowed it yet.");
    public static readonly Text AdoptThis = new("Lån den til din kommune", "Lån han til kommunen din", "Borrow it for your municipality");

    public static readonly Text TellLent = new("{0} har lånt ideen «{1}».", "{0} har lånt ideen «{1}».", "{0} has borrowed the idea “{1}”.");

    public static readonly Text FiguresTitle = new("Hvem låner av hverandre?", "Kven låner av kvarandre?", "Who borrows from whom?");
    public static readonly Text FiguresLead = new(
        "Å låne en god idé er like mye verdt som å finne den på. Her teller både det som er lånt ut, og det som er lånt inn.",
        "Å låne ein god idé er like mykje verdt som å finne han på. Her tel både det som er lånt ut, og det som er lånt inn.",
        "Borrowing a good idea is worth as much as thinking of it. What is lent and what is borrowed both count here.");
    public static readonly Text FiguresNone = new("Ingen har lånt noe av hverandre ennå.", "Ingen har lånt noko av kvarandre enno.", "Nobody has borrowed anything yet.");
    public static readonly Text FindOne = new("Finn en idé å låne", "Finn ein idé å låne", "Find an idea to borrow");
    public static readonly Text MostLent = new(
        "{0} har lånt ut mest: {1} ideer og tiltak.", "{0} har lånt ut mest: {1} idear og tiltak.", "{0} has lent most: {1} ideas and measures.");
    public static readonly Text MostBorrowed = new(
        "{0} har lånt inn mest: {1}.", "{0} har lånt inn mest: {1}.", "{0} has borrowed most: {1}.");
    public static readonly Text Loans = new("lån i alt", "lån i alt", "loans in all");
    public static readonly Text Lenders = new("har lånt ut", "har lånt ut", "have lent");
    public static readonly Text Borrowers = new("har lånt inn", "har lånt inn", "have borrowed");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text Lent = new("Lånt ut", "Lånt ut", "Lent");
    public static readonly Text BorrowedIn = new("Lånt inn", "Lånt inn", "Borrowed");
    public static readonly Text LentIdeas = new("Ideer lånt ut", "Idear lånte ut", "Ideas lent");
    public static readonly Text LentMeasures = new("Tiltak lånt ut", "Tiltak lånte ut", "Measures lent");
    public static readonly Text BorrowedIdeas = new("Ideer lånt inn", "Idear lånte inn", "Ideas borrowed");
    public static readonly Text BorrowedMeasures = new("Tiltak lånt inn", "Tiltak lånte inn", "Measures borrowed");
    public static readonly Text Unit = new("ideer og tiltak", "idear og tiltak", "ideas and measures");
    public static readonly Text Counted = new("Bare lån der du ser begge ender, er talt med.", "Berre lån der du ser begge endar, er talde med.", "Only loans of which you see both ends are counted.");
    public static readonly Text StandingTitle = new("Lån av ideer og tiltak", "Lån av idear og tiltak", "Loans of ideas and measures");
    public static readonly Text LentCount = new("ideer og tiltak lånt ut", "idear og tiltak lånte ut", "ideas and measures lent");
    public static readonly Text BorrowedCount = new("ideer og tiltak lånt inn", "idear og tiltak lånte inn", "ideas and measures borrowed");

    public static readonly Text Idea = new("Idé", "Idé", "Idea");
    public static readonly Text Lender = new("Lånt fra", "Lånt frå", "Borrowed from");
    public static readonly Text Borrower = new("Lånt av", "Lånt av", "Borrowed by");
    public static readonly Text Number = new("Nummer", "Nummer", "Number");
    public static readonly Text CopyNumber = new("Låntakerens nummer", "Nummeret hos låntakaren", "The borrower’s number");
    public static readonly Text Day = new("Dato", "Dato", "Date");

    public static readonly Text DeedAdopt = new("Lånte en idé", "Lånte ein idé", "Borrowed an idea");

    /// <summary>What choosing it means.</summary>
    public static Text Meaning(IdeaStage stage) => stage == IdeaStage.PutToUse
        ? new("Nyttiggjort: Vi har tatt den i bruk", "Nyttiggjort: Vi har teke han i bruk", "Put to use: it is in use with us")
        : new("Nyttig: Vi vil gå videre med den", "Nyttig: Vi vil gå vidare med han", "Useful: we want to go on with it");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What is said where what came of workshops is brought to the bank.</summary>
public static partial class ProposingTexts
{
    public static readonly Text FromTitle = new("Hva kom ut av verkstedene?", "Kva kom ut av verkstadene?", "What came of the workshops?");
    public static readonly Text FromLead = new(
        "Det som gikk videre og fikk et kort. Gjør det til en idé, så kan kommunen svare, og andre kan låne den.",
        "Det som gjekk vidare og fekk eit kort. Gjer det til ein idé, så kan kommunen svare, og andre kan låne han.",
        "What went on and was given a card. Make it an idea, and the municipality can answer and others borrow it.");
    public static readonly Text FromEmpty = new(
        "Ingenting har gått videre fra et verksted her ennå. Det som gjør det, kommer hit.",
        "Ingenting har gått vidare frå ein verkstad her enno. Det som gjer det, kjem hit.",
        "Nothing has gone on from a workshop here yet. What does comes here.");
    public static readonly Text ToWorkshops = new("Til verkstedene", "Til verkstadene", "To the workshops");
    public static readonly Text FromHome = new("Hjemme i {0}, som svarer på ideen.", "Heime i {0}, som svarar på ideen.", "At home in {0}, which answers the idea.");
    public static readonly Text MakeIdea = new("Gjør til en idé", "Gjer til ein idé", "Make it an idea");
    public static readonly Text IsIdea = new("Er en idé i banken", "Er ein idé i banken", "Is an idea in the bank");
}

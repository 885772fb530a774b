using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What is said where two ideas are put together.</summary>
public static class MergeTexts
{
    public static readonly Text Title = new("Hvilken idé sier det samme?", "Kva for ein idé seier det same?", "Which idea says the same?");
    public static readonly Text Lead = new("Ideen blir vist sammen med den andre. Begge som foreslo, og alle som støtter, følger med. Du kan ta dem fra hverandre igjen.", "Ideen blir vist saman med den andre. Begge som foreslo, og alle som støttar, følgjer med. Du kan ta dei frå kvarandre att.", "The idea is shown together with the other. Both who proposed them, and all who support them, come along. You can take them apart again.");
    public static readonly Text Find = new("Søk etter den andre ideen", "Søk etter den andre ideen", "Search for the other idea");
    public static readonly Text Search = new("Søk", "Søk", "Search");
    public static readonly Text Into = new("Slå sammen med", "Slå saman med", "Put together with");
    public static readonly Text NothingFound = new("Ingen andre ideer ligner. Søk med andre ord.", "Ingen andre idear liknar. Søk med andre ord.", "No other idea is like it. Search with other words.");
    public static readonly Text Merge = new("Slå sammen", "Slå saman", "Put together");
    public static readonly Text Unmerge = new("Ta dem fra hverandre", "Ta dei frå kvarandre", "Take them apart");
    public static readonly Text MergedInto = new("Denne ideen er slått sammen med", "Denne ideen er slått saman med", "This idea has been put together with");
    public static readonly Text MergedIntoUnseen = new("Denne ideen er slått sammen med en annen.", "Denne ideen er slått saman med ein annan.", "This idea has been put together with another.");
    public static readonly Text MergedHere = new("Slått sammen med denne", "Slått saman med denne", "Put together with this one");

    public static readonly Text NewsTogether = new("«{0}» er slått sammen med «{1}».", "«{0}» er slått saman med «{1}».", "“{0}” has been put together with “{1}”.");
    public static readonly Text NewsApart = new("«{0}» og «{1}» er tatt fra hverandre igjen.", "«{0}» og «{1}» er tekne frå kvarandre att.", "“{0}” and “{1}” have been taken apart again.");

    public static readonly Text Choose = new("Velg en idé.", "Vel ein idé.", "Choose an idea.");
    public static readonly Text Itself = new("En idé kan ikke slås sammen med seg selv.", "Ein idé kan ikkje slåast saman med seg sjølv.", "An idea cannot be put together with itself.");
    public static readonly Text Already = new("Ideen er alt slått sammen med en annen.", "Ideen er alt slått saman med ein annan.", "The idea has already been put together with another.");
    public static readonly Text IntoMerged = new("Den du valgte, er selv slått sammen med en annen. Velg den andre i stedet.", "Den du valde, er sjølv slått saman med ein annan. Vel den andre i staden.", "The one you chose has itself been put together with another. Choose that one instead.");
    public static readonly Text HoldsOthers = new("Andre ideer er slått sammen med denne. Slå heller sammen motsatt vei.", "Andre idear er slått saman med denne. Slå heller saman motsett veg.", "Other ideas have been put together with this one. Put them together the other way round.");
    public static readonly Text SeenByFewer = new("Den du valgte, ses av færre enn denne. Slå heller sammen motsatt vei.", "Færre ser den du valde, enn denne. Slå heller saman motsett veg.", "The one you chose is seen by fewer than this one. Put them together the other way round.");
    public static readonly Text NotMerged = new("Ideen er ikke slått sammen med noen.", "Ideen er ikkje slått saman med nokon.", "The idea has not been put together with any.");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Search;

/// <summary>What the command says of itself, and when it is done.</summary>
public static class SearchTexts
{
    public static readonly Text RebuildHelp = new(
        "Lager søket på nytt av det som er lagret, mens folk arbeider. Trengs bare hvis noe som finnes, ikke lar seg søke opp.",
        "Lagar søket på nytt av det som er lagra, medan folk arbeider. Trengst berre dersom noko som finst, ikkje lèt seg søkje opp.",
        "Makes the search index anew from what is stored, while people work. Needed only if something that exists cannot be found.");
    public static readonly Text Rebuilt = new("Søket er laget på nytt av {0} tekster.", "Søket er laga på nytt av {0} tekstar.", "The search index was made anew from {0} texts.");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Texts on comparing municipalities and units.</summary>
public static class CompareTexts
{
    public static readonly Text Title = new("Skiller noen seg ut?", "Skil nokon seg ut?", "Does anybody stand out?");
    public static readonly Text Lead = new(
        "De minste varierer mest. Kurvene viser hvor langt fra de andre en kommune kan ligge uten at det betyr noe.",
        "Dei minste varierer mest. Kurvene viser kor langt frå dei andre ein kommune kan liggje utan at det tyder noko.",
        "The smallest vary most. The curves show how far from the others a municipality may lie without it meaning anything.");
    public static readonly Text None = new("Ingen skiller seg ut mer enn tilfeldig.", "Ingen skil seg ut meir enn tilfeldig.", "Nobody stands out by more than chance.");
    public static readonly Text Higher = new("Høyere enn tilfeldigheter kan forklare: {0}.", "Høgare enn tilfelle kan forklare: {0}.", "Higher than chance can explain: {0}.");
    public static readonly Text Lower = new("Lavere enn tilfeldigheter kan forklare: {0}.", "Lågare enn tilfelle kan forklare: {0}.", "Lower than chance can explain: {0}.");
    public static readonly Text TooFew = new("For få å sammenligne til å si noe: {0} av {1}.", "For få å samanlikne til å seie noko: {0} av {1}.", "Too few to compare to say anything: {0} of {1}.");
    public static readonly Text Hidden = new("{0} er utelatt, fordi tallene er så små at noen kunne kjennes igjen.", "{0} er utelatne, fordi tala er så små at nokon kunne kjennast att.", "{0} left out, since the figures are so small that somebody could be recognised.");
    public static readonly Text Careful = new("Den som ligger utenfor, har en grunn til å spørre, ikke et svar.", "Den som ligg utanfor, har ein grunn til å spørje, ikkje eit svar.", "Whoever lies outside has a reason to ask, not an answer.");
    public static readonly Text Unit = new("Hvem", "Kven", "Who");
    public static readonly Text Base = new("av hvor mange, siste tolv målinger", "av kor mange, siste tolv målingar", "of how many, last twelve measurements");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What the open data of ideas mean.</summary>
internal static class FeedWords
{
    public static readonly Text About = new("Ideer som vises for alle, med hva kommunene har svart. Hvem som foreslo dem, er ikke med.", "Idear som blir viste for alle, med kva kommunane har svart. Kven som foreslo dei, er ikkje med.", "Ideas shown to everybody, with what the municipalities have answered. Who proposed them is left out.");

    public static readonly IReadOnlyList<(string, Text)> Members =
    [
        ("number", new("Ideens nummer. Det endrer seg aldri.", "Nummeret til ideen. Det endrar seg aldri.", "The idea’s number. It never changes.")),
        ("address", new("Siden til ideen", "Sida til ideen", "The idea’s page")),
        ("title", new("Ideen kort sagt", "Ideen kort sagt", "The idea in short")),
        ("bothers", new("Hva som er i veien", "Kva som er i vegen", "What bothers")),
        ("otherwise", new("Hva som kunne vært annerledes", "Kva som kunne vore annleis", "What could be otherwise")),
        ("forWhom", new("Hvem den er for", "Kven han er for", "For whom it is")),
        ("language", new("Språket ideen er skrevet på: nb, nn eller en", "Språket ideen er skriven på: nb, nn eller en", "The language it is written in: nb, nn or en")),
        ("organisation", new("Hvor den kommer fra", "Kvar han kjem frå", "Where it comes from")),
        ("municipality", new("Kommunenummeret, eller null", "Kommunenummeret, eller null", "The official number of the municipality, or null")),
        ("fictional", new("Om stedet er oppdiktet", "Om staden er oppdikta", "Whether the place is fictional")),
        ("programme", new("Programmet den hører til, eller null", "Programmet han høyrer til, eller null", "The programme it belongs to, or null")),
        ("proposed", new("Dagen den ble foreslått", "Dagen han blei foreslått", "The day it was proposed")),
        ("moved", new("Når det sist skjedde noe", "Når det sist hende noko", "When something last happened")),
        ("supporters", new("Hvor mange som støtter den", "Kor mange som støttar han", "How many support it")),
        ("stages", new("Hvor den står i hver kommune: new, useful, put-to-use, parked eller no; siden når, og med hvilken grunn", "Kvar han står i kvar kommune: new, useful, put-to-use, parked eller no; sidan når, og med kva grunn", "Where it stands in each municipality: new, useful, put-to-use, parked or no; since when, and with what reason")),
    ];
}

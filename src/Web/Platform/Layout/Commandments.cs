using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Layout;

/// <summary>The ten commandments for innovation, in our words; one stands on an empty page where it fits.</summary>
public static class Commandments
{
    public static readonly IReadOnlyList<Text> All =
    [
        new("Stopp opp og spør: Kan dette gjøres på en annen måte?", "Stopp opp og spør: Kan dette gjerast på ein annan måte?", "Stop and ask: could this be done in another way?"),
        new("Se etter det som bryter mønsteret.", "Sjå etter det som bryt mønsteret.", "Look for what breaks the pattern."),
        new("Still åpne spørsmål, uten løsningen i seg, og se for deg det beste.", "Still opne spørsmål, utan løysinga i seg, og sjå for deg det beste.", "Ask open questions, with no solution inside, and picture the best."),
        new("Lag ingen tjeneste uten dem som skal bruke den.", "Lag inga teneste utan dei som skal bruke ho.", "Make no service without those who will use it."),
        new("Let etter ulikhet og nye stemmer, ikke etter løsningen.", "Leit etter ulikskap og nye stemmer, ikkje etter løysinga.", "Look for difference and new voices, not for the solution."),
        new("Spør hvem andre som kan være med.", "Spør kven andre som kan vere med.", "Ask who else could take part."),
        new("En tjeneste er ikke gitt før noen har tatt imot den.", "Ei teneste er ikkje gitt før nokon har teke imot ho.", "A service is not given until somebody has received it."),
        new("Spør om noen har en modell du kan stjele.", "Spør om nokon har ein modell du kan stele.", "Ask whether somebody has a model you can steal."),
        new("Gjør noe med det som ikke virker.", "Gjer noko med det som ikkje verkar.", "Do something about what does not work."),
        new("Våg.", "Våg.", "Dare."),
    ];

    /// <param name="number">1–10.</param>
    public static Text Of(int number) => All[number - 1];
}

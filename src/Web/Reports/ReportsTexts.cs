using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Reports;

public static class ReportsTexts
{
    public static readonly Text Menu = new("For dem som bestemmer", "For dei som bestemmer", "For those who decide");
    public static readonly Text SheetTitle = new("Hvor står vi, og hva må bestemmes?", "Kvar står vi, og kva må bestemmast?", "Where do we stand, and what must be decided?");
    public static readonly Text SheetOf = new("Status for {0}", "Status for {0}", "Status of {0}");
    public static readonly Text SheetOfBoth = new("Status for {0} i {1}", "Status for {0} i {1}", "Status of {0} in {1}");
    public static readonly Text AsOf = new("{0}, slik det er {1}. Det siste året regnes fra {2}.", "{0}, slik det er {1}. Det siste året er rekna frå {2}.", "{0}, as of {1}. The last year is counted from {2}.");
    public static readonly Text OnlyWhatYouSee = new(
        "Tallene gjelder det du har lov til å se.",
        "Tala gjeld det du har lov til å sjå.",
        "The figures are of what you may see.");
    public static readonly Text Whole = new("Hele programmet", "Heile programmet", "The whole programme");
    public static readonly Text Choose = new("Vis for", "Vis for", "Show for");
    public static readonly Text Empty = new("Her samles det de som bestemmer, må vite.", "Her blir det samla som dei som bestemmer, må vite.", "Here is gathered what those who decide must know.");
    public static readonly Text EmptyHow = new(
        "Når noen foreslår ideer eller setter i gang tiltak, står det her av seg selv.",
        "Når nokon foreslår idear eller set i gang tiltak, står det her av seg sjølv.",
        "When somebody proposes ideas or begins measures, it is shown here by itself.");
    public static readonly Text Print = new("Skriv ut eller lagre:", "Skriv ut eller lagre:", "Print or save:");
    public static readonly Text ToProgramme = new("Til programmet", "Til programmet", "To the programme");
    public static readonly Text ToOrganisation = new("Til kommunen", "Til kommunen", "To the municipality");
    public static readonly Text Reports = new("Innovasjonsrapporter", "Innovasjonsrapportar", "Innovation reports");
}

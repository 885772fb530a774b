using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>What is wrong, what stands, and what is decided.</summary>
public static partial class BenefitTexts
{
    public static readonly Text TooLong = new("Teksten er for lang. Den kan ha {0} tegn.", "Teksten er for lang. Han kan ha {0} teikn.", "The text is too long. It may have {0} characters.");
    public static readonly Text TitleMissing = new("Skriv hva som blir bedre.", "Skriv kva som blir betre.", "Write what becomes better.");
    public static readonly Text KindMissing = new("Velg hva slags gevinst det er.", "Vel kva slags gevinst det er.", "Choose what kind of benefit it is.");
    public static readonly Text NameMissing = new("Skriv hva dere måler.", "Skriv kva de måler.", "Write what you measure.");
    public static readonly Text UnitMissing = new("Skriv enheten, for eksempel minutter.", "Skriv eininga, til dømes minutt.", "Write the unit, for example minutes.");
    public static readonly Text ChartMissing = new("Velg hva slags tall det er.", "Vel kva slags tal det er.", "Choose what kind of figure it is.");
    public static readonly Text BetterMissing = new("Velg hva som er bra.", "Vel kva som er bra.", "Choose what is good.");
    public static readonly Text FrequencyMissing = new("Velg hvor ofte det måles.", "Vel kor ofte det blir målt.", "Choose how often it is measured.");
    public static readonly Text UnknownPerson = new("Velg en som hører til i kommunen.", "Vel ein som høyrer til i kommunen.", "Choose somebody who belongs to the municipality.");
    public static readonly Text MonthsOutside = new("Skriv et antall måneder fra 0 til {0}.", "Skriv talet på månader frå 0 til {0}.", "Write a number of months from 0 to {0}.");
    public static readonly Text SeasonIsMonthly = new("Det som følger årstiden, måles hver måned.", "Det som følgjer årstida, blir målt kvar månad.", "What follows the season is measured each month.");
    public static readonly Text ZeroPointWhole = new("Et nullpunkt trenger både tallet og dagen det er målt.", "Eit nullpunkt treng både talet og dagen det er målt.", "A zero-point needs both the figure and the day it was measured.");
    public static readonly Text ZeroPointAhead = new("Nullpunktet må være målt. Datoen kan ikke ligge fram i tid.", "Nullpunktet må vere målt. Datoen kan ikkje liggje fram i tid.", "The zero-point must be measured. The date cannot lie ahead.");
    public static readonly Text ZeroPointStands = new(
        "Tiltaket er i gang, og nullpunktet står. Den som bestemmer for kommunen, kan sette et nytt ved vedtak.",
        "Tiltaket er i gang, og nullpunktet står. Den som bestemmer for kommunen, kan setje eit nytt ved vedtak.",
        "The measure is under way, and the zero-point stands. Whoever decides for the municipality can set another by decision.");
    public static readonly Text TargetWhole = new("Skriv også målet.", "Skriv òg målet.", "Write the target too.");
    public static readonly Text TargetWrongWay = new("Målet ligger dårligere an enn nullpunktet. Se på hva som er bra.", "Målet ligg dårlegare an enn nullpunktet. Sjå på kva som er bra.", "The target is worse than the zero-point. Look at what is good.");
    public static readonly Text TargetIsZero = new("Målet er det samme som nullpunktet.", "Målet er det same som nullpunktet.", "The target is the same as the zero-point.");
    public static readonly Text PerCentOutside = new("En andel ligger fra 0 til 100 prosent.", "Ein del ligg frå 0 til 100 prosent.", "A share lies from 0 to 100 per cent.");
    public static readonly Text CostBelow = new("Skriv 0 eller mer.", "Skriv 0 eller meir.", "Write 0 or more.");
    public static readonly Text FullMissing = new("Skriv hvor mange måneder det går til full virkning.", "Skriv kor mange månader det går til full verknad.", "Write how many months there are until the full effect.");
    public static readonly Text FullTooSoon = new("Full virkning kommer etter at det er like bra som før.", "Full verknad kjem etter at det er like bra som før.", "The full effect comes after it is as good as before.");
    public static readonly Text BreakEvenMissing = new("Skriv hvor mange måneder det går til det er like bra som før.", "Skriv kor mange månader det går til det er like bra som før.", "Write how many months there are until it is as good as before.");
    public static readonly Text FrequencyStands = new("Det er målt allerede. Lag en ny indikator hvis dere vil måle oftere eller sjeldnere.", "Det er målt allereie. Lag ein ny indikator om de vil måle oftare eller sjeldnare.", "It has been measured already. Make a new indicator to measure more or less often.");
    public static readonly Text ChartStands = new("Det er målt allerede. Lag en ny indikator hvis det skal være en andel, eller ikke lenger skal være det.", "Det er målt allereie. Lag ein ny indikator om det skal vere ein del, eller ikkje lenger skal vere det.", "It has been measured already. Make a new indicator if it is to be a share, or no longer one.");

    public static readonly Text RebaseTitle = new("Begynn på nytt ved vedtak", "Byrj på nytt ved vedtak", "Begin anew by decision");
    public static readonly Text RebaseLead = new(
        "Nullpunkt og grunnlinje står når tiltaket er i gang. Skal de endres, er det et vedtak, og grunnen står for alle å lese.",
        "Nullpunkt og grunnlinje står når tiltaket er i gang. Skal dei endrast, er det eit vedtak, og grunnen står for alle å lese.",
        "Zero-point and baseline stand once the measure is under way. To change them is a decision, and its reason is there for all to read.");
    public static readonly Text RebaseFrom = new("Grunnlinja begynner på nytt fra og med", "Grunnlinja byrjar på nytt frå og med", "The baseline begins anew from");
    public static readonly Text RebaseFromHint = new("La den stå tom hvis bare nullpunktet skal endres.", "La han stå tom om berre nullpunktet skal endrast.", "Leave it empty if only the zero-point is to change.");
    public static readonly Text NewZeroPoint = new("Nytt nullpunkt", "Nytt nullpunkt", "New zero-point");
    public static readonly Text Reason = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly Text ReasonMissing = new("Skriv hvorfor. Et vedtak har en grunn.", "Skriv kvifor. Eit vedtak har ein grunn.", "Write why. A decision has a reason.");
    public static readonly Text Decide = new("Vedta", "Vedta", "Decide");
    public static readonly Text RebaseWhat = new("Skriv en periode, et nytt nullpunkt, eller begge.", "Skriv ein periode, eit nytt nullpunkt, eller begge.", "Write a period, a new zero-point, or both.");
    public static readonly Text RebaseTooEarly = new("Det er ingen målinger før denne perioden.", "Det er ingen målingar før denne perioden.", "There are no measurements before this period.");
    public static readonly Text RebasedAlready = new("Grunnlinja begynner på nytt der allerede.", "Grunnlinja byrjar på nytt der allereie.", "The baseline begins anew there already.");
}

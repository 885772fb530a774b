using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Texts on benefits and indicators: what a measure is to give, and how one will know.</summary>
public static partial class BenefitTexts
{
    public static readonly Text Benefit = new("Gevinst", "Gevinst", "Benefit");
    public static readonly Text Benefits = new("Gevinster", "Gevinstar", "Benefits");
    public static readonly Text Measure = new("Tiltak", "Tiltak", "Measure");
    public static readonly Text Measures = new("Tiltak", "Tiltak", "Measures");
    public static readonly Text NewTitle = new("Hva skal tiltaket gi?", "Kva skal tiltaket gje?", "What is the measure to give?");
    public static readonly Text NewLead = new(
        "En gevinst om gangen. Etterpå sier du hvordan dere vil se at den kommer.",
        "Éin gevinst om gongen. Etterpå seier du korleis de vil sjå at han kjem.",
        "One benefit at a time. Afterwards you say how you will see that it comes.");
    public static readonly Text EditTitle = new("Endre gevinsten", "Endre gevinsten", "Change the benefit");
    public static readonly Text Title = new("Hva blir bedre?", "Kva blir betre?", "What becomes better?");
    public static readonly Text TitleHint = new("For eksempel: Mindre kjøring i hjemmetjenesten.", "Til dømes: Mindre køyring i heimetenesta.", "For example: Less driving in home care.");
    public static readonly Text KindLabel = new("Hva slags gevinst er det?", "Kva slags gevinst er det?", "What kind of benefit is it?");
    public static readonly Text KindHint = new(
        "Bare det første gir penger i budsjettet. Det er like viktig å være ærlig om de andre.",
        "Berre det første gjev pengar i budsjettet. Det er like viktig å vere ærleg om dei andre.",
        "Only the first gives money in the budget. It is as important to be honest about the others.");
    public static readonly Text Owner = new("Hvem har ansvar for at gevinsten kommer?", "Kven har ansvar for at gevinsten kjem?", "Who answers for the benefit coming?");
    public static readonly Text OwnerShort = new("Gevinstansvarlig", "Gevinstansvarleg", "Benefit owner");
    public static readonly Text Nobody = new("Ingen ennå", "Ingen enno", "Nobody yet");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new("Lagret.", "Lagra.", "Saved.");

    public static readonly Text AddBenefit = new("Legg til en gevinst", "Legg til ein gevinst", "Add a benefit");
    public static readonly Text NoIndicators = new(
        "Gevinsten måles ikke ennå. Velg noe dere kan telle før dere begynner, og telle igjen etterpå.",
        "Gevinsten blir ikkje målt enno. Vel noko de kan telje før de byrjar, og telje att etterpå.",
        "The benefit is not measured yet. Choose something you can count before you begin, and count again afterwards.");
    public static readonly Text AddIndicator = new("Legg til en indikator", "Legg til ein indikator", "Add an indicator");
    public static readonly Text NewIndicatorTitle = new("Hvordan vil dere se at gevinsten kommer?", "Korleis vil de sjå at gevinsten kjem?", "How will you see that the benefit comes?");
    public static readonly Text EditIndicatorTitle = new("Endre indikatoren", "Endre indikatoren", "Change the indicator");
    public static readonly Text What = new("Hva måles", "Kva blir målt", "What is measured");
    public static readonly Text Name = new("Hva måler dere?", "Kva måler de?", "What do you measure?");
    public static readonly Text NameHint = new("For eksempel: Sykefravær i hjemmetjenesten.", "Til dømes: Sjukefråvær i heimetenesta.", "For example: Sick leave in home care.");
    public static readonly Text Unit = new("Enhet", "Eining", "Unit");
    public static readonly Text UnitHint = new("Prosent, minutter, kroner, antall … En andel vises alltid i prosent.", "Prosent, minutt, kroner, talet på … Ein del blir alltid vist i prosent.", "Per cent, minutes, kroner, how many … A share is always shown in per cent.");
    public static readonly Text PerCent = new("prosent", "prosent", "per cent");
    public static readonly Text ChartLabel = new("Hva slags tall er det?", "Kva slags tal er det?", "What kind of figure is it?");
    public static readonly Text ChartHint = new("Svaret avgjør hvordan vi skiller endring fra tilfeldig variasjon.", "Svaret avgjer korleis vi skil endring frå tilfeldig variasjon.", "The answer decides how we tell change from chance.");
    public static readonly Text BetterLabel = new("Hva er bra?", "Kva er bra?", "What is good?");
    public static readonly Text FrequencyLabel = new("Hvor ofte måles det?", "Kor ofte blir det målt?", "How often is it measured?");
    public static readonly Text FetchedBy = new("Hvem henter tallet?", "Kven hentar talet?", "Who fetches the figure?");
    public static readonly Text FetchedByHint = new("Den som henter det, får beskjed når et tall mangler.", "Den som hentar det, får beskjed når eit tal manglar.", "Whoever fetches it is told when a figure is missing.");
    public static readonly Text System = new("Fra hvilket system?", "Frå kva system?", "From which system?");
    public static readonly Text ZeroPoint = new("Nullpunkt", "Nullpunkt", "Zero-point");
    public static readonly Text ZeroPointHint = new("Slik var det før dere begynte. Det kan ikke endres når tiltaket er i gang, uten vedtak.", "Slik var det før de byrja. Det kan ikkje endrast når tiltaket er i gang, utan vedtak.", "How it was before you began. It cannot be changed once the measure is under way, unless it is decided.");
    public static readonly Text ZeroPointOn = new("Målt når?", "Målt når?", "Measured when?");
    public static readonly Text Target = new("Mål", "Mål", "Target");
    public static readonly Text TargetHint = new("Dit dere vil.", "Dit de vil.", "Where you want to be.");
    public static readonly Text TargetOn = new("Innen når?", "Innan når?", "By when?");
    public static readonly Text Course = new("Forventet forløp", "Venta forløp", "Expected course");
    public static readonly Text CourseLead = new(
        "En endring koster som regel før den gir: opplæring, dobbeltarbeid, nye vaner. Si det på forhånd, så blir ingen skuffet av pukkelen.",
        "Ei endring kostar som regel før ho gjev: opplæring, dobbeltarbeid, nye vanar. Sei det på førehand, så blir ingen skuffa av pukkelen.",
        "A change mostly costs before it gives: training, double work, new habits. Say so beforehand, and nobody is let down by the hump.");
    public static readonly Text HumpCost = new("Hvor mye verre på det verste?", "Kor mykje verre på det verste?", "How much worse at the worst?");
    public static readonly Text HumpCostHint = new("I samme enhet som nullpunktet. 0 hvis det ikke blir verre.", "I same eining som nullpunktet. 0 om det ikkje blir verre.", "In the same unit as the zero-point. 0 if it does not get worse.");
    public static readonly Text BreakEven = new("Hvor mange måneder til det er like bra som før?", "Kor mange månader til det er like bra som før?", "How many months until it is as good as before?");
    public static readonly Text Full = new("Hvor mange måneder til full virkning?", "Kor mange månader til full verknad?", "How many months until the full effect?");
    public static readonly Text Draw = new("Tegn forløpet", "Teikn forløpet", "Draw the course");
    public static readonly Text CourseEmpty = new("Fyll ut nullpunkt, mål og måneder til full virkning, så tegner vi forløpet.", "Fyll ut nullpunkt, mål og månader til full verknad, så teiknar vi forløpet.", "Fill in the zero-point, the target and the months until the full effect, and we draw the course.");
    public static readonly Text CourseTitle = new("Forventet forløp etter oppstart", "Venta forløp etter oppstart", "Expected course after the start");
    public static readonly Text CourseMonth = new("Måned", "Månad", "Month");
    public static readonly Text CourseSentence = new(
        "Fra {0} til {1} på {2} måneder.",
        "Frå {0} til {1} på {2} månader.",
        "From {0} to {1} in {2} months.");
    public static readonly Text CourseHump = new(
        "Det blir verre først, og er like bra som før etter {0} måneder.",
        "Det blir verre først, og er like bra som før etter {0} månader.",
        "It gets worse first, and is as good as before after {0} months.");
    public static readonly Text CourseWonBack = new(
        "Det som er tapt, er tatt igjen etter {0} måneder.",
        "Det som er tapt, er teke att etter {0} månader.",
        "What was lost is won back after {0} months.");

    public static Text KindOf(BenefitKind kind) => kind switch
    {
        BenefitKind.SavedTakenOut => new("Spart og tatt ut av budsjettet", "Spart og teke ut av budsjettet", "Saved and taken out of the budget"),
        BenefitKind.FreedUsedElsewhere => new("Frigjort og brukt til noe annet", "Frigjort og brukt til noko anna", "Freed and used for something else"),
        BenefitKind.CostAvoided => new("Kostnad som ikke kom", "Kostnad som ikkje kom", "A cost that did not come"),
        BenefitKind.ForUsersOrOthers => new("Gevinst for brukere eller andre", "Gevinst for brukarar eller andre", "A benefit for users or others"),
        _ => new("Viktig, men ikke satt pris på", "Viktig, men ikkje sett pris på", "Important, but without a price"),
    };

    public static Text ChartOf(SpcKind kind) => kind switch
    {
        SpcKind.Xmr => new("Et tall hver gang: minutter, kroner, antall", "Eit tal kvar gong: minutt, kroner, talet på", "One figure each time: minutes, kroner, how many"),
        SpcKind.P => new("En andel: så mange av så mange", "Ein del: så mange av så mange", "A share: so many of so many"),
        SpcKind.PPrime => new("En andel av flere tusen, eller der tilfellene henger sammen", "Ein del av fleire tusen, eller der tilfella heng saman", "A share of several thousand, or where the cases hang together"),
        _ => new("Et tall som går opp og ned med årstiden, slik sykefravær gjør", "Eit tal som går opp og ned med årstida, slik sjukefråvær gjer", "A figure that goes up and down with the season, as sick leave does"),
    };

    public static Text BetterOf(Better better) => better switch
    {
        Better.Up => new("Høyere er bedre", "Høgare er betre", "Higher is better"),
        Better.Down => new("Lavere er bedre", "Lågare er betre", "Lower is better"),
        _ => new("Verken eller, vi vil bare vite det", "Verken eller, vi vil berre vite det", "Neither, we only want to know"),
    };

    public static Text FrequencyOf(Frequency frequency) => frequency switch
    {
        Frequency.Weekly => new("Hver uke", "Kvar veke", "Each week"),
        Frequency.Monthly => new("Hver måned", "Kvar månad", "Each month"),
        Frequency.Quarterly => new("Hvert kvartal", "Kvart kvartal", "Each quarter"),
        _ => new("Hvert år", "Kvart år", "Each year"),
    };
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Texts on what less sick leave and shorter visits come to. Every figure is the user's own.</summary>
public static class CalculatorTexts
{
    public static readonly Text Title = new("Hva kan det bli til?", "Kva kan det bli til?", "What may it come to?");
    public static readonly Text Lead = new(
        "To regnestykker med deres egne tall. De viser hva som er mulig, ikke hva som vil skje.",
        "To reknestykke med dykkar eigne tal. Dei viser kva som er mogleg, ikkje kva som vil skje.",
        "Two sums with your own figures. They show what is possible, not what will happen.");
    public static readonly Text SickLeave = new("Lavere sykefravær", "Lågare sjukefråvær", "Less sick leave");
    public static readonly Text Employees = new("Hvor mange årsverk?", "Kor mange årsverk?", "How many full-time posts?");
    public static readonly Text From = new("Sykefravær i dag, prosent", "Sjukefråvær i dag, prosent", "Sick leave today, per cent");
    public static readonly Text To = new("Sykefravær senere, prosent", "Sjukefråvær seinare, prosent", "Sick leave later, per cent");
    public static readonly Text PostCost = new("Hva koster et årsverk, kroner?", "Kva kostar eit årsverk, kroner?", "What does a full-time post cost, kroner?");
    public static readonly Text PostCostHint = new("Med alt arbeidsgiveren betaler i tillegg til lønna.", "Med alt arbeidsgjevaren betaler i tillegg til løna.", "With all the employer pays besides the wages.");
    public static readonly Text Substituted = new("Hvor mye av fraværet dekkes av vikarer, prosent?", "Kor mykje av fråværet blir dekt av vikarar, prosent?", "How much of the absence do substitutes cover, per cent?");
    public static readonly Text SubstituteCost = new("Hva koster et årsverk med vikar egentlig, kroner?", "Kva kostar eit årsverk med vikar eigentleg, kroner?", "What does a full-time substitute really cost, kroner?");
    public static readonly Text SubstituteCostHint = new("Ta med overtid og byrå.", "Ta med overtid og byrå.", "Include overtime and agencies.");
    public static readonly Text Refunded = new("Hvor mye av fraværet gir refusjon, prosent?", "Kor mykje av fråværet gjev refusjon, prosent?", "How much of the absence is refunded, per cent?");
    public static readonly Text Refund = new("Refusjon for et helt årsverk, kroner", "Refusjon for eit heilt årsverk, kroner", "Refund for a whole full-time post, kroner");
    public static readonly Text Usable = new("Hvor mye av resten kan brukes, prosent?", "Kor mykje av resten kan brukast, prosent?", "How much of the rest can be used, per cent?");
    public static readonly Text UsableHint = new("Litt tid her og der kan være vanskelig å bruke.", "Litt tid her og der kan vere vanskeleg å bruke.", "A little time here and there may be hard to use.");
    public static readonly Text Count = new("Regn ut", "Rekn ut", "Reckon");
    public static readonly Text Result = new("Det blir", "Det blir", "It comes to");
    public static readonly Text Posts = new(
        "{0} årsverk som går fra {1} til {2} prosent fravær, får {3} årsverk mer på jobb i året.",
        "{0} årsverk som går frå {1} til {2} prosent fråvær, får {3} årsverk meir på jobb i året.",
        "{0} full-time posts going from {1} to {2} per cent absence have {3} posts more at work in a year.");
    public static readonly Text Split = new(
        "Av dem er {0} vikarer dere ikke trenger, {1} er tid frigjort til noe annet, og {2} er for spredt til å brukes.",
        "Av dei er {0} vikarar de ikkje treng, {1} er tid frigjord til noko anna, og {2} er for spreidd til å brukast.",
        "Of them, {0} are substitutes you do not need, {1} is time freed for something else, and {2} is too scattered to be used.");
    public static readonly Text Saved = new(
        "Penger som kan tas ut: {0} kroner ({1} spart på vikarer, minus {2} i refusjon som faller bort).",
        "Pengar som kan takast ut: {0} kroner ({1} spart på vikarar, minus {2} i refusjon som fell bort).",
        "Money that can be taken out: {0} kroner ({1} saved on substitutes, less {2} in refunds that fall away).");
    public static readonly Text Freed = new(
        "Tid som frigjøres, er verd {0} kroner. Det er ikke penger i budsjettet før noen ikke blir ansatt.",
        "Tid som blir frigjord, er verd {0} kroner. Det er ikkje pengar i budsjettet før nokon ikkje blir tilsett.",
        "Time that is freed is worth {0} kroner. It is not money in the budget until somebody is not hired.");
    public static readonly Text Assumes = new(
        "Regnestykket forutsetter at fraværet er jevnt fordelt på stillingene, og at tallene holder et helt år.",
        "Reknestykket føreset at fråværet er jamt fordelt på stillingane, og at tala held eit heilt år.",
        "The sum assumes that the absence is evenly spread over the posts, and that the figures hold for a whole year.");

    public static readonly Text Visits = new("Kortere besøk", "Kortare besøk", "Shorter visits");
    public static readonly Text VisitsPerWeek = new("Hvor mange besøk i uka?", "Kor mange besøk i veka?", "How many visits a week?");
    public static readonly Text Minutes = new("Minutter spart på hvert besøk", "Minutt spart på kvart besøk", "Minutes saved at each visit");
    public static readonly Text MinutesHint = new("Med kjøring. Skriv minus hvis det tar lengre tid.", "Med køyring. Skriv minus om det tek lengre tid.", "With driving. Write minus if it takes longer.");
    public static readonly Text UsableTime = new("Hvor mye av tida kan brukes, prosent?", "Kor mykje av tida kan brukast, prosent?", "How much of the time can be used, per cent?");
    public static readonly Text HourCost = new("Hva koster en time, kroner?", "Kva kostar ein time, kroner?", "What does an hour cost, kroner?");
    public static readonly Text Weeks = new("Uker i året", "Veker i året", "Weeks a year");
    public static readonly Text Hours = new("Timer i et årsverk", "Timar i eit årsverk", "Hours in a full-time post");
    public static readonly Text VisitResult = new(
        "{0} besøk i uka som blir {1} minutter kortere, frigjør {2} timer i året. {3} av dem kan brukes: {4} årsverk, verd {5} kroner.",
        "{0} besøk i veka som blir {1} minutt kortare, frigjer {2} timar i året. {3} av dei kan brukast: {4} årsverk, verd {5} kroner.",
        "{0} visits a week made {1} minutes shorter free {2} hours a year. {3} of them can be used: {4} full-time posts, worth {5} kroner.");
    public static readonly Text VisitAssumes = new(
        "Regnestykket forutsetter {0} uker i året og {1} timer i et årsverk. Det er tid, og blir penger bare hvis noen ikke blir ansatt.",
        "Reknestykket føreset {0} veker i året og {1} timar i eit årsverk. Det er tid, og blir pengar berre om nokon ikkje blir tilsett.",
        "The sum assumes {0} weeks a year and {1} hours in a full-time post. It is time, and becomes money only if somebody is not hired.");
    public static readonly Text Outside = new("Skriv et tall fra {0} til {1}.", "Skriv eit tal frå {0} til {1}.", "Write a number from {0} to {1}.");
}

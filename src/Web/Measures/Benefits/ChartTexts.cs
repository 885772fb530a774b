using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>What a chart shows, in plain words. {0} is the indicator's name.</summary>
public static class ChartTexts
{
    public static readonly Text NotMeasured = new("Ikke målt ennå", "Ikkje målt enno", "Not measured yet");
    public static readonly Text TooShort = new("For få målinger til å si noe: {0} av {1}", "For få målingar til å seie noko: {0} av {1}", "Too few measurements to say anything: {0} of {1}");
    public static readonly Text TooShortSeason = new(
        "For få målinger til å si noe: {0} av {1} måneder har samme måned året før å måles mot",
        "For få målingar til å seie noko: {0} av {1} månader har same månad året før å målast mot",
        "Too few measurements to say anything: {0} of {1} months have the same month a year before to be held against");
    public static readonly Text NoSignal = new("Ingen endring ut over vanlig variasjon", "Inga endring ut over vanleg variasjon", "No change that is more than ordinary variation");
    public static readonly Text WasSignal = new(
        "Ingen endring nå ut over vanlig variasjon. Siste tegn til endring var {0}",
        "Inga endring no ut over vanleg variasjon. Siste teikn til endring var {0}",
        "No change now that is more than ordinary variation. The last sign of one was {0}");
    public static readonly Text Higher = new("Høyere enn tilfeldig variasjon kan forklare, fra og med {0}", "Høgare enn tilfeldig variasjon kan forklare, frå og med {0}", "Higher than chance can explain, from {0} on");
    public static readonly Text Lower = new("Lavere enn tilfeldig variasjon kan forklare, fra og med {0}", "Lågare enn tilfeldig variasjon kan forklare, frå og med {0}", "Lower than chance can explain, from {0} on");
    public static readonly Text HigherSeason = new(
        "Høyere enn samme måned før, mer enn tilfeldig variasjon kan forklare, fra og med {0}",
        "Høgare enn same månad før, meir enn tilfeldig variasjon kan forklare, frå og med {0}",
        "Higher than the same month before, by more than chance can explain, from {0} on");
    public static readonly Text LowerSeason = new(
        "Lavere enn samme måned før, mer enn tilfeldig variasjon kan forklare, fra og med {0}",
        "Lågare enn same månad før, meir enn tilfeldig variasjon kan forklare, frå og med {0}",
        "Lower than the same month before, by more than chance can explain, from {0} on");
    public static readonly Text ForTheBetter = new("en bedring", "ei betring", "an improvement");
    public static readonly Text ForTheWorse = new("en forverring", "ei forverring", "a change for the worse");

    public static readonly Text WillHit = new("Holder det fram slik, nås målet på {0} hver gang.", "Held det fram slik, blir målet på {0} nådd kvar gong.", "If it goes on like this, the target of {0} is reached each time.");
    public static readonly Text WillMiss = new("Holder det fram slik, nås ikke målet på {0}.", "Held det fram slik, blir ikkje målet på {0} nådd.", "If it goes on like this, the target of {0} is not reached.");
    public static readonly Text HitAndMiss = new("Holder det fram slik, nås målet på {0} av og til, og av og til ikke.", "Held det fram slik, blir målet på {0} nådd av og til, og av og til ikkje.", "If it goes on like this, the target of {0} is reached at times, and at times not.");

    public static readonly Text Expected = new("Forventet", "Venta", "Expected");
    public static readonly Text AgainstExpected = new("Målt mot forventet", "Målt mot venta", "Measured against expected");
    public static readonly Text ExpectedNot = new("Dere har ikke sagt hva dere venter: nullpunkt, mål og måneder til full virkning.", "De har ikkje sagt kva de ventar: nullpunkt, mål og månader til full verknad.", "You have not said what you expect: zero-point, target and months until the full effect.");
    public static readonly Text ExpectedShort = new("For få målinger etter oppstart til å sammenligne: {0} av {1}.", "For få målingar etter oppstart til å samanlikne: {0} av {1}.", "Too few measurements after the start to compare: {0} of {1}.");
    public static readonly Text ExpectedFigures = new(
        "Snittet av de siste {0} målingene er {1} (trolig mellom {2} og {3}). Forventet var {4}.",
        "Snittet av dei siste {0} målingane er {1} (truleg mellom {2} og {3}). Venta var {4}.",
        "The mean of the last {0} measurements is {1} (probably between {2} and {3}). {4} was expected.");
    public static readonly Text AsExpected = new("Det er omtrent som forventet.", "Det er omtrent som venta.", "That is about as expected.");
    public static readonly Text Ahead = new("Det er bedre enn forventet.", "Det er betre enn venta.", "That is better than expected.");
    public static readonly Text Behind = new("Det er dårligere enn forventet.", "Det er dårlegare enn venta.", "That is worse than expected.");
    public static readonly Text Elsewhere = new("Det er annerledes enn forventet.", "Det er annleis enn venta.", "That is otherwise than expected.");
    public static readonly Text InTheHump = new("Nå er dere i pukkelen: det var ventet at det ble verre først.", "No er de i pukkelen: det var venta at det vart verre først.", "You are in the hump now: it was expected to get worse first.");

    public static readonly Text BaselineFixed = new(
        "Grunnlinja er de {0} målingene før oppstart {1}. Den står.",
        "Grunnlinja er dei {0} målingane før oppstart {1}. Ho står.",
        "The baseline is the {0} measurements before the start on {1}. It stands.");
    public static readonly Text BaselineLoose = new(
        "Grunnlinja bygger på alle målingene, for det er {0} målinger før oppstart, og {1} må til. Da er en endring vanskeligere å se.",
        "Grunnlinja byggjer på alle målingane, for det er {0} målingar før oppstart, og {1} må til. Då er ei endring vanskelegare å sjå.",
        "The baseline rests on all measurements, since there are {0} before the start, and {1} are needed. A change is then harder to see.");
    public static readonly Text BaselineBefore = new(
        "Tiltaket har ikke begynt. Grunnlinja fastsettes av målingene før oppstart: {0} så langt, minst {1} må til.",
        "Tiltaket har ikkje byrja. Grunnlinja blir fastsett av målingane før oppstart: {0} så langt, minst {1} må til.",
        "The measure has not begun. The baseline will be the measurements before the start: {0} so far, at least {1} are needed.");
    public static readonly Text Rebased = new("Begynner på nytt fra og med {0}, vedtatt {1}: {2}", "Byrjar på nytt frå og med {0}, vedteke {1}: {2}", "Begins anew from {0}, decided {1}: {2}");
    public static readonly Text SeasonHow = new(
        "Hver måned holdes mot samme måned før tiltaket. Null er «som før».",
        "Kvar månad blir halden mot same månad før tiltaket. Null er «som før».",
        "Each month is held against the same month before the measure. Zero is “as before”.");
    public static readonly Text Difference = new("forskjell fra samme måned før ({0})", "skilnad frå same månad før ({0})", "difference from the same month before ({0})");

    public static readonly Text Measured = new("Målt", "Målt", "Measured");

    public static readonly Text MissingOne = new("Mangler {0}", "Manglar {0}", "{0} is missing");
    public static readonly Text MissingMany = new("Mangler {0} og {1} til", "Manglar {0} og {1} til", "{0} and {1} more are missing");
    public static readonly Text MissingWaits = new("{0}: mangler {1}", "{0}: manglar {1}", "{0}: {1} is missing");
    public static readonly Text Measurements = new("Målinger", "Målingar", "Measurements");
    public static readonly Text Registered = new("Registrert", "Registrert", "Registered");
    public static readonly Text CorrectedOn = new("{0} sto til {1}", "{0} stod til {1}", "{0} stood until {1}");
    public static readonly Text Share = new("{0} av {1} ({2} prosent)", "{0} av {1} ({2} prosent)", "{0} of {1} ({2} per cent)");
    public static readonly Text Download = new("Last ned", "Last ned", "Download");
    public static readonly Text DownloadAs = new("Last ned som {0}", "Last ned som {0}", "Download as {0}");
    public static readonly Text Compare = new("Sammenlign med andre", "Samanlikn med andre", "Compare with others");
    public static readonly Text ZeroPointIs = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    public static readonly Text TargetBy = new("{0} innen {1}", "{0} innan {1}", "{0} by {1}");
    public static readonly Text Not = new("Ikke satt", "Ikkje sett", "Not set");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What respondents read.</summary>
public static partial class AnsweringTexts
{
    public static readonly Text Closed = new(
        "Undersøkelsen er avsluttet, så vi kan ikke ta imot flere svar.",
        "Undersøkinga er avslutta, så vi kan ikkje ta imot fleire svar.",
        "The survey has ended, so we can take no more answers.");
    public static readonly Text AnsweredAlready = new(
        "Det er allerede svart med denne lenken. Svaret kan ikke endres, fordi ingen kan finne det igjen.",
        "Det er alt svara med denne lenkja. Svaret kan ikkje endrast, fordi ingen kan finne det att.",
        "Somebody has already answered with this link. The answer cannot be changed, since nobody can find it again.");
    public static readonly Text TooLong = new(
        "Svarene er for lange til å sendes samlet. Kort dem ned litt, så går det.",
        "Svara er for lange til å sendast samla. Kort dei ned litt, så går det.",
        "The answers are too long to be sent together. Shorten them a little, and it will work.");
    public static readonly Text NotOpened = new("Målingen er ikke åpnet ennå.", "Målinga er ikkje opna enno.", "The wave has not been opened yet.");
    public static readonly Text Received = new("{0} svar", "{0} svar", "{0} answers");
    public static readonly Text TooFew = new(
        "Færre enn fem svarte. Da ville det vært for lett å gjette hvem som mente hva, så svarene er slettet uten at noen har lest dem.",
        "Færre enn fem svara. Då ville det vore for lett å gjette kven som meinte kva, så svara er sletta utan at nokon har lese dei.",
        "Fewer than five answered. It would then have been too easy to guess who meant what, so the answers were deleted without being read by anybody.");
    public static readonly Text WipeTitle = new("Rydder etter avslutningen", "Ryddar etter avslutninga", "Clearing up after the closing");
    public static readonly Text WipeDoing = new("Fjerner alle spor etter stemmesedlene", "Fjernar alle spor etter røystesetlane", "Removing all traces of the ballots");
    public static readonly Text WipeBack = new("Til kartleggingene", "Til kartleggingane", "To the surveys");
}

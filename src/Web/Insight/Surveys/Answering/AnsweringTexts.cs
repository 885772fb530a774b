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
}

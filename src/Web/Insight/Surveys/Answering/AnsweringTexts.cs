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
    public static readonly Text AskedHere = new(
        "Det svares på denne målingen her i Blanke Ark. Hvem som deltok, følger av det og kan ikke endres, og målingen kan ikke åpnes igjen.",
        "Det blir svara på denne målinga her i Blanke Ark. Kven som deltok, følgjer av det og kan ikkje endrast, og målinga kan ikkje opnast att.",
        "This wave is answered here in Blanke Ark. Who took part follows from that and cannot be changed, and the wave cannot be opened again.");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What is said when a wave is closed and counted.</summary>
public static partial class AnsweringTexts
{
    public static readonly Text Received = new("{0} svar", "{0} svar", "{0} answers");
    public static readonly Text WipeTitle = new("Rydder etter avslutningen", "Ryddar etter avslutninga", "Clearing up after the closing");
    public static readonly Text WipeDoing = new("Fjerner alle spor etter stemmesedlene", "Fjernar alle spor etter røystesetlane", "Removing all traces of the ballots");
    public static readonly Text WipeBack = new("Til kartleggingene", "Til kartleggingane", "To the surveys");

    public static readonly Text DataBallots = new(
        "Anonyme svar mens målingen er åpen, forseglet. Da sees bare hvor mange som har svart, ikke av hvem eller når",
        "Anonyme svar medan målinga er open, forsegla. Då ser ein berre kor mange som har svara, ikkje kven eller når",
        "Anonymous answers while the wave is open, sealed. Only how many have answered is seen, not who or when");
    public static readonly Text DataBallotsUntil = new(
        "Til målingen avsluttes. Da løsrives svarene for godt, eller de slettes hvis færre enn fem har svart",
        "Til målinga blir avslutta. Då blir svara lausrivne for godt, eller dei blir sletta om færre enn fem har svara",
        "Until the wave closes. The answers are then cut loose for good, or deleted if fewer than five have answered");
    public static readonly Text DataBallotsErased = new(
        "Den som svarer, kan endre svaret til målingen avsluttes. Ingen andre finner det",
        "Den som svarar, kan endre svaret til målinga blir avslutta. Ingen andre finn det",
        "Whoever answers may change the answer until the wave closes. Nobody else can find it");
    public static readonly Text DataNamedErased = new(
        "Avgjøres for hvert skjema: slettes, blir stående uten navnet, eller beholdes med begrunnelse (artikkel 17 nr. 3)",
        "Blir avgjort for kvart skjema: sletta, ståande utan namnet, eller teke vare på med grunngiving (artikkel 17 nr. 3)",
        "Decided for each sheet: deleted, left without the name, or kept with a reason (article 17(3))");
    public static readonly Text DataNamed = new(
        "Hvem som har skrevet hva, i målinger som ikke er anonyme. Det står før en svarer",
        "Kven som har skrive kva, i målingar som ikkje er anonyme. Det står før ein svarar",
        "Who wrote what, in waves that are not anonymous. Respondents are told before they answer");
}

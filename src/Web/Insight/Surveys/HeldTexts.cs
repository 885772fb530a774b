using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>What the room tells a person that it holds about them.</summary>
public static class HeldTexts
{
    public static readonly Text Invited = new("Invitasjoner til undersøkelser", "Invitasjonar til undersøkingar", "Invitations to surveys");
    public static readonly Text LettersWaiting = new("Brev som venter på å bli sendt", "Brev som ventar på å bli sende", "Letters waiting to be sent");
    public static readonly Text TookPart = new("Målinger: spurt, og om det er svart. Ikke hva", "Målingar: spurd, og om det er svara. Ikkje kva", "Waves: asked, and whether answered. Not what");
    public static readonly Text Answered = new("Svarte", "Svara", "Answered");
    public static readonly Text Wrote = new("Svar gitt under navn", "Svar gitt under namn", "Answers given under the name");
    public static readonly Text Words = new("Det du skrev", "Det du skreiv", "What you wrote");
    public static readonly Text WordsSealed = new(
        "Ligger forseglet, og er derfor ikke med her. Du ser det selv med lenken du fikk, så lenge målingen er åpen; siden kan koordinatoren hente det fram for deg",
        "Ligg forsegla, og er difor ikkje med her. Du ser det sjølv med lenkja du fekk, så lenge målinga er open; sidan kan koordinatoren hente det fram for deg",
        "Lies sealed, and so is not here. You see it with the link you got while the wave is open; later the coordinator can bring it out for you");
    public static readonly Text InSurveys = new("Navnet i teksten om kartlegginger", "Namnet i teksten om kartleggingar", "The name in the text on surveys");
    public static readonly Text InLetters = new("Navnet i brev om undersøkelser", "Namnet i brev om undersøkingar", "The name in letters about surveys");
}

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
        "Ligger forseglet. Bare den som skrev det, og den som analyserer svarene, kan lese det. Logger du inn med passnøkkel, leser du ditt eget og får det med i filen",
        "Ligg forsegla. Berre den som skreiv det, og den som analyserer svara, kan lese det. Loggar du inn med passnøkkel, les du ditt eige og får det med i fila",
        "Lies sealed. Only whoever wrote it, and whoever analyses the answers, can read it. Sign in with a passkey to read your own and have it in the file");
    public static readonly Text InSurveys = new("Navnet i teksten om kartlegginger", "Namnet i teksten om kartleggingar", "The name in the text on surveys");
    public static readonly Text InLetters = new("Navnet i brev om undersøkelser", "Namnet i brev om undersøkingar", "The name in letters about surveys");
}

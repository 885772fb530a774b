using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>What the room tells a person that it holds about them.</summary>
public static class HeldTexts
{
    public static readonly Text Invited = new("Undersøkelser du er invitert til", "Undersøkingar du er invitert til", "Surveys you are invited to");
    public static readonly Text LettersWaiting = new("Brev som venter på å bli sendt", "Brev som ventar på å bli sende", "Letters waiting to be sent");
    public static readonly Text TookPart = new(
        "Målinger du er spurt i, og om du svarte. Ikke hva du svarte", "Målingar du er spurd i, og om du svara. Ikkje kva du svara", "Waves you were asked in, and whether you answered. Not what you said");
    public static readonly Text Answered = new("Svarte", "Svara", "Answered");
    public static readonly Text Wrote = new("Svar du har gitt under navn", "Svar du har gitt under namn", "Answers you have given under your name");
    public static readonly Text Words = new("Det du skrev", "Det du skreiv", "What you wrote");
    public static readonly Text WordsSealed = new(
        "Ligger forseglet, og er derfor ikke med her. Du ser det selv med lenken du fikk, så lenge målingen er åpen; siden kan koordinatoren hente det fram for deg",
        "Ligg forsegla, og er difor ikkje med her. Du ser det sjølv med lenkja du fekk, så lenge målinga er open; sidan kan koordinatoren hente det fram for deg",
        "Lies sealed, and so is not here. You see it with the link you got while the wave is open; later the coordinator can bring it out for you");
    public static readonly Text InSurveys = new("Kartlegginger der teksten nevner deg", "Kartleggingar der teksten nemner deg", "Surveys whose text mentions you");
    public static readonly Text InLetters = new("Brev om undersøkelser som nevner deg", "Brev om undersøkingar som nemner deg", "Letters about surveys that mention you");
}

using BlankeArk.Analysis.Questions;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>What the question coach says to somebody who is typing a problem statement: why, and how to open it.</summary>
public static class CoachTexts
{
    private static readonly Text TooShort = new(
        "Fortell litt mer: hva gjelder det, og for hvem?",
        "Fortel litt meir: kva gjeld det, og for kven?",
        "Say a little more: what is it about, and for whom?");
    private static readonly Text Closed = new(
        "Dette kan besvares med ja eller nei. Prøv å begynne med «Hvordan kan vi …», så er det rom for flere svar.",
        "Dette kan ein svare ja eller nei på. Prøv å byrje med «Korleis kan vi …», så er det rom for fleire svar.",
        "This can be answered by yes or no. Try beginning with “How can we …”, and there is room for more answers.");
    private static readonly Text Opening = new(
        "Begynn gjerne med hva, hvem, hvordan eller hvilke. Da ber spørsmålet om ideer.",
        "Byrj gjerne med kva, kven, korleis eller kva for. Då ber spørsmålet om idear.",
        "Try beginning with what, who, how or which. The question then asks for ideas.");
    private static readonly Text Several = new(
        "Her er det mer enn ett spørsmål. Velg det viktigste, og ta vare på det andre til senere.",
        "Her er det meir enn eitt spørsmål. Vel det viktigaste, og ta vare på det andre til seinare.",
        "There is more than one question here. Choose the most important, and keep the other for later.");
    private static readonly Text Solution = new(
        "«{0}» er alt en løsning. Spør heller hva dere vil oppnå, så kan også andre løsninger få plass.",
        "«{0}» er alt ei løysing. Spør heller kva de vil oppnå, så kan også andre løysingar få plass.",
        "“{0}” is a solution already. Ask instead what you want to achieve, and other solutions have a chance too.");
    private static readonly Text SolutionLeftOut = new(
        "«{0}» er alt en løsning. Spørsmålet er åpnere uten: «{1}»",
        "«{0}» er alt ei løysing. Spørsmålet er opnare utan: «{1}»",
        "“{0}” is a solution already. The question is more open without it: “{1}”");
    private static readonly Text Blame = new(
        "«{0}» peker på noen som har skylden. Spør heller hva som skal bli bedre, så blir alle med.",
        "«{0}» peikar på nokon som har skulda. Spør heller kva som skal bli betre, så blir alle med.",
        "“{0}” points at somebody to blame. Ask instead what is to become better, and everybody can join in.");

    /// <summary>The gravest first, one thing at a time; nothing to an open question.</summary>
    internal static Said Say(string question, string language) =>
        QuestionCoach.Read(question) is [var advice, ..] ? new(false, Of(advice).In(language)) : new(true, null);

    private static FilledText Of(QuestionAdvice advice) => advice.Fault switch
    {
        QuestionFault.TooShort => TooShort,
        QuestionFault.Closed => Closed,
        QuestionFault.Opening => Opening,
        QuestionFault.Several => Several,
        QuestionFault.Solution when advice.Instead is { } instead => new FilledText(SolutionLeftOut, advice.Words, instead),
        QuestionFault.Solution => new FilledText(Solution, advice.Words),
        _ => new FilledText(Blame, advice.Words),
    };
}

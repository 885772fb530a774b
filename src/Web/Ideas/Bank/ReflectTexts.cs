using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Ten short questions to an idea, one by each commandment.</summary>
public static class ReflectTexts
{
    public static readonly Text Title = new("Hva tenker du om ideen?", "Kva tenkjer du om ideen?", "What do you think of the idea?");
    public static readonly Text Lead = new("Ti korte spørsmål, ett for hvert bud. Svar på dem du vil, med en setning. Navnet ditt blir ikke vist.", "Ti korte spørsmål, eitt for kvart bod. Svar på dei du vil, med ei setning. Namnet ditt blir ikkje vist.", "Ten short questions, one for each commandment. Answer those you like, with a sentence. Your name is not shown.");
    public static readonly Text Save = new("Legg til", "Legg til", "Add");
    public static readonly Text SayOne = new("Skriv en setning til minst ett av spørsmålene.", "Skriv ei setning til minst eitt av spørsmåla.", "Write a sentence to at least one of the questions.");
    public static readonly Text Heading = new("Tanker om ideen", "Tankar om ideen", "Thoughts on the idea");
    public static readonly Text Reflect = new("Tenk ti bud om ideen", "Tenk ti bod om ideen", "Think it through by the ten commandments");

    private static readonly Text[] Questions =
    [
        new("Hva gjør vi annerledes hvis vi gjør dette?", "Kva gjer vi annleis om vi gjer dette?", "What would we do differently if we did this?"),
        new("Hvor har noe slikt alt lyktes, mot det vanlige?", "Kvar har noko slikt alt lykkast, mot det vanlege?", "Where has such a thing already worked, against the usual?"),
        new("Hvilket spørsmål svarer ideen på?", "Kva spørsmål svarar ideen på?", "Which question does the idea answer?"),
        new("Hva sier de som skal bruke den?", "Kva seier dei som skal bruke han?", "What do those who are to use it say?"),
        new("Hvem har vi ikke hørt?", "Kven har vi ikkje høyrt?", "Whom have we not heard?"),
        new("Hvem kunne vi gjort dette sammen med?", "Kven kunne vi gjort dette saman med?", "With whom could we do this?"),
        new("Hvordan ser vi at noen har fått det bedre?", "Korleis ser vi at nokon har fått det betre?", "How will we see that somebody is better off?"),
        new("Hvem har prøvd det før, og hva kan vi stjele?", "Kven har prøvd det før, og kva kan vi stele?", "Who has tried it before, and what can we steal?"),
        new("Hva kan vi slutte med?", "Kva kan vi slutte med?", "What can we stop doing?"),
        new("Hva er det minste vi våger å prøve?", "Kva er det minste vi vågar å prøve?", "What is the least we dare to try?"),
    ];

    /// <param name="commandment">1–10.</param>
    public static Text Question(int commandment) => Questions[commandment - 1];
}

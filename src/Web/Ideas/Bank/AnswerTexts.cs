using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What is said where a municipality answers an idea.</summary>
public static class AnswerTexts
{
    public static readonly Text Title = new("Hva svarer dere?", "Kva svarar de?", "What is your answer?");
    public static readonly Text For = new("Hvem svarer du for?", "Kven svarar du for?", "Whom do you answer for?");
    public static readonly Text Stage = new("Hvor står ideen hos dere?", "Kvar står ideen hos dykk?", "Where does the idea stand with you?");
    public static readonly Text Reason = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly Text ReasonHint = new("Alle som ser ideen, kan lese grunnen.", "Alle som ser ideen, kan lese grunnen.", "Everybody who sees the idea can read the reason.");
    public static readonly Text Until = new("Hvis dere parkerer den: Når tar dere den opp igjen?", "Om de parkerer han: Når tek de han opp att?", "If you park it: when do you take it up again?");
    public static readonly Text Look = new("Se hva forslagsstilleren får lese", "Sjå kva forslagsstillaren får lese", "See what the proposer will read");
    public static readonly Text Send = new("Svar", "Svar", "Answer");
    public static readonly Text WillRead = new("Dette får forslagsstilleren lese", "Dette får forslagsstillaren lese", "This is what the proposer will read");
    public static readonly Text WillReadHint = new("Les det som om du selv hadde foreslått ideen. Du kan endre det under før du svarer.", "Les det som om du sjølv hadde foreslått ideen. Du kan endre det under før du svarar.", "Read it as if you had proposed the idea yourself. You can change it below before you answer.");
    public static readonly Text Letter = new("{0} har svart på ideen «{1}»: {2}.", "{0} har svart på ideen «{1}»: {2}.", "{0} has answered the idea “{1}”: {2}.");
    public static readonly Text LetterUntil = new("Den tas opp igjen {0}.", "Han blir teken opp att {0}.", "It will be taken up again on {0}.");
    public static readonly Text Told = new("Vi sier fra til den som foreslo ideen, og til dem som støtter den.", "Vi seier frå til den som foreslo ideen, og til dei som støttar han.", "We tell whoever proposed the idea, and those who support it.");

    public static readonly Text HowToSayNo = new("Slik sier dere nei", "Slik seier de nei", "How to say no");
    public static readonly Text HowToThank = new("Takk først. Noen har brukt tid på å tenke.", "Takk først. Nokon har brukt tid på å tenkje.", "Thank first. Somebody has taken the time to think.");
    public static readonly Text HowToWeigh = new("Si hva dere har veid mot hverandre.", "Sei kva de har vege mot kvarandre.", "Say what you have weighed.");
    public static readonly Text HowToChange = new("Si hva som kunne ha endret svaret.", "Sei kva som kunne ha endra svaret.", "Say what would have changed the answer.");
    public static readonly Text HowLong = new("Et nei trenger minst {0} tegn, så det blir til å leve med.", "Eit nei treng minst {0} teikn, så det blir til å leve med.", "A no takes at least {0} characters, so that one can live with it.");

    public static readonly Text StageMissing = new("Velg hvor ideen står.", "Vel kvar ideen står.", "Choose where the idea stands.");
    public static readonly Text ReasonMissing = new("Skriv hvorfor. Den som foreslo ideen, venter på grunnen.", "Skriv kvifor. Den som foreslo ideen, ventar på grunnen.", "Write why. Whoever proposed the idea waits for the reason.");
    public static readonly Text NoTooShort = new("Et nei trenger en grunn på minst {0} tegn: takk, si hva dere har veid, og hva som kunne ha endret svaret.", "Eit nei treng ein grunn på minst {0} teikn: takk, sei kva de har vege, og kva som kunne ha endra svaret.", "A no needs a reason of at least {0} characters: thank, say what you have weighed, and what would have changed the answer.");
    public static readonly Text UntilMissing = new("Skriv hvilken dag dere tar den opp igjen.", "Skriv kva dag de tek han opp att.", "Write the day on which you take it up again.");
    public static readonly Text UntilPast = new("Dagen må være etter i dag.", "Dagen må vere etter i dag.", "The day must be later than today.");
    public static readonly Text IsMerged = new("Ideen er slått sammen med en annen. Gå dit.", "Ideen er slått saman med ein annan. Gå dit.", "The idea has been put together with another. Go there.");

    public static readonly Text History = new("Tidligere svar ({0})", "Tidlegare svar ({0})", "Earlier answers ({0})");
    public static readonly Text NotAnswered = new("Ikke svart ennå", "Ikkje svart enno", "Not answered yet");
    public static readonly Text Since = new("siden {0}", "sidan {0}", "since {0}");
    public static readonly Text UntilDay = new("tas opp igjen {0}", "blir teken opp att {0}", "taken up again on {0}");
    public static readonly Text AskMeasure = new("Ideen er tatt i bruk. Er det et tiltak vi kan måle virkningen av?", "Ideen er teken i bruk. Er det eit tiltak vi kan måle verknaden av?", "The idea is put to use. Is there a measure whose effect can be measured?");
    public static readonly Text NewMeasure = new("Lag et tiltak av ideen", "Lag eit tiltak av ideen", "Make a measure of the idea");
    public static readonly Text Answer = new("Svar på ideen", "Svar på ideen", "Answer the idea");

    public static readonly Text News = new("{0} har svart på «{1}»: {2}. {3}", "{0} har svart på «{1}»: {2}. {3}", "{0} has answered “{1}”: {2}. {3}");

    public static readonly Text Waits = new("{0} ideer venter på svar fra {1}", "{0} idear ventar på svar frå {1}", "{0} ideas wait for an answer from {1}");
    public static readonly Text OneWaits = new("Én idé venter på svar fra {0}", "Éin idé ventar på svar frå {0}", "One idea waits for an answer from {0}");
    public static readonly Text Waiting = new("Venter på svar", "Ventar på svar", "Waits for an answer");

    /// <summary>Where an idea stands.</summary>
    public static Text Of(IdeaStage stage) => stage switch
    {
        IdeaStage.New => new("Nytt", "Nytt", "New"),
        IdeaStage.Useful => new("Nyttig", "Nyttig", "Useful"),
        IdeaStage.PutToUse => new("Nyttiggjort", "Nyttiggjort", "Put to use"),
        IdeaStage.Parked => new("Parkert", "Parkert", "Parked"),
        _ => new("Nei", "Nei", "No"),
    };

    /// <summary>What choosing it means.</summary>
    public static Text Meaning(IdeaStage stage) => stage switch
    {
        IdeaStage.Useful => new("Nyttig: Vi vil gå videre med den", "Nyttig: Vi vil gå vidare med han", "Useful: we want to go on with it"),
        IdeaStage.PutToUse => new("Nyttiggjort: Den er tatt i bruk her", "Nyttiggjort: Han er teken i bruk her", "Put to use: it is in use here"),
        IdeaStage.Parked => new("Parkert: Ikke nå, men vi tar den opp igjen", "Parkert: Ikkje no, men vi tek han opp att", "Parked: not now, but we take it up again"),
        _ => new("Nei: Vi går ikke videre med den", "Nei: Vi går ikkje vidare med han", "No: we do not go on with it"),
    };
}

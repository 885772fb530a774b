using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>What is read of a plan, its phases and the groups.</summary>
public static class PlanTexts
{
    public static readonly Text Plan = new("Planen", "Planen", "The plan");
    public static readonly Text PlanOf = new("Planen for {0}", "Planen for {0}", "The plan of {0}");
    public static readonly Text Change = new("Endre planen", "Endre planen", "Change the plan");
    public static readonly Text ChangeTitle = new("Hva skal dere gjøre, og hvor lenge?", "Kva skal de gjere, og kor lenge?", "What will you do, and for how long?");
    public static readonly Text ChangeLead = new("Du kan endre planen før og mens verkstedet pågår. Ingenting av det som er skrevet, går tapt.", "Du kan endre planen før og medan verkstaden går føre seg. Ingenting av det som er skrive, går tapt.", "You can change the plan before and while the workshop goes on. Nothing that has been written is lost.");
    public static readonly Text Phase = new("Fase", "Fase", "Phase");
    public static readonly Text Time = new("Tid", "Tid", "Time");
    public static readonly Text Total = new("I alt", "I alt", "In all");
    public static readonly Text Now = new("nå", "no", "now");
    public static readonly Text ChangeIt = new("Endre", "Endre", "Change");
    public static readonly Text ChangePhase = new("Endre fasen {0}", "Endre fasen {0}", "Change the phase {0}");
    public static readonly Text Add = new("Legg til en fase", "Legg til ein fase", "Add a phase");
    public static readonly Text Up = new("Flytt opp", "Flytt opp", "Move up");
    public static readonly Text Down = new("Flytt ned", "Flytt ned", "Move down");
    public static readonly Text Remove = new("Ta bort", "Ta bort", "Remove");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Cancel = new("Avbryt", "Avbryt", "Cancel");

    public static readonly Text AddTitle = new("Hva slags fase?", "Kva slags fase?", "What kind of phase?");
    public static readonly Text EditTitle = new("Hva skjer i denne fasen?", "Kva skjer i denne fasen?", "What happens in this phase?");
    public static readonly Text TitleField = new("Navn", "Namn", "Name");
    public static readonly Text Instruction = new("Det deltakerne leser", "Det deltakarane les", "What the participants read");
    public static readonly Text Kind = new("Hva gjør dere?", "Kva gjer de?", "What do you do?");
    public static readonly Text Round = new("Runde", "Runde", "Round");
    public static readonly Text RoundHint = new("Det som lages i en runde, landes i den samme. Gjelder ikke problemstilling, plenum og samtale.", "Det som blir laga i ein runde, blir landa i den same. Gjeld ikkje problemstilling, plenum og samtale.", "What is produced in a round is landed in the same. Not for problem statement, plenum and talk.");
    public static readonly Text MinutesField = new("Minutter", "Minutt", "Minutes");
    public static readonly Text After = new("Etter", "Etter", "After");
    public static readonly Text AtTheEnd = new("Til slutt", "Til slutt", "At the end");
    public static readonly Text Showing = new("Når ser man de andres lapper?", "Når ser ein lappane til dei andre?", "When does one see the others' notes?");
    public static readonly Text AtReveal = new("Når du viser dem", "Når du viser dei", "When you reveal them");
    public static readonly Text Live = new("Med en gang", "Med ein gong", "At once");
    public static readonly Text Voting = new("Hvordan velger dere?", "Korleis vel de?", "How do you choose?");
    public static readonly Text VotingHint = new("Gjelder når dere lander, og i plenum.", "Gjeld når de landar, og i plenum.", "When you land, and in plenum.");
    public static readonly Text Dots = new("Prikker til hver", "Prikkar til kvar", "Dots each");
    public static readonly Text Columns = new("Overskrifter å skrive under", "Overskrifter å skrive under", "Headings to write under");
    public static readonly Text ColumnsHint = new("Én på hver linje, for eksempel «Bra» og «Vanskelig». Gjelder når dere lager.", "Éi på kvar linje, til dømes «Bra» og «Vanskeleg». Gjeld når de lagar.", "One a line, such as “Good” and “Hard”. When you produce.");

    public static readonly Text TitleMissing = new("Skriv et navn.", "Skriv eit namn.", "Write a name.");
    public static readonly Text RoundOutside = new("Skriv en runde fra 1 til {0}.", "Skriv ein runde frå 1 til {0}.", "Write a round from 1 to {0}.");
    public static readonly Text MinutesOutside = new("Skriv et antall minutter fra 0 til {0}.", "Skriv eit tal på minutt frå 0 til {0}.", "Write a number of minutes from 0 to {0}.");
    public static readonly Text DotsOutside = new("Gi hver fra 1 til {0} prikker.", "Gi kvar frå 1 til {0} prikkar.", "Give everybody from 1 to {0} dots.");
    public static readonly Text TooManyColumns = new("Bruk høyst {0} overskrifter.", "Bruk høgst {0} overskrifter.", "Use at most {0} headings.");
    public static readonly Text NoScalesInPlenum = new("I plenum velger dere med prikker eller ved å snakke sammen.", "I plenum vel de med prikkar eller ved å snakke saman.", "In plenum you choose by dots or by talking.");
    public static readonly Text LastPhase = new("En plan har minst én fase.", "Ein plan har minst éin fase.", "A plan has at least one phase.");
    public static readonly Text GoesOn = new("Fasen pågår. Gå til en annen fase før du tar den bort, gjør den til noe annet eller gir den en annen runde.", "Fasen går føre seg. Gå til ein annan fase før du tek han bort, gjer han til noko anna eller gir han ein annan runde.", "The phase goes on. Go to another before you remove it, make it something else or give it another round.");
    public static readonly Text Impossible = new("Dette kan ikke gjøres nå. Last siden på nytt og prøv igjen.", "Dette kan ikkje gjerast no. Last sida på nytt og prøv att.", "This cannot be done now. Load the page again and try once more.");

    public static readonly Text Groups = new("Gruppene", "Gruppene", "The groups");
    public static readonly Text Everybody = new("Alle", "Alle", "Everybody");
    public static readonly Text AddGroup = new("Legg til en gruppe", "Legg til ei gruppe", "Add a group");
    public static readonly Text GroupTitle = new("Hva heter gruppa, og hva starter den fra?", "Kva heiter gruppa, og kva startar ho frå?", "What is the group called, and what does it start from?");
    public static readonly Text ChangeGroup = new("Endre gruppa {0}", "Endre gruppa {0}", "Change the group {0}");
    public static readonly Text GroupName = new("Navn", "Namn", "Name");
    public static readonly Text Material = new("Det gruppa starter fra", "Det gruppa startar frå", "What the group starts from");
    public static readonly Text MaterialHint = new("For eksempel en utfordring, et sammensatt case eller noen funn. Alle i gruppa ser det. Skriv ikke noe som peker ut noen.", "Til dømes ei utfordring, eit samansett case eller nokre funn. Alle i gruppa ser det. Skriv ikkje noko som peikar ut nokon.", "Such as a challenge, a composite case or some findings. Everybody in the group sees it. Do not write anything that points somebody out.");
    public static readonly Text SelfLed = new("Gruppa leder seg selv: alle i den kan vise lappene, åpne og lukke stemmingen og velge", "Gruppa leier seg sjølv: alle i ho kan vise lappane, opne og lukke røystinga og velje", "The group leads itself: everybody in it may reveal the notes, open and close voting, and choose");
    public static readonly Text LeadsItself = new("leder seg selv", "leier seg sjølv", "leads itself");
    public static readonly Text GroupNameMissing = new("Skriv hva gruppa heter.", "Skriv kva gruppa heiter.", "Write what the group is called.");

    public static Text KindOf(PhaseKind kind) => kind switch
    {
        PhaseKind.Statement => new("Problemstilling: dere lager spørsmålet sammen", "Problemstilling: de lagar spørsmålet saman", "Problem statement: you make the question together"),
        PhaseKind.Produce => new("Lage: alle skriver, ingen vurderer", "Lage: alle skriv, ingen vurderer", "Produce: everybody writes, nobody judges"),
        PhaseKind.Land => new("Lande: bunker, stemmer og valg", "Lande: bunkar, stemmer og val", "Land: stacks, votes and choice"),
        PhaseKind.Refine => new("Kort: det dere valgte, får et første skritt og et hjem", "Kort: det de valde, får eit første steg og ein heim", "Cards: what you chose gets a first step and a home"),
        PhaseKind.Plenum => new("Plenum: gruppene viser hva de har valgt", "Plenum: gruppene viser kva dei har valt", "Plenum: the groups show what they have chosen"),
        _ => new("Samtale eller pause: ingen skriver", "Samtale eller pause: ingen skriv", "Talk or a break: nobody writes"),
    };

    public static Text VotingOf(Voting voting) => voting switch
    {
        Boards.Voting.Dots => new("Med prikker", "Med prikkar", "By dots"),
        Boards.Voting.Scales => new("Hvor nytt og hvor nyttig, fra 1 til 5", "Kor nytt og kor nyttig, frå 1 til 5", "How new and how useful, from 1 to 5"),
        _ => new("Ved å snakke sammen", "Ved å snakke saman", "By talking"),
    };
}

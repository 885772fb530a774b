using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>What stands in the templates: short, friendly, and said to the people in the room.</summary>
public static class TemplateTexts
{
    public static readonly Text CreativeTitle = new("Kreativ økt", "Kreativ økt", "Creative session");
    public static readonly Text CreativeWhat = new(
        "Dere lager problemstillingen sammen, og går så gjennom tre runder: retninger, ideer og foredling.",
        "De lagar problemstillinga saman, og går så gjennom tre rundar: retningar, idear og foredling.",
        "You make the problem statement together, and then go through three rounds: directions, ideas and refinement.");
    public static readonly Text SprintTitle = new("Idésprint", "Idésprint", "Idea sprint");
    public static readonly Text SprintWhat = new(
        "En kort økt for et team: ett spørsmål, mange ideer og ett første skritt.",
        "Ei kort økt for eit team: eitt spørsmål, mange idear og eitt første steg.",
        "A short session for a team: one question, many ideas and one first step.");
    public static readonly Text ChallengeTitle = new("Utfordringsbilde", "Utfordringsbilete", "Challenge picture");
    public static readonly Text ChallengeWhat = new(
        "Dere beskriver utfordringene på lang sikt, finner det dere forstår på nytt, og velger satsingsområder.",
        "De skildrar utfordringane på lang sikt, finn det de forstår på nytt, og vel satsingsområde.",
        "You describe the challenges in the long view, find what you now understand, and choose focus areas.");
    public static readonly Text SoWhatTitle = new("Avslutning: hva så?", "Avslutning: kva så?", "Closing: so what?");
    public static readonly Text SoWhatDescription = new(
        "Hva gjør dere med det dere har funnet, hjemme i egen kommune og sammen i regionen?",
        "Kva gjer de med det de har funne, heime i eigen kommune og saman i regionen?",
        "What will you do with what you have found, at home in your municipality and together in the region?");
    public static readonly Text ReflectionTitle = new("Tilbakeblikk", "Tilbakeblikk", "Looking back");
    public static readonly Text ReflectionWhat = new(
        "Hva var bra, og hva var vanskelig, i hver fase av programmet?",
        "Kva var bra, og kva var vanskeleg, i kvar fase av programmet?",
        "What was good and what was hard, in each phase of the programme?");
    public static readonly Text VisitTitle = new("Hospitering", "Hospitering", "Peer visit");
    public static readonly Text VisitWhat = new(
        "Etter et besøk hos hverandre: hva virker der, og hva vil vi prøve hjemme?",
        "Etter eit besøk hos kvarandre: kva verkar der, og kva vil vi prøve heime?",
        "After visiting each other: what works there, and what will we try at home?");
    public static readonly Text UtopiaTitle = new("Realistisk utopi", "Realistisk utopi", "Realistic utopia");
    public static readonly Text UtopiaWhat = new(
        "Vi har ingen omsorgstjenester. Hvordan ville vi laget dem i dag?",
        "Vi har ingen omsorgstenester. Korleis ville vi laga dei i dag?",
        "We have no care services. How would we make them today?");

    public static readonly Text Welcome = new("Velkommen", "Velkomen", "Welcome");
    public static readonly Text WelcomeSay = new(
        "Først: hvorfor vi er samlet, og hva som skjer med det vi lager. Alle blir med på telefonen. Lappene har ikke navn.",
        "Først: kvifor vi er samla, og kva som skjer med det vi lagar. Alle blir med på telefonen. Lappane har ikkje namn.",
        "First: why we have come together, and what will become of what we make. Everybody joins by phone. Notes bear no names.");
    public static readonly Text TheStatement = new("Problemstilling", "Problemstilling", "Problem statement");
    public static readonly Text StatementSay = new(
        "Skriv et spørsmål som begynner med hva, hvem, hvordan eller hvilke. Spør åpent: Løsningen skal ikke ligge i spørsmålet. Velg så ett sammen.",
        "Skriv eit spørsmål som byrjar med kva, kven, korleis eller kva for. Spør ope: Løysinga skal ikkje liggje i spørsmålet. Vel så eitt saman.",
        "Write a question that begins with what, who, how or which. Ask openly: the solution must not be in the question. Then choose one together.");
    public static readonly Text DirectionsProduce = new("Retninger: lage", "Retningar: lage", "Directions: produce");
    public static readonly Text DirectionsProduceSay = new(
        "I hvilke retninger kan svaret ligge? Skriv i stillhet, én tanke på hver lapp. Alt er lov, og ingen vurderer nå.",
        "I kva retningar kan svaret liggje? Skriv i stillheit, éin tanke på kvar lapp. Alt er lov, og ingen vurderer no.",
        "In which directions may the answer lie? Write in silence, one thought a note. Anything goes, and nobody judges now.");
    public static readonly Text DirectionsLand = new("Retninger: lande", "Retningar: lande", "Directions: land");
    public static readonly Text LandDots = new(
        "Les lappene. Legg det som hører sammen, i bunker, og gi hver bunke et navn. Gi prikkene dine til det du tror mest på.",
        "Les lappane. Legg det som høyrer saman, i bunkar, og gi kvar bunke eit namn. Gi prikkane dine til det du trur mest på.",
        "Read the notes. Put what belongs together in stacks, and name each stack. Give your dots to what you believe in most.");
    public static readonly Text LandScales = new(
        "Legg det som hører sammen, i bunker. Si for hver bunke hvor ny den er, og hvor nyttig den er. Velg så hva dere tar med videre.",
        "Legg det som høyrer saman, i bunkar. Sei for kvar bunke kor ny han er, og kor nyttig han er. Vel så kva de tek med vidare.",
        "Put what belongs together in stacks. Say of each how new and how useful it is. Then choose what you take further.");
    public static readonly Text Break = new("Pause", "Pause", "Break");
    public static readonly Text BreakSay = new("Reis deg, få luft, snakk om noe annet.", "Reis deg, få luft, snakk om noko anna.", "Stand up, get some air, talk of something else.");
    public static readonly Text IdeasProduce = new("Ideer: lage", "Idear: lage", "Ideas: produce");
    public static readonly Text IdeasOnly = new("Lage", "Lage", "Produce");
    public static readonly Text IdeasProduceSay = new(
        "Skriv så mange ideer du kan, én på hver lapp. Se etter brudd med det vante: hvem andre kan være med, og har noen en modell vi kan stjele?",
        "Skriv så mange idear du kan, éin på kvar lapp. Sjå etter brot med det vante: kven andre kan vere med, og har nokon ein modell vi kan stele?",
        "Write as many ideas as you can, one a note. Look for breaks with what is usual: who else can take part, and has somebody a model to steal?");
    public static readonly Text IdeasLand = new("Ideer: lande", "Idear: lande", "Ideas: land");
    public static readonly Text ChooseOnly = new("Lande", "Lande", "Land");
    public static readonly Text RefineProduce = new("Foredling: lage", "Foredling: lage", "Refinement: produce");
    public static readonly Text RefineProduceSay = new(
        "Bygg på det som lever: Hva skal til? Hvem må være med? Hva kan gå galt, og hva gjør vi da? Ingen dreper en idé nå.",
        "Bygg på det som lever: Kva skal til? Kven må vere med? Kva kan gå gale, og kva gjer vi då? Ingen drep ein idé no.",
        "Build on what lives: What does it take? Who must take part? What can go wrong, and what do we do then? Nobody kills an idea now.");
    public static readonly Text RefineLand = new("Foredling: lande", "Foredling: lande", "Refinement: land");
    public static readonly Text RefineSay = new(
        "Fyll ut et kort for hver idé: hva, for hvem, og et første skritt innen to uker. Skriv hvem som tar den opp hjemme, eller at den ikke har noe hjem ennå.",
        "Fyll ut eit kort for kvar idé: kva, for kven, og eit første steg innan to veker. Skriv kven som tek han opp heime, eller at han ikkje har nokon heim enno.",
        "Fill in a card for each idea: what, for whom, and a first step within two weeks. Write who raises it at home, or that it has no home yet.");
    public static readonly Text ThePlenum = new("I plenum", "I plenum", "Plenum");
    public static readonly Text PlenumSay = new(
        "Hver gruppe viser det den har valgt. Still spørsmål som åpner. Til slutt: hva bør alle ta med?",
        "Kvar gruppe viser det ho har valt. Still spørsmål som opnar. Til slutt: kva bør alle ta med?",
        "Each group shows what it has chosen. Ask questions that open. Last: what should everybody take along?");
    public static readonly Text Closing = new("Avslutning", "Avslutning", "Closing");
    public static readonly Text ClosingSay = new(
        "Hva tar du med deg? Én setning fra hver. Til slutt: hva som skjer videre, og når.",
        "Kva tek du med deg? Éi setning frå kvar. Til slutt: kva som skjer vidare, og når.",
        "What do you take with you? One sentence each. Last: what happens next, and when.");

    public static readonly Text ChallengeWelcomeSay = new(
        "Vi leter ikke etter løsninger i dag. Vi vil se utfordringene slik de blir om tjue til førti år.",
        "Vi leiter ikkje etter løysingar i dag. Vi vil sjå utfordringane slik dei blir om tjue til førti år.",
        "We are not looking for solutions today. We want to see the challenges as they will be in twenty to forty years.");
    public static readonly Text ChallengeSeen = new("Hva ser vi?", "Kva ser vi?", "What do we see?");
    public static readonly Text ChallengeSeenSay = new(
        "Skriv det du ser fra der du står: tall du kjenner, møter du husker, det som bekymrer deg. Ikke skriv om enkeltpersoner.",
        "Skriv det du ser frå der du står: tal du kjenner, møte du hugsar, det som uroar deg. Ikkje skriv om enkeltpersonar.",
        "Write what you see from where you stand: figures you know, meetings you remember, what worries you. Do not write about individuals.");
    public static readonly Text Today = new("I dag", "I dag", "Today");
    public static readonly Text InTwentyYears = new("Om tjue år", "Om tjue år", "In twenty years");
    public static readonly Text ForWhom = new("Hvem det angår", "Kven det gjeld", "Whom it concerns");
    public static readonly Text ChallengeTogether = new("Hva henger sammen?", "Kva heng saman?", "What hangs together?");
    public static readonly Text Insights = new("Hva forstår vi nå?", "Kva forstår vi no?", "What do we understand now?");
    public static readonly Text InsightsSay = new(
        "Fullfør setningen: «Vi trodde … men nå ser vi …». Én erkjennelse på hver lapp.",
        "Fullfør setninga: «Vi trudde … men no ser vi …». Éi erkjenning på kvar lapp.",
        "Complete the sentence: “We thought … but now we see …”. One insight a note.");
    public static readonly Text FocusAreas = new("Satsingsområder", "Satsingsområde", "Focus areas");

    public static readonly Text SoWhatWelcomeSay = new(
        "Se gjennom det programmet har funnet. Nå handler det om hva dere gjør med det.",
        "Sjå gjennom det programmet har funne. No handlar det om kva de gjer med det.",
        "Look through what the programme has found. Now it is about what you do with it.");
    public static readonly Text SoWhatProduce = new("Hva så?", "Kva så?", "So what?");
    public static readonly Text SoWhatProduceSay = new(
        "Hva bør skje hjemme hos dere, og hva er best å gjøre sammen? Skriv i stillhet, én ting på hver lapp.",
        "Kva bør skje heime hos dykk, og kva er best å gjere saman? Skriv i stillheit, éin ting på kvar lapp.",
        "What should happen at home with you, and what is best done together? Write in silence, one thing a note.");
    public static readonly Text AtHome = new("I egen kommune", "I eigen kommune", "In our own municipality");
    public static readonly Text InTheRegion = new("I regionen", "I regionen", "In the region");
    public static readonly Text WhoTakesItHome = new("Hvem tar det med hjem?", "Kven tek det med heim?", "Who takes it home?");

    public static readonly Text ReflectionWelcomeSay = new(
        "Vi ser på arbeidet, ikke på enkeltpersoner. Det som var vanskelig, er like nyttig som det som var bra.",
        "Vi ser på arbeidet, ikkje på enkeltpersonar. Det som var vanskeleg, er like nyttig som det som var bra.",
        "We look at the work, not at individuals. What was hard is as useful as what was good.");
    public static readonly Text LookBackAt = new("Tilbakeblikk: {0}", "Tilbakeblikk: {0}", "Looking back: {0}");
    public static readonly Text LookBackSay = new(
        "Hva var bra, og hva var vanskelig? Skriv det du selv har sett, én ting på hver lapp.",
        "Kva var bra, og kva var vanskeleg? Skriv det du sjølv har sett, éin ting på kvar lapp.",
        "What was good, and what was hard? Write what you have seen yourself, one thing a note.");
    public static readonly Text Good = new("Bra", "Bra", "Good");
    public static readonly Text Hard = new("Vanskelig", "Vanskeleg", "Hard");
    public static readonly Text WeBring = new("Hva tar vi med oss?", "Kva tek vi med oss?", "What do we take along?");
    public static readonly Text WeBringSay = new(
        "Hva vil du gjøre likt neste gang, og hva vil du gjøre på en annen måte?",
        "Kva vil du gjere likt neste gong, og kva vil du gjere på ein annan måte?",
        "What will you do the same next time, and what will you do in another way?");
    public static readonly IReadOnlyList<Text> WholeTime = [new("hele perioden", "heile perioden", "the whole time")];

    public static readonly Text VisitWelcomeSay = new(
        "Ingen er bra eller dårlige på forhånd. Vi er nysgjerrige på hva som virker, og hvorfor.",
        "Ingen er bra eller dårlege på førehand. Vi er nyfikne på kva som verkar, og kvifor.",
        "Nobody is good or bad beforehand. We are curious about what works, and why.");
    public static readonly Text VisitSeen = new("Hva så vi?", "Kva såg vi?", "What did we see?");
    public static readonly Text VisitSeenSay = new(
        "Skriv det du la merke til, én ting på hver lapp. Ikke skriv om enkeltpersoner.",
        "Skriv det du la merke til, éin ting på kvar lapp. Ikkje skriv om enkeltpersonar.",
        "Write what you noticed, one thing a note. Do not write about individuals.");
    public static readonly Text WorksThere = new("Dette virker hos dem", "Dette verkar hos dei", "This works there");
    public static readonly Text WeWillTry = new("Dette vil vi prøve", "Dette vil vi prøve", "This we will try");
    public static readonly Text WeWonder = new("Dette lurer vi på", "Dette lurer vi på", "This we wonder about");

    public static readonly Text UtopiaWelcomeSay = new(
        "Tenk at alle tjenestene er borte i morgen tidlig: ingen hjemmetjeneste, ingen sykehjem. Menneskene, behovene og pengene er her fortsatt.",
        "Tenk at alle tenestene er borte i morgon tidleg: ingen heimeteneste, ingen sjukeheimar. Menneska, behova og pengane er her framleis.",
        "Imagine that all services are gone tomorrow morning: no home care, no nursing homes. The people, the needs and the money are still here.");
    public static readonly Text UtopiaProduce = new("Blanke ark", "Blanke ark", "Blank sheets");
    public static readonly Text UtopiaProduceSay = new(
        "Hvordan ville du laget dem i dag? Skriv i stillhet, én tanke på hver lapp. Ikke tenk på hva som er mulig ennå.",
        "Korleis ville du laga dei i dag? Skriv i stillheit, éin tanke på kvar lapp. Ikkje tenk på kva som er mogleg enno.",
        "How would you make them today? Write in silence, one thought a note. Do not think of what is possible yet.");
    public static readonly Text UtopiaNow = new("Hva kan begynne i morgen?", "Kva kan byrje i morgon?", "What can begin tomorrow?");
    public static readonly Text UtopiaNowSay = new(
        "Ta utgangspunkt i det dere valgte. Hvilken bit av det kan prøves her, snart, av dem som er i rommet?",
        "Ta utgangspunkt i det de valde. Kva bit av det kan prøvast her, snart, av dei som er i rommet?",
        "Start from what you chose. Which piece of it can be tried here, soon, by those in this room?");
}

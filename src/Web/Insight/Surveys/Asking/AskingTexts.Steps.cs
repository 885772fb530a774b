using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>Texts of the pages for people, letters, opening and closing.</summary>
public static partial class AskingTexts
{
    public static readonly Text PeopleTitle = new("Hvem spør vi?", "Kven spør vi?", "Whom do we ask?");
    public static readonly Text PeopleLead = new(
        "Alle som har en funksjon i programmet, blir spurt. Ta bort krysset ved dem som ikke skal det.", "Alle som har ein funksjon i programmet, blir spurde. Ta bort krysset ved dei som ikkje skal det.",
        "Everybody who holds a function in the programme is asked. Untick those who are not to be.");
    public static readonly Text PeopleLeadOpen = new("{0} er spurt. {1} har svart.", "{0} er spurde. {1} har svara.", "{0} are asked. {1} have answered.");
    public static readonly Text NoEmailNote = new("uten e-post: svarer på telefon", "utan e-post: svarar på telefon", "no e-mail: answers by telephone");
    public static readonly Text SavePeople = new("Lagre hvem som spørres", "Lagre kven som blir spurde", "Save whom we ask");
    public static readonly Text Newcomers = new("Kan også spørres", "Kan òg spørjast", "May also be asked");
    public static readonly Text NewcomersHint = new(
        "Disse har en funksjon nå, men er ikke spurt. Du kan spørre dem med samme frist.", "Desse har ein funksjon no, men er ikkje spurde. Du kan spørje dei med same frist.",
        "These hold a function now, but have not been asked. You may ask them, with the same last day.");
    public static readonly Text AskThem = new("Spør dem du har krysset av", "Spør dei du har kryssa av", "Ask those you have ticked");
    public static readonly Text HasLeft = new("har ingen funksjon lenger", "har ingen funksjon lenger", "holds no function any more");
    public static readonly Text LinkClosed = new("lenken er stengt", "lenkja er stengd", "the link is closed");
    public static readonly Text WithdrawOf = new("Steng lenken til {0}", "Steng lenkja til {0}", "Close the link of {0}");
    public static readonly Text Withdraw = new("Steng lenken", "Steng lenkja", "Close the link");
    public static readonly Text WithdrawHint = new(
        "Stenger du lenken til en som har sluttet, får vedkommende ikke flere brev. Er det alt svart, blir svaret stående.",
        "Stengjer du lenkja til ein som har slutta, får vedkomande ikkje fleire brev. Er det alt svara, blir svaret ståande.",
        "If you close the link of somebody who has left, no more letters are sent to them. An answer already given stays.");
    public static readonly Text SendAgain = new("Send på nytt", "Send på nytt", "Send again");
    public static readonly Text SendAgainHint = new(
        "Noen har ikke fått brevet. Rett adressen i deltakerlista, og send på nytt: bare de som mangler brevet, får det.",
        "Nokre har ikkje fått brevet. Rett adressa i deltakarlista, og send på nytt: berre dei som manglar brevet, får det.",
        "Some have not got the letter. Correct the address in the roster, and send again: only those who lack the letter get it.");
    public static readonly Text Roster = new("Til deltakerlista", "Til deltakarlista", "To the roster");
    private static readonly Text[] States =
    [
        new("ikke svart", "ikkje svara", "not answered"),
        new("har svart", "har svara", "has answered"),
        new("har svart på telefon", "har svara på telefon", "has answered by telephone"),
        new("uten e-post: svarer på telefon", "utan e-post: svarar på telefon", "no e-mail: answers by telephone"),
        new("brevet kom ikke fram", "brevet kom ikkje fram", "the letter did not arrive"),
        new("spørres ikke", "blir ikkje spurd", "not asked"),
    ];

    public static readonly Text LettersTitle = new("Hva skriver vi til dem vi spør?", "Kva skriv vi til dei vi spør?", "What do we write to those we ask?");
    public static readonly Text LettersLead = new("Slik ser brevene ut for en som får dem.", "Slik ser breva ut for ein som får dei.", "This is how the letters look to somebody who gets them.");
    public static readonly Text ChangeLetter = new("Endre brevet", "Endre brevet", "Change the letter");
    public static readonly Text ChangeLetterOf = new("Endre brevet: {0}", "Endre brevet: {0}", "Change the letter: {0}");
    public static readonly Text LetterTitle = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    public static readonly Text Subject = new("Emne", "Emne", "Subject");
    public static readonly Text Body = new("Brevet", "Brevet", "The letter");
    public static readonly Text PlacesHint = new(
        "Disse blir byttet ut for hver som får brevet: {navn} er navnet, {lenke} den egne lenken, {frist} siste dag og {program} navnet på programmet.",
        "Desse blir bytte ut for kvar som får brevet: {navn} er namnet, {lenke} den eigne lenkja, {frist} siste dag og {program} namnet på programmet.",
        "These are replaced for everybody who gets the letter: {navn} is the name, {lenke} their own link, {frist} the last day and {program} the name of the programme.");
    public static readonly Text PromiseBelow = new("Nederst står alltid dette, og det kan ikke endres:", "Nedst står alltid dette, og det kan ikkje endrast:", "This always stands at the bottom, and cannot be changed:");
    public static readonly Text SaveLetter = new("Lagre brevet", "Lagre brevet", "Save the letter");
    public static readonly Text BackToTemplate = new("Tøm begge feltene og lagre for å få tilbake malen.", "Tøm begge felta og lagre for å få att malen.", "Empty both fields and save to get the template back.");
    public static readonly Text OtherLanguage = new("Legg til på {0}", "Legg til på {0}", "Add in {0}");
    public static readonly Text OtherLanguageHint = new(
        "Det som skrives her, kommer under brevet på språket til programmet. Tøm begge feltene og lagre for å ta det bort.",
        "Det som blir skrive her, kjem under brevet på språket til programmet. Tøm begge felta og lagre for å ta det bort.",
        "What is written here comes below the letter in the programme’s language. Empty both fields and save to take it away.");
    public static readonly Text ExampleName = new("Kari", "Kari", "Kari");

    public static readonly Text OpenTitle = new("Dette går ut", "Dette går ut", "This goes out");
    public static readonly Text OpenLead = new("Se over. Når du har åpnet, ligger valgene og spørsmålene fast.", "Sjå over. Når du har opna, ligg vala og spørsmåla fast.", "Look it over. Once you have opened, the choices and the questions stand.");
    public static readonly Text WhatIsAsked = new("Hva", "Kva", "What");
    public static readonly Text WhoIsAsked = new("Til hvem", "Til kven", "To whom");
    public static readonly Text AskedOf = new("{0} personer, {1} av dem uten e-post", "{0} personar, {1} av dei utan e-post", "{0} people, {1} of them without e-mail");
    public static readonly Text AskedByLink = new("Alle som får lenken. Du får den når du har åpnet.", "Alle som får lenkja. Du får henne når du har opna.", "Everybody who gets the link. You get it once you have opened.");
    public static readonly Text AskedQuestions = new("«{0}» med {1} spørsmål", "«{0}» med {1} spørsmål", "“{0}” with {1} questions");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text AtOnce = new("Invitasjonene går ut med en gang.", "Invitasjonane går ut med ein gong.", "The invitations go out at once.");
    public static readonly Text InvitationsAt = new("Invitasjonene går ut {0} klokka 8.", "Invitasjonane går ut {0} klokka 8.", "The invitations go out on {0} at 8 o’clock.");
    public static readonly Text OpensAt = new("Lenken virker fra {0}.", "Lenkja verkar frå {0}.", "The link works from {0}.");
    public static readonly Text RemindsAt = new("De som ikke har svart, blir minnet på det {0}.", "Dei som ikkje har svara, blir minna på det {0}.", "Those who have not answered are reminded on {0}.");
    public static readonly Text NoReminder = new("Ingen blir minnet på det.", "Ingen blir minna på det.", "Nobody is reminded.");
    public static readonly Text ClosesAt = new("Siste dag er {0}.", "Siste dag er {0}.", "The last day is {0}.");
    public static readonly Text Promised = new("Dette lover vi", "Dette lovar vi", "What we promise");
    public static readonly Text PromisedAnonymous = new(
        "Ingenting som lagres, knytter et svar til en person. Svar kan ikke endres eller slettes etterpå, fordi ingen kan finne dem igjen. Er det færre enn fem svar, blir de aldri åpnet.",
        "Ingenting som blir lagra, knyter eit svar til ein person. Svar kan ikkje endrast eller slettast etterpå, fordi ingen kan finne dei att. Er det færre enn fem svar, blir dei aldri opna.",
        "Nothing stored joins an answer to a person. Answers cannot be changed or deleted afterwards, since nobody can find them again. Fewer than five answers are never opened.");
    public static readonly Text PromisedNamed = new(
        "De som svarer, får vite at koordinator og forsker ser hvem som svarte hva. De kan endre svaret til siste dag.",
        "Dei som svarar, får vite at koordinator og forskar ser kven som svara kva. Dei kan endre svaret til siste dag.",
        "Those who answer are told that coordinator and researcher see who answered what. They may change their answer until the last day.");
    public static readonly Text CannotUndo = new("Dette kan ikke angres", "Dette kan ikkje angrast", "This cannot be undone");
    public static readonly Text CannotUndoText = new(
        "Spørsmålene og valget mellom anonym og kjent ligger fast. Brev som er sendt, kan ikke kalles tilbake. Datoer som ikke har vært, kan flyttes.",
        "Spørsmåla og valet mellom anonym og kjent ligg fast. Brev som er sende, kan ikkje kallast tilbake. Datoar som ikkje har vore, kan flyttast.",
        "The questions and the choice between anonymous and known stand. Letters that have been sent cannot be called back. Dates still to come can be moved.");
    public static readonly Text LacksLanguage = new(
        "Spørsmål {0} mangler {1}. De som leser {1}, får dem på {2}.", "Spørsmål {0} manglar {1}. Dei som les {1}, får dei på {2}.", "Questions {0} lack {1}. Those who read {1} get them in {2}.");
    public static readonly Text Confirm = new("Jeg har sett over, og vil åpne undersøkelsen", "Eg har sett over, og vil opne undersøkinga", "I have looked it over, and want to open the survey");
    public static readonly Text ConfirmMissing = new("Kryss av for at du har sett over.", "Kryss av for at du har sett over.", "Tick that you have looked it over.");
    public static readonly Text Open = new("Åpne undersøkelsen", "Opne undersøkinga", "Open the survey");
    public static readonly Text CloseTitle = new("Avslutte nå?", "Avslutte no?", "Close now?");
    public static readonly Text CloseAnonymous = new(
        "Da kan ingen svare mer. Svarene blir stokket og telt opp, og nøkkelen de var låst med, blir slettet. Undersøkelsen kan aldri åpnes igjen.",
        "Då kan ingen svare meir. Svara blir stokka og talde opp, og nøkkelen dei var låste med, blir sletta. Undersøkinga kan aldri opnast att.",
        "Then nobody can answer any more. The answers are shuffled and counted, and the key they were locked with is deleted. The survey can never be opened again.");
    public static readonly Text CloseFew = new(
        "Bare {0} har svart. Med færre enn {1} blir svarene slettet uten å bli åpnet.", "Berre {0} har svara. Med færre enn {1} blir svara sletta utan å bli opna.",
        "Only {0} have answered. With fewer than {1}, the answers are deleted unopened.");
    public static readonly Text CloseNamed = new(
        "Da kan ingen svare eller endre svaret sitt mer, og undersøkelsen kan ikke åpnes igjen.", "Då kan ingen svare eller endre svaret sitt meir, og undersøkinga kan ikkje opnast att.",
        "Then nobody can answer or change an answer any more, and the survey cannot be opened again.");
    public static readonly Text CloseNow = new("Avslutt undersøkelsen", "Avslutt undersøkinga", "Close the survey");

    public static Text StateOf(AskedState state) => States[(int)state];
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>Asking to be erased, what comes of it, and the letters.</summary>
public static partial class OwnDataTexts
{
    public static readonly Text EraseTitle = new("Vil du at alt om deg skal slettes?", "Vil du at alt om deg skal slettast?", "Do you want everything about you erased?");
    public static readonly Text EraseLead = new(
        "Noe slettes med én gang. Noe må den som svarer for programmet, se på først; det skal du få svar på innen {0}.",
        "Noko blir sletta med ein gong. Noko må den som svarar for programmet, sjå på først; det skal du få svar på innan {0}.",
        "Some of it goes at once. Some has to be looked at by whoever answers for the programme; you will be answered by {0}.");
    public static readonly Text AtOnceTitle = new("Slettes med én gang", "Blir sletta med ein gong", "Erased at once");
    public static readonly Text LastTitle = new("Slettes når alt er avgjort", "Blir sletta når alt er avgjort", "Erased when everything is settled");
    public static readonly Text JudgedTitle = new("Må avgjøres, ett for ett", "Må avgjerast, eitt for eitt", "To be decided, one by one");
    public static readonly Text KeptTitle = new("Blir stående", "Blir ståande", "Kept");
    public static readonly Text Consequence = new(
        "Når alt er avgjort, kan du ikke logge inn lenger, og ingen kan angre det for deg.", "Når alt er avgjort, kan du ikkje logge inn lenger, og ingen kan angre det for deg.",
        "When everything is settled you can no longer sign in, and nobody can undo it for you.");
    public static readonly Text Confirm = new("Ja, jeg ber om at alt om meg slettes", "Ja, eg bed om at alt om meg blir sletta", "Yes, I ask for everything about me to be erased");
    public static readonly Text ConfirmMissing = new("Kryss av for at du mener det.", "Kryss av for at du meiner det.", "Tick the box to say that you mean it.");
    public static readonly Text AskedAlready = new("Det er alt bedt om sletting.", "Det er alt bede om sletting.", "Erasure has been asked for already.");
    public static readonly Text HandOverFirst = new(
        "Du har en rolle i hele løsningen eller for en organisasjon. Gi den videre først, så ingen blir stengt ute.",
        "Du har ei rolle i heile løysinga eller for ein organisasjon. Gi ho vidare først, så ingen blir stengde ute.",
        "You hold a role at the deployment or for an organisation. Pass it on first, so that nobody is shut out.");
    public static readonly Text NotFresh = new(
        "Det er en stund siden du logget inn. Logg inn på nytt først, så vi er sikre på at det er deg.",
        "Det er ei stund sidan du logga inn. Logg inn på nytt først, så vi er sikre på at det er deg.",
        "It is a while since you signed in. Sign in again first, so that we are sure it is you.");
    public static readonly Text SignInAgain = new("Logg inn på nytt", "Logg inn på nytt", "Sign in again");

    public static readonly Text Under = new(
        "Du har bedt om sletting. Det som kunne slettes med én gang, er borte. Resten får du svar på innen {0}.",
        "Du har bede om sletting. Det som kunne slettast med ein gong, er borte. Resten får du svar på innan {0}.",
        "You have asked for erasure. What could go at once has gone. You will be answered on the rest by {0}.");
    public static readonly Text Waits = new("Venter på {0}: {1}", "Ventar på {0}: {1}", "Waiting for {0}: {1}");
    public static readonly Text TakeBack = new("Jeg vil ikke slettes likevel", "Eg vil ikkje slettast likevel", "I do not want to be erased after all");
    public static readonly Text TakeBackLead = new(
        "Du kan angre til det første er avgjort. Det som alt er slettet, kommer ikke tilbake.",
        "Du kan angre til det første er avgjort. Det som alt er sletta, kjem ikkje tilbake.",
        "You can change your mind until the first of it is settled. What has gone already does not come back.");
    public static readonly Text TakenTooLate = new(
        "Noe er alt avgjort, så du kan ikke angre lenger.", "Noko er alt avgjort, så du kan ikkje angre lenger.",
        "Something has been settled already, so it is too late to change your mind.");
    public static readonly Text ErasedTitle = new("Du er slettet", "Du er sletta", "You are erased");
    public static readonly Text ErasedLead = new(
        "Alt det ikke var noe å avgjøre om, er borte, og du er logget ut. Har vi adressen din, får du et siste brev. Adressen slettes når det er sendt.",
        "Alt det ikkje var noko å avgjere om, er borte, og du er logga ut. Har vi adressa di, får du eit siste brev. Adressa blir sletta når det er sendt.",
        "Everything there was nothing to decide about is gone, and you are signed out. If we have your address, you will get one last letter. The address goes when it has been sent.");

    public static readonly Text LetterAskedSubject = new("Du har bedt om å bli slettet i Blanke Ark", "Du har bede om å bli sletta i Blanke Ark", "You have asked to be erased from Blanke Ark");
    public static readonly Text LetterAsked = new(
        "Hei!\n\nVi har fått beskjed om at det som står om deg i Blanke Ark, skal slettes. Det som kunne slettes med én gang, er borte. Den som svarer for programmet ditt, avgjør resten, og du får svar innen {0}.\n\nSe hvordan det går: {1}\n\nEr det ikke du som har bedt om det? Da må du si fra til koordinatoren med en gang.",
        "Hei!\n\nVi har fått beskjed om at det som står om deg i Blanke Ark, skal slettast. Det som kunne slettast med ein gong, er borte. Den som svarar for programmet ditt, avgjer resten, og du får svar innan {0}.\n\nSjå korleis det går: {1}\n\nEr det ikkje du som har bede om det? Då må du seie frå til koordinatoren med ein gong.",
        "Hello!\n\nWe have been asked to erase what is held about you in Blanke Ark. What could go at once has gone. Whoever answers for your programme decides on the rest, and you will be answered by {0}.\n\nSee how it goes: {1}\n\nIt was not you who asked? Then tell the coordinator at once.");
    public static readonly Text LetterWaitsSubject = new("Noen ber om å bli slettet. Svar innen {0}", "Nokon bed om å bli sletta. Svar innan {0}", "Somebody asks to be erased. Answer by {0}");
    public static readonly Text LetterWaits = new(
        "Hei!\n\nEn person i {0} har bedt om at alt om vedkommende slettes. Noe av det må dere som svarer for programmet, avgjøre, ett for ett. Fristen er {1} (personvernforordningen artikkel 12 nr. 3).\n\nAvgjør det her: {2}",
        "Hei!\n\nEin person i {0} har bede om at alt om vedkomande blir sletta. Noko av det må de som svarar for programmet, avgjere, eitt for eitt. Fristen er {1} (personvernforordninga artikkel 12 nr. 3).\n\nAvgjer det her: {2}",
        "Hello!\n\nA person in {0} has asked for everything about them to be erased. Some of it has to be decided, one by one, by those who answer for the programme. The time limit is {1} (GDPR article 12(3)).\n\nDecide here: {2}");
    public static readonly Text LetterDoneSubject = new("Du er slettet i Blanke Ark", "Du er sletta i Blanke Ark", "You are erased from Blanke Ark");
    public static readonly Text LetterDone = new(
        "Hei!\n\nDet du ba om, er gjort. {0}\n\nAdressen din slettes når dette brevet er sendt. Kopier som er tatt for sikkerhets skyld, blir borte etter hvert, og hentes en slik kopi fram igjen, slettes du på nytt.\n\nEr du uenig, kan du klage til kommunen som eier programmet, eller til Datatilsynet.",
        "Hei!\n\nDet du bad om, er gjort. {0}\n\nAdressa di blir sletta når dette brevet er sendt. Kopiar som er tekne for tryggleiks skuld, blir borte etter kvart, og blir ein slik kopi henta fram att, blir du sletta på nytt.\n\nEr du usamd, kan du klage til kommunen som eig programmet, eller til Datatilsynet.",
        "Hello!\n\nWhat you asked for is done. {0}\n\nYour address goes when this letter has been sent. Copies made for safety disappear in time, and if one is brought back you are erased again.\n\nIf you disagree, you can complain to the municipality that owns the programme, or to the Norwegian Data Protection Authority.");
    public static readonly Text NothingKept = new("Ingenting står igjen under navnet ditt.", "Ingenting står att under namnet ditt.", "Nothing is left under your name.");
    public static readonly Text SomethingKept = new("Dette står igjen:", "Dette står att:", "This is left:");

    public static readonly Text SettleTitle = new("Be om sletting for {0}?", "Be om sletting for {0}?", "Ask for erasure for {0}?");
    public static readonly Text AskFor = new(
        "Gjør dette når {0} har bedt deg om det, og ikke kan gjøre det selv. Det som kan slettes med én gang, slettes. Resten avgjør dere ett for ett.",
        "Gjer dette når {0} har bede deg om det, og ikkje kan gjere det sjølv. Det som kan slettast med ein gong, blir sletta. Resten avgjer de eitt for eitt.",
        "Do this when {0} has asked you to and cannot do it in person. What can go at once goes. The rest you decide one by one.");
    public static readonly Text ConfirmFor = new("Ja, {0} har bedt om det", "Ja, {0} har bede om det", "Yes, {0} has asked for it");
    public static readonly Text Settle = new("Hva skal skje med det som står om {0}?", "Kva skal skje med det som står om {0}?", "What is to become of what is held about {0}?");
    public static readonly Text SettleLead = new(
        "{0} har bedt om å bli slettet. Avgjør hver opplysning innen {1}. Det som ikke trenger navnet, kan bli stående som «tidligere deltaker».",
        "{0} har bede om å bli sletta. Avgjer kvar opplysning innan {1}. Det som ikkje treng namnet, kan bli ståande som «tidlegare deltakar».",
        "{0} has asked to be erased. Decide on each record by {1}. What does not need the name can stay as “former participant”.");
    public static readonly Text SettleButton = new("Gjennomfør det som er valgt", "Gjennomfør det som er valt", "Carry out what is chosen");
    public static readonly Text Later = new("Avgjør senere", "Avgjer seinare", "Decide later");
    public static readonly Text GroundLabel = new("Hvorfor noe beholdes med navn", "Kvifor noko blir halde med namn", "Why something is kept with the name");
    public static readonly Text ReasonLabel = new("Begrunnelse, med egne ord", "Grunngiving, med eigne ord", "The reason, in your own words");
    public static readonly Text ReasonHint = new("Den det gjelder, får lese dette.", "Den det gjeld, får lese dette.", "The person will read this.");
    public static readonly Text ReasonMissing = new(
        "Skriv hvorfor du beholder noe med navn. Det har den som ber om sletting, krav på å få vite.", "Skriv kvifor du held på noko med namn. Det har den som bed om sletting, krav på å få vite.",
        "Write why you keep something with the name. Whoever asks for erasure has a right to know.");
    public static readonly Text NothingChosen = new("Velg hva som skal skje med minst én opplysning.", "Vel kva som skal skje med minst éi opplysning.", "Choose what becomes of at least one record.");
    public static readonly Text NotOwnCase = new("Din egen sak må en annen avgjøre.", "Di eiga sak må ein annan avgjere.", "Your own case must be decided by somebody else.");
    public static readonly Text SettledNow = new("Det er gjort.", "Det er gjort.", "Done.");
    public static readonly Text NothingLeft = new("Alt her er avgjort. Det som venter, venter i andre programmer.", "Alt her er avgjort. Det som ventar, ventar i andre program.", "Everything here is settled. What waits, waits in other programmes.");
    public static readonly Text WaitsForYou = new("En person har bedt om å bli slettet", "Ein person har bede om å bli sletta", "Somebody has asked to be erased");
    public static readonly Text PersonPage = new("Se, ta ut eller slett det som står", "Sjå, ta ut eller slett det som står", "See, take out or erase what is held");

    public static readonly Text FormerParticipant = new("Tidligere deltaker", "Tidlegare deltakar", "Former participant");
    public static readonly Text WipeTitle = new("Rydder etter en sletting", "Ryddar etter ei sletting", "Clearing up after an erasure");
    public static readonly Text WipeDoing = new("Rydder", "Ryddar", "Clearing up");

    public static Text Name(Fate outcome) => outcome switch
    {
        Fate.Delete => new("Slett", "Slett", "Delete"),
        Fate.Unname => new("La det stå uten navnet", "La det stå utan namnet", "Leave it without the name"),
        _ => new("Behold med navnet", "Hald på det med namnet", "Keep with the name"),
    };

    public static Text Name(KeepGround ground) => ground switch
    {
        KeepGround.PublicRecord => new("Dokument det offentlige må ta vare på (arkivlova; artikkel 17 nr. 3 b og d)", "Dokument det offentlege må ta vare på (arkivlova; artikkel 17 nr. 3 b og d)", "A record that public bodies must keep (the Archives Act; article 17(3)(b) and (d))"),
        KeepGround.Accounts => new("Regnskapsmateriale (bokføringsloven § 13; artikkel 17 nr. 3 b)", "Rekneskapsmateriale (bokføringslova § 13; artikkel 17 nr. 3 b)", "Accounting records (the Bookkeeping Act section 13; article 17(3)(b))"),
        KeepGround.LegalClaim => new("Trengs for et rettskrav (artikkel 17 nr. 3 e)", "Trengst for eit rettskrav (artikkel 17 nr. 3 e)", "Needed for a legal claim (article 17(3)(e))"),
        KeepGround.Research => new("Trengs for forskning eller statistikk som ellers ikke lar seg gjøre (artikkel 17 nr. 3 d)", "Trengst for forsking eller statistikk som elles ikkje lèt seg gjere (artikkel 17 nr. 3 d)", "Needed for research or statistics not possible otherwise (article 17(3)(d))"),
        _ => new("Ytrings- og informasjonsfriheten (artikkel 17 nr. 3 a)", "Ytrings- og informasjonsfridomen (artikkel 17 nr. 3 a)", "Freedom of expression and information (article 17(3)(a))"),
    };
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Texts of gatherings and meetings, their minutes and decisions.</summary>
public static class GatheringsTexts
{
    public static readonly Text Title = new("Samlinger og møter", "Samlingar og møte", "Gatherings and meetings");
    public static readonly Text Gathering = new("Samling", "Samling", "Gathering");
    public static readonly Text Meeting = new("Møte", "Møte", "Meeting");
    public static readonly Text EmptyList = new(
        "Her står alle samlinger og møter: når og hvor, hvem som kom, hva som ble sagt, og hva dere ble enige om. Begynn med å planlegge den første.",
        "Her står alle samlingar og møte: når og kvar, kven som kom, kva som vart sagt, og kva de vart einige om. Begynn med å planlegge den første.",
        "Here are all gatherings and meetings: when and where, who came, what was said, and what you agreed on. Begin by planning the first.");
    public static readonly Text EmptyListReader = new(
        "Her kommer samlinger og møter når koordinatoren har planlagt dem.",
        "Her kjem samlingar og møte når koordinatoren har planlagt dei.",
        "Gatherings and meetings appear here once the coordinator has planned them.");
    public static readonly Text Coming = new("Kommende", "Komande", "Coming");
    public static readonly Text NothingComing = new("Ingen samlinger er planlagt framover.", "Ingen samlingar er planlagde framover.", "No gatherings are planned ahead.");
    public static readonly Text Held = new("Tidligere", "Tidlegare", "Held");
    public static readonly Text Plan = new("Planlegg en samling", "Planlegg ei samling", "Plan a gathering");
    public static readonly Text Edit = new("Endre planen", "Endre planen", "Change the plan");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Cancelled = new("Avlyst", "Avlyst", "Cancelled");
    public static readonly Text Everybody = new("Alle i programmet", "Alle i programmet", "Everybody in the programme");
    public static readonly Text InCalendar = new("Legg i kalenderen", "Legg i kalenderen", "Add to calendar");
    public static readonly Text AllInCalendar = new("Legg alle i kalenderen", "Legg alle i kalenderen", "Add all to calendar");
    public static readonly Text Next = new("Neste samlinger", "Neste samlingar", "Next gatherings");
    public static readonly Text SeeAll = new("Se alle samlinger og møter", "Sjå alle samlingar og møte", "See all gatherings and meetings");

    public static readonly Text Kind = new("Hva slags", "Kva slags", "Kind");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text NameHint = new("For eksempel «Kreativ dag» eller «Tredje møte».", "Til dømes «Kreativ dag» eller «Tredje møte».", "For example “Creative day” or “Third meeting”.");
    public static readonly Text Group = new("Hvem", "Kven", "Who");
    public static readonly Text Date = new("Dato", "Dato", "Date");
    public static readonly Text From = new("Fra klokka", "Frå klokka", "From");
    public static readonly Text To = new("Til klokka", "Til klokka", "To");
    public static readonly Text TimeHint = new("For eksempel 9.30.", "Til dømes 9.30.", "For example 9:30.");
    public static readonly Text Place = new("Sted", "Stad", "Place");
    public static readonly Text Agenda = new("Saksliste", "Sakliste", "Agenda");
    public static readonly Text AgendaHint = new("En sak på hver linje. Begynn linjen med «1.» for å få tall.", "Éi sak på kvar linje. Begynn linja med «1.» for å få tal.", "One item a line. Begin the line with “1.” to have numbers.");
    public static readonly Text NoAgenda = new("Sakslista er ikke skrevet ennå.", "Saklista er ikkje skriven enno.", "The agenda is not written yet.");
    public static readonly Text Back = new("Tilbake", "Tilbake", "Back");

    public static readonly Text Minutes = new("Referat", "Referat", "Minutes");
    public static readonly Text MinutesOf = new("Referat: {0}", "Referat: {0}", "Minutes: {0}");
    public static readonly Text NoMinutes = new("Referatet er ikke skrevet.", "Referatet er ikkje skrive.", "The minutes are not written.");
    public static readonly Text WriteMinutes = new("Skriv referat", "Skriv referat", "Write the minutes");
    public static readonly Text EditMinutes = new("Endre referatet", "Endre referatet", "Edit the minutes");
    public static readonly Text WrittenBy = new("Skrevet av {0}, {1:d. MMMM yyyy}", "Skrive av {0}, {1:d. MMMM yyyy}", "Written by {0}, {1:d MMMM yyyy}");
    public static readonly Text TheirMinutes = new("Slik lagret den andre referatet", "Slik lagra den andre referatet", "The minutes as the other person saved them");
    public static readonly Text TheirMinutesHint = new(
        "Ta med det du vil beholde av dette i din egen tekst, og lagre. Da gjelder din.",
        "Ta med det du vil behalde av dette i din eigen tekst, og lagre. Då gjeld din.",
        "Bring what you want to keep of this into your own text, and save. Then yours counts.");
    public static readonly Text YourMinutes = new("Din tekst", "Teksten din", "Your text");
    public static readonly Text MarkdownHelp = new("Slik setter du opp teksten", "Slik set du opp teksten", "How to lay out the text");
    public static readonly Text HelpHeading = new("Overskrift", "Overskrift", "Heading");
    public static readonly Text HelpList = new("Punkt i en liste", "Punkt i ei liste", "Item in a list");
    public static readonly Text HelpNumbers = new("Punkt med tall", "Punkt med tal", "Item with a number");
    public static readonly Text HelpBold = new("uthevet", "utheva", "bold");
    public static readonly Text HelpParagraph = new("En tom linje gir nytt avsnitt.", "Ei tom linje gir nytt avsnitt.", "An empty line begins a new paragraph.");

    public static readonly Text Decisions = new("Vedtak", "Vedtak", "Decisions");
    public static readonly Text Decision = new("Vedtak {0}", "Vedtak {0}", "Decision {0}");
    public static readonly Text NoDecisions = new("Ingen vedtak er skrevet ned.", "Ingen vedtak er skrivne ned.", "No decisions are recorded.");
    public static readonly Text AddDecision = new("Skriv ned et vedtak", "Skriv ned eit vedtak", "Record a decision");
    public static readonly Text Wording = new("Hva ble vedtatt?", "Kva vart vedteke?", "What was decided?");
    public static readonly Text Why = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");

    public static readonly Text CancelIt = new("Avlys", "Avlys", "Cancel it");
    public static readonly Text CancelHint = new(
        "Samlingen blir stående i lista som avlyst, og kalenderfilen sier fra.",
        "Samlinga blir ståande i lista som avlyst, og kalenderfila seier frå.",
        "The gathering stays in the list as cancelled, and the calendar file tells of it.");
    public static readonly Text RestoreIt = new("Den holdes likevel", "Ho blir halden likevel", "It is held after all");

    public static readonly Text TitleMissing = new("Skriv et navn på samlingen.", "Skriv eit namn på samlinga.", "Write a name for the gathering.");
    public static readonly Text EndsBeforeItBegins = new("Samlingen må slutte etter at den begynner.", "Samlinga må slutte etter at ho byrjar.", "The gathering must end after it begins.");
    public static readonly Text GroupUnknown = new("Gruppa finnes ikke i programmet.", "Gruppa finst ikkje i programmet.", "The group is not in the programme.");
    public static readonly Text DecisionMissing = new("Skriv hva som ble vedtatt.", "Skriv kva som vart vedteke.", "Write what was decided.");
    public static readonly Text CancelledAlready = new("Samlingen er avlyst fra før.", "Samlinga er avlyst frå før.", "The gathering is cancelled already.");
    public static readonly Text NotCancelled = new("Samlingen er ikke avlyst.", "Samlinga er ikkje avlyst.", "The gathering is not cancelled.");
    public static readonly Text HeldCannotCancel = new("Samlingen har et referat og kan ikke avlyses.", "Samlinga har eit referat og kan ikkje avlysast.", "The gathering has minutes and cannot be cancelled.");
    public static readonly Text CancelledRefuses = new("Samlingen er avlyst.", "Samlinga er avlyst.", "The gathering is cancelled.");
    public static readonly Text OnlyThoseWhoTakePart = new(
        "Bare de som er med i møtet, og de som styrer samlingene, skriver referat.",
        "Berre dei som er med i møtet, og dei som styrer samlingane, skriv referat.",
        "Only those who take part in the meeting, and those who run the gatherings, write minutes.");

    public static readonly Text WaitsForMinutes = new("Skriv referat: {0}", "Skriv referat: {0}", "Write the minutes: {0}");
    public static readonly Text WaitsForAttendance = new("Før oppmøte: {0}", "Før oppmøte: {0}", "Take attendance: {0}");

    public static readonly Text WaitForMinutes = new("{0} samlinger og møter mangler referat", "{0} samlingar og møte manglar referat", "{0} gatherings and meetings lack minutes");
    public static readonly Text WaitForAttendance = new("Oppmøtet er ikke ført for {0} samlinger og møter", "Oppmøtet er ikkje ført for {0} samlingar og møte", "Attendance is not recorded for {0} gatherings and meetings");

    public static readonly Text ChapterTitle = new("Samlinger og møter", "Samlingar og møte", "Gatherings and meetings");
    public static readonly Text ChapterList = new("Samlinger i programmet", "Samlingar i programmet", "Gatherings of the programme");
    public static readonly Text ChapterMeetings = new("Møter i gruppene", "Møte i gruppene", "Meetings of the groups");
    public static readonly Text What = new("Hva", "Kva", "What");
    public static readonly Text When = new("Når", "Når", "When");

    public static readonly Text NotHeldYet = new("Ikke holdt ennå", "Ikkje halde enno", "Not held yet");
    public static readonly Text NotRecorded = new("Ikke ført", "Ikkje ført", "Not recorded");
    public static readonly Text MeetingsHeld = new("Møter", "Møte", "Meetings");
    public static readonly Text WithMinutes = new("Med referat", "Med referat", "With minutes");
    public static readonly Text Number = new("Nummer", "Nummer", "Number");
    public static readonly Text ADecision = new("Vedtak", "Vedtak", "Decision");

    public static readonly Text DataAttendance = new("Oppmøte på samlinger og møter", "Oppmøte på samlingar og møte", "Attendance of gatherings and meetings");
    public static readonly Text DataMinutes = new("Referater, og hvem som skrev dem", "Referat, og kven som skreiv dei", "Minutes, and who wrote them");
    public static readonly Text DataActions = new("Oppgaver, og hvem som har dem", "Oppgåver, og kven som har dei", "Actions, and who has them");
    public static readonly Text DataAbout = new("Deltakerne i programmet", "Deltakarane i programmet", "The people of the programme");
    public static readonly Text DataWhy = new(
        "Allmenn interesse: programmet skal kunne gjøre rede for hvem som var med, og hva de ble enige om.",
        "Allmenn interesse: programmet skal kunne gjere greie for kven som var med, og kva dei vart einige om.",
        "Public interest: the programme must be able to account for who took part and what they agreed on.");
    public static readonly Text DataUntil = new(
        "Programmet er avsluttet og dokumentasjonen arkivert.", "Programmet er avslutta og dokumentasjonen arkivert.", "The programme is closed and its documentation archived.");
    public static readonly Text DataErased = new(
        "Avgjøres for hver opplysning. Referater og vedtak er saksdokumenter og blir stående, med eller uten navnet (artikkel 17 nr. 3 b og arkivlova). Oppmøte og oppgaver kan også slettes",
        "Blir avgjort for kvar opplysning. Referat og vedtak er saksdokument og blir ståande, med eller utan namnet (artikkel 17 nr. 3 b og arkivlova). Oppmøte og oppgåver kan òg slettast",
        "Decided record by record. Minutes and decisions are public records and stay, with or without the name (article 17(3)(b) and the Archives Act). Attendance and tasks may also be deleted");
    public static readonly Text CountedAttendance = new("{0} oppmøter", "{0} oppmøte", "{0} attendances");
    public static readonly Text CountedMinutes = new("{0} referater", "{0} referat", "{0} minutes");
    public static readonly Text CountedActions = new("{0} oppgaver", "{0} oppgåver", "{0} actions");

    public static Text KindName(GatheringKind kind) => kind == GatheringKind.Meeting ? Meeting : Gathering;
}

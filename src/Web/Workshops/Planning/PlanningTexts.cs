using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>What is read where workshops are listed, made and looked after.</summary>
public static class PlanningTexts
{
    public static readonly Text Title = new("Hva lager vi sammen?", "Kva lagar vi saman?", "What do we make together?");
    public static readonly Text New = new("Lag et verksted", "Lag ein verkstad", "Make a workshop");
    public static readonly Text Empty = new(
        "I et verksted skriver alle samtidig, uten navn, og velger sammen hva dere går videre med.",
        "I ein verkstad skriv alle samstundes, utan namn, og vel saman kva de går vidare med.",
        "In a workshop everybody writes at once, without names, and you choose together what to take further.");
    public static readonly Text EmptyForOthers = new(
        "Her kommer verkstedene og det dere kom fram til i dem. Ingen er laget ennå.",
        "Her kjem verkstadene og det de kom fram til i dei. Ingen er laga enno.",
        "The workshops and what came of them appear here. None has been made yet.");
    public static readonly Text Open = new("Åpne nå", "Opne no", "Open now");
    public static readonly Text Ended = new("Avsluttet", "Avslutta", "Ended");
    public static readonly Text NoneOpen = new("Ingen verksteder er åpne nå.", "Ingen verkstader er opne no.", "No workshop is open now.");
    public static readonly Text CodeIs = new("kode {0}", "kode {0}", "code {0}");
    public static readonly Text TookPart = new("{0} deltok", "{0} deltok", "{0} took part");

    public static readonly Text NewTitle = new("Hva slags verksted vil du lage?", "Kva slags verkstad vil du lage?", "What kind of workshop do you want to make?");
    public static readonly Text NewLead = new("Du får kode og QR-kode med en gang. Alt kan endres etterpå.", "Du får kode og QR-kode med ein gong. Alt kan endrast etterpå.", "You get a code and a QR code at once. Everything can be changed afterwards.");
    public static readonly Text TemplateField = new("Mal", "Mal", "Template");
    public static readonly Text OwnTemplate = new("Programmets egen mal.", "Programmet sin eigen mal.", "The programme's own template.");
    public static readonly Text TemplateMissing = new("Velg en mal.", "Vel ein mal.", "Choose a template.");
    public static readonly Text TitleField = new("Navn", "Namn", "Name");
    public static readonly Text TitleHint = new("Står det tomt, får verkstedet samme navn som malen.", "Står det tomt, får verkstaden same namn som malen.", "Left empty, the workshop is called what the template is called.");
    public static readonly Text Date = new("Dato", "Dato", "Date");
    public static readonly Text GroupsField = new("Grupper", "Grupper", "Groups");
    public static readonly Text GroupsHint = new(
        "Ett navn på hver linje. La det stå tomt hvis alle er én gruppe. Hver gruppe får sin egen problemstilling og tavle.",
        "Eitt namn på kvar linje. La det stå tomt om alle er éi gruppe. Kvar gruppe får si eiga problemstilling og tavle.",
        "One name a line. Leave it empty if everybody is one group. Each group has its own problem statement and board.");
    public static readonly Text Create = new("Lag verkstedet", "Lag verkstaden", "Make the workshop");
    public static readonly Text Hours = new("{0} t", "{0} t", "{0} h");
    public static readonly Text HoursAndMinutes = new("{0} t {1} min", "{0} t {1} min", "{0} h {1} min");
    public static readonly Text Minutes = new("{0} min", "{0} min", "{0} min");

    public static readonly Text JoinTitle = new("Bli med", "Ver med", "Join");
    public static readonly Text JoinHow = new("Skann koden med kameraet, eller gå til {0} og skriv:", "Skann koden med kameraet, eller gå til {0} og skriv:", "Scan the code with your camera, or go to {0} and type:");
    public static readonly Text QrLabel = new("QR-kode som åpner verkstedet {0}", "QR-kode som opnar verkstaden {0}", "QR code that opens the workshop {0}");
    public static readonly Text JoinNow = new("Bli med nå", "Ver med no", "Join now");
    public static readonly Text Console = new("Led verkstedet", "Lei verkstaden", "Lead the workshop");
    public static readonly Text Wall = new("Vis på veggen", "Vis på veggen", "Show on the wall");
    public static readonly Text List = new("Vis som liste", "Vis som liste", "Show as a list");
    public static readonly Text WhoLeads = new("Hvem leder?", "Kven leier?", "Who leads?");
    public static readonly Text Leads = new("{0} leder verkstedet.", "{0} leier verkstaden.", "{0} leads the workshop.");
    public static readonly Text Led = new("{0} ledet verkstedet.", "{0} leidde verkstaden.", "{0} led the workshop.");
    public static readonly Text NobodyLeads = new("Ingen er satt til å lede det. De som leder verksteder i programmet, kan gjøre det.", "Ingen er sett til å leie han. Dei som leier verkstader i programmet, kan gjere det.", "Nobody is named to lead it. Those who lead workshops in the programme may.");
    public static readonly Text Edit = new("Endre navn, dato og leder", "Endre namn, dato og leiar", "Change name, date and leader");
    public static readonly Text EditTitle = new("Hva heter det, og hvem leder?", "Kva heiter det, og kven leier?", "What is it called, and who leads?");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new("Lagret", "Lagra", "Saved");
    public static readonly Text HandOver = new("Gi videre til", "Gi vidare til", "Hand over to");
    public static readonly Text HandOverHint = new("Den du velger, kan lede dette verkstedet uansett rolle.", "Den du vel, kan leie denne verkstaden uansett rolle.", "Whoever you choose may lead this workshop, whatever their role.");
    public static readonly Text HandOverButton = new("Gi videre", "Gi vidare", "Hand over");
    public static readonly Text ChooseSomebody = new("Velg en person", "Vel ein person", "Choose a person");

    public static readonly Text TitleMissing = new("Skriv et navn.", "Skriv eit namn.", "Write a name.");
    public static readonly Text LeaderUnknown = new("Velg en som er med i programmet.", "Vel ein som er med i programmet.", "Choose somebody of the programme.");
    public static readonly Text IsOver = new("Verkstedet er avsluttet og kan ikke endres.", "Verkstaden er avslutta og kan ikkje endrast.", "The workshop has ended and cannot be changed.");
    public static readonly Text TooManyGroups = new("Et verksted har høyst {0} grupper.", "Ein verkstad har høgst {0} grupper.", "A workshop has at most {0} groups.");

    public static readonly Text WaitsToday = new("Led verkstedet i dag: {0}", "Lei verkstaden i dag: {0}", "Lead the workshop today: {0}");
    public static readonly Text WaitsToEnd = new("Avslutt verkstedet: {0}", "Avslutt verkstaden: {0}", "End the workshop: {0}");
    public static readonly Text Duty = new("Leder verkstedet «{0}»", "Leier verkstaden «{0}»", "Leads the workshop “{0}”");

    public static readonly Text HeldLeads = new("Verksted du leder", "Verkstad du leier", "Workshop you lead");
    public static readonly Text DataLeaders = new("Hvem som leder et verksted", "Kven som leier ein verkstad", "Who leads a workshop");
    public static readonly Text DataLeadersAbout = new("De som leder", "Dei som leier", "Those who lead");
    public static readonly Text DataLeadersWhy = new(
        "Allmenn interesse: noen må svare for hvert verksted, og programmet skal kunne gjøre rede for hvem.",
        "Allmenn interesse: nokon må svare for kvar verkstad, og programmet skal kunne gjere greie for kven.",
        "Public interest: somebody must answer for each workshop, and the programme must be able to account for who.");
    public static readonly Text DataLeadersUntil = new("Programmet er avsluttet og dokumentasjonen arkivert.", "Programmet er avslutta og dokumentasjonen arkivert.", "The programme is closed and its documentation archived.");
    public static readonly Text DataLeadersErased = new("Avgjøres: navnet kan tas bort fra verkstedet (artikkel 17)", "Blir avgjort: namnet kan takast bort frå verkstaden (artikkel 17)", "Decided: the name may be taken from the workshop (article 17)");
    public static readonly Text CountedLeaders = new("{0} verksteder med leder", "{0} verkstader med leiar", "{0} workshops with a leader");

    public static string Duration(int minutes) =>
        minutes < 60 ? Minutes.With(minutes) : minutes % 60 == 0 ? Hours.With(minutes / 60) : HoursAndMinutes.With(minutes / 60, minutes % 60);
}

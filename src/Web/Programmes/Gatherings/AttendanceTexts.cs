using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Texts of attendance: at the door, and as numbers.</summary>
public static class AttendanceTexts
{
    public static readonly Text Title = new("Oppmøte", "Oppmøte", "Attendance");
    public static readonly Text Take = new("Før oppmøte", "Før oppmøte", "Take attendance");
    public static readonly Text TakeFor = new("Hvem er her?", "Kven er her?", "Who is here?");
    public static readonly Text BeforeFor = new("Hvem har meldt forfall?", "Kven har meldt forfall?", "Who has sent apologies?");
    public static readonly Text NoteExcuses = new("Noter forfall", "Noter forfall", "Note apologies");
    public static readonly Text TakeHint = new(
        "Trykk «Her» etter hvert som folk kommer, og lagre. De du ikke merker, blir ført som borte. Du kan åpne siden igjen og rette.",
        "Trykk «Her» etter kvart som folk kjem, og lagre. Dei du ikkje merkjer, blir førte som borte. Du kan opne sida att og rette.",
        "Press “Here” as people arrive, and save. Those you leave are recorded as absent. You may open the page again and correct it.");
    public static readonly Text BeforeHint = new(
        "Når dagen kommer, kan du føre hvem som er her.", "Når dagen kjem, kan du føre kven som er her.", "On the day you can record who is here.");
    public static readonly Text Here = new("Her", "Her", "Here");
    public static readonly Text Excused = new("Forfall", "Forfall", "Apologies");
    public static readonly Text Away = new("Borte", "Borte", "Absent");
    public static readonly Text Expected = new("Ventet", "Venta", "Expected");
    public static readonly Text Save = new("Lagre oppmøtet", "Lagre oppmøtet", "Save attendance");
    public static readonly Text Shared = new("Felles for kommunene", "Felles for kommunane", "Shared by the municipalities");
    public static readonly Text SharedShort = new("Felles", "Felles", "Shared");
    public static readonly Text NobodyExpected = new(
        "Ingen har en funksjon her den dagen. Legg inn deltakerne først.",
        "Ingen har ein funksjon her den dagen. Legg inn deltakarane først.",
        "Nobody has a function here on that day. Enter the participants first.");
    public static readonly Text ShareOf = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly Text PeopleShare = new("{0} av {1} møtte", "{0} av {1} møtte", "{0} of {1} came");
    public static readonly Text PeopleShareExcused = new("{0} av {1} møtte, {2} meldte forfall", "{0} av {1} møtte, {2} melde forfall", "{0} of {1} came, {2} sent apologies");
    public static readonly Text NotTaken = new("Oppmøtet er ikke ført.", "Oppmøtet er ikkje ført.", "Attendance is not recorded.");
    public static readonly Text ExcusedBefore = new("{0} har meldt forfall:", "{0} har meldt forfall:", "{0} have sent apologies:");
    public static readonly Text WhoCame = new("Se hvem", "Sjå kven", "See who");
    public static readonly Text NotYet = new(
        "Samlingen er ikke holdt ennå. Før dagen kan du bare notere forfall.",
        "Samlinga er ikkje halden enno. Før dagen kan du berre notere forfall.",
        "The gathering is not held yet. Before the day you can only note apologies.");
    public static readonly Text MarkedMeanwhile = new(
        "Noen andre har merket disse annerledes mens du holdt på: {0}. Det du merket, står her fremdeles, og ingenting er lagret. Se over dem og lagre på nytt.",
        "Nokon andre har merkt desse annleis medan du heldt på: {0}. Det du merkte, står her framleis, og ingenting er lagra. Sjå over dei og lagre på nytt.",
        "Somebody else has marked these differently meanwhile: {0}. What you marked is still here, and nothing is saved. Look them over and save again.");
    public static readonly Text OthersMark = new("Merket av en annen: {0}", "Merkt av ein annan: {0}", "Marked by another: {0}");

    public static readonly Text PageQuestion = new("Hvem kommer på samlingene?", "Kven kjem på samlingane?", "Who comes to the gatherings?");
    public static readonly Text PageEmpty = new(
        "Her ser dere hvem som kommer, fordelt på grupper og kommuner. Tallene kommer når oppmøtet er ført for den første samlingen.",
        "Her ser de kven som kjem, fordelt på grupper og kommunar. Tala kjem når oppmøtet er ført for den første samlinga.",
        "Here you see who comes, by group and municipality. The numbers appear once attendance of the first gathering is recorded.");
    public static readonly Text ByGroup = new("Oppmøte etter gruppe og kommune", "Oppmøte etter gruppe og kommune", "Attendance by group and municipality");
    public static readonly Text ByGroupHint = new(
        "Tallene er funksjoner: «5 av 9» betyr at fem av ni funksjoner var til stede. En person med to funksjoner teller i begge. Alle samlinger og møter der oppmøtet er ført, er lagt sammen.",
        "Tala er funksjonar: «5 av 9» tyder at fem av ni funksjonar var til stades. Ein person med to funksjonar tel i begge. Alle samlingar og møte der oppmøtet er ført, er lagde saman.",
        "The numbers are functions: “5 of 9” means that five of nine functions were present. A person with two functions counts in both. All gatherings and meetings with recorded attendance are added up.");
    public static readonly Text ByGathering = new("Oppmøte på hver samling", "Oppmøte på kvar samling", "Attendance of each gathering");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text Sum = new("Sum", "Sum", "Total");
    public static readonly Text Came = new("Møtte", "Møtte", "Came");
    public static readonly Text Missing = new("Hvem mangler?", "Kven manglar?", "Who is missing?");
    public static readonly Text NobodyMissing = new(
        "Ingen kommune har vært borte to ganger på rad.", "Ingen kommune har vore borte to gonger på rad.", "No municipality has been absent twice in a row.");
    public static readonly Text AbsentAll = new(
        "{0} var ikke til stede på de {1} siste samlingene.", "{0} var ikkje til stades på dei {1} siste samlingane.", "{0} was not present at the last {1} gatherings.");
    public static readonly Text AbsentGroup = new(
        "{0} var ikke til stede på de {1} siste møtene i {2}.", "{0} var ikkje til stades på dei {1} siste møta i {2}.", "{0} was not present at the last {1} meetings of {2}.");
    public static readonly Text Turnover = new("Hvem har kommet til og sluttet?", "Kven har kome til og slutta?", "Who has joined and left?");
    public static readonly Text TurnoverHint = new(
        "Funksjoner i hver gruppe siden første samling.", "Funksjonar i kvar gruppe sidan første samling.", "Functions in each group since the first gathering.");
    public static readonly Text AtFirst = new("Ved start", "Ved start", "At first");
    public static readonly Text Begun = new("Nye", "Nye", "Joined");
    public static readonly Text Ended = new("Sluttet", "Slutta", "Left");
    public static readonly Text Now = new("Nå", "No", "Now");
    public static readonly Text More = new("Se oppmøtet", "Sjå oppmøtet", "See attendance");

    public static Text Of(Presence presence) => presence switch
    {
        Presence.Present => Here,
        Presence.Excused => Excused,
        _ => Away,
    };
}

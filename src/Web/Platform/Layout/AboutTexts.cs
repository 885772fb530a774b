using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Layout;

/// <summary>The pages on accessibility and privacy.</summary>
public static class AboutTexts
{
    public static readonly Text AccessibilityTitle = new("Tilgjengelighet", "Tilgjenge", "Accessibility");
    public static readonly Text AccessibilityLead = new(
        "Alle skal kunne bruke Blanke Ark. Målet er kravene i WCAG 2.2, nivå AA.",
        "Alle skal kunne bruke Blanke Ark. Målet er krava i WCAG 2.2, nivå AA.",
        "Everybody shall be able to use Blanke Ark. The aim is the requirements of WCAG 2.2, level AA.");
    public static readonly Text WorksTitle = new("Det du kan regne med", "Det du kan rekne med", "What you can count on");
    public static readonly IReadOnlyList<Text> Works =
    [
        new("Alt kan gjøres med tastatur.", "Alt kan gjerast med tastatur.", "Everything can be done by keyboard."),
        new("Sidene virker uten JavaScript, og med 400 % forstørring.", "Sidene verkar utan JavaScript, og med 400 % forstørring.", "The pages work without JavaScript, and at 400 % zoom."),
        new("Ingenting vises bare med farge, og ingenting beveger seg.", "Ingenting blir vist berre med farge, og ingenting rører seg.", "Nothing is shown by colour alone, and nothing moves."),
        new("Hver figur har en tabell og en setning som sier hva den viser.", "Kvar figur har ein tabell og ei setning som seier kva han viser.", "Every chart has a table and a sentence that says what it shows."),
    ];
    public static readonly Text TestedTitle = new("Slik er det prøvd", "Slik er det prøvd", "How it was tried");
    public static readonly Text Tested = new(
        "Sidene prøves automatisk hver gang noe endres, i lyst og mørkt utseende. Slike prøver finner bare en del av feilene. Ingen utenfor prosjektet har gått gjennom løsningen ennå, og den er ikke prøvd med alle skjermlesere.",
        "Sidene blir prøvde automatisk kvar gong noko blir endra, med lys og mørk utsjånad. Slike prøver finn berre ein del av feila. Ingen utanfor prosjektet har gått gjennom løysinga enno, og ho er ikkje prøvd med alle skjermlesarar.",
        "The pages are tested by machine whenever something changes, in light and dark. Such tests find only some of the faults. Nobody outside the project has reviewed the service yet, and it has not been tried with every screen reader.");
    public static readonly Text TellTitle = new("Si fra", "Sei frå", "Tell us");
    public static readonly Text Tell = new(
        "Stenger noe deg ute, så si fra til koordinatoren i programmet ditt eller til kommunen som eier det. Kommunen har også en egen tilgjengelighetserklæring.",
        "Stengjer noko deg ute, så sei frå til koordinatoren i programmet ditt eller til kommunen som eig det. Kommunen har òg ei eiga tilgjengeerklæring.",
        "If something shuts you out, tell the coordinator of your programme or the municipality that owns it. The municipality also has an accessibility statement of its own.");

    public static readonly Text PrivacyTitle = new("Personvern", "Personvern", "Privacy");
    public static readonly Text PrivacyLead = new(
        "Eieren av programmet bestemmer hva som samles inn, og svarer for det. Når du er logget inn, finner du det som står om deg selv, øverst på siden. Der kan du også ta det ut og be om sletting.",
        "Eigaren av programmet bestemmer kva som blir samla inn, og svarar for det. Når du er logga inn, finn du det som står om deg sjølv, øvst på sida. Der kan du òg ta det ut og be om sletting.",
        "The owner of the programme decides what is collected, and answers for it. When you are signed in, you find what is held about yourself at the top of the page. There you can also take it out and ask for erasure.");
    public static readonly Text CookiesTitle = new("Når du bruker sidene", "Når du bruker sidene", "When you use the pages");
    public static readonly IReadOnlyList<Text> Cookies =
    [
        new("Vi bruker bare informasjonskapsler som trengs: én for innlogging, én som vokter skjemaene, én som husker språket du valgte, og en kortvarig som sier at det var her du ba om en lenke.", "Vi bruker berre informasjonskapslar som trengst: éin for innlogging, éin som vaktar skjemaa, éin som hugsar språket du valde, og ein kortvarig som seier at det var her du bad om ei lenke.", "We use only the cookies that are needed: one for sign-in, one that guards the forms, one that remembers the language you chose, and a short-lived one that says you asked for a link here."),
        new("Vi måler ikke besøkene, og ingen andre får vite om dem.", "Vi måler ikkje besøka, og ingen andre får vite om dei.", "We do not measure visits, and nobody else is told of them."),
        new("Vi fører opp hvem som endret hva og når, men ikke innholdet.", "Vi fører opp kven som endra kva og når, men ikkje innhaldet.", "We record who changed what and when, but not the content."),
    ];
    public static readonly Text AnonymousTitle = new("Når du svarer anonymt", "Når du svarar anonymt", "When you answer anonymously");
    public static readonly IReadOnlyList<Text> Anonymous =
    [
        new("Vi lagrer at du har svart, men ikke når. Det du skriver, ligger for seg selv.", "Vi lagrar at du har svara, men ikkje når. Det du skriv, ligg for seg sjølv.", "We record that you have answered, but not when. What you write is kept apart from it."),
        new("Når målingen er avsluttet, finnes det ingenting hos oss som knytter svaret til deg. Derfor kan ingen endre eller slette ditt svar alene.", "Når målinga er avslutta, finst det ingenting hos oss som knyter svaret til deg. Difor kan ingen endre eller slette svaret ditt åleine.", "When the wave has closed, nothing we hold joins the answer to you. That is why nobody can change or delete your answer alone."),
        new("Det du selv skriver, kan likevel røpe deg for dem som leser svarene.", "Det du sjølv skriv, kan likevel røpe deg for dei som les svara.", "What you write yourself may still give you away to those who read the answers."),
    ];
    public static readonly Text HeldTitle = new("Dette lagres om folk", "Dette blir lagra om folk", "What is held about people");
    public static readonly Text About = new("Om hvem", "Om kven", "About whom");
    public static readonly Text Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text Until = new("Hvor lenge", "Kor lenge", "Until when");
}

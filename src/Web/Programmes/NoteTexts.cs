using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>Texts of the room's chapters in the documentation note.</summary>
public static class NoteTexts
{
    public static readonly Text Background = new("Bakgrunn og mål", "Bakgrunn og mål", "Background and goals");
    public static readonly Text Organisation = new("Organisering", "Organisering", "Organisation");
    public static readonly Text Phases = new("Faser", "Fasar", "Phases");
    public static readonly Text Goals = new("Spørsmål og mål", "Spørsmål og mål", "Question and goals");
    public static readonly Text Mandate = new("Mandat", "Mandat", "Mandate");
    public static readonly Text Question = new("Spørsmålet programmet stiller", "Spørsmålet programmet stiller", "The question the programme asks");
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
    public static readonly Text EffectGoal = new("Effektmål", "Effektmål", "Effect goals");
    public static readonly Text ResultGoal = new("Resultatmål", "Resultatmål", "Result goals");
    public static readonly Text Owned = new(
        "Programmet {0} eies av {1}. Det varer fra {2} til {3}.", "Programmet {0} er eigd av {1}. Det varer frå {2} til {3}.",
        "The programme {0} is owned by {1}. It lasts from {2} until {3}.");
    public static readonly Text NoEnd = new("det er ferdig", "det er ferdig", "it is done");
    public static readonly Text Groups = new("Grupper og deltakere", "Grupper og deltakarar", "Groups and people");
    public static readonly Text GroupTable = new(
        "Funksjoner etter gruppe og organisasjon, og personer i hver gruppe", "Funksjonar etter gruppe og organisasjon, og personar i kvar gruppe",
        "Functions by group and organisation, and people in each group");
    public static readonly Text TakePart = new(
        "{0} personer er med i {1} funksjoner i {2} grupper. Organisasjonene er {3}.",
        "{0} personar er med i {1} funksjonar i {2} grupper. Organisasjonane er {3}.",
        "{0} people take part in {1} functions in {2} groups. The organisations are {3}.");
    public static readonly Text Fictional = new("{0} (oppdiktet)", "{0} (oppdikta)", "{0} (fictional)");
    public static readonly Text SharedShort = new("Felles", "Felles", "Shared");
    public static readonly Text PeopleList = new("Deltakerne", "Deltakarane", "The people");
    public static readonly Text Turnover = new("Utskifting", "Utskifting", "Turnover");
    public static readonly Text TurnoverTable = new("Funksjoner som er avsluttet", "Funksjonar som er avslutta", "Functions that have ended");
    public static readonly Text NobodyLeft = new("Ingen har sluttet underveis.", "Ingen har slutta undervegs.", "Nobody has left on the way.");
    public static readonly Text HaveLeft = new(
        "{0} funksjoner er avsluttet underveis; {1} av dem fikk en etterfølger.", "{0} funksjonar er avslutta undervegs; {1} av dei fekk ein etterfølgjar.",
        "{0} functions have ended on the way; {1} of them were taken up by a successor.");
    public static readonly Text Succeeded = new("Etterfølger", "Etterfølgjar", "Successor");
    public static readonly Text PhaseNamed = new("Fase {0}: {1}", "Fase {0}: {1}", "Phase {0}: {1}");
    public static readonly Text FromTo = new("Fra {0} til {1}", "Frå {0} til {1}", "From {0} until {1}");
    public static readonly Text Good = new("Det som var bra", "Det som var bra", "What was good");
    public static readonly Text Hard = new("Det som var vanskelig", "Det som var vanskeleg", "What was hard");
}

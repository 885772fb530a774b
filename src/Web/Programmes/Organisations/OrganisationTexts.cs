using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Organisations;

/// <summary>Texts of organisations' own pages.</summary>
public static class OrganisationTexts
{
    public static readonly Text Title = new("Hvilke organisasjoner er med?", "Kva organisasjonar er med?", "Which organisations take part?");
    public static readonly Text Link = new("Organisasjoner", "Organisasjonar", "Organisations");
    public static readonly Text Empty = new(
        "Her står kommunene og de andre organisasjonene i programmene du er med i.", "Her står kommunane og dei andre organisasjonane i programma du er med i.",
        "Here stand the municipalities and other organisations of the programmes you take part in.");
    public static readonly Text PageLead = new(
        "Det som bare angår organisasjonen, bestemmer folkene der selv.", "Det som berre gjeld organisasjonen, bestemmer folka der sjølve.",
        "What concerns the organisation alone, its own people decide.");
    public static readonly Text Units = new("Enheter", "Einingar", "Units");
    public static readonly Text NoUnits = new("Ingen enheter er skrevet inn.", "Ingen einingar er skrivne inn.", "No units are entered.");
    public static readonly Text TakesPartIn = new("Er med i", "Er med i", "Takes part in");
    public static readonly Text InNoProgramme = new("Ingen programmer du er med i.", "Ingen program du er med i.", "No programme you take part in.");
    public static readonly Text Roles = new("Hvem bestemmer for organisasjonen?", "Kven bestemmer for organisasjonen?", "Who decides for the organisation?");
    public static readonly Text NobodyDecides = new(
        "Ingen ennå. Den som driver løsningen, utpeker den første.", "Ingen enno. Den som driv løysinga, peiker ut den første.",
        "Nobody yet. Whoever runs the deployment appoints the first.");
    public static readonly Text Edit = new("Endre siden", "Endre sida", "Edit the page");
    public static readonly Text UnitNumber = new("Enhet {0}", "Eining {0}", "Unit {0}");
    public static readonly Text UnitHint = new("Tøm feltet for å fjerne enheten.", "Tøm feltet for å fjerne eininga.", "Empty the field to remove the unit.");
    public static readonly Text NewUnits = new("Nye enheter", "Nye einingar", "New units");
    public static readonly Text NewUnitsHint = new("Én på hver linje.", "Éi på kvar linje.", "One on each line.");
    public static readonly Text OfficialName = new("Navnet følger kommunenummeret og kan ikke endres her.", "Namnet følgjer kommunenummeret og kan ikkje endrast her.", "The name follows the official number and cannot be changed here.");
    public static readonly Text NameMissing = new("Skriv hva organisasjonen heter.", "Skriv kva organisasjonen heiter.", "Write what the organisation is called.");
    public static readonly Text AppointFirst = new("Utpek den første", "Peik ut den første", "Appoint the first");
}

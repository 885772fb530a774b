using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Register;

public static partial class RegisterTexts
{
    public static readonly Text DueTitle = new("Dette slettes av seg selv", "Dette blir sletta av seg sjølv", "What is deleted by itself");
    public static readonly Text DueBy = new("{0}: {1} ({2})", "{0}: {1} ({2})", "{0}: {1} ({2})");
    public static readonly Text InDays = new("om {0} dager", "om {0} dagar", "in {0} days");
    public static readonly Text Tomorrow = new("i morgen", "i morgon", "tomorrow");
    public static readonly Text Tonight = new("i natt", "i natt", "tonight");
    public static readonly Text NothingWaits = new("Ingenting venter på å bli slettet.", "Ingenting ventar på å bli sletta.", "Nothing waits to be deleted.");
    public static readonly Text Rule = new("Regel", "Regel", "Rule");
    public static readonly Text DoneTitle = new("Slettet av seg selv", "Sletta av seg sjølv", "Deleted by itself");
    public static readonly Text DoneLine = new("{0}: {1}. {2}", "{0}: {1}. {2}", "{0}: {1}. {2}");
    public static readonly Text NothingDone = new("Ingenting er slettet av seg selv ennå.", "Ingenting er sletta av seg sjølv enno.", "Nothing has been deleted by itself yet.");
    public static readonly Text ForEverybody = new("hele løsningen", "heile løysinga", "the whole service");
    public static readonly Text WillDelete = new(
        "Slettes av seg selv {0}: {1}. Ta ut det som skal bevares", "Blir sletta av seg sjølv {0}: {1}. Ta ut det som skal takast vare på",
        "Deleted by itself {0}: {1}. Take out what is to be preserved");
    public static readonly Text ClosedTooLongAgo = new(
        "Da ville det folk har sagt, eller kontaktopplysningene deres, bli slettet om færre enn {0} dager. Velg en senere dag, eller velg på siden om personvern å beholde det lenger.",
        "Då ville det folk har sagt, eller kontaktopplysningane deira, bli sletta om færre enn {0} dagar. Vel ein seinare dag, eller vel på sida om personvern å ta vare på det lenger.",
        "What people have said, or their contact details, would then be deleted in fewer than {0} days. Choose a later day, or choose on the page on privacy to keep it longer.");
    public static readonly Text CannotReopen = new(
        "Svarene er slettet fordi fristen gikk ut, og nøkkelen er borte. Begynn et nytt program i stedet.",
        "Svara er sletta fordi fristen gjekk ut, og nøkkelen er borte. Byrj eit nytt program i staden.",
        "The answers were deleted when their time was out, and the key is gone. Begin a new programme instead.");

    public static readonly Text DueContacts = new(
        "E-post, telefon og innlogging for folk uten funksjon eller rolle", "E-post, telefon og innlogging for folk utan funksjon eller rolle",
        "E-mail, phone and sign-in of people without a function or role");
    public static readonly Text DueContactsRule = new(
        "12 måneder etter at den siste funksjonen eller rollen tok slutt. Navnet blir stående i dokumentasjonen",
        "12 månader etter at den siste funksjonen eller rolla tok slutt. Namnet blir ståande i dokumentasjonen",
        "12 months after the last function or role ended. The name stays in the documentation");
    public static readonly Text JobTitle = new("Sletter det fristen er ute for", "Slettar det fristen er ute for", "Deleting what is due");
    public static readonly Text JobBack = new("Til forsiden", "Til framsida", "To the front page");

    public static readonly Text EditTitle = new("Hvem svarer for opplysningene, og hvor lenge?", "Kven svarar for opplysningane, og kor lenge?", "Who answers for the data, and for how long?");
    public static readonly Text EditLead = new(
        "Dette står i protokollen, og alle i programmet kan lese det.", "Dette står i protokollen, og alle i programmet kan lese det.", "This stands in the register, and everybody in the programme can read it.");
    public static readonly Text ContactHint = new("Navn eller avdeling, e-post og telefon hos eieren.", "Namn eller avdeling, e-post og telefon hos eigaren.", "Name or department, e-mail and phone at the owner.");
    public static readonly Text ProcessorHint = new(
        "Firma eller etat, land, og når databehandleravtalen ble inngått.", "Firma eller etat, land, og når databehandlaravtalen vart inngått.", "Company or agency, country, and when the data processing agreement was made.");
    public static readonly Text MonthsLabel = new(
        "Hvor mange måneder skal svar beholdes etter at programmet er avsluttet?", "Kor mange månader skal svar bli tekne vare på etter at programmet er avslutta?",
        "For how many months are answers kept after the programme is closed?");
    public static readonly Text MonthsHint = new("0 til 120. Vanlig er 12.", "0 til 120. Vanleg er 12.", "0 to 120. 12 is usual.");
    public static readonly Text MonthsWrong = new("Skriv et helt tall fra 0 til {0}.", "Skriv eit heilt tal frå 0 til {0}.", "Write a whole number from 0 to {0}.");
    public static readonly Text LongerLabel = new("Hvorfor lenger enn 12 måneder?", "Kvifor lenger enn 12 månader?", "Why longer than 12 months?");
    public static readonly Text LongerHint = new(
        "Bare når det er lenger. Begrunnelsen står i protokollen.", "Berre når det er lenger. Grunngivinga står i protokollen.", "Only when it is longer. The reason stands in the register.");
    public static readonly Text LongerMissing = new(
        "Skriv hvorfor svarene må beholdes lenger enn 12 måneder.", "Skriv kvifor svara må takast vare på lenger enn 12 månader.", "Write why the answers must be kept for longer than 12 months.");
    public static readonly Text Already = new(
        "Med {0} måneder ville svarene blitt slettet i natt. Velg flere måneder, så dere rekker å ta ut det som skal bevares.",
        "Med {0} månader ville svara blitt sletta i natt. Vel fleire månader, så de rekk å ta ut det som skal takast vare på.",
        "With {0} months the answers would be deleted tonight. Choose more months, so that you have time to take out what is to be preserved.");
    public static readonly Text LongerTold = new("Lenger enn vanlig: {0}", "Lenger enn vanleg: {0}", "Longer than usual: {0}");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Views;

/// <summary>What stands on the console alone.</summary>
internal static class ConsoleTexts
{
    public static readonly Text Now = new("Nå", "No", "Now");
    public static readonly Text Timer = new("Klokka", "Klokka", "Timer");
    public static readonly Text Stop = new("Stans", "Stans", "Stop");
    public static readonly Text Off = new("Slå av", "Slå av", "Turn off");
    public static readonly Text OneMore = new("+1 min", "+1 min", "+1 min");
    public static readonly Text FiveMore = new("+5 min", "+5 min", "+5 min");
    public static readonly Text SeenTo = new("Ordnet", "Ordna", "Seen to");
    public static readonly Text Plan = new("Faser", "Fasar", "Phases");
    public static readonly Text GoHere = new("Gå hit", "Gå hit", "Go here");
    public static readonly Text GoingBack = new("Du kan gå tilbake når som helst. Ingenting blir borte.", "Du kan gå tilbake når som helst. Ingenting blir borte.", "You can go back at any time. Nothing is lost.");
    public static readonly Text ChangePlan = new("Endre planen", "Endre planen", "Change the plan");
    public static readonly Text People = new("Hvem er her nå", "Kven er her no", "Who is here now");
    public static readonly Text PeopleHint = new("Navnene lagres ikke og står ikke på lappene.", "Namna blir ikkje lagra og står ikkje på lappane.", "The names are not stored, and are not on the notes.");
    public static readonly Text Paper = new("Lapper fra papir", "Lappar frå papir", "Notes from paper");
    public static readonly Text PaperText = new("Én lapp på hver linje", "Éin lapp på kvar linje", "One note on each line");
    public static readonly Text PaperUnder = new("Under", "Under", "Under");
    public static readonly Text PaperAdd = new("Legg lappene", "Legg lappane", "Put the notes down");
    public static readonly Text Groups = new("Ny gruppe", "Ny gruppe", "New group");
    public static readonly Text GroupName = new("Navn på gruppa", "Namn på gruppa", "Name of the group");
    public static readonly Text GroupAdd = new("Lag gruppa", "Lag gruppa", "Make the group");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text Round = new("Vis", "Vis", "Show");
    public static readonly Text More = new("Mer", "Meir", "More");
    public static readonly Text HandOver = new("Gi ledelsen videre", "Gi leiinga vidare", "Hand over");
    public static readonly Text End = new("Avslutt verkstedet", "Avslutt verkstaden", "End the workshop");
    public static readonly Text WorkshopPage = new("Om verkstedet", "Om verkstaden", "About the workshop");
    public static readonly Text Phone = new("Skriv selv", "Skriv sjølv", "Write yourself");
    public static readonly Text PhoneForWriting = new("Skriv lapper og kort", "Skriv lappar og kort", "Write notes and cards");
}

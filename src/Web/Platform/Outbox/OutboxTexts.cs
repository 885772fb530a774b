using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Outbox;

/// <summary>Texts of the page on which one waits for a job.</summary>
public static class OutboxTexts
{
    public static readonly Text MayLeave = new(
        "Du kan gå fra denne siden. Arbeidet fortsetter, og resultatet er her når du kommer tilbake.",
        "Du kan gå frå denne sida. Arbeidet held fram, og resultatet er her når du kjem tilbake.",
        "You may leave this page. The work goes on, and the result is here when you come back.");
    public static readonly Text Soon = new("Vi begynner straks.", "Vi byrjar straks.", "We are about to begin.");
    public static readonly Text Failed = new("Det gikk ikke", "Det gjekk ikkje", "That did not work");
    public static readonly Text GaveUp = new(
        "Vi har prøvd tre ganger uten å få det til. Prøv igjen om en stund. Går det galt igjen, så si fra til den som drifter løsningen.",
        "Vi har prøvd tre gonger utan å få det til. Prøv igjen om ei stund. Går det gale igjen, så sei frå til den som driftar løysinga.",
        "We have tried three times without success. Try again in a while. If it goes wrong again, tell those who run the service.");
    public static readonly Text NoLongerAllowed = new(
        "Rollen din gir ikke lenger tilgang til dette. Ingenting er endret.",
        "Rolla di gir ikkje lenger tilgang til dette. Ingenting er endra.",
        "Your role no longer gives access to this. Nothing has been changed.");
}

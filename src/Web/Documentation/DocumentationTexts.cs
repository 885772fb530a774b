using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Documentation;

public static class DocumentationTexts
{
    public static readonly Text Menu = new("Notat", "Notat", "Note");
    public static readonly Text NoteOn = new("Dokumentasjonsnotat", "Dokumentasjonsnotat", "Documentation note");
    public static readonly Text Question = new("Hva har programmet gjort og funnet ut?", "Kva har programmet gjort og funne ut?", "What has the programme done and found?");
    public static readonly Text Lead = new(
        "Notatet lages på nytt av det programmet har gjort, hver gang det åpnes. Det du skriver mellom delene, blir stående.",
        "Notatet blir laga på nytt av det programmet har gjort, kvar gong det blir opna. Det du skriv mellom delane, blir ståande.",
        "The note is made anew from what the programme has done each time it is opened. What you write between the parts stays.");
    public static readonly Text Arrange = new("Velg hva som er med", "Vel kva som er med", "Choose what is in it");
    public static readonly Text ArrangeQuestion = new("Hva skal stå i notatet?", "Kva skal stå i notatet?", "What should the note hold?");
    public static readonly Text ArrangeLead = new(
        "Velg for hver del om den skal stå i notatet, som vedlegg bak, eller være ute. Ingenting slettes av at det er ute.",
        "Vel for kvar del om han skal stå i notatet, som vedlegg bak, eller vere ute. Ingenting blir sletta av at det er ute.",
        "Choose for each part whether it stands in the note, as an annex behind it, or is left out. Nothing is deleted by being out.");
    public static readonly Text Download = new("Last ned", "Last ned", "Download");
    public static readonly Text AsDocx = new("Word (docx)", "Word (docx)", "Word (docx)");
    public static readonly Text AsPdf = new("PDF", "PDF", "PDF");
    public static readonly Text AsHtml = new("Nettside (html)", "Nettside (html)", "Web page (html)");
    public static readonly Text Everything = new("Alle tabeller (xlsx)", "Alle tabellar (xlsx)", "All tables (xlsx)");
    public static readonly Text WithAnnexes = new("Med vedlegg", "Med vedlegg", "With annexes");
    public static readonly Text WithoutAnnexes = new("Uten vedlegg", "Utan vedlegg", "Without annexes");
    public static readonly Text AllTables = new("Tallene bak", "Tala bak", "The numbers behind");
    public static readonly Text LanguageOf = new("Språk i notatet", "Språk i notatet", "Language of the note");
    public static readonly Text Annexes = new("Vedlegg", "Vedlegg", "Annexes");
    public static readonly Text AnnexNumber = new("Vedlegg {0}: {1}", "Vedlegg {0}: {1}", "Annex {0}: {1}");
    public static readonly Text AnnexesLead = new("Vedleggene står hver for seg her, og samlet bakerst i filene.", "Vedlegga står kvar for seg her, og samla bakarst i filene.", "The annexes stand one by one here, and together at the back of the files.");
    public static readonly Text Back = new("Tilbake til notatet", "Tilbake til notatet", "Back to the note");
    public static readonly Text Closing = new("Avsluttende refleksjon", "Avsluttande refleksjon", "Closing reflections");
    public static readonly Text WriteHere = new("Skriv: {0}", "Skriv: {0}", "Write: {0}");
    public static readonly Text EditText = new("Rediger: {0}", "Rediger: {0}", "Edit: {0}");
    public static readonly Text SlotSummary = new("Sammendrag", "Samandrag", "Summary");
    public static readonly Text SlotBefore = new("Innledning til «{0}»", "Innleiing til «{0}»", "Introduction to “{0}”");
    public static readonly Text SlotAfter = new("Tekst etter «{0}»", "Tekst etter «{0}»", "Text after “{0}”");
    public static readonly Text SlotLead = new(
        "Skriv med egne ord. Teksten blir stående her når resten av notatet lages på nytt.",
        "Skriv med eigne ord. Teksten blir ståande her når resten av notatet blir laga på nytt.",
        "Write in your own words. The text stays here when the rest of the note is made anew.");
    public static readonly Text SlotField = new("Tekst", "Tekst", "Text");
    public static readonly Text SlotHint = new(
        "Tom linje gir nytt avsnitt. - foran linjen gir punkt, ## foran gir overskrift, **ord** gir fet skrift.",
        "Tom linje gir nytt avsnitt. - framfor linja gir punkt, ## framfor gir overskrift, **ord** gir feit skrift.",
        "An empty line begins a new paragraph. - before a line makes a bullet, ## a heading, **word** bold type.");
    public static readonly Text SlotTooLong = new("Teksten er for lang. Det er plass til {0} tegn.", "Teksten er for lang. Det er plass til {0} teikn.", "The text is too long. There is room for {0} characters.");
    public static readonly Text TheirText = new("Slik står teksten nå, slik den andre lagret den", "Slik står teksten no, slik den andre lagra han", "The text as it stands now, as the other person saved it");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text NoParts = new("Ingenting her ennå.", "Ingenting her enno.", "Nothing here yet.");
    public static readonly Text UnknownChoice = new("Velg notat, vedlegg eller ute.", "Vel notat, vedlegg eller ute.", "Choose note, annex or out.");
    public static readonly Text CommandNote = new(
        "Skriver programmets dokumentasjonsnotat til en fil. KEY er programmets nøkkel («demo» i demoen).",
        "Skriv dokumentasjonsnotatet til programmet til ei fil. KEY er nøkkelen til programmet («demo» i demoen).",
        "Writes the programme's documentation note to a file. KEY is the programme's key (“demo” in the demo).");
    public static readonly Text UnknownFormat = new("Formatet må være html, docx eller pdf.", "Formatet må vere html, docx eller pdf.", "The format must be html, docx or pdf.");
    public static readonly Text UnknownLanguage = new("Språket må være nb (bokmål), nn (nynorsk) eller en (engelsk).", "Språket må vere nb (bokmål), nn (nynorsk) eller en (engelsk).", "The language must be nb (bokmål), nn (nynorsk) or en (English).");
    public static readonly Text Written = new("Skrev {0} ({1} kB).", "Skreiv {0} ({1} kB).", "Wrote {0} ({1} kB).");
    public static readonly Text CannotWrite = new("Kunne ikke skrive til «{0}»: {1}", "Kunne ikkje skrive til «{0}»: {1}", "Could not write to “{0}”: {1}");

    public static readonly Text OwnTexts = new("Egne tekster i dokumentasjonsnotatet", "Eigne tekstar i dokumentasjonsnotatet", "Own texts in the documentation note");
    public static readonly Text DataSlots = new("Tekst i notatet", "Tekst i notatet", "Text in the note");
    public static readonly Text InSlots = new("Navnet i tekst i notatet", "Namnet i tekst i notatet", "The name in text in the note");
    public static readonly Text DataSlotsAbout = new("Dem teksten måtte nevne", "Dei teksten måtte nemne", "Those the text may mention");
    public static readonly Text DataSlotsWhy = new("Programmets dokumentasjon (allmenn interesse)", "Dokumentasjon av programmet (allmenn interesse)", "The programme's documentation (public interest)");
    public static readonly Text DataSlotsErased = new("Navnet tas ut av teksten, eller beholdes med begrunnelse (artikkel 17 nr. 3)", "Namnet blir teke ut av teksten, eller halde på med grunngiving (artikkel 17 nr. 3)", "The name is taken out of the text, or kept with a reason (article 17(3))");
    public static readonly Text CountedSlots = new("{0} tekster", "{0} tekstar", "{0} texts");
    public static readonly Text DataSlotsUntil = new("Så lenge programmet er bevart", "Så lenge programmet er bevart", "As long as the programme is kept");

    public static Text PlacementName(Placement placement) => placement switch
    {
        Placement.Body => new("I notatet", "I notatet", "In the note"),
        Placement.Annex => new("Vedlegg", "Vedlegg", "Annex"),
        _ => new("Ute", "Ute", "Out"),
    };
}

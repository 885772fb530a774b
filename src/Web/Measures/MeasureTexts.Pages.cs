using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures;

/// <summary>What the pages ask and tell.</summary>
public static partial class MeasureTexts
{
    public static readonly Text Empty = new("Her står det som blir gjort med ideene. Ingen tiltak du kan se, passer ennå.", "Her står det som blir gjort med ideane. Ingen tiltak du kan sjå, passar enno.", "What is done with the ideas stands here. No measure you may see fits yet.");
    public static readonly Text New = new("Begynn et tiltak", "Byrj eit tiltak", "Begin a measure");
    public static readonly Text Templates = new("Se malene", "Sjå malane", "See the templates");
    public static readonly Text TemplatesTitle = new("Hva kan dere begynne med?", "Kva kan de byrje med?", "What could you begin with?");
    public static readonly Text TemplatesLead = new("Tiltak som andre har begynt med, med steg, risiko, opplæring og det man kan telle. Endre alt som ikke passer.", "Tiltak som andre har byrja med, med steg, risiko, opplæring og det ein kan telje. Endre alt som ikkje passar.", "Measures that others have begun with, with steps, risks, training and what one can count. Change whatever does not fit.");
    public static readonly Text UseTemplate = new("Begynn fra denne malen", "Byrj frå denne malen", "Begin from this template");
    public static readonly Text Known = new("Hva vi vet", "Kva vi veit", "What is known");
    public static readonly Text More = new("Les mer", "Les meir", "Read more");
    public static readonly Text CanCount = new("Dette kan dere telle", "Dette kan de telje", "What you can count");
    public static readonly Text CopyOfTemplate = new("Steg, risiko, opplæring og indikatorer fra malen «{0}» kommer med. Dere kan endre alt etterpå.", "Steg, risiko, opplæring og indikatorar frå malen «{0}» kjem med. De kan endre alt etterpå.", "Steps, risks, training and indicators of the template “{0}” come along. You can change everything afterwards.");
    public static readonly Text FromIdea = new("Tar i bruk ideen «{0}».", "Tek i bruk ideen «{0}».", "Puts the idea “{0}” to use.");
    public static readonly Text NobodyDecides = new("Bare de som bestemmer for en kommune, kan begynne et tiltak der. Spør pådriveren i kommunen din.", "Berre dei som avgjer for ein kommune, kan byrje eit tiltak der. Spør pådrivaren i kommunen din.", "Only those who decide for a municipality can begin a measure there. Ask the driver in your municipality.");
    public static readonly Text Filter = new("Vis", "Vis", "Show");
    public static readonly Text Count = new("{0} tiltak", "{0} tiltak", "{0} measures");
    public static readonly Text TriedForUs = new("Prøves for oss", "Blir prøvd for oss", "Tried for us");
    public static readonly Text TriedForUsLead = new("Andre kommuner prøver dette også for dere. Når prøven er avgjort, bestemmer dere selv.", "Andre kommunar prøver dette også for dykk. Når prøven er avgjord, avgjer de sjølve.", "Other municipalities try this for you too. When the trial is decided, you decide for yourselves.");
    public static readonly Text Decide = new("Avgjør", "Avgjer", "Decide");
    public static readonly Text WaitsForMe = new("Venter på deg", "Ventar på deg", "Waiting for you");

    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text From = new("Fra {0}", "Frå {0}", "From {0}");
    public static readonly Text Plan = new("Planen", "Planen", "The plan");
    public static readonly Text Steps = new("Steg", "Steg", "Steps");
    public static readonly Text StepsLead = new("Hvem gjør hva, og når? Tøm navnet for å ta bort et steg.", "Kven gjer kva, og når? Tøm namnet for å ta bort eit steg.", "Who does what, and when? Empty the name to remove a step.");
    public static readonly Text NoSteps = new("Ingen steg ennå.", "Ingen steg enno.", "No steps yet.");
    public static readonly Text Step = new("Steg {0}", "Steg {0}", "Step {0}");
    public static readonly Text NewStep = new("Nytt steg", "Nytt steg", "New step");
    public static readonly Text Responsible = new("Ansvarlig", "Ansvarleg", "Responsible");
    public static readonly Text Due = new("Ferdig senest", "Ferdig seinast", "Done by");
    public static readonly Text DueOn = new("Senest {0}", "Seinast {0}", "By {0}");
    public static readonly Text Overdue = new("Skulle vært ferdig {0}", "Skulle ha vore ferdig {0}", "Was to be done by {0}");
    public static readonly Text DoneOn = new("Ferdig {0}", "Ferdig {0}", "Done {0}");
    public static readonly Text NoDate = new("Uten dato", "Utan dato", "No date");
    public static readonly Text MarkDone = new("Ferdig", "Ferdig", "Done");
    public static readonly Text MarkUndone = new("Ikke ferdig likevel", "Ikkje ferdig likevel", "Not done after all");
    public static readonly Text TodayMark = new("i dag", "i dag", "today");
    public static readonly Text Risks = new("Hva kan gå galt?", "Kva kan gå gale?", "What may go wrong?");
    public static readonly Text RisksLead = new("Skriv hva som kan gå galt, og hva dere gjør med det. Tøm for å ta bort.", "Skriv kva som kan gå gale, og kva de gjer med det. Tøm for å ta bort.", "Write what may go wrong, and what you do about it. Empty to remove.");
    public static readonly Text NoRisks = new("Ingen risiko er skrevet ned ennå.", "Ingen risiko er skriven ned enno.", "No risk is written down yet.");
    public static readonly Text Risk = new("Hva kan skje?", "Kva kan skje?", "What may happen?");
    public static readonly Text Remedy = new("Hva gjør dere med det?", "Kva gjer de med det?", "What do you do about it?");
    public static readonly Text Asked = new("Hva sa de som ble spurt?", "Kva sa dei som vart spurde?", "What did those asked say?");
    public static readonly Text AskedLead = new("Ingen tjeneste uten brukerne. Skriv hva de sa, ikke hvem som sa det.", "Inga teneste utan brukarane. Skriv kva dei sa, ikkje kven som sa det.", "No service without its users. Write what they said, not who said it.");
    public static readonly Text UsersSaid = new("Brukerne sa", "Brukarane sa", "Users said");
    public static readonly Text StaffSaid = new("De ansatte sa", "Dei tilsette sa", "Staff said");
    public static readonly Text NotAsked = new("Ikke spurt ennå.", "Ikkje spurde enno.", "Not asked yet.");
    public static readonly Text Training = new("Opplæring", "Opplæring", "Training");
    public static readonly Text NeedsTraining = new("Tiltaket tar i bruk teknologi eller en ny måte å arbeide på", "Tiltaket tek i bruk teknologi eller ein ny måte å arbeide på", "The measure brings technology or a new way of working");
    public static readonly Text TrainingPlan = new("Plan for opplæring", "Plan for opplæring", "Plan for training");
    public static readonly Text TrainingHint = new("Hvem skal lære hva, når, og av hvem? Ingen ny teknologi uten opplæring.", "Kven skal lære kva, når, og av kven? Ingen ny teknologi utan opplæring.", "Who is to learn what, when, and from whom? No new technology without training.");
    public static readonly Text NoTrainingNeeded = new("Krever ingen egen opplæring.", "Krev inga eiga opplæring.", "Needs no training of its own.");
    public static readonly Text NoTrainingPlan = new("Planen mangler.", "Planen manglar.", "The plan is missing.");
}

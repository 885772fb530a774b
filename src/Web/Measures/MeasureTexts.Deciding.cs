using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures;

/// <summary>Trying, deciding, showing and lending.</summary>
public static partial class MeasureTexts
{
    public static readonly Text TrialTitle = new("Prøv i det små først", "Prøv i det små først", "Try on a small scale first");
    public static readonly Text TrialLead = new("Si på forhånd hva dere må se for å gå videre. Da er det lettere å stoppe, og lettere å tro på resultatet.", "Sei på førehand kva de må sjå for å gå vidare. Då er det lettare å stoppe, og lettare å tru på resultatet.", "Say beforehand what you must see to go on. It is then easier to stop, and easier to believe the result.");
    public static readonly Text TrialHead = new("Prøven", "Prøven", "The trial");
    public static readonly Text TrialSize = new("Hvor stor er prøven?", "Kor stor er prøven?", "How large is the trial?");
    public static readonly Text TrialWho = new("Hvem er med?", "Kven er med?", "Who takes part?");
    public static readonly Text TrialWhoHint = new("Grupper og steder, ikke navn på brukere.", "Grupper og stader, ikkje namn på brukarar.", "Groups and places, not names of users.");
    public static readonly Text Criteria = new("Hva må dere se for å gå videre?", "Kva må de sjå for å gå vidare?", "What must you see to go on?");
    public static readonly Text NoTrial = new("Ingen prøve er planlagt ennå.", "Ingen prøve er planlagd enno.", "No trial is planned yet.");
    public static readonly Text PlanTrial = new("Planlegg prøven", "Planlegg prøven", "Plan the trial");
    public static readonly Text Followers = new("Prøver dere også for andre?", "Prøver de også for andre?", "Do you try it for others too?");
    public static readonly Text FollowersHint = new("Det er nok å prøve ett sted. De andre følger med, og avgjør selv når dere er ferdige.", "Det er nok å prøve éin stad. Dei andre følgjer med, og avgjer sjølve når de er ferdige.", "Trying in one place is enough. The others follow, and decide for themselves when you are done.");
    public static readonly Text TriedFor = new("Prøves også for", "Blir òg prøvd for", "Tried also for");
    public static readonly Text Awaits = new("avgjør når prøven er avgjort", "avgjer når prøven er avgjord", "decides when the trial is decided");
    public static readonly Text CanDecideNow = new("har ikke avgjort ennå", "har ikkje avgjort enno", "has not decided yet");
    public static readonly Text TookOver = new("tar over", "tek over", "takes it over");
    public static readonly Text TookNotOver = new("tar ikke over", "tek ikkje over", "does not take it over");

    public static readonly Text BeforeYouBegin = new("Før dere kan begynne", "Før de kan byrje", "Before you can begin");
    public static readonly Text InPlace = new("På plass", "På plass", "In place");
    public static readonly Text Lacks = new("Mangler", "Manglar", "Missing");
    public static readonly Text NextDecision = new("Hva er neste avgjørelse?", "Kva er neste avgjerd?", "What is the next decision?");
    public static readonly Text DecideTitle = new("Hva avgjør dere?", "Kva avgjer de?", "What do you decide?");
    public static readonly Text Why = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly Text WhyHint = new("Skriv det slik at den som foreslo det, og de som prøvde, kan leve med det.", "Skriv det slik at den som føreslo det, og dei som prøvde, kan leve med det.", "Write it so that whoever proposed it, and those who tried, can live with it.");
    public static readonly Text WhyStop = new("Hvorfor stopper dere, og hva lærte dere?", "Kvifor stoppar de, og kva lærte de?", "Why do you stop, and what did you learn?");
    public static readonly Text WhyStopHint = new("Et stopp er et resultat. Andre slipper å prøve det samme.", "Eit stopp er eit resultat. Andre slepp å prøve det same.", "A stop is a result. Others need not try the same.");
    public static readonly Text WhyNoTrial = new("Hvorfor tar dere det i bruk uten å prøve først?", "Kvifor tek de det i bruk utan å prøve først?", "Why do you begin without trying first?");
    public static readonly Text NewEnd = new("Prøv til", "Prøv til", "Try until");
    public static readonly Text NotNow = new("Ikke nå", "Ikkje no", "Not now");
    public static readonly Text ChooseWhere = new("Hvilken kommune?", "Kva kommune?", "Which municipality?");
    public static readonly Text ChooseProgramme = new("Som del av et program?", "Som del av eit program?", "As part of a programme?");
    public static readonly Text BeginsWith = new("Slik begynner det. Resten skriver dere etterpå.", "Slik byrjar det. Resten skriv de etterpå.", "This is how it begins. You write the rest afterwards.");
    public static readonly Text DecidedOn = new("Når ble det bestemt?", "Når vart det bestemt?", "When was it decided?");
    public static readonly Text Begin = new("Begynn tiltaket", "Byrj tiltaket", "Begin the measure");
    public static readonly Text TakesOver = new("Ja, ta det over", "Ja, ta det over", "Yes, take it over");
    public static readonly Text AnswerLead = new("«{0}» er prøvd også for {1}.", "«{0}» er prøvd også for {1}.", "“{0}” was tried for {1} too.");
    public static readonly Text WhyAdopt = new("Hvorfor tar dere det over?", "Kvifor tek de det over?", "Why do you take it over?");
    public static readonly Text StopsAreResults = new("Tiltaket er stoppet der. Les hva de lærte, før dere avgjør.", "Tiltaket er stoppa der. Les kva dei lærte, før de avgjer.", "The measure was stopped there. Read what they learned before you decide.");
    public static readonly Text Files = new("Ta ut listen", "Ta ut lista", "Take out the list");
    public static readonly Text Decisions = new("Avgjørelser", "Avgjerder", "Decisions");
    public static readonly Text NoDecisions = new("Ingenting er avgjort ennå.", "Ingenting er avgjort enno.", "Nothing has been decided yet.");
    public static readonly Text OnlyDeciders = new("De som bestemmer for kommunen, avgjør.", "Dei som avgjer for kommunen, avgjer.", "Those who decide for the municipality decide.");
    public static readonly Text Thanks = new("Takk til alle som prøvde. Nå vet dere mer, og andre slipper å prøve det samme.", "Takk til alle som prøvde. No veit de meir, og andre slepp å prøve det same.", "Thank you to everybody who tried. You know more now, and others need not try the same.");
    public static readonly Text Learned = new("Dette lærte dere", "Dette lærte de", "What was learned");
    public static readonly Text TrialRuns = new("Prøves ut til {0}", "Blir prøvd ut til {0}", "On trial until {0}");
    public static readonly Text TrialOver = new("Prøven var ferdig {0}, og er ikke avgjort", "Prøven var ferdig {0}, og er ikkje avgjord", "The trial ended {0}, and is not decided");

    public static readonly Text ShowTitle = new("Hvem skal se tiltaket?", "Kven skal sjå tiltaket?", "Who is to see the measure?");
    public static readonly Text ShowLead = new("Nå: {0}.", "No: {0}.", "Now: {0}.");
    public static readonly Text MayTell = new("Dette kan si hvem noen er. Les gjennom før du viser tiltaket til flere.", "Dette kan seie kven nokon er. Les gjennom før du viser tiltaket til fleire.", "This may tell who somebody is. Read it through before you show the measure to more.");
    public static readonly Text TellsNothing = new("Vi fant ingenting i teksten som sier hvem noen er. Les likevel gjennom selv.", "Vi fann ingenting i teksten som seier kven nokon er. Les likevel gjennom sjølv.", "We found nothing in the text that tells who somebody is. Read it through yourself all the same.");
    public static readonly Text ShowTo = new("Vis det til", "Vis det til", "Show it to");
    public static readonly Text AllSeen = new("Alle tiltak du kan se", "Alle tiltak du kan sjå", "All measures you may see");
    public static readonly Text SeesIt = new("Synlig for", "Synleg for", "Visible to");

    public static readonly Text Adopt = new("Ta over i vår kommune", "Ta over i vår kommune", "Take it over");
    public static readonly Text AdoptTitle = new("Hva må tilpasses hos dere?", "Kva må tilpassast hos dykk?", "What must be adapted where you are?");
    public static readonly Text AdoptLead = new("Dere får en kopi av planen, risikoen, opplæringen og det som telles. Datoer, folk, penger, nullpunkt og mål setter dere selv, og dere spør deres egne brukere og ansatte.", "De får ein kopi av planen, risikoen, opplæringa og det som blir talt. Datoar, folk, pengar, nullpunkt og mål set de sjølve, og de spør dykkar eigne brukarar og tilsette.", "You get a copy of the plan, the risks, the training and what is counted. Dates, people, money, zero-point and targets you set yourselves, and you ask your own users and staff.");
    public static readonly Text AdaptHint = new("La stå tomt der ingenting må endres.", "Lat stå tomt der ingenting må endrast.", "Leave empty where nothing need be changed.");
    public static readonly Text AdaptForWhom = new("For hvem hos dere?", "For kven hos dykk?", "For whom, where you are?");
    public static readonly Text AdaptSize = new("Størrelse", "Storleik", "Size");
    public static readonly Text AdaptSurroundings = new("By eller bygd", "By eller bygd", "Town or countryside");
    public static readonly Text AdaptStaffing = new("Bemanning", "Bemanning", "Staffing");
    public static readonly Text AdaptTechnology = new("Teknologi", "Teknologi", "Technology");
    public static readonly Text AnswerTitle = new("Tar dere det over?", "Tek de det over?", "Do you take it over?");
    public static readonly Text Decline = new("Vi tar det ikke over", "Vi tek det ikkje over", "We do not take it over");
    public static readonly Text Lending = new("Lånt av hverandre", "Lånt av kvarandre", "Lent to each other");
    public static readonly Text LentFrom = new("Lånt fra {0}", "Lånt frå {0}", "Lent from {0}");
    public static readonly Text LentTo = new("Tatt over av {0}", "Teke over av {0}", "Taken over by {0}");
    public static readonly Text Adapted = new("Tilpasset", "Tilpassa", "Adapted");
    public static readonly Text Benefits = new("Gevinster", "Gevinstar", "Benefits");
    public static readonly Text NoBenefits = new("Ingen gevinster er skrevet ned ennå.", "Ingen gevinstar er skrivne ned enno.", "No benefits are written down yet.");
}

using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>Texts of the data protection impact assessment: the document around what the register says.</summary>
public static partial class AssessmentTexts
{
    public static readonly Text Title = new("Vurdering av personvernkonsekvenser", "Vurdering av personvernkonsekvensar", "Data protection impact assessment");
    public static readonly Text FileName = new("personvernkonsekvenser", "personvernkonsekvensar", "impact-assessment");
    public static readonly Text About = new("Utkast til vurdering av personvernkonsekvenser", "Utkast til vurdering av personvernkonsekvensar", "Draft of an impact assessment");
    public static readonly Text FillIn = new("[Fyll ut]", "[Fyll ut]", "[Fill in]");
    public static readonly Text Draft = new(
        "Dette er et utkast. Det som følger av hvordan programmet bruker Blanke Ark, er fylt ut {0}. Alt som er merket [Fyll ut], må eieren av programmet ta stilling til. Vurderingen er eierens, ikke programvarens.",
        "Dette er eit utkast. Det som følgjer av korleis programmet bruker Blanke Ark, er fylt ut {0}. Alt som er merkt [Fyll ut], må eigaren av programmet ta stilling til. Vurderinga er eigaren si, ikkje programvara si.",
        "This is a draft. What follows from how the programme uses Blanke Ark was filled in on {0}. Everything marked [Fill in] is for the owner of the programme to decide. The assessment is the owner's, not the software's.");

    public static readonly Text Needed = new("Må det gjøres en vurdering?", "Må det gjerast ei vurdering?", "Is an assessment required?");
    public static readonly Text NeededLead = new(
        "Artikkel 35 krever en vurdering når behandlingen trolig gir høy risiko for folk. Treffer to eller flere av kjennetegnene under, skal det som regel gjøres. Er dere i tvil, gjør den.",
        "Artikkel 35 krev ei vurdering når behandlinga truleg gir høg risiko for folk. Treffer to eller fleire av kjenneteikna under, skal ho som regel gjerast. Er de i tvil, gjer ho.",
        "Article 35 requires an assessment when the processing is likely to mean a high risk to people. If two or more of the traits below apply, it is usually to be made. If in doubt, make it.");
    public static readonly Text Trait = new("Kjennetegn", "Kjenneteikn", "Trait");
    public static readonly Text InProgramme = new("Slik det brukes her", "Slik det blir brukt her", "As it is used here");
    public static readonly Text OwnersView = new("Eierens vurdering", "Vurderinga til eigaren", "The owner's assessment");

    public static readonly IReadOnlyList<(Text Trait, Text Here)> Traits =
    [
        (new("Folk blir vurdert eller gitt poeng", "Folk blir vurderte eller får poeng", "People are assessed or scored"),
         new("Nei. Ingen får poeng eller vurderes enkeltvis.", "Nei. Ingen får poeng eller blir vurderte enkeltvis.", "No. Nobody is scored or assessed singly.")),
        (new("Avgjørelser tas automatisk, med virkning for den enkelte", "Avgjerder blir tekne automatisk, med verknad for den enkelte", "Decisions with effect for somebody are made automatically"),
         new("Nei. Programvaren foreslår, folk bestemmer.", "Nei. Programvara foreslår, folk bestemmer.", "No. The software suggests; people decide.")),
        (new("Folk overvåkes systematisk", "Folk blir overvaka systematisk", "People are monitored systematically"),
         new("Nei. Besøk måles ikke. Oppmøte føres av den som leder møtet.", "Nei. Besøk blir ikkje målte. Oppmøte blir ført av den som leier møtet.", "No. Visits are not measured. Attendance is recorded by whoever runs the meeting.")),
        (new("Særlige kategorier eller svært personlige opplysninger", "Særlege kategoriar eller svært personlege opplysningar", "Special categories or highly personal data"),
         new("{0}", "{0}", "{0}")),
        (new("Stort omfang", "Stort omfang", "Large scale"), new("{0}", "{0}", "{0}")),
        (new("Datasett kobles eller settes sammen", "Datasett blir kopla eller sette saman", "Data sets are matched or combined"),
         new("Svar kan sammenlignes mellom målinger og programmer, bare som tall for grupper.", "Svar kan samanliknast mellom målingar og program, berre som tal for grupper.", "Answers may be compared between waves and programmes, as figures for groups only.")),
        (new("Sårbare grupper, eller ujevnt styrkeforhold", "Sårbare grupper, eller ujamnt styrkeforhold", "Vulnerable groups, or an imbalance of power"),
         new("Ansatte svarer om sin egen arbeidsplass. Brukere og pårørende kan være med.", "Tilsette svarar om sin eigen arbeidsplass. Brukarar og pårørande kan vere med.", "Employees answer about their own workplace. Users and next of kin may take part.")),
        (new("Ny teknologi, eller kjent teknologi brukt på en ny måte", "Ny teknologi, eller kjend teknologi brukt på ein ny måte", "New technology, or known technology in a new way"),
         new("Nei. Vanlige skjemaer, møter og dokumenter. Tekst sorteres etter faste regler på egen maskin.", "Nei. Vanlege skjema, møte og dokument. Tekst blir sortert etter faste reglar på eiga maskin.", "No. Ordinary forms, meetings and documents. Text is sorted by fixed rules on the machine itself.")),
        (new("Folk hindres i å bruke en rett eller en tjeneste", "Folk blir hindra i å bruke ein rett eller ei teneste", "People are kept from using a right or a service"),
         new("Nei. Deltakelse er frivillig og påvirker ikke tjenestene noen får.", "Nei. Deltaking er frivillig og påverkar ikkje tenestene nokon får.", "No. Taking part is voluntary and does not affect anybody's services.")),
    ];
    public static readonly Text ScaleHere = new("{0} har en plass i programmet. Til sammen holder programmet {1} opplysninger om folk.", "{0} har ein plass i programmet. Til saman held programmet {1} opplysningar om folk.", "{0} have a place in the programme. In all it holds {1} records about people.");
    public static readonly Text NobodyYet = new("Ingen", "Ingen", "None");
    public static readonly Text SpecialHere = new("Ja, det kan stå i fritekst: {0}", "Ja, det kan stå i fritekst: {0}", "Yes, they may stand in free text: {0}");
    public static readonly Text SpecialNone = new("Programmet har ikke samlet inn slikt ennå.", "Programmet har ikkje samla inn slikt enno.", "The programme has not collected such data yet.");

    public static readonly Text Description = new("Beskrivelse av behandlingen", "Skildring av behandlinga", "Description of the processing");
    public static readonly Text Purpose = new("Formål", "Føremål", "Purpose");
    public static readonly Text PurposeOf = new(
        "Programmet «{0}» bruker opplysningene til å finne, prøve ut og dokumentere bedre tjenester i helse og omsorg.",
        "Programmet «{0}» bruker opplysningane til å finne, prøve ut og dokumentere betre tenester i helse og omsorg.",
        "The programme “{0}” uses the data to find, try out and document better services in health and care.");
    public static readonly Text Asks = new("Programmet spør: {0}", "Programmet spør: {0}", "The programme asks: {0}");
    public static readonly Text Flow = new(
        "Opplysningene kommer fra deltakerne selv, fra deltakerlisten til koordinatoren og fra møter. De lagres i én base, brukes i programmet og dokumenteres i et notat. Fortrolig tekst er kryptert.",
        "Opplysningane kjem frå deltakarane sjølve, frå deltakarlista til koordinatoren og frå møte. Dei blir lagra i éin base, brukte i programmet og dokumenterte i eit notat. Fortruleg tekst er kryptert.",
        "The data come from the participants themselves, from the coordinator's roster and from meetings. They are stored in one database, used in the programme and documented in a note. Confidential text is encrypted.");
    public static readonly Text HeldTable = new("Opplysninger i programmet", "Opplysningar i programmet", "Data in the programme");
    public static readonly Text AccessTitle = new("Hvem har tilgang", "Kven har tilgang", "Who has access");
    public static readonly Text Where = new("Hvor opplysningene er", "Kvar opplysningane er", "Where the data are");
    public static readonly Text WhereText = new(
        "Drift: {0}. Ingenting hentes fra eller sendes til andre tjenester enn e-post og eventuell felles innlogging.",
        "Drift: {0}. Ingenting blir henta frå eller sendt til andre tenester enn e-post og eventuell felles innlogging.",
        "Operation: {0}. Nothing is fetched from or sent to other services than e-mail and, where it is set up, a shared sign-in.");
}

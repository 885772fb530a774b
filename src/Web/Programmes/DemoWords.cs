namespace BlankeArk.Web.Programmes;

/// <summary>What the demo programme says of itself; invented, in bokmål, the programme's own language.</summary>
internal static class DemoWords
{
    /// <summary>Came to the technology group when another left it.</summary>
    public const string Successor = "Brage Lerkesporhov";

    public const string Question = "Hvordan ville vi laget omsorgstjenestene våre hvis vi begynte med blanke ark i dag?";
    public const string Goal = "De fire kommunene finner sammen nye måter å gi omsorg på, som innbyggere og ansatte merker som bedre, og som kommunene har råd til om tjue år.";
    public const string EffectGoal = """
        - Flere klarer seg selv lenger hjemme, med hjelp som passer livet deres.
        - Ansatte har tid til det som betyr noe, og blir i jobben.
        - Kommunene bruker omsorgspengene der de gjør mest nytte.
        """;
    public const string ResultGoal = """
        - En samling av modeller som er prøvd andre steder, med hva man vet om dem.
        - Minst fem tiltak prøvd ut i liten målestokk, hvert i minst én kommune.
        - Et felles forslag til hvordan teknologi, frivillighet og nye arbeidsmåter fases inn.
        """;
    public const string Mandate = """
        Prosjektgruppa leder arbeidet mellom samlingene og legger fram forslag for styret. Styret tar stilling til retning, penger og tid.

        Temagruppene beskriver utfordringene på sitt felt, finner ideer og velger hvilke som skal prøves. Hver kommune bestemmer selv hva den tar i bruk.

        Alle grupper skriver referat fra møtene sine. Brukere, pårørende og tillitsvalgte blir spurt underveis, ikke bare til slutt.
        """;

    public const string PhaseOne = "Vi leter etter modeller som er prøvd eller skal prøves andre steder i Norge og Norden, og beskriver utfordringene slik de ser ut hos oss.";
    public const string PhaseOneGood = """
        - Studieturene ga felles bilder å snakke ut fra.
        - Kommunene fortalte åpent om det som ikke virker.
        - Kartleggingen viste at mange vil være med.
        """;
    public const string PhaseOneHard = """
        - Ikke alle ble frikjøpt fra jobben, og oppmøtet var ujevnt.
        - Vi brukte lang tid før vi mente det samme med innovasjon.
        - To av gruppene var for like: nesten bare ledere.
        """;
    public const string PhaseTwo = "Gruppene lager ideer på det de fant, velger ut, og gjør dem så konkrete at noen kan prøve dem.";
    public const string PhaseThree = "Vi prøver ut, evaluerer og anbefaler. Hver kommune bestemmer hva den fører videre.";

    public static readonly IReadOnlyList<(char Letter, GroupKind Kind, string Name, string Purpose)> Groups =
    [
        ('S', GroupKind.Steering, "Styret", "Eier programmet, holder i mandatet og tar stilling til forslagene."),
        ('P', GroupKind.Project, "Prosjektgruppa", "Holder temagruppene sammen og dokumenterer arbeidet."),
        ('T', GroupKind.Theme, "Anvendbar teknologi", "Hvilken teknologi gir trygghet og selvstendighet, og hva skal til for at den blir brukt?"),
        ('F', GroupKind.Theme, "Frivillighet", "Hvordan spiller frivillige, naboer og tjenester bedre sammen?"),
        ('B', GroupKind.Theme, "Forebygging", "Hva kan vi gjøre tidligere, så færre trenger hjelp?"),
        ('H', GroupKind.Theme, "Hverdagsrehabilitering", "Hva er viktig for deg? Trening i hverdagen før hjelp i hverdagen."),
        ('L', GroupKind.Theme, "Ledelse", "Hvordan leder vi så ansatte blir sett, hørt og forstått, og tør å prøve nytt?"),
    ];
}

namespace BlankeArk.Analysis.Text;

/// <summary>The closed word classes of bokmål and nynorsk, one group a class.</summary>
internal static class GrammarWordList
{
    public static readonly string All = string.Join(' ', Pronouns, Determiners, Prepositions, Conjunctions, Auxiliaries, Adverbs, Numerals);

    private const string Pronouns = """
        jeg eg meg me du deg han ham honom hun ho henne hennes hennar den det de dei dem deim vi oss dere dykk man en ein
        seg selv sjøl sjølv hverandre kvarandre hans dens dets deres deira dykkar
        min mi mitt mine din di ditt dine sin si sitt sine vår vårt våre vort deires dykkers
        hvem kven hva kva hvilken hvilket hvilke hvis hvorfor kvifor kvi kvarhelst hvordan korleis hvor kor hvorhen korfor
        noen nokon noe noko noka nokre nokor ingen inga ingenting inkje intet ikkje alt alle all allting enhver ethvert einkvar
        hver hvert kvar kvart hvermann begge både båe annen anna annet andre annan andres hinannen somt sånt slikt somme
        som dette denne disse desse her der hit dit
        """;

    private const string Determiners = """
        en ei et ein eit eitt ett den det de dei denne dette disse desse slik slike slikt sånn sånne sånt samme same selve sjølve
        egen eget egne eiga eige eigen eigne hele heile hel heil helt heilt mange mang mangt flere fleire flest
        fler fleste mye mykje meget mer meir mest lite litt lita liten få færre færrest fåe mindre minst
        nok nokk eneste einaste ene eine begges enkelte einskilde einskild enkelt visse viss visst øvrige øvrig ymse diverse
        """;

    private const string Prepositions = """
        av bak blant blandt bland etter for foran forbi fra frå før gjennom hos hjå i iblant ifølge ifølgje igjennom imellom imens imot
        innen innan innenfor innanfor inni inntil innunder langs med mellom mellem mens medan mot nær nærmere nærare ned om omkring
        opp upp um på per pr rundt siden sidan til tross trass tvers ut utfra utifra uten utan utenfor utanfor utover utanom unntatt unnateke
        ved vedrørende via over ovenfor ovanfor overfor under underveis undervegs unna opptil oppi oppå nedi nede utpå utenom
        angående gjeldende grunnet hva ad versus kontra
        """;

    private const string Conjunctions = """
        og òg også au samt eller men så so for at som da då når hvis dersom om enn fordi ettersom siden sidan idet mens medan
        før innen inntil enda endå skjønt selvom sjølvom hvorvidt verken korkje enten anten både dess desto jo altså dermed derfor difor
        likevel imidlertid derimot ellers elles såfremt såframt sånn slik liksom sia åkkesom
        """;

    private const string Auxiliaries = """
        å er var være vere vært vore værende verande blir bli blei ble blitt blive blivende verte vert vart vorte vorten
        har ha hadde hatt
        kan kunne kunnet kunna skal skulle skullet skulla vil ville villet villa må måtte måttet måtta bør burde burdet burda
        får fikk fått få fekk fås lar la lot latt
        ikke ikkje ei
        """;

    private const string Adverbs = """
        her der hit dit inn inne ut ute opp oppe ned nede bort borte fram frem framme fremme tilbake attende att bortover
        hvor kor da då nå no nu nettopp nyss snart straks allerede allereie alt alltid alltids aldri ofte stundom sjelden sjeldan
        aller iblant igjen enda ennå endå fortsatt framleis fremdeles stadig fortløpende jevnlig
        så svært veldig ganske nokså temmelig meget altfor heller hellst helst gjerne bare berre kun blott nemlig jo vel nok visst
        kanskje muligens mogleg kansje egentlig eigentleg faktisk rett sikkert antagelig antakelig truleg trolig neppe knapt
        ja nei jau joda neida tja dog sant
        også òg dessuten dertil attpåtil omtrent cirka ca nesten omlag ellers elles sammen saman hverken spesielt særlig særleg
        først fyrst sist til slutt slutten etterpå etterhvert hvert kvart samtidig samstundes derav derfra derifrå derved herved hermed
        overalt allikevel uansett uavhengig hittil hele heile absolutt selvsagt sjølvsagt selvfølgelig naturligvis
        ikke ikkje imot lenge lenger lengre lengst langt vidt idag i-dag iallfall ihvertfall hvertfall riktignok nødvendigvis
        foreløpig førebels såvel såpass omvendt utelukkende hovedsakelig stort sett langs fort raskt igang hvordan
        """;

    private const string Numerals = """
        en ein to tre fire fem seks sju syv åtte ni ti elleve tolv tjue tretti hundre tusen million millioner første andre tredje fjerde femte
        fyrste siste neste
        """;
}

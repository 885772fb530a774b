namespace BlankeArk.Analysis.Text;

/// <summary>Words that fill survey answers without saying what they are about, each group with its reason.</summary>
internal static class FillerWordList
{
    public static readonly string All = string.Join(' ', LightVerbs, Presenting, FixedPhrases, Vague, Shortened);

    // The noun or adverb beside the verb carries the meaning: «få til endringer», «ta i bruk», «legge til rette».
    private const string LightVerbs = """
        gjør gjøre gjorde gjort gjøres gjørs gjerast gjer gjere gjera gjordes
        får få fikk fått fekk ta tar tatt tok taes tas tek teke tatte kom komme kommer kommet kommende kjem kome koma
        går gå gikk gått gjekk gåande se ser så sett sees ses sjå såg sjåast gi gir gav ga gitt gis gje gjev gjeve
        legge legger la lagt legges legg leggje lagde sette setter satte satt settes set setje sitte sitter sit
        stå står sto stod stått ståande holde holder holdt holdes halde held heldt ligge ligger lå ligget ligg låg
        bruke brukt brukte brukes bruka brukar bruk finne finner fant funnet finnes fins finst finn fann funne
        kunne klare klarer klarte klart klara klarar greie greier greide greidd
        begynne begynner begynte begynt byrje byrjar byrja starte starter startet starta startar
        skje skjer skjedde skjedd hende hender hendt
        handler handlet handlar trenge trenger trengte trengs treng trengt
        vise viser viste
        """;

    // The answer only presents itself: «jeg håper at», «slik jeg ser det».
    private const string Presenting = """
        mene mener mente ment meiner meine meinte tro tror trodde trodd trur tru trudde synes syns syntes synst synest tykkje
        håpe håper håpet håpte håp håpar håpa ønske ønsker ønsket ønskes ønskje ønskjer ønskja ynskje ynskjer
        forvente forventer forventet forventa forventar anta antar antatt føle føler følte følt følelsen kjensla
        si sier sa sagt seie seier sei kalle kaller kalles kallar vet vite visste visst veit
        oppleve opplever opplevde opplevd opplevast forstår oppfatter oppfattet oppfattar
        snakke snakker snakket snakkar nevne nevner nevnt nemne nemner nemnt
        svar svare svarer svarte svart spørsmål punkt spørre spør nevnte
        """;

    // Nouns that mostly stand in phrases doing a preposition's or an adverb's work: «i forhold til», «på en måte», «i dag».
    private const string FixedPhrases = """
        måte måter måten måtene måtar måtane ting tingene tinga tingen eksempel eksempler eksempelvis eksemplar døme dømer dømes dømet
        del deler delen delar forhold tilfelle tilfeller fall gang ganger gangen gonger gong grad grader hensyn hensikt omsyn
        tillegg sted steder stedet stede stad stader staden plass stedene løpet slags slag type typer typar form sider siden sida
        dag dagen dager dags dagens idag dagar år året årene åra års grunn antall tal
        utgangspunktet forbindelse samband sammenheng sammenhengen samanheng bekostning
        rette veg vei beste hand rundt omkring sett folk
        """;

    // Vague quantity and praise: no reader of a cloud learns anything from «stor» or «bra».
    private const string Vague = """
        stor stort store større størst største bra god godt gode bedre best beste betre bestre fin fint fine flott viktig viktige viktigst
        små lite liten lita mindre mulig mulige mogleg moglege høy høyt høye høg lav lavt lave låg
        vanlig vanlige vanleg aktuell aktuelt aktuelle lik likt like
        lett lettere enkel enkelt enkle tydelig ekte helst nær nok masse massevis rekke
        """;

    // Abbreviations that the tokeniser knows are left out by their kind; these are the ones it may meet as words.
    private const string Shortened = """
        bl blabla eks feks dvs osv osb etc evt ev ca jf jfr mv mm mfl ol kl nr spm pkt stk kr ang ifh ift iht
        """;
}

namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>Words around names that tell whether a word is one.</summary>
internal static class SurroundingList
{
    /// <summary>What people do after their name, in bokmål, nynorsk and English; hardly anything else does it.</summary>
    public const string PersonVerbs = """
        sier sa sagde seier sagt mener mente meiner meinte synes synest syns syntes tror trodde trur trudde tenker tenkte tenkjer foreslår foreslo føreslår føreslo forteller fortalte fortel fortalde
        spør spurte spurde svarer svarte svara ringer ringte ringde skriver skrev skriv leder ledet leier leia styrer styrte jobber jobbet jobbar jobba arbeider arbeidet arbeidar arbeidde hjelper hjalp hjelpte hjelper
        viser viste ønsker ønsket ønskjer ønska ville vil kom kjem sluttet slutta begynte byrja tok fikk fekk gikk gjekk hadde klarte klarar forklarer forklarte forklara påpekte påpeker understreket nevnte nemnde holder holdt heldt
        lærte underviste presenterte koordinerer koordinerte koordinerar organiserer organiserte tilbyr tilbød bor budde bodde kjenner kjente vet visste veit snakker snakket snakkar snakka pratet prata sendte sende har er bør skal må kan var ble vart gjør gjorde gjer
        says said thinks thought told tells asked asks wrote writes works worked leads led suggested explained helped has was wants knows came
        """;

    /// <summary>Those of them that stand after things as well, so that they say nothing after a month or a season.</summary>
    public const string WeakVerbs = "har er bør skal må kan var ble vart kom kjem gikk gjekk hadde ville vil gjør gjorde gjer viser viste begynte byrja holder holdt heldt leder leier styrer has was came";

    /// <summary>What people, and also bodies, put into words: «som Etternavn skriver».</summary>
    public const string Utterances = """
        sier sa seier skriver skrev skriv mener mente meiner hevder hevda hevdet hevdar påpeker påpeikar påpekte forteller fortalte fortel fortalde svarte svara spurte spurde foreslo føreslo understreker says said writes wrote argues told
        """;

    /// <summary>Endings of bodies that put things into words as people do: «Helsedirektoratet skriver».</summary>
    public const string Bodies = "et en a ene ane sk hil ing nav ksu ktor bank laget rådet kommune norge noreg region senter verk";

    /// <summary>Words before a clause, in which a name comes first and then its verb: «at bjørn sa».</summary>
    public const string BeforeClauses = "at fordi da når og men som hvis that";

    /// <summary>Words before a name without a capital: «sa dag», «ifølge bjørn».</summary>
    public const string BeforeNames = "sier sa seier mener mente meiner ifølge følge spør spurte spurde ring ringte ringde kontakt kontakta kontaktet takk hilsen helsing heter heiter møtte spørre ringe says said ask asked according";

    /// <summary>Prepositions and verbs before persons and others, where two capitalised words are likely a name.</summary>
    public const string BeforePersons = "av fra frå med hos til ifølge sier sa seier mener mente meiner spør spurte ringte kontaktet kontakta heter heiter navn namn møtte og eller by with from named called said heter forfatteren forfattaren forskeren forskaren both både som";

    /// <summary>Words before a place: a last name that is a word is none after them.</summary>
    public const string BeforePlaces = "i på ved in nær oppi nedi borti inni oppe nede gjennom rundt utenfor utanfor mot near ovenfor";

    /// <summary>Words before a month or a day.</summary>
    public const string BeforeTimes = "i fra frå til in since until by of innen innan før etter primo ultimo medio per siden sidan on during next last this";

    /// <summary>Months and seasons that are names too.</summary>
    public const string Times = "mai juni juli august april vår may june april dag summer dawn";

    /// <summary>Small words inside a last name.</summary>
    public const string Particles = "von van der de el al bin ben la di dos ter zu";

    /// <summary>Words after a name in the genitive that make it the name of a street or a foundation.</summary>
    public const string NamedAfter = "stiftelse stiftelsen hospital gate gata veg vei allé alle legat minnefond plass institutt";

    /// <summary>Titles and family words before a name.</summary>
    public const string Titles = """
        fru frøken herr dr doktor professor prof frk hr mr mrs ms miss sister nurse doctor pasient pasienten bruker brukeren brukar brukaren beboer beboeren bebuar bebuaren mor far mamma pappa tante onkel bestemor
        bestefar farmor farfar mormor morfar besta kollega kollegaen nabo naboen søster bror datter dotter sønn son kona mannen ektemannen venninne venninna venn vennen søskenbarn svigermor svigerfar politiker politikaren
        politikeren lokalpolitiker statsråd minister statsminister helseminister stortingsrepresentant forsker forskeren forskar forskaren forfatter forfatteren forfattar forfattaren filosof sosiolog
        sosiologen kriminolog kriminologen
        """;
}

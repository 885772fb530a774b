namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>
/// Names that are words too, in Norwegian or English. A rare word is taken for a name wherever it has a capital; a common one
/// only where its neighbours or its place in the sentence speak for a name. Names that are grammar or filler words («hans»,
/// «per») need not stand here: they count as common.
/// </summary>
internal static class NameWordList
{
    /// <summary>Given names that are rare words.</summary>
    public const string RareGiven = """
        balder ebba romar tuva tyra tyri lasse loke gisle bjarte erle rudi reiar eidar havar leni helge idar
        aksel alf alv ane ante anna arn aster bård cato dina ella elle ester frank fia gard gloria gry gunn hauk harry helga helle hege iben iris isa
        jack jan jane jarl kai kim lena lene lill lilja lin line linn lise liva lone lykke magne maia mali mette mille mina mons musa otto ada aron
        pål rita robin roar rikke rune runa sander sanne signe sina siv solan sten storm svan tage tine tone tor trude una unna ulla ulv vetle vera
        vilja viola ylva åsa aurora bao rana sultan salem milan zara
        """;

    /// <summary>Given names that are common words.</summary>
    public const string CommonGiven = """
        endre turi sanna tilde hoda muna sunna luna iver svenn siver pekka viljar edle kristen risten raja håvar bjørner
        adel brede inna klara thi tina verner alva amor are art arve ask ave august april baste bent bill birk bjørn bo bob bror brage dag dan do else edel edit eli even faith finn fred
        frede fri fryd fryda genet glede god grace grim gro gull hans haben heaven hope huda hung dung inga inge ivy jesus jo joy juli juni june
        kaj lam lan lea lind live liv lucky lyng mai marina mark max may mel mercy milde minna my nor odd ota pat pax penny per pia ray rima rose roy
        ruby said samer sami siren sky sol solbjørn son stein sti stig styrk sue summer sunny sverd sømna søren tam tan tien to tom tran trang tro
        trygg trym tåle unn van vegar vigor vilje vår vu will ørn åte an ha minh nga nam noor amal asha sana
        """;

    /// <summary>Last names that are rare words, most of them of the landscape.</summary>
    public const string RareLast = """
        berger fosse hamre hegge hovden sagen stokke torp vinje reiten
        aker alm aune bekken berge bergene bergan bjerk bjerke bjørk blom bru brua brekke bråten brenna brenden bu bue buer bye dalene dammen eid eide
        eik ek enger engen falk fjeld fjellet foss fossen gjerde grande grimen haug haugen hauge heggen hei heia hjelle holm holmen holt holte hove
        husby husebø høgden kleiva kleven kling klokk knoll krog kroken kvam kvern kvist lem li lia lid lie lien lind lo loe lund lunde lunden løken
        løkka løkken løvås mæle melby mo moe moen mork mosen myhre myra myren neset ness nygård nymo næss odden opdal os osen rogn roe rud ruud rø røe
        rønning sande sanden sandvik seter skar skare skoglund skott smedby smidt solberg solheim solli stene steine steinen strande stranden sunde
        svartdal tangen teigen tveit tveten ulv vangen varden veen vika viken vik wang wold ødegård øien øverby øyen åsen
        """;

    /// <summary>Last names that are common words.</summary>
    public const string CommonLast = """
        bakk bakke bakken bakker bekk berg borg borgen brann brun by bygd bø dal dale dalen eng enge fjell fjord fjære fred frost furu fuglen gaard
        gard gran grav graven green gro grønn gull gård gården hage hagen hall halle hals ham hammer hammeren hav heim hell helle helgen hjort hol hus
        huset huse høye jord kampen kirke kjær kjærlighet kloster kong krone lade lam land lande lang lange larm laur lei løv lyng lys lysne lysning
        mark marka marken munk myr mølle møller nes nord norman ny opp park parr prest rise ro rose rød sand selje sjø skog skogen skole slette
        sletten smed snekker sol stad stav steen stein sten stige stor storm strand strøm strømmen sund sundet svart tang teig tun tunet vad vang
        vasser vatn vei veg veien vegen vest vidden vold vollen volden vår øst øy øya ås å young king brown white black smith hill wood field stone
        baker cook page price day may long little small hope lake ford west north good best case cross
        """;

    /// <summary>Genitives that are words in themselves: «dags dato».</summary>
    public const string CommonGenitives = "dags livs lands havs fjells skogs gangs vårs års bys hans pers steds";
}

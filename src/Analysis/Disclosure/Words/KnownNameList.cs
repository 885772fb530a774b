namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>Words with a capital that name no person: countries and regions, public bodies, tools, feasts.</summary>
internal static class KnownNameList
{
    public const string All = """
        norge noreg norden norsk norske sverige danmark finland island england europa usa amerika tyskland polen ukraina syria somalia eritrea afrika asia skandinavia oslo bergen trondheim stavanger tromsø bodø drammen hamar lillehammer
        gjøvik elverum kongsvinger arendal kristiansand ålesund molde haugesund skien porsgrunn sarpsborg fredrikstad moss halden innlandet oppland hedmark viken vestland vestlandet rogaland agder troms finnmark nordland trøndelag møre romsdal
        telemark vestfold buskerud akershus østfold østlandet sørlandet nord-norge gudbrandsdalen valdres toten hadeland østerdalen sogn fjordane hordaland hardanger sunnmøre nordmøre helgeland lofoten jæren
        nav ks hil inn ntnu uio uib uit fhi usht ssb helsedirektoratet helsetilsynet høgskolen høgskulen universitetet kreftforeningen røde raude kors sanitetsforeningen sanitetsforening frelsesarmeen kirkens bymisjon kyrkja kirken
        nasjonalforeningen folkehelse lions rotary stortinget regjeringen regjeringa helse innovasjon husbanken statsforvalteren statsforvaltaren fylkesmannen fylkeskommunen kommune kommunen omsorg sintef forskningsrådet fagforbundet delta utdanningsforbundet
        visma gerica profil cosdoc dips teams zoom google microsoft facebook messenger excel powerpoint power point word outlook ipad iphone android apple telenor youtube instagram snapchat skype whatsapp sharepoint onenote
        lean leon kaizen scrum agile mentimeter miro planner trello covid corona korona internett internet bluetooth wifi chatgpt copilot altinn bankid helsenorge kjernejournal velferdsteknologi
        jul påske pinse olsok januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag january february march may june july october december
        monday tuesday wednesday thursday friday saturday sunday english norwegian norway the this that these when what i'm i've it's we they he she you and but because
        hverdagsrehabilitering kvardagsrehabilitering stortingsmelding meld st alzheimer parkinson demens distrikt region regionen østlandsforskning nordlandsforskning telemarksforskning
        """;

    /// <summary>Names of several words that hold a given name and mean no person.</summary>
    public static readonly IReadOnlyList<string> Phrases =
    [
        "Marte Meo", "Sankt Hans", "St Hans", "St. Hans", "St. Olavs", "St. Olavs hospital", "Sankt Olavs", "Stine Sofies stiftelse", "Martina Hansens hospital", "Lovisenberg", "Betanien", "Petter Smart", "Kong Harald", "Dronning Sonja", "Dronning Mauds minne",
        "Amalie Skram videregående", "Nils Klim", "Karius og Baktus", "Anne på landet", "Hurtigruten", "Ola Nordmann", "Kari Nordmann", "Ola og Kari Nordmann", "Kari og Ola Nordmann", "Ola og Kari", "Kari og Ola", "ola dunk", "Robin Hood", "Florence Nightingale",
    ];

    /// <summary>Adjectives and other words with which a sentence may begin before «sykehjem» and the like.</summary>
    public const string BeforeUnits = """
        nytt nye ny godt gode stort store større lite små mindre privat private privat kommunalt kommunale kommunal hvert kvart felles eget annet anna samme beste bedre gammelt gamle moderne åpent åpen ope offentlig offentleg lokalt lokal egne
        interkommunalt interkommunal dagens framtidas fremtidens ordinært tradisjonelt both new good every local nursing old public private bygge byggje bygg bruke drive starte flere fleire manglende
        """;
}

namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>Last names common in Norway that are no words, and endings of others, compiled from general knowledge.</summary>
internal static class LastNameList
{
    /// <summary>Names that are found alone.</summary>
    public const string All = """
        aas aasen aaberg abdi ahmed amundsen andersen andersson andreassen andresen antonsen arnesen arntzen asbjørnsen bakkeli bendiksen bentsen
        bergersen berglund bergseth bergum berntsen birkeland bjerkan bjerkeli bjørnstad bråthen carlsen christensen christiansen
        christoffersen clausen dahl dahle dahlen danielsen davidsen edvardsen egeland ellefsen ellingsen engebretsen engelstad engh enoksen eriksen
        evensen farstad fjeldstad folland fossum fredriksen fuglestad gabrielsen gjertsen gulbrandsen gundersen gunnarsson gustavsen haaland
        haagensen hagerup halvorsen hanssen hansen haraldsen haugland haugstad helgesen helland helgeland henriksen hermansen holand
        holmgren hovland hussain ingebretsen ingebrigtsen isaksen iversen jacobsen jakobsen jansen jensen jenssen jespersen johannesen
        johannessen johansen johanson johnsen johnsrud jonassen jonsson jørgensen karlsen karlsson kaspersen klausen knudsen knutsen kowalski
        kowalczyk kristensen kristiansen kristoffersen kvamme langeland larsen larsson lorentzen ludvigsen lundby lundberg lyngstad mathiesen mathisen
        martinsen mehlum mikalsen mikkelsen monsen mortensen myhrvold myklebust nesse nguyen nielsen nikolaisen nilsen nilsson norheim nordli nowak
        nygaard nyborg nystad odland olafsen olaussen oddsen olsen olsson omdal opheim oppegård ottesen paulsen pedersen persson pettersen petersen
        petterson rasmussen refsnes reinertsen ringstad robertsen rolfsen rosenberg rognstad rustad rønningen salvesen samuelsen sandberg
        sandnes schmidt schjelderup seim simensen simonsen singh sivertsen sjursen skaar skaug skjelbred skjæveland skogstad solhaug solvang
        stangeland steffensen stenberg stensrud stenersen sveen svendsen svensson sæther sætre sørensen sørlie tellefsen thomassen thorsen
        thoresen tollefsen torgersen tobiassen torstensen tran tømmerås ulriksen vestby vikan warsame wilhelmsen wiik winther wollan yusuf
        øverland øvrebø ødegaard ørstad østby østbye åsheim khan
        """;

    /// <summary>Endings of last names; told of a capitalised word beside a given name or a title, never alone.</summary>
    public const string Endings = """
        sen son sson stad rud erud haug haugen land dal dalen vik viken heim set seth eth nes bø moen mo gård gaard hagen lund bakk bakken bakke li
        lien hus rød strand vold voll vollen ås åsen holm hjelm quist kvist mark moe myr myhr myhre bråten tveit tvedt våg foss fjell sæter seter bo vang rand ski
        czyk wicz ov ova enko oglu zadeh
        """;
}

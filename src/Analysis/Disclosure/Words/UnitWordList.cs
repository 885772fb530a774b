namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>Words for institutions, which with a name make a unit.</summary>
internal static class UnitWordList
{
    /// <summary>As they stand after a name: «Solbakken sykehjem».</summary>
    public const string After = """
        sykehjem sjukeheim sykeheim sjukehjem bofellesskap bufellesskap bokollektiv omsorgssenter omsorgsenter omsorgsbolig omsorgsboliger omsorgsbustader omsorgstun barnehage barnehave skole skule barneskole barneskule ungdomsskole ungdomsskule
        helsehus helsesenter helsetun legesenter legekontor aldershjem aldersheim alderspensjonat bosenter busenter dagsenter eldresenter seniorsenter aktivitetssenter frivilligsentral frivillighetssentral nærmiljøsentral
        helsestasjon rehabiliteringssenter behandlingssenter bolig bustad trygdebolig trygdeheim trygdehjem sykestue sjukestue hospice avlastning avlasting avlastningsbolig servicesenter dagtilbud arbeidssenter mestringssenter læringssenter dagavdeling sykehus sjukehus
        """;

    /// <summary>Endings of streets and roads, which with a number make an address: «Bjørkevegen 3».</summary>
    public const string Roads = "vegen veien veg vei gata gaten gate gutua stien allé plass svingen tunet bakken lia haugen kroken";

    /// <summary>Endings of small places, told of after a preposition: «i Bjørkelia».</summary>
    public const string Hamlets = """
        lia grenda bygda vegen veien haugen hagen åsen tunet marka bakken moen jordet setra sætra stulen svingen kroken neset feltet gata gaten teigen myra engen enga kollen toppen brenna hamna vågen vangen løkka sletta
        dalen dal neset nes berget vika viken hovda høgda høyda kleiva rabben roa tjønna tjern vatnet øya holmen stranda stranden bekken elva åa setra sæter seter støl stølen heimen heia skogen
        haug haugane tun gården garden gard plassen rud stad grend bygd krok myr lid lien hammeren hagan
        """;

    /// <summary>Words before a place.</summary>
    public const string Locatives = "i på fra frå til ved oppi nedi borti inni uti oppå ut opp ned inn mot forbi via rundt ovenfor nedenfor utenfor utanfor bak nær over in from at near to through";

    /// <summary>Words before «i» and «på» that tell of where somebody lives.</summary>
    public const string Living = "bor bur bodde budde bodd butt bosatt busett hjemme heime hjem heim oppe nede inne ute borte opp ned ut inn bort vokst oppvokst hytte hytta gård gard hus huset lives live living lived";

    /// <summary>Sides of a farm or a hamlet: «Nordre Moen».</summary>
    public const string Sides = "nordre søre søndre øvre nedre ytre indre midtre østre austre vestre store vesle lille litle gamle nye heimre nørdre yttre inste";

    /// <summary>Words with which a farm or a place is named: «gården Kvåle».</summary>
    public const string Farms = "gården garden gardsbruket småbruket plassen grenda bygda tettstedet tettstaden hamlet farm village";

    /// <summary>As they stand before one: «sykehjemmet Solbakken».</summary>
    public const string Before = """
        sykehjemmet sjukeheimen sykeheimen bofellesskapet bufellesskapet bokollektivet omsorgssenteret omsorgsboligen barnehagen skolen skulen barneskolen barneskulen ungdomsskolen ungdomsskulen helsehuset helsesenteret legesenteret
        legekontoret aldershjemmet aldersheimen bosenteret busenteret dagsenteret eldresenteret seniorsenteret frivilligsentralen avdeling avdelinga avdelingen helsestasjonen rehabiliteringssenteret institusjonen grenda bygda
        """;
}

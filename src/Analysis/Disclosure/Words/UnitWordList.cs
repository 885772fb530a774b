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
        """;

    /// <summary>As they stand before one: «sykehjemmet Solbakken».</summary>
    public const string Before = """
        sykehjemmet sjukeheimen sykeheimen bofellesskapet bufellesskapet bokollektivet omsorgssenteret omsorgsboligen barnehagen skolen skulen barneskolen barneskulen ungdomsskolen ungdomsskulen helsehuset helsesenteret legesenteret
        legekontoret aldershjemmet aldersheimen bosenteret busenteret dagsenteret eldresenteret seniorsenteret frivilligsentralen avdeling avdelinga avdelingen helsestasjonen rehabiliteringssenteret institusjonen grenda bygda
        """;
}

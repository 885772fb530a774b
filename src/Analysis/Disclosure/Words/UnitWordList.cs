namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>Words for institutions, which with a name make a unit.</summary>
internal static class UnitWordList
{
    /// <summary>As they stand after a name: «Solbakken sykehjem».</summary>
    public const string After = """
        sykehjem sjukeheim sykeheim sjukehjem bofellesskap bufellesskap bokollektiv omsorgssenter omsorgsenter omsorgsbolig omsorgsboliger omsorgsbustader omsorgstun barnehage barnehave skole skule barneskole barneskule ungdomsskole ungdomsskule
        helsehus helsesenter helsetun legesenter legekontor aldershjem aldersheim alderspensjonat bosenter busenter bo- dagsenter eldresenter seniorsenter aktivitetssenter frivilligsentral frivillighetssentral nærmiljøsentral
        helsestasjon rehabiliteringssenter behandlingssenter bo- bolig bustad trygdebolig trygdeheim trygdehjem sykestue sjukestue hospice dagtilbud arbeidssenter mestringssenter læringssenter dagavdeling sykehus sjukehus
        """;

    /// <summary>As they stand before one: «sykehjemmet Solbakken».</summary>
    public const string Before = """
        sykehjemmet sjukeheimen sykeheimen bofellesskapet bufellesskapet bokollektivet omsorgssenteret omsorgsboligen barnehagen skolen skulen barneskolen barneskulen ungdomsskolen ungdomsskulen helsehuset helsesenteret legesenteret
        legekontoret aldershjemmet aldersheimen bosenteret busenteret dagsenteret eldresenteret seniorsenteret frivilligsentralen avdeling avdelinga avdelingen helsestasjonen rehabiliteringssenteret institusjonen grenda bygda
        """;
}

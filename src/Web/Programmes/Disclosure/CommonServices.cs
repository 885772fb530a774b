namespace BlankeArk.Web.Programmes.Disclosure;

/// <summary>What every municipality calls its services: such a name says what somebody works with, not where or who.</summary>
internal static class CommonServices
{
    private static readonly HashSet<string> Names = new(
    [
        "hjemmetjenesten", "hjemmetjeneste", "hjemmetjenester", "hjemmetjenestene", "heimetenesta", "heimeteneste", "heimetenester", "heimetenestene",
        "hjemmebaserte tjenester", "heimebaserte tenester", "hjemmesykepleien", "hjemmesykepleie", "heimesjukepleia", "heimesjukepleie",
        "helsetjenesten", "helsetenesta", "omsorgstjenesten", "omsorgstenesta", "helse- og omsorgstjenesten", "helse- og omsorgstenesta",
        "helse og omsorg", "helse og velferd", "helse og mestring", "helse og meistring", "helse", "omsorg", "velferd", "pleie og omsorg", "oppvekst",
        "tildelingskontoret", "tildelingskontor", "forvaltningskontoret", "servicekontoret", "servicetorget", "legevakta", "legevakten", "legevakt",
        "rehabilitering", "hverdagsrehabilitering", "kvardagsrehabilitering", "ergoterapitjenesten", "ergoterapitenesta", "fysioterapitjenesten", "fysioterapitenesta",
        "psykisk helse", "psykisk helse og rus", "rus og psykisk helse", "miljøtjenesten", "miljøtenesta", "kreftomsorg", "demensomsorg", "nattjenesten", "nattenesta",
        "nattpatruljen", "nattpatrulja", "helsestasjonen", "barnevernet", "barneverntjenesten", "barnevernstenesta", "nav", "it", "ikt", "innbyggerservice",
    ], StringComparer.OrdinalIgnoreCase);

    public static bool Hold(string unit) => Names.Contains(unit);
}

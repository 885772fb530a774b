using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures;

/// <summary>What the open data are, in words.</summary>
public static partial class MeasureTexts
{
    public static readonly Text FeedAbout = new(
        "Tiltak som kommuner har vist til alle: hva som gjøres, for hvem, hvor langt det er kommet, og hva som er avgjort og hvorfor.",
        "Tiltak som kommunar har vist til alle: kva som blir gjort, for kven, kor langt det er kome, og kva som er avgjort og kvifor.",
        "Measures that municipalities show to everybody: what is done, for whom, how far it has come, and what has been decided and why.");

    public static readonly IReadOnlyList<(string Name, Text Meaning)> FeedMembers =
    [
        ("number", new("nummeret tiltaket har i adressen", "nummeret tiltaket har i adressa", "the number the measure has in its address")),
        ("address", new("siden der en leser det", "sida der ein les det", "the page on which one reads it")),
        ("title", new("hva det heter", "kva det heiter", "what it is called")),
        ("what", new("hva som gjøres", "kva som blir gjort", "what is done")),
        ("forWhom", new("for hvem", "for kven", "for whom")),
        ("partners", new("hvem kommunen samarbeider med", "kven kommunen samarbeider med", "with whom the municipality works")),
        ("language", new("språket det er skrevet på: nb, nn eller en", "språket det er skrive på: nb, nn eller en", "the language it is written in: nb, nn or en")),
        ("organisation", new("kommunen eller organisasjonen", "kommunen eller organisasjonen", "the municipality or organisation")),
        ("municipality", new("det offisielle kommunenummeret", "det offisielle kommunenummeret", "the official number of the municipality")),
        ("fictional", new("om organisasjonen er oppdiktet", "om organisasjonen er oppdikta", "whether the organisation is invented")),
        ("programme", new("programmet det er en del av", "programmet det er ein del av", "the programme it is part of")),
        ("template", new("malen det begynte fra", "malen det byrja frå", "the template it began from")),
        ("stage", new("hvor langt: planned, trial, in-use, stopped eller ended", "kor langt: planned, trial, in-use, stopped eller ended", "how far: planned, trial, in-use, stopped or ended")),
        ("starts", new("første dag", "første dag", "first day")),
        ("ends", new("siste dag", "siste dag", "last day")),
        ("moved", new("når noe sist skjedde med det", "når noko sist hende med det", "when something last happened to it")),
        ("decisions", new("det som er avgjort: dag (on), avgjørelse (decision) og grunn (reason)", "det som er avgjort: dag (on), avgjerd (decision) og grunn (reason)", "what has been decided: day (on), decision and reason")),
    ];
}

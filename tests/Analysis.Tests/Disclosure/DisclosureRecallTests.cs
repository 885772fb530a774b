using System.Globalization;
using BlankeArk.Analysis.Disclosure;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Disclosure;

/// <summary>What no list holds is found by where it stands: names that nobody has heard, posts of any compound, places of any ending.</summary>
public sealed class DisclosureRecallTests
{
    private static readonly string[] Persons =
        ["Jeg snakket med {0} om dette.", "{0} og jeg kjører sammen, og da {0} kom, ble det bedre.", "Vi var hos {0} i går.", "Dette sa {0} på møtet.", "Det var {0} sin idé.", "Uten {0} hadde vi stoppet opp.", "Takk til {0} for maten.", "Kollegaen min {0} ble syk.", "Hilsen {0}"];

    private static readonly string[] Posts =
        ["{0}en på Furulund sa nei.", "Vår {0} er flink.", "Den nye {0}en hører ikke på oss.", "Jeg jobber som {0} i avdelinga.", "Som {0} her ser jeg mye.", "Den eneste {0}en vi har, slutter."];

    private static readonly string[] Places = ["Hun bor i {0}.", "Det er langt opp til {0}.", "De er oppe på {0} hele sommeren.", "Eg køyrer forbi {0} kvar dag."];

    // Made of syllables, so that no list can hold them.
    private static readonly Gen<string> Unheard = from begin in Gen.Elements("Bryn", "Tjo", "Kvi", "Mir", "Zel", "Oksi", "Thar") from middle in Gen.Elements("ja", "mo", "sta", "li", "vo") from end in Gen.Elements("lv", "nd", "ko", "mir", "dis") select begin + middle + end;

    private static readonly Gen<string> Compounds = from begin in Gen.Elements("frivillig", "fag", "hjelpemiddel", "kjøkken", "dag", "aktivitets", "kultur") from end in Gen.Elements("koordinator", "utvikler", "sjef", "terapeut", "leder") select begin + end;

    private static readonly Gen<string> Hamlets = from begin in Gen.Elements("Kvam", "Bjørn", "Skard", "Ulv") from end in Gen.Elements("lia", "bygda", "grenda", "dalen", "neset", "hovda", "berget", "vika") select begin + end;

    [Fact]
    public void Name_that_no_list_holds_is_found_where_somebody_would_stand() => EachIsFound(Persons, Unheard);

    [Fact]
    public void Post_of_any_compound_is_found_where_one_holder_is_meant() => EachIsFound(Posts, Compounds);

    [Fact]
    public void Small_place_is_found_after_a_preposition() => EachIsFound(Places, Hamlets);

    [Theory]
    [InlineData("Det var Kvitveishauk sin idé.")]
    [InlineData("Tytebærlie mente det samme.")]
    [InlineData("Hilsen K.T.")]
    public void Roster_name_with_a_letter_wrong_or_as_initials_is_found(string text)
    {
        Assert.NotEmpty(Rosters.Checker.Check(text).Findings);
    }

    [Theory]
    [InlineData("Vi er bare to som kan dette.")]
    [InlineData("Jeg har ansvar for hjelpemiddellageret.")]
    [InlineData("Eg er aleine om demensarbeidet.")]
    [InlineData("Ho som driv dagsenteret, er flink.")]
    [InlineData("Forrige kommunedirektør lovet oss det.")]
    public void Part_in_the_work_that_is_one_persons_is_found(string text) => Assert.Contains(Rosters.Checker.Check(text).Findings, finding => finding.Kind is FindingKind.Post);

    [Theory]
    [InlineData("En god leder lytter, og lederne må høre på oss.")]
    [InlineData("Vi trenger en ergoterapeut.")]
    [InlineData("Legen kommer aldri. Sykepleierne er slitne.")]
    [InlineData("Den som snakker høyest, vinner.")]
    [InlineData("Vi har hatt besøk fra Ringsaker og fra Kina.")]
    [InlineData("Det er 10 km til Oslo, og vi bruker Teams.")]
    public void Kinds_wishes_and_large_places_are_not_found(string text) => Assert.Empty(Rosters.Checker.Check(text).Findings);

    private static void EachIsFound(string[] frames, Gen<string> words) =>
        Prop.ForAll((from frame in Gen.Elements(frames) from word in words select (frame, word)).ToArbitrary(), drawn =>
        {
            var text = string.Format(CultureInfo.InvariantCulture, drawn.frame, drawn.word);

            var at = Rosters.Checker.Check(text).Text.LastIndexOf(drawn.word, StringComparison.OrdinalIgnoreCase);

            Assert.True(Rosters.Checker.Check(text).Findings.Any(finding => finding.Start < at + drawn.word.Length && at < finding.End), text);
        }).QuickCheckThrowOnFailure();
}

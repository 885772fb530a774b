using BlankeArk.Analysis.Stacks;
using BlankeArk.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Stacks;

public sealed class SimilarTextsTests
{
    private static readonly (string Title, string Text)[] Bank =
    [
        ("Besøksvenner til ensomme eldre", "Frivillige besøker dem som bor alene."),
        ("Felles nattpatrulje for tre kommuner", "En bil kjører om natten, og hjemmetjenesten får hjelp."),
        ("Medisindispenser hos dem som vil", "Velferdsteknologi minner om medisinen."),
        ("Språkkafé på biblioteket", "Flyktninger og eldre snakker norsk sammen."),
        ("Vaske rullestoler på dugnad", "Ungdommer vasker og lærer om hjelpemidler."),
        ("Mindre sykefravær med jevnere turnus", "Ingen går rett fra kveldsvakt til dagvakt."),
    ];

    [Theory]
    [InlineData("Friviljuge som besøkjer einsame eldre", 0)]
    [InlineData("Nattpatruljen kan deles av flere kommuner", 1)]
    [InlineData("Dispensere som minner folk på medisin", 2)]
    [InlineData("Kafé der flyktninger lærer språket", 3)]
    [InlineData("Dugnad for å få vasket rullestolene", 4)]
    [InlineData("Turnus som gir lavere sykefravær", 5)]
    [InlineData("Kurs i regneark", -1)]
    [InlineData("eldre", -1)]
    [InlineData("Noen må gjøre noe", -1)]
    [InlineData("", -1)]
    public void Text_being_written_is_most_like_the_one_that_says_the_same(string written, int expected)
    {
        var found = Of(Bank).Find(written, 3);

        Assert.Equal(expected, found.Count > 0 ? Number(found[0].Id) : -1);
    }

    [Fact]
    public void Likeness_is_a_share_and_text_is_wholly_like_itself() =>
        Prop.ForAll(Gen.Elements("besøk", "natt", "kafé", "tur", "turnus", "hjelp", "kommune", "eldre").ListOf(6).Select(words => string.Join(' ', words)).ToArbitrary(), text =>
        {
            var texts = Of([.. Bank, (text, "")]);

            var found = texts.Find(text, 10);

            Assert.All(found, each => Assert.InRange(each.Likeness, SimilarTexts.LeastLikeness, 1));
            if (text.Split(' ').Distinct().Skip(2).Any())
                Assert.Equal((Bank.Length, 1.0), (Number(found[0].Id), Math.Round(found[0].Likeness, 6)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_taken_out_or_changed_is_found_no_more()
    {
        var texts = Of(Bank);

        texts.Remove(Id(1));
        texts.Put(Id(3), "Skilt ved rådhuset", "Blekt.");

        Assert.Empty(texts.Find(Bank[1].Title, 1));
        Assert.Empty(texts.Find(Bank[3].Title, 1));
        Assert.Equal(Bank.Length - 1, texts.Count);
    }

    private static SimilarTexts Of(IReadOnlyList<(string Title, string Text)> bank)
    {
        var lexicon = new Lexicon();
        var texts = new SimilarTexts(lexicon);
        foreach (var word in bank.SelectMany(each => SearchWords.Of(each.Title + ' ' + each.Text)))
            lexicon.Add(word);
        foreach (var ((title, text), at) in bank.Select((each, at) => (each, at)))
            texts.Put(Id(at), title, text);
        return texts;
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static int Number(Guid id) => BitConverter.ToInt32(id.ToByteArray());
}

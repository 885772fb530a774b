using BlankeArk.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class NorwegianStemmerTests
{
    [Theory]
    [InlineData("kommune", "kommun")]
    [InlineData("kommunene", "kommun")]
    [InlineData("kommunane", "kommun")]
    [InlineData("organisert", "organiser")]
    [InlineData("muligheter", "mul")]
    [InlineData("pc'en", "pc")]
    [InlineData("ny", "ny")]
    [InlineData("", "")]
    public void Stem_takes_the_ending_off(string word, string stem) =>
        Assert.Equal(stem, NorwegianStemmer.Stem(word).ToString());

    [Fact]
    public void Stem_of_anything_is_its_beginning()
    {
        Prop.ForAll<string?>(word =>
        {
            var stem = NorwegianStemmer.Stem(word);
            Assert.True((word ?? "").AsSpan().StartsWith(stem, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Stems_equal_all_of_Snowballs_published_pairs()
    {
        var words = SharedMaterial.Lines("bench/text/voc.txt");
        var stems = SharedMaterial.Lines("bench/text/output.txt");

        Assert.Equal(20_895, words.Length);
        Assert.Equal(stems, words.Select(word => NorwegianStemmer.Stem(word).ToString()));
    }
}

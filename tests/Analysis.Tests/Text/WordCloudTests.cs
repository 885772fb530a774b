using BlankeArk.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class WordCloudTests
{
    private static readonly Func<string, double> Measure = text => 0.55 * text.Length;

    private static readonly Gen<WeightedWord[]> Words =
        from count in Gen.Choose(0, 60)
        from words in Gen.ArrayOf(
            from letters in Gen.Choose(1, 24)
            from weight in Gen.Choose(1, 200)
            select new WeightedWord(new string('m', letters), weight), count)
        select words;

    private static readonly Gen<(double Width, double Height)> Frames =
        from width in Gen.Choose(40, 900)
        from height in Gen.Choose(20, 600)
        select ((double)width, (double)height);

    [Fact]
    public void Words_never_overlap_nor_leave_the_frame_nor_get_lost_nor_too_small_to_read()
    {
        Prop.ForAll(Gen.Zip(Words, Frames).ToArbitrary(), given =>
        {
            var (words, (width, height)) = given;

            var layout = WordCloud.Lay(words, width, height, Measure);

            Assert.Equal(words.Length, layout.Words.Count + layout.WithoutRoom.Count);
            Assert.All(layout.Words, word => Assert.True(IsInside(word, width, height) && word.Size >= 14, word.ToString()));
            AssertNoOverlaps(layout);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_words_in_any_order_give_the_same_layout()
    {
        Prop.ForAll(Words.ToArbitrary(), words =>
        {
            var one = WordCloud.Lay(words, 600, 300, Measure);
            var other = WordCloud.Lay([.. words.Reverse()], 600, 300, Measure);

            Assert.Equal(one.Words, other.Words);
            Assert.Equal(one.WithoutRoom, other.WithoutRoom);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_heavier_word_is_never_smaller_and_four_times_the_weight_is_twice_the_size()
    {
        var layout = WordCloud.Lay([new("nytt", 16), new("helse", 4), new("tid", 1)], 800, 400, Measure);

        Assert.Equal([56, 28, 14], layout.Words.Select(word => word.Size));
    }

    [Fact]
    public void Forty_usual_words_all_find_room_on_a_page_and_on_a_phone()
    {
        var words = Enumerable.Range(1, 40).Select(rank => new WeightedWord(new string('a', 5 + (rank * 7 % 13)), 20.0 / rank + 2)).ToArray();

        Assert.Empty(WordCloud.Lay(words, 720, 360, Measure).WithoutRoom);
        Assert.Empty(WordCloud.Lay(words, 320, 480, Measure).WithoutRoom);
    }

    [Fact]
    public void A_word_wider_than_the_frame_is_reported_and_not_squeezed_in()
    {
        var layout = WordCloud.Lay([new("hverdagsrehabilitering", 5), new("tid", 1)], 100, 80, Measure);

        Assert.Equal("hverdagsrehabilitering", Assert.Single(layout.WithoutRoom).Text);
        Assert.Equal("tid", Assert.Single(layout.Words).Text);
    }

    [Theory]
    [InlineData(0, 10, 1)]
    [InlineData(10, double.NaN, 1)]
    [InlineData(10, 10, 0)]
    public void Sizes_and_weights_that_are_not_positive_are_refused(double width, double height, double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WordCloud.Lay([new("ord", weight)], width, height, Measure));

    internal static void AssertNoOverlaps(WordCloudLayout layout)
    {
        for (var i = 0; i < layout.Words.Count; i++)
            Assert.DoesNotContain(layout.Words.Skip(i + 1), other => Overlap(layout.Words[i], other));
    }

    private static bool IsInside(PlacedWord word, double width, double height) =>
        word.X >= 0 && word.Y >= 0 && word.X + word.Width <= width + 1e-9 && word.Y + word.Height <= height + 1e-9
        && word.Baseline > word.Y && word.Baseline < word.Y + word.Height;

    private static bool Overlap(PlacedWord one, PlacedWord other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;
}

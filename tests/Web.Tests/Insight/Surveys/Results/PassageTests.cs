using BlankeArk.Web.Insight.Surveys.Results;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Results;

public sealed class PassageTests
{
    private const string Answer = "Vi trenger mer tid,\nmer samarbeid på tvers og – ikke minst – en leder som tør å prøve.";

    [Theory]
    [InlineData("Vi trenger mer tid")]
    [InlineData("mer samarbeid på tvers …")]
    [InlineData("Vi trenger … en leder som tør å prøve.")]
    [InlineData("vi trenger mer tid, mer samarbeid")]
    [InlineData("Mer tid [...] EN LEDER")]
    [InlineData("… tør ... prøve")]
    public void Quote_may_leave_words_out(string passage) => Assert.Null(Passage.WhyNot(Answer, passage));

    [Theory]
    [InlineData("Vi trenger mye tid")]
    [InlineData("Vi trenger en leder")]
    [InlineData("en leder … mer tid")]
    [InlineData("mer tid … mer tid")]
    [InlineData("leder som tør å prøver")]
    [InlineData("")]
    [InlineData(" … ")]
    public void Quote_invents_turns_and_joins_nothing(string passage) => Assert.NotNull(Passage.WhyNot(Answer, passage));

    [Fact]
    public void Any_parts_in_their_order_may_be_quoted()
    {
        var words = Gen.Elements("tid", "samarbeid", "mer", "å", "på tvers", "ledelse,", "«ro»").ListOf().Where(list => list.Count > 0);
        var cuts = Gen.Choose(0, 30).Two();
        Prop.ForAll(words.ToArbitrary(), cuts.ToArbitrary(), (said, cut) =>
        {
            var (from, to) = (Math.Min(cut.Item1, cut.Item2) % said.Count, Math.Max(cut.Item1, cut.Item2) % said.Count);
            var (first, last) = (Math.Min(from, to), Math.Max(from, to));
            var passage = string.Join(' ', said.Take(first + 1)) + (last > first ? " … " + string.Join(' ', said.Skip(last)) : "");
            return Passage.WhyNot(string.Join(' ', said), passage) is null;
        }).QuickCheckThrowOnFailure();
    }
}

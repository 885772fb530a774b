using System.Text.RegularExpressions;
using BlankeArk.Web.Programmes.AccessRequests;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.AccessRequests;

public sealed class ScreeningTests
{
    private static readonly string[] Words = ["Anna", "Annas", "anna", "Berg", "og", "kom", "12 34 56 78", "\n", "\n- ", "(Anna)", "Anna-Berg", "å"];

    [Fact]
    public void Words_blacked_out_stand_nowhere_and_the_rest_stands_as_it_was() => Prop.ForAll(
        Gen.Elements(Words).NonEmptyListOf().Select(words => string.Join(' ', words)).ToArbitrary(), Gen.Elements("Anna", "Anna Berg", "Berg og", "12 34 56 78").ToArbitrary(),
        (text, phrase) =>
        {
            var screening = Screened(text, phrase);

            var shown = screening.Body.Prepend(new ScreenedLine("", screening.Title)).SelectMany(line => line.Pieces).Select(p => p.IsGap ? "█" : p.Words).ToList();

            var whole = new Regex($@"(?<![\p{{L}}\p{{Nd}}]){Regex.Escape(phrase).Replace("\\ ", @"\s+", StringComparison.Ordinal)}(?![\p{{L}}\p{{Nd}}])", RegexOptions.IgnoreCase);
            Assert.DoesNotContain(shown, piece => whole.IsMatch(piece));
            Assert.Equal(whole.IsMatch("Anna Berg\n" + text), screening.HasGaps);
            if (!screening.HasGaps) Assert.Equal(Plain("Anna Berg" + text), Plain(string.Concat(shown)));
        }).QuickCheckThrowOnFailure();

    // Easter Sunday 2026 was 5 April, 2027 28 March.
    [Theory]
    [InlineData("2026-11-18", "2026-11-23")]
    [InlineData("2026-04-01", "2026-04-09")]
    [InlineData("2027-03-24", "2027-04-01")]
    [InlineData("2026-05-13", "2026-05-19")]
    [InlineData("2026-12-23", "2026-12-29")]
    public void Deadline_is_three_days_on_which_offices_work(string received, string due) =>
        Assert.Equal(DateOnly.Parse(due, null), WorkingDay.After(DateOnly.Parse(received, null), AccessRequest.WorkingDays));

    private static Screening Screened(string text, string phrase)
    {
        var document = new AccessDocument(Guid.NewGuid(), Guid.NewGuid(), 1, "minutes-1");
        document.Take(new FrozenText("Anna Berg", null, text));
        var mark = new AccessMark(Guid.NewGuid(), document.Id, phrase, AccessMark.Own);
        mark.BlackOut(new Ground(Exemption.Secrecy, false));
        return Screening.Of(document, [mark]);
    }

    private static string Plain(string text) => Regex.Replace(text, @"(^|\n)- |\n", "");
}

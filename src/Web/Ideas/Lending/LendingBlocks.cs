using System.Globalization;
using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Ideas.Lending;

/// <summary>Who lent and borrowed, as bars and a table, in the language of the moment.</summary>
internal static class LendingBlocks
{
    // More bars than this are not told apart; the table has them all.
    private const int MostBars = 12;

    public static IReadOnlyList<Block> Of(IReadOnlyList<LendingLine> lines) => lines.Count == 0 ? [new Paragraph(LendingTexts.FiguresNone)] : [new ChartBlock(Chart(lines)), Table(lines)];

    /// <summary>For those who decide: of their organisation or programme, in the period they ask for.</summary>
    public static async Task<StandingPart?> Standing(StandingRequest request)
    {
        using var speaking = new Speaking(request.Language);
        var scope = new LendingScope { From = request.From, To = request.To, Organisation = request.Organisation, Programme = request.Programme };
        var lines = await request.Services.GetRequiredService<LendingFigures>().Of(request.Actor, scope);
        var own = lines.Where(l => request.Organisation is not { } one || l.Organisation.Id == one).ToList();
        return lines.Count == 0 ? null : new StandingPart("lending", 500, LendingTexts.StandingTitle)
        {
            Figures = [(own.Sum(l => l.Lent), LendingTexts.LentCount), (own.Sum(l => l.Borrowed), LendingTexts.BorrowedCount)],
            Short = [new Paragraph(Sentence(lines))],
            Long = Of(lines),
        };
    }

    private static Chart Chart(IReadOnlyList<LendingLine> lines)
    {
        var shown = lines.Take(MostBars).ToList();
        return new Chart
        {
            Kind = ChartKind.Bars,
            Title = LendingTexts.StandingTitle,
            Sentence = Sentence(lines),
            Labels = [.. shown.Select(l => Places.Name(l.Organisation))],
            Series = [new Series(LendingTexts.Lent, [.. shown.Select(l => (double?)l.Lent)]), new Series(LendingTexts.BorrowedIn, [.. shown.Select(l => (double?)l.Borrowed)])],
            Unit = LendingTexts.Unit,
            LabelHeader = LendingTexts.Municipality,
        };
    }

    private static string Sentence(IReadOnlyList<LendingLine> lines)
    {
        var (lent, borrowed) = (lines.MaxBy(l => l.Lent)!, lines.MaxBy(l => l.Borrowed)!);
        return $"{LendingTexts.MostLent.With(Places.Name(lent.Organisation), lent.Lent)} {LendingTexts.MostBorrowed.With(Places.Name(borrowed.Organisation), borrowed.Borrowed)}";
    }

    private static TableBlock Table(IReadOnlyList<LendingLine> lines) => new(LendingTexts.StandingTitle,
    [
        new(LendingTexts.Municipality), new(LendingTexts.LentIdeas, Align.End), new(LendingTexts.LentMeasures, Align.End),
        new(LendingTexts.BorrowedIdeas, Align.End), new(LendingTexts.BorrowedMeasures, Align.End),
    ],
    [
        .. lines.Select(l => (IReadOnlyList<string>)[Places.Name(l.Organisation), Count(l.LentIdeas), Count(l.LentMeasures), Count(l.BorrowedIdeas), Count(l.BorrowedMeasures)]),
    ])
    {
        RowHeaders = true,
    };

    private static string Count(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}

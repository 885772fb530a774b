using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Reports.Sheets;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Reports.Yearly;

/// <summary>A yearly report as a document: what the leader says, and what happened in the year as the reader may see it.</summary>
public sealed class YearlyDocument(IServiceProvider services, Db db, TimeProvider clock)
{
    public async Task<Document> Of(Actor actor, YearlyReport report)
    {
        var place = await Place(report);
        var happened = await Happened(actor, report);
        using var _ = new Speaking(report.Language);
        return new Document
        {
            Title = YearlyTexts.ReportFor.With(report.Year, place),
            Subtitle = report.IsSigned ? YearlyTexts.Signed.With(Days.Of(report.SignedOn!.Value), report.SignedBy!) : YearlyTexts.Draft,
            Language = report.Language,
            Author = place,
            MadeUtc = clock.GetUtcNow().UtcDateTime,
            Blocks =
            [
                .. Said(YearlyTexts.Proud, report.Proud), .. Said(YearlyTexts.Learned, report.Learned), .. Said(YearlyTexts.Next, report.Next),
                new Heading(1, YearlyTexts.Happened.With(report.Year)), .. happened,
            ],
        };
    }

    /// <summary>What every room tells of the year, in the report's language.</summary>
    public async Task<IReadOnlyList<Block>> Happened(Actor actor, YearlyReport report)
    {
        var parts = await SheetMaker.Parts(new StandingRequest(services, actor, report.Language)
        {
            Organisation = report.OrganisationId,
            From = new DateOnly(report.Year, 1, 1),
            To = new DateOnly(report.Year, 12, 31),
        });
        using var _ = new Speaking(report.Language);
        if (parts.Count == 0) return [new Paragraph(YearlyTexts.NothingHappened.With(report.Year))];
        return [.. parts.SelectMany(part => (IEnumerable<Block>)[new Heading(2, part.Title), .. SheetMaker.FiguresOf(part), .. Below(part.Long.Count > 0 ? part.Long : part.Short)])];
    }

    public async Task<string> Place(YearlyReport report)
    {
        var organisation = await db.Organisations.AsNoTracking().Where(o => o.Id == report.OrganisationId).Select(o => o.Name).SingleAsync();
        var unit = await db.Units.AsNoTracking().Where(u => u.Id == report.UnitId).Select(u => u.Name).SingleOrDefaultAsync();
        return unit is null ? organisation : $"{unit}, {organisation}";
    }

    private static IEnumerable<Block> Said(Text title, string markdown) =>
        markdown.Length == 0 ? [] : [new Heading(1, title), .. MarkdownText.ToBlocks(markdown)];

    private static IEnumerable<Block> Below(IEnumerable<Block> blocks) => blocks.Select(b => b is Heading h ? h with { Level = Math.Min(4, h.Level + 2) } : b);
}

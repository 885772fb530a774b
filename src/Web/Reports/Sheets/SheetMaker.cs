using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Reports.Sheets;

/// <summary>What a sheet is of: a programme, an organisation, or an organisation in a programme.</summary>
public sealed record SheetScope(ProgrammeRef? Programme, Organisation? Organisation)
{
    public string Title => (Programme, Organisation) switch
    {
        ({ } programme, { } organisation) => ReportsTexts.SheetOfBoth.With(organisation.Name, programme.Title),
        ({ } programme, null) => ReportsTexts.SheetOf.With(programme.Title),
        (null, { } organisation) => ReportsTexts.SheetOf.With(organisation.Name),
        _ => throw new InvalidOperationException("A sheet is of something."),
    };
}

/// <summary>The sheet of those who decide: every room's standing, as this reader may see it, in the order of the rooms' own choosing.</summary>
public sealed class SheetMaker(IServiceProvider services, Today today, Db db)
{
    public async Task<IReadOnlyList<StandingPart>> Parts(Actor actor, SheetScope scope, string language)
    {
        var request = new StandingRequest(services, actor, language)
        {
            Programme = scope.Programme?.Id,
            Organisation = scope.Organisation?.Id,
            From = today.Date.AddYears(-1),
            To = today.Date,
        };
        return await Parts(request);
    }

    /// <summary>What all rooms tell, also of a year that is over.</summary>
    public static async Task<IReadOnlyList<StandingPart>> Parts(StandingRequest request)
    {
        using var _ = new Speaking(request.Language);
        var parts = new List<StandingPart>();
        foreach (var room in RoomList.All) parts.AddRange(await room.Standing(request));
        return [.. parts.OrderBy(part => part.Order)];
    }

    /// <summary>The organisations of a programme, to choose among.</summary>
    public Task<List<Organisation>> Organisations(Guid programme) => db.Organisations.AsNoTracking()
        .Where(o => db.ProgrammeOrganisations.Any(p => p.ProgrammeId == programme && p.OrganisationId == o.Id)).OrderBy(o => o.Name).ToListAsync();

    public async Task<Document> Document(Actor actor, SheetScope scope, string language)
    {
        var parts = await Parts(actor, scope, language);
        using var _ = new Speaking(language);
        return new Document
        {
            Title = scope.Title,
            Subtitle = Days.Of(today.Date),
            Language = language,
            Author = scope.Programme?.Title ?? scope.Organisation!.Name,
            MadeUtc = DateTime.SpecifyKind(today.Date.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc),
            Blocks = [.. parts.SelectMany(Told), new Paragraph(ReportsTexts.OnlyWhatYouSee)],
        };
    }

    private static IEnumerable<Block> Told(StandingPart part) =>
        [new Heading(1, part.Title), .. FiguresOf(part), .. part.Short.Select(b => b is Heading h ? h with { Level = h.Level + 1 } : b)];

    internal static IEnumerable<Block> FiguresOf(StandingPart part) =>
        part.Figures.Count == 0 ? [] : [new Paragraph(string.Join(" · ", part.Figures.Select(f => $"{f.Number} {f.What}")))];
}

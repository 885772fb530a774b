using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Attendance in the documentation note: group by municipality in the body, gathering by gathering in the annex.</summary>
internal static class AttendanceChapter
{
    public static readonly Chapter Chapter = new("attendance", 410, AttendanceTexts.Title, Parts);

    private static async Task<IReadOnlyList<ChapterPart>> Parts(ChapterRequest request)
    {
        var summary = await request.Services.GetRequiredService<AttendanceReport>().Of(request.Programme.Id);
        if (summary.Gatherings.Count == 0) return [];
        return
        [
            new("attendance.groups", AttendanceTexts.ByGroup.In(request.Language), Placement.Body, () => Task.FromResult(Groups(summary, request.Language))),
            new("attendance.gatherings", AttendanceTexts.ByGathering.In(request.Language), Placement.Annex, () => Task.FromResult(Gatherings(summary, request.Language))),
        ];
    }

    private static IReadOnlyList<Block> Groups(AttendanceSummary summary, string language) =>
    [
        new Heading(1, AttendanceTexts.ByGroup.In(language)),
        new Paragraph(AttendanceTexts.ByGroupHint.In(language)),
        new TableBlock(
            AttendanceTexts.ByGroup.In(language),
            [
                new(AttendanceTexts.Group.In(language)),
                .. summary.Places.Select(p => new Column(p.Name ?? AttendanceTexts.SharedShort.In(language), Align.End)),
                new(AttendanceTexts.Sum.In(language), Align.End),
            ],
            [
                .. summary.Groups.Select(g => (IReadOnlyList<string>)
                    [g.Name, .. summary.Places.Select(p => Shown(summary.At(g, p), language)), Shown(summary.Of(g), language)]),
                [AttendanceTexts.Sum.In(language), .. summary.Places.Select(p => Shown(summary.Of(p), language)), Shown(summary.Total, language)],
            ])
        { RowHeaders = true, LastRowIsTotal = true },
    ];

    private static IReadOnlyList<Block> Gatherings(AttendanceSummary summary, string language) =>
    [
        new Heading(1, AttendanceTexts.ByGathering.In(language)),
        new TableBlock(
            AttendanceTexts.ByGathering.In(language),
            [
                new(GatheringsTexts.What.In(language)), new(GatheringsTexts.When.In(language)),
                new(AttendanceTexts.Came.In(language), Align.End), new(AttendanceTexts.Excused.In(language), Align.End),
            ],
            [.. summary.Gatherings.Select(g => (IReadOnlyList<string>)
            [
                g.Gathering.Title, Moments.Day(g.Gathering.Date, language), Shown(g.People.Came, language),
                g.People.Excused.ToString(Platform.Localisation.Languages.Culture(language)),
            ])])
        { RowHeaders = true },
    ];

    private static string Shown(Share share, string language) =>
        share.Of == 0 ? "–" : AttendanceTexts.ShareOf.InWith(language, share.Present, share.Of);
}

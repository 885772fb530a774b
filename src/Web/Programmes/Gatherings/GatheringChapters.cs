using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Gatherings in the documentation note: what was held and decided in the body, actions and minutes in the annex.</summary>
internal static class GatheringChapters
{
    public static readonly IReadOnlyList<Chapter> All = [new("gatherings", 400, GatheringsTexts.ChapterTitle, Parts)];

    private static async Task<IReadOnlyList<ChapterPart>> Parts(ChapterRequest request)
    {
        var db = request.Services.GetRequiredService<Db>();
        var rows = await db.GatheringsOf(request.Programme.Id);
        if (rows.Count == 0) return [];
        return
        [
            new("gatherings.list", GatheringsTexts.ChapterList.In(request.Language), Placement.Body, () => List(request, rows)),
            .. Part(rows.Exists(r => r.Gathering.GroupId is not null), new("gatherings.meetings", GatheringsTexts.ChapterMeetings.In(request.Language), Placement.Body, () => Meetings(request, rows))),
            new("gatherings.decisions", GatheringsTexts.Decisions.In(request.Language), Placement.Body, () => Decisions(request, rows)),
            new("gatherings.actions", ActionTexts.Menu.In(request.Language), Placement.Annex, () => Actions(request)),
            .. rows.Where(r => r.HasMinutes).Select(r => MinutesPart(request, r.Gathering)),
        ];
    }

    private static IEnumerable<ChapterPart> Part(bool isThere, ChapterPart part) => isThere ? [part] : [];

    private static async Task<IReadOnlyList<Block>> List(ChapterRequest request, List<GatheringRow> rows)
    {
        var language = request.Language;
        var summary = await request.Services.GetRequiredService<AttendanceReport>().Of(request.Programme.Id);
        var came = summary.Gatherings.ToDictionary(g => g.Gathering.Id, g => g.People.Came);
        var today = request.Services.GetRequiredService<Today>().Date;
        string Came(Gathering g) => g.IsCancelled ? GatheringsTexts.Cancelled.In(language)
            : came.TryGetValue(g.Id, out var share) ? Of(share, language)
            : g.Date >= today ? GatheringsTexts.NotHeldYet.In(language) : GatheringsTexts.NotRecorded.In(language);
        return
        [
            new Heading(1, GatheringsTexts.ChapterList.In(language)),
            new TableBlock(
                GatheringsTexts.ChapterList.In(language),
                [new(GatheringsTexts.What.In(language)), new(GatheringsTexts.When.In(language)), new(GatheringsTexts.Place.In(language)), new(AttendanceTexts.Came.In(language), Align.End)],
                [.. rows.Where(r => r.Gathering.GroupId is null).Select(r => (IReadOnlyList<string>)[r.Gathering.Title, Moments.Day(r.Gathering.Date, language), r.Gathering.Place, Came(r.Gathering)])])
            { RowHeaders = true },
        ];
    }

    private static async Task<IReadOnlyList<Block>> Meetings(ChapterRequest request, List<GatheringRow> rows)
    {
        var language = request.Language;
        var summary = await request.Services.GetRequiredService<AttendanceReport>().Of(request.Programme.Id);
        var today = request.Services.GetRequiredService<Today>().Date;
        var held = rows.Where(r => r.GroupName is not null && !r.Gathering.IsCancelled && r.IsHeld(today)).GroupBy(r => (r.Gathering.GroupId, r.GroupName));
        return
        [
            new Heading(1, GatheringsTexts.ChapterMeetings.In(language)),
            new TableBlock(
                GatheringsTexts.ChapterMeetings.In(language),
                [new(AttendanceTexts.Group.In(language)), new(GatheringsTexts.MeetingsHeld.In(language), Align.End), new(GatheringsTexts.WithMinutes.In(language), Align.End), new(AttendanceTexts.Came.In(language), Align.End)],
                [.. held.Select(group => (IReadOnlyList<string>)
                [
                    group.Key.GroupName!,
                    group.Count().ToString(Languages.Culture(language)),
                    AttendanceTexts.ShareOf.InWith(language, group.Count(r => r.HasMinutes), group.Count()),
                    Of(summary.Gatherings.Where(g => g.Gathering.GroupId == group.Key.GroupId).Aggregate(default(Share), (sum, g) => sum + g.People.Came), language),
                ])])
            { RowHeaders = true },
        ];
    }

    private static async Task<IReadOnlyList<Block>> Decisions(ChapterRequest request, List<GatheringRow> rows)
    {
        var db = request.Services.GetRequiredService<Db>();
        var decisions = (await db.Decisions.AsNoTracking().Where(d => db.Gatherings.Any(g => g.Id == d.GatheringId && g.ProgrammeId == request.Programme.Id))
            .OrderBy(d => d.Number).ToListAsync()).ToLookup(d => d.GatheringId);
        var blocks = new List<Block> { new Heading(1, GatheringsTexts.Decisions.In(request.Language)) };
        foreach (var gathering in rows.Select(r => r.Gathering).Where(g => decisions.Contains(g.Id)))
        {
            blocks.Add(new Paragraph([new Inline($"{gathering.Title}, {Moments.Day(gathering.Date, request.Language)}", Bold: true)]));
            blocks.Add(new ListBlock(Ordered: true, [.. decisions[gathering.Id].Select(Item)]));
        }
        if (decisions.Count == 0) blocks.Add(new Paragraph(GatheringsTexts.NoDecisions.In(request.Language)));
        return blocks;
    }

    private static IReadOnlyList<Block> Item(Decision decision) =>
        decision.Why.Length == 0
            ? [new Paragraph(decision.Wording)]
            : [new Paragraph(decision.Wording), new Paragraph([new Inline(decision.Why, Italic: true)])];

    private static async Task<IReadOnlyList<Block>> Actions(ChapterRequest request)
    {
        var language = request.Language;
        var actions = await request.Services.GetRequiredService<Db>().ActionsOf(request.Programme.Id);
        if (actions.Count == 0) return [new Heading(1, ActionTexts.Title.In(language)), new Paragraph(ActionTexts.NoneHere.In(language))];
        return
        [
            new Heading(1, ActionTexts.Title.In(language)),
            new TableBlock(
                ActionTexts.Title.In(language),
                [new(GatheringsTexts.What.In(language)), new(GatheringsTexts.Group.In(language)), new(ActionTexts.DueHeader.In(language)), new(ActionTexts.Done.In(language))],
                [.. actions.Select(a => (IReadOnlyList<string>)
                [
                    a.Action.Task, a.Responsible, Moments.Day(a.Action.Due, language), a.Action.DoneOn is { } done ? Moments.Day(done, language) : ActionTexts.NotDone.In(language),
                ])]),
        ];
    }

    private static ChapterPart MinutesPart(ChapterRequest request, Gathering gathering) => new(
        $"gatherings.minutes.{gathering.Number}",
        GatheringsTexts.MinutesOf.InWith(request.Language, gathering.Title),
        Placement.Annex,
        async () =>
        {
            var body = await request.Services.GetRequiredService<Db>().Minutes.AsNoTracking().Where(m => m.GatheringId == gathering.Id).Select(m => m.Body).SingleAsync();
            return
            [
                new Heading(1, GatheringsTexts.MinutesOf.InWith(request.Language, $"{gathering.Title}, {Moments.Day(gathering.Date, request.Language)}")),
                .. MarkdownText.ToBlocks(body, 2),
            ];
        });

    private static string Of(Share share, string language) =>
        share.Of == 0 ? GatheringsTexts.NotRecorded.In(language) : AttendanceTexts.ShareOf.InWith(language, share.Present, share.Of);
}

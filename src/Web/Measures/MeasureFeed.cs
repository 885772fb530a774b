using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Measures that everybody may see, as open data: nothing of people, of money, or of what those asked said.</summary>
internal static class MeasureFeed
{
    public static Feed Feed { get; } = new()
    {
        Name = "measures",
        Title = MeasureTexts.Title,
        About = MeasureTexts.FeedAbout,
        Members = MeasureTexts.FeedMembers,
        Read = Read,
    };

    private static async Task<IReadOnlyList<FeedEntry>> Read(IServiceProvider services, FeedPlace? after, int most)
    {
        var db = services.GetRequiredService<Db>();
        // The same for everybody, whoever asks.
        var measures = db.Measures.AsNoTracking().VisibleTo(Actor.Anonymous, db);
        if (after is { MovedAt: var moved, Number: var number }) measures = measures.Where(m => m.MovedAt > moved || (m.MovedAt == moved && m.Number > number));
        var some = await measures.OrderBy(m => m.MovedAt).ThenBy(m => m.Number).Take(most)
            .Join(db.Organisations, m => m.OrganisationId, o => o.Id, (m, o) => new { Measure = m, Organisation = o, Programme = db.Programmes.Where(p => p.Id == m.ProgrammeId).Select(p => p.Title).FirstOrDefault() })
            .OrderBy(r => r.Measure.MovedAt).ThenBy(r => r.Measure.Number).ToListAsync();
        var decisions = (await db.MeasureDecisions.AsNoTracking().Where(d => measures.Any(m => m.Id == d.MeasureId)).OrderBy(d => d.Id).ToListAsync()).ToLookup(d => d.MeasureId);
        return [.. some.Select(r => new FeedEntry(new FeedPlace(r.Measure.MovedAt, r.Measure.Number), new Dictionary<string, object?>
        {
            ["number"] = r.Measure.Number,
            ["address"] = MeasureKinds.AddressOf(r.Measure.Number),
            ["title"] = r.Measure.Title,
            ["what"] = r.Measure.What,
            ["forWhom"] = r.Measure.TargetGroup,
            ["partners"] = r.Measure.Partners,
            ["language"] = r.Measure.Language,
            ["organisation"] = r.Organisation.Name,
            ["municipality"] = r.Organisation.Number,
            ["fictional"] = r.Organisation.Fictional,
            ["programme"] = r.Programme,
            ["template"] = r.Measure.Template,
            ["stage"] = Word(r.Measure.Stage),
            ["starts"] = Day(r.Measure.StartsOn),
            ["ends"] = Day(r.Measure.EndsOn),
            ["moved"] = DateTime.SpecifyKind(r.Measure.MovedAt, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["decisions"] = decisions[r.Measure.Id].Select(d => new Dictionary<string, object?> { ["on"] = Day(d.On), ["decision"] = Word(d.Kind), ["reason"] = d.Reason }).ToList(),
        }))];
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    // What others read by program never changes, whatever we call it ourselves.
    private static string Word(MeasureStage stage) => stage switch
    {
        MeasureStage.Planned => "planned",
        MeasureStage.Trial => "trial",
        MeasureStage.InUse => "in-use",
        MeasureStage.Stopped => "stopped",
        _ => "ended",
    };

    private static string Word(DecisionKind kind) => kind switch
    {
        DecisionKind.StartTrial => "trial",
        DecisionKind.Start => "start",
        DecisionKind.RollOut => "roll-out",
        DecisionKind.Extend => "extend",
        DecisionKind.Stop => "stop",
        DecisionKind.End => "end",
        _ => "baseline",
    };
}

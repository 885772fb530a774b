using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Notices;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>What people are told of figures: that one is missing, and that a chart shows something.</summary>
internal static class BenefitNotices
{
    public const string Missing = "indicator.missing", Result = "measure.result";

    public static IReadOnlyList<NoticeKind> Kinds { get; } =
    [
        // When the figure has come meanwhile, there is nothing to ask for.
        new() { Name = Missing, Compose = (services, call) => Compose(services, call, v => v.Missing is [.., var last] ? StandingTexts.NoticeMissing.With(v.Indicator.Name, v.Measure.Title, Periods.Name(v.Indicator.Frequency, last)) : null) },
        new() { Name = Result, Compose = (services, call) => Compose(services, call, v => StandingTexts.NoticeResult.With(v.Indicator.Name, v.Measure.Title, Verdicts.Short(v))) },
    ];

    private static async Task<NoticeLine?> Compose(IServiceProvider services, NoticeCall call, Func<IndicatorView, string?> say)
    {
        var (db, door, reading) = (services.GetRequiredService<Db>(), services.GetRequiredService<BenefitDoor>(), services.GetRequiredService<IndicatorReading>());
        if (await db.Benefits.AsNoTracking().SingleOrDefaultAsync(b => b.Id == call.Item) is not { } benefit) return null;
        if (await door.Seen(call.Reader).AsNoTracking().SingleOrDefaultAsync(m => m.Id == benefit.MeasureId) is not { } measure) return null;
        return (await reading.Of(measure, benefit)).FirstOrDefault(v => v.Indicator.Id == call.About) is { } view && say(view) is { } line
            ? new NoticeLine(line, $"{view.Address}#indicator-{view.Number}") : null;
    }
}

using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>
/// Asks for figures that are missing: whoever fetches them finds it among what waits, and is told once for each period. The
/// asking is done once a night however many programs there are; each night promises the next before it begins.
/// </summary>
public sealed class Chasing(Db db, IndicatorReading reading, NoticeDesk notices)
{
    private const string Kind = "indicator.ask";
    private static readonly TimeOnly Hour = new(5, 0);

    internal static Job Job { get; } = new()
    {
        Kind = Kind,
        Title = StandingTexts.JobTitle,
        Doing = StandingTexts.JobTitle,
        Right = Right.RunDeployment,
        Run = async call =>
        {
            await Promise(call.Get<IServiceProvider>());
            await call.Get<Chasing>().Ask();
            return "/";
        },
        Back = (_, _) => "/",
        BackTitle = StandingTexts.JobBack,
    };

    /// <summary>Promises the coming night; every start does, so that a night that was missed is made good.</summary>
    internal static async Task Promise(IServiceProvider services)
    {
        var (db, desk) = (services.GetRequiredService<Db>(), services.GetRequiredService<OutboxDesk>());
        var (date, now) = (services.GetRequiredService<Today>().Date, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var night = Today.Utc(date, Hour) > now ? date : date.AddDays(1);
        var occasion = night.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await db.Write(Actor.Program, new Act(Kind + ".promise", Why: occasion), () => desk.PromiseAt(Actor.Program, Kind, Guid.Empty, occasion, Today.Utc(night, Hour)));
    }

    /// <summary>Tells everybody whose figure is missing and who has not been told yet; gives how many were.</summary>
    internal async Task<int> Ask()
    {
        var asked = 0;
        var measures = await Measured().ToListAsync();
        var ids = measures.Select(m => m.Id).ToList();
        var benefits = await db.Benefits.AsNoTracking().Where(b => ids.Contains(b.MeasureId)).ToListAsync();
        foreach (var view in await reading.Of(measures, benefits))
        {
            if (view.Missing is not [.., var last] || view.Indicator.AskedFor >= last || WhoFetches(view) is not { } who) continue;
            asked++;
            await db.Write(Actor.Program, new Act(Kind, view.Measure.ProgrammeId, view.Indicator.Id), async () =>
            {
                await notices.Tell(Actor.Program, BenefitNotices.Missing, [who], view.Benefit.Id, view.Indicator.Id);
                // Not a change of the indicator's: whoever has it open for editing is not to be told of one.
                await db.Indicators.Where(i => i.Id == view.Indicator.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.AskedFor, last));
            });
        }
        return asked;
    }

    /// <summary>What this actor is to fetch, in this programme.</summary>
    internal static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || actor.PersonId is not { } me) return [];
        var db = services.GetRequiredService<Db>();
        var views = await BenefitViews.Of(services, actor, m => m.ProgrammeId == programme.Id && m.Stage != MeasureStage.Stopped && m.Stage != MeasureStage.Ended
            && db.Benefits.Any(b => b.MeasureId == m.Id && (m.OwnerPersonId == me || b.OwnerPersonId == me || db.Indicators.Any(i => i.BenefitId == b.Id && i.FetchedByPersonId == me))));
        return
        [
            .. views.Where(v => v.Missing.Count > 0 && WhoFetches(v) == me)
                .Select(v => new Waiting(ChartTexts.MissingWaits.With(v.Indicator.Name, Periods.Name(v.Indicator.Frequency, v.Missing[^1])), v.OwnAddress)),
        ];
    }

    private static Guid? WhoFetches(IndicatorView view) => view.Indicator.FetchedByPersonId ?? view.Benefit.OwnerPersonId ?? view.Measure.OwnerPersonId;

    private IQueryable<Measure> Measured() => db.Measures.AsNoTracking()
        .Where(m => m.Stage != MeasureStage.Stopped && m.Stage != MeasureStage.Ended && db.Benefits.Any(b => b.MeasureId == m.Id && db.Indicators.Any(i => i.BenefitId == b.Id)))
        .OrderBy(m => m.Number);
}

using System.Linq.Expressions;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>All indicators of the measures an actor sees, for what tells of many at once.</summary>
internal static class BenefitViews
{
    public static async Task<IReadOnlyList<IndicatorView>> Of(IServiceProvider services, Actor actor, Expression<Func<Measure, bool>> which)
    {
        var (db, door, reading) = (services.GetRequiredService<Db>(), services.GetRequiredService<BenefitDoor>(), services.GetRequiredService<IndicatorReading>());
        var measures = await door.Seen(actor).AsNoTracking().Where(which).OrderBy(m => m.Number).ToListAsync();
        var ids = measures.Select(m => m.Id).ToList();
        var benefits = await db.Benefits.AsNoTracking().Where(b => ids.Contains(b.MeasureId)).ToListAsync();
        var places = measures.Index().ToDictionary(m => m.Item.Id, m => m.Index);
        return await reading.Of(measures, [.. benefits.OrderBy(b => places[b.MeasureId]).ThenBy(b => b.Number)]);
    }
}

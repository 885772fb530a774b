using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Measures in the red thread.</summary>
public static class MeasureKinds
{
    public const string Kind = "measure", PutsToUse = "puts-to-use", LentFrom = "lent-from";

    public static readonly IReadOnlyList<ItemKind> All = [new(Kind, MeasureTexts.Measure, (services, actor, id) => Find(services.GetRequiredService<Db>(), actor, id))];

    internal static async Task<ItemRef?> Find(Db db, Actor actor, Guid id) =>
        await db.Measures.AsNoTracking().VisibleTo(actor, db).SingleOrDefaultAsync(m => m.Id == id) is { } measure
            ? new ItemRef(measure.Title, AddressOf(measure.Number), await Standing(db, measure))
            : null;

    public static string AddressOf(int number) => $"/measures/{number}";

    /// <summary>Where it stands, such as «I bruk i Heggvik siden 3. mars 2026».</summary>
    private static async Task<string> Standing(Db db, Measure measure)
    {
        var organisation = await db.Organisations.Where(o => o.Id == measure.OrganisationId).Select(o => o.Name).SingleAsync();
        var trialEnds = measure.Stage == MeasureStage.Trial ? await db.Trials.Where(t => t.MeasureId == measure.Id).Select(t => t.EndsOn).SingleOrDefaultAsync() : null;
        return measure.Stage switch
        {
            MeasureStage.Trial when trialEnds is { } until => MeasureTexts.StandsInTrial.With(organisation, Days.Of(until)),
            MeasureStage.InUse when measure.StartsOn is { } since => MeasureTexts.StandsInUse.With(organisation, Days.Of(since)),
            MeasureStage.Stopped when measure.EndsOn is { } ended => MeasureTexts.StandsStopped.With(organisation, Days.Of(ended)),
            _ => MeasureTexts.Stands.With(MeasureTexts.Stage(measure.Stage), organisation),
        };
    }

    /// <summary>Steps in the order in which they are to be done; those without a date as they were written.</summary>
    internal static IEnumerable<MeasureStep> InOrder(this IEnumerable<MeasureStep> steps) =>
        steps.OrderBy(s => s.DueOn ?? s.StartsOn ?? DateOnly.MaxValue).ThenBy(s => s.Id);
}

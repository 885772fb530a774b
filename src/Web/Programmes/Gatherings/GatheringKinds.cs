using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Gatherings and decisions in the red thread.</summary>
public static class GatheringKinds
{
    public const string Gathering = "gathering";
    public const string Decision = "decision";
    private const int LongestTitle = 80;

    public static readonly IReadOnlyList<ItemKind> All =
    [
        new(Gathering, GatheringsTexts.Gathering, FindGathering),
        new(Decision, GatheringsTexts.ADecision, FindDecision),
    ];

    private static async Task<ItemRef?> FindGathering(IServiceProvider services, Actor actor, Guid id)
    {
        var db = services.GetRequiredService<Db>();
        var found = await db.Gatherings.AsNoTracking().Where(g => g.Id == id)
            .Join(db.Programmes, g => g.ProgrammeId, p => p.Id, (g, p) => new { g.Title, g.Number, g.ProgrammeId, p.Key }).SingleOrDefaultAsync();
        return found is null || !actor.May(Right.SeeProgramme, found.ProgrammeId)
            ? null
            : new ItemRef(found.Title, $"/programmes/{found.Key}/gatherings/{found.Number}") { MayTie = actor.May(Right.EditGatherings, found.ProgrammeId) };
    }

    private static async Task<ItemRef?> FindDecision(IServiceProvider services, Actor actor, Guid id)
    {
        var db = services.GetRequiredService<Db>();
        var found = await (
            from d in db.Decisions.AsNoTracking()
            join g in db.Gatherings on d.GatheringId equals g.Id
            join p in db.Programmes on g.ProgrammeId equals p.Id
            where d.Id == id
            select new { d.Wording, d.Number, Gathering = g.Number, g.ProgrammeId, p.Key }).SingleOrDefaultAsync();
        return found is null || !actor.May(Right.SeeProgramme, found.ProgrammeId)
            ? null
            : new ItemRef(Short(found.Wording), $"/programmes/{found.Key}/gatherings/{found.Gathering}#decision-{found.Number}") { MayTie = actor.May(Right.EditGatherings, found.ProgrammeId) };
    }

    private static string Short(string wording) => wording.Length <= LongestTitle ? wording : wording[..(LongestTitle - 1)].TrimEnd() + "…";
}

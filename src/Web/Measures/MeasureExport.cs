using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Measures as tables.</summary>
public static class MeasureExport
{
    /// <summary>Of a programme, as far as the actor may see.</summary>
    public static Task<IReadOnlyList<ExportTable>> Tables(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        Tables(services.GetRequiredService<Db>(), actor, measures => measures.Where(m => m.ProgrammeId == programme.Id));

    internal static async Task<IReadOnlyList<ExportTable>> Tables(Db db, Actor actor, Func<IQueryable<Measure>, IQueryable<Measure>> among)
    {
        var seen = among(db.Measures.AsNoTracking().VisibleTo(actor, db));
        return [await Measures(db, seen), await Steps(db, seen), await Risks(db, seen), await Decisions(db, seen)];
    }

    private static async Task<ExportTable> Measures(Db db, IQueryable<Measure> seen)
    {
        var rows = await seen.OrderBy(m => m.Number).Join(db.Organisations, m => m.OrganisationId, o => o.Id, (m, o) => new { Measure = m, o.Name }).ToListAsync();
        var units = await db.Units.AsNoTracking().Where(u => seen.Any(m => m.UnitId == u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        var owners = await db.People.AsNoTracking().Where(p => seen.Any(m => m.OwnerPersonId == p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return new ExportTable(
            MeasureTexts.Title,
            [
                MeasureTexts.Number, MeasureTexts.TitleName, MeasureTexts.Organisation, MeasureTexts.Unit, MeasureTexts.StageName, MeasureTexts.What, MeasureTexts.TargetGroup,
                MeasureTexts.Partners, MeasureTexts.Financing, MeasureTexts.Owner, MeasureTexts.StartsOn, MeasureTexts.EndsOn, MeasureTexts.UsersSaid, MeasureTexts.StaffSaid,
                MeasureTexts.TrainingPlan, MeasureTexts.SeesIt,
            ],
            [.. rows.Select(r => (IReadOnlyList<object?>)
            [
                r.Measure.Number, r.Measure.Title, r.Name, r.Measure.UnitId is { } unit ? units[unit] : null, (string)MeasureTexts.Stage(r.Measure.Stage), r.Measure.What, r.Measure.TargetGroup,
                r.Measure.Partners, r.Measure.Financing, r.Measure.OwnerPersonId is { } owner ? owners[owner] : null, r.Measure.StartsOn, r.Measure.EndsOn, r.Measure.UsersSaid, r.Measure.StaffSaid,
                r.Measure.TrainingPlan, (string)MeasureTexts.SeenBy(r.Measure.Visibility),
            ])]);
    }

    private static async Task<ExportTable> Steps(Db db, IQueryable<Measure> seen)
    {
        var rows = await seen.Join(db.MeasureSteps, m => m.Id, s => s.MeasureId, (m, s) => new { m.Number, Step = s }).ToListAsync();
        var people = await db.People.AsNoTracking().Where(p => db.MeasureSteps.Any(s => s.ResponsiblePersonId == p.Id && seen.Any(m => m.Id == s.MeasureId))).ToDictionaryAsync(p => p.Id, p => p.Name);
        return new ExportTable(
            MeasureTexts.Steps,
            [MeasureTexts.Number, MeasureTexts.TitleName, MeasureTexts.Responsible, MeasureTexts.StartsOn, MeasureTexts.Due, MeasureTexts.MarkDone],
            [.. rows.GroupBy(r => r.Number).OrderBy(g => g.Key).SelectMany(g => g.Select(r => r.Step).InOrder().Select(s => (IReadOnlyList<object?>)
                [g.Key, s.Title, s.ResponsiblePersonId is { } person ? people[person] : null, s.StartsOn, s.DueOn, s.DoneOn]))]);
    }

    private static async Task<ExportTable> Risks(Db db, IQueryable<Measure> seen) => new(
        MeasureTexts.Risks,
        [MeasureTexts.Number, MeasureTexts.Risk, MeasureTexts.Remedy],
        [.. (await seen.Join(db.MeasureRisks, m => m.Id, r => r.MeasureId, (m, r) => new { m.Number, r.Id, r.What, r.Remedy }).OrderBy(r => r.Number).ThenBy(r => r.Id).ToListAsync())
            .Select(r => (IReadOnlyList<object?>)[r.Number, r.What, r.Remedy])]);

    private static async Task<ExportTable> Decisions(Db db, IQueryable<Measure> seen) => new(
        MeasureTexts.Decisions,
        [MeasureTexts.Number, MeasureTexts.StartsOn, MeasureTexts.TitleName, MeasureTexts.Why],
        [.. (await seen.Join(db.MeasureDecisions, m => m.Id, d => d.MeasureId, (m, d) => new { m.Number, d.Id, d.On, d.Kind, d.Reason }).OrderBy(d => d.Number).ThenBy(d => d.Id).ToListAsync())
            .Select(d => (IReadOnlyList<object?>)[d.Number, d.On, (string)MeasureTexts.Decided(d.Kind), d.Reason])]);
}

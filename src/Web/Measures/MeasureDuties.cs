using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Measures somebody owns, and steps they have said they will do. Both may be left to nobody: the measure's page shows it.</summary>
internal static class MeasureDuties
{
    public static async Task<IReadOnlyList<Duty>> Of(IServiceProvider services, ProgrammeRef programme, Guid person)
    {
        var db = services.GetRequiredService<Db>();
        var running = db.Measures.AsNoTracking().Where(m => m.ProgrammeId == programme.Id && m.Stage != MeasureStage.Stopped && m.Stage != MeasureStage.Ended);
        var owned = await running.Where(m => m.OwnerPersonId == person).OrderBy(m => m.Number).ToListAsync();
        var steps = await db.MeasureSteps.AsNoTracking().Where(s => s.ResponsiblePersonId == person && s.DoneOn == null)
            .Join(running, s => s.MeasureId, m => m.Id, (s, m) => new { s.Id, s.Title, Measure = m.Title, s.DueOn }).OrderBy(s => s.DueOn).ToListAsync();
        return
        [
            .. owned.Select(m => new Duty
            {
                Key = $"measure-{m.Id:N}",
                What = MeasureTexts.DutyOwner.With(m.Title),
                Pass = async passing => (await db.Measures.SingleAsync(o => o.Id == m.Id)).OwnerPersonId = passing.Successor,
            }),
            .. steps.Select(s => new Duty
            {
                Key = $"measure-step-{s.Id:N}",
                What = MeasureTexts.DutyStep.With(s.Title, s.Measure),
                Pass = async passing => (await db.MeasureSteps.SingleAsync(o => o.Id == s.Id)).ResponsiblePersonId = passing.Successor,
            }),
        ];
    }
}

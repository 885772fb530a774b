using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>All that a workshop holds of a person: that they lead it. Who took part, and who wrote what, it does not know.</summary>
internal static class LeaderHeld
{
    public static readonly HeldKind Kind = new()
    {
        Name = "workshop-leader",
        Title = PlanningTexts.HeldLeads,
        Why = PlanningTexts.DataLeadersWhy,
        Until = PlanningTexts.DataLeadersUntil,
        Columns = ["workshop.facilitator_person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Unname, Fate.Keep],
        Find = Find,
        Erase = async erasing =>
        {
            if (erasing.Outcome != Fate.Unname) return;
            await erasing.Db.Workshops.Where(w => w.Id == erasing.Id && w.FacilitatorPersonId == erasing.Person.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(w => w.FacilitatorPersonId, (Guid?)null));
        },
    };

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(PlanningTexts.DataLeaders, PlanningTexts.DataLeadersAbout, PlanningTexts.DataLeadersWhy, PlanningTexts.DataLeadersUntil)
        {
            ReadWith = Platform.Access.Right.SeeProgramme,
            Erased = PlanningTexts.DataLeadersErased,
            Count = (db, programme) => db.Workshops.CountAsync(w => w.ProgrammeId == programme && w.FacilitatorPersonId != null),
            Counted = PlanningTexts.CountedLeaders,
        },
    ];

    /// <summary>Workshops that are not over: somebody else is to lead them, or nobody is named and the others see to it.</summary>
    public static async Task<IReadOnlyList<Duty>> Duties(IServiceProvider services, ProgrammeRef programme, Guid person)
    {
        var db = services.GetRequiredService<Db>();
        var open = await db.Workshops.AsNoTracking()
            .Where(w => w.ProgrammeId == programme.Id && w.FacilitatorPersonId == person && w.State == WorkshopState.Open)
            .OrderBy(w => w.HeldOn).ThenBy(w => w.Number).ToListAsync();
        return
        [
            .. open.Select(led => new Duty
            {
                Key = $"workshop-{led.Id:N}",
                What = PlanningTexts.Duty.With(led.Title),
                Pass = async passing => (await db.Workshops.SingleAsync(w => w.Id == led.Id)).LedBy(passing.Successor),
            }),
        ];
    }

    private static async Task<IReadOnlyList<HeldRecord>> Find(IServiceProvider services, Guid person)
    {
        var db = services.GetRequiredService<Db>();
        var led = await db.Workshops.AsNoTracking().Where(w => w.FacilitatorPersonId == person).OrderBy(w => w.HeldOn).ToListAsync();
        var programmes = await HeldProgrammes.Of(db, led.Select(w => w.ProgrammeId));
        return
        [
            .. led.Select(w => new HeldRecord
            {
                Kind = Kind,
                Id = w.Id,
                Programme = programmes[w.ProgrammeId],
                What = w.Title,
                Rows = [new HeldRow(PlanningTexts.Date, Days.Of(w.HeldOn))],
                Address = $"/workshops/{programmes[w.ProgrammeId].Key}/{w.Number}",
            }),
        ];
    }
}

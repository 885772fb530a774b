using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Actions somebody has said they will do. Each goes to somebody: one that nobody is to do is to be removed.</summary>
internal static class ActionDuties
{
    public static async Task<IReadOnlyList<Duty>> Of(IServiceProvider services, ProgrammeRef programme, Guid person)
    {
        var db = services.GetRequiredService<Db>();
        var open = await db.ActionItems.AsNoTracking()
            .Where(a => a.ProgrammeId == programme.Id && a.ResponsiblePersonId == person && a.DoneOn == null)
            .OrderBy(a => a.Due).ThenBy(a => a.Number).ToListAsync();
        return
        [
            .. open.Select(a => new Duty
            {
                Key = $"action-{a.Id:N}",
                What = ActionTexts.IsToDo.With(a.Task, a.Due),
                WhyNotNobody = ActionTexts.WhoDoesIt,
                Pass = async passing =>
                {
                    var action = await db.ActionItems.SingleAsync(i => i.Id == a.Id);
                    action.Change(action.Task, passing.Successor!.Value, action.Due);
                },
            }),
        ];
    }
}

using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>
/// A programme whose key was destroyed stays closed: nothing is sealed there again. A backup from before it was closed
/// brings it back open, and the day it was closed is not in the ledger; it closes on the day of the restore.
/// </summary>
internal static class ClosedForGood
{
    public const string Name = "programmes.closed";

    public static DeletionKind Again { get; } = new(Name, async (services, id) =>
    {
        var (db, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<Today>().Date);
        if (await db.Programmes.SingleOrDefaultAsync(p => p.Id == id && p.ClosedOn == null) is not { } open) return;
        await db.Write(Actor.Program, new Act("programme.close-again", id), () =>
        {
            open.Close(today);
            return Task.CompletedTask;
        });
    });
}

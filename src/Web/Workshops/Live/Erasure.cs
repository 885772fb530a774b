using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Records;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>Words taken out of what is stored of a workshop that goes on, for the sake of somebody they name.</summary>
internal sealed class Erasure(EventLog log, Ledger ledger, OutboxDesk outbox, TimeProvider clock)
{
    /// <summary>Inside a change: they are gone from the log with it, from the database's files soon after, and a backup does not bring them back.</summary>
    public async Task Erase(Guid programme, Guid workshop, Guid item)
    {
        await log.Erase(workshop, item);
        ledger.Note(WorkshopDeletions.Words, item);
        await outbox.PromiseAt(Actor.Program, WipeJob.Kind, programme, workshop.ToString(), clock.GetUtcNow().UtcDateTime);
    }
}

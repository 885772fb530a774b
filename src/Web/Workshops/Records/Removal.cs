using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>Erases words in a record that name a patient or a colleague. A blank is left; nobody is told what stood there.</summary>
public sealed class Removal(Db db, KeyStore keys, Ledger ledger, OutboxDesk outbox, TimeProvider clock)
{
    /// <summary>Items are notes, stacks (name and card) and groups (statement) of the workshop. Also where the programme is closed: secrecy does not end.</summary>
    public async Task Remove(Actor actor, Guid programmeId, int number, IReadOnlyCollection<Guid> items)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var workshop = await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.ProgrammeId == programmeId && w.Number == number) ?? throw new Missing("The workshop");
        Leading.Must(actor, workshop);
        if (items.Count == 0) throw new UserMistake(RecordTexts.RemoveNone, "Items");
        await db.Write(actor, new Act("workshop.record.remove", programmeId, workshop.Id), async () =>
        {
            var blank = keys.Seal(programmeId).Close("");
            foreach (var item in items)
            {
                if (!await Blank(db, workshop.Id, item, blank)) throw new Missing("What is to be removed");
                ledger.Note(WorkshopDeletions.Words, item);
            }
            await outbox.PromiseAt(Actor.Program, WipeJob.Kind, programmeId, workshop.Id.ToString(), clock.GetUtcNow().UtcDateTime);
        });
    }

    /// <summary>Inside a change: leaves a blank where the item's words stood; false when it is not of this workshop.</summary>
    internal static async Task<bool> Blank(Db db, Guid workshop, Guid item, SealedText blank) =>
        await db.RecordNotes.Where(n => n.WorkshopId == workshop && n.Id == item)
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.Text, blank).SetProperty(n => n.Removed, true)) > 0
        || await db.RecordStacks.Where(s => s.WorkshopId == workshop && s.Id == item)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Name, blank).SetProperty(s => s.Card, (SealedText?)null).SetProperty(s => s.LetGo, (SealedText?)null)) > 0
        || await db.RecordGroups.Where(g => g.WorkshopId == workshop && g.Id == item)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.Statement, blank)) > 0;
}

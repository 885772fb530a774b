using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Live;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What the room deletes for good, by id: done by its verbs, and again when a backup brings it back.</summary>
internal static class WorkshopDeletions
{
    /// <summary>What happened on the board of a workshop that has ended; the words of one note, stack or statement.</summary>
    public const string Events = "workshop-events", Words = "workshop-words";

    public static IReadOnlyList<DeletionKind> All { get; } =
    [
        new(Events, (services, id) => Change(services, db => RemoveEvents(db, id))),
        new(Words, (services, id) => Change(services, _ => RemoveWords(services, id))),
    ];

    /// <summary>
    /// Inside a change: the workshop has no board any more. In a backup from before it ended the record is not there either,
    /// and cannot be made: the key to what happened is gone.
    /// </summary>
    private static async Task RemoveEvents(Db db, Guid workshopId)
    {
        await db.WorkshopEvents.Where(e => e.WorkshopId == workshopId).ExecuteDeleteAsync();
        if (await db.Workshops.SingleOrDefaultAsync(w => w.Id == workshopId) is { IsOpen: true } workshop) workshop.End(null, null);
    }

    private static async Task RemoveWords(IServiceProvider services, Guid item)
    {
        var (db, keys) = (services.GetRequiredService<Db>(), services.GetRequiredService<KeyStore>());
        var workshops = await db.Workshops.AsNoTracking()
            .Where(w => db.RecordNotes.Any(n => n.Id == item && n.WorkshopId == w.Id) || db.RecordStacks.Any(s => s.Id == item && s.WorkshopId == w.Id) || db.RecordGroups.Any(g => g.Id == item && g.WorkshopId == w.Id))
            .Select(w => new { w.Id, w.ProgrammeId }).ToListAsync();
        foreach (var workshop in workshops.Where(w => !keys.IsDestroyed(w.ProgrammeId)))
            await Removal.Blank(db, workshop.Id, item, keys.Seal(workshop.ProgrammeId).Close(""));
        // Which of those that go on it was in, only their keys can tell.
        var events = services.GetRequiredService<EventLog>();
        foreach (var open in await db.WorkshopEvents.AsNoTracking().Select(e => e.WorkshopId).Distinct().ToListAsync())
            if (!keys.IsDestroyed(open)) await events.Erase(open, item);
    }

    private static Task Change(IServiceProvider services, Func<Db, Task> change)
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(() => change(db));
    }
}

using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes.Register;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>
/// What the room holds of what people said, and how it ends: some time after the programme is closed, records and what
/// happened in workshops that were never ended are deleted together. That there was a workshop, and its plan, stays.
/// </summary>
internal static class WorkshopHoldings
{
    public const string Name = "workshops.records";

    public static DueDeletion Due { get; } = new()
    {
        Name = Name,
        What = RecordTexts.DueRecords,
        Rule = RecordTexts.DueRecordsRule,
        Keeps = true,
        Waiting = Waiting,
        Delete = (services, batch) => Delete(services, batch.Programme!.Value),
    };

    /// <summary>A backup from before, when it is restored, is rid of them too.</summary>
    public static DeletionKind Again { get; } = new(Name, (services, programme) => services.GetRequiredService<Db>().WriteUnaudited(() => Delete(services, programme)));

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(RecordTexts.DataRecord, RecordTexts.DataAbout, RecordTexts.DataWhy, RecordTexts.DataUntil)
        {
            Special = RecordTexts.DataSpecial,
            ReadWith = Platform.Access.Right.SeeProgramme,
            Erased = RecordTexts.DataErased,
            Count = (db, programme) => db.RecordNotes.CountAsync(n => db.Workshops.Any(w => w.Id == n.WorkshopId && w.ProgrammeId == programme)),
            Counted = RecordTexts.NotesOf,
            Due = Name,
        },
        new(RecordTexts.DataEvents, RecordTexts.DataAbout, RecordTexts.DataWhy, RecordTexts.DataEventsUntil)
        {
            Special = RecordTexts.DataSpecial,
            Erased = RecordTexts.DataEventsErased,
            Count = (db, programme) => db.WorkshopEvents.CountAsync(e => db.Workshops.Any(w => w.Id == e.WorkshopId && w.ProgrammeId == programme)),
            Counted = RecordTexts.DataEventsCounted,
            Due = Name,
        },
    ];

    public static async Task<bool> AnySealed(IServiceProvider services, Guid programme)
    {
        var db = services.GetRequiredService<Db>();
        var of = Of(db, programme);
        // Notes, stacks and statements go together.
        return await db.RecordGroups.AnyAsync(g => of.Contains(g.WorkshopId)) || await db.WorkshopEvents.AnyAsync(e => of.Contains(e.WorkshopId));
    }

    public static async Task<IReadOnlyList<Guid>> KeysUnder(IServiceProvider services, Guid programme) =>
        await Of(services.GetRequiredService<Db>(), programme).ToListAsync();

    private static IQueryable<Guid> Of(Db db, Guid programme) => db.Workshops.Where(w => w.ProgrammeId == programme).Select(w => w.Id);

    private static async Task<IReadOnlyList<DueBatch>> Waiting(IServiceProvider services)
    {
        var db = services.GetRequiredService<Db>();
        var batches = new List<DueBatch>();
        foreach (var (programme, day) in await services.GetRequiredService<Keeping>().Closed())
        {
            var of = Of(db, programme);
            var count = await db.RecordNotes.CountAsync(n => of.Contains(n.WorkshopId))
                + await db.RecordGroups.CountAsync(g => of.Contains(g.WorkshopId))
                + await db.WorkshopEvents.CountAsync(e => of.Contains(e.WorkshopId));
            if (count > 0) batches.Add(new DueBatch(programme, day, count));
        }
        return batches;
    }

    private static async Task<int> Delete(IServiceProvider services, Guid programme)
    {
        var db = services.GetRequiredService<Db>();
        var of = await Of(db, programme).ToListAsync();
        await Ending.Await(db, of);
        var deleted = await db.RecordNotes.Where(n => of.Contains(n.WorkshopId)).ExecuteDeleteAsync();
        var stacks = db.RecordStacks.Where(s => of.Contains(s.WorkshopId));
        await db.Links.Where(l => (l.FromKind == Survivors.Kind && stacks.Any(s => s.Id == l.FromId)) || (l.ToKind == Survivors.Kind && stacks.Any(s => s.Id == l.ToId))).ExecuteDeleteAsync();
        await stacks.ExecuteDeleteAsync();
        deleted += await db.RecordGroups.Where(g => of.Contains(g.WorkshopId)).ExecuteDeleteAsync();
        deleted += await db.WorkshopEvents.Where(e => of.Contains(e.WorkshopId)).ExecuteDeleteAsync();
        foreach (var workshop in await db.Workshops.Where(w => of.Contains(w.Id) && w.State == WorkshopState.Open).ToListAsync()) workshop.End(null, null);
        if (deleted > 0) services.GetRequiredService<Ledger>().Note(Name, programme);
        return deleted;
    }
}

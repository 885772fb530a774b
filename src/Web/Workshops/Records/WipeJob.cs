using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>
/// What remains when somebody has ended a workshop or removed words: a record not yet written is written, the key is
/// destroyed, and the database's files are rid of what was deleted. Promised with the change, so that it is done whatever
/// happens to the program in between; twice comes to the same.
/// </summary>
internal static class WipeJob
{
    /// <summary>The first ends a workshop that was to be ended; the other only clears up.</summary>
    public const string Finish = "workshop.finish", Kind = "workshop.wipe";
    private static readonly string[] Tables = ["workshop_event", "record_note", "record_stack", "record_group"];

    public static IReadOnlyList<Job> Jobs => [Of(Finish, completes: true), Of(Kind, completes: false)];

    private static Job Of(string kind, bool completes) => new()
    {
        Kind = kind,
        Title = RecordTexts.WipeTitle,
        Doing = RecordTexts.WipeDoing,
        Right = Right.LeadWorkshops,
        Run = call => Run(call, completes),
        Back = (programme, _) => $"/workshops/{programme.Key}",
        BackTitle = RecordTexts.WipeBack,
    };

    private static async Task<string> Run(JobCall call, bool completes)
    {
        var (db, workshop) = (call.Get<Db>(), Guid.Parse(call.Occasion));
        if (completes) await call.Get<Ending>().Complete(workshop);
        if (await db.Workshops.AnyAsync(w => w.Id == workshop && w.State == WorkshopState.Ended)) call.Get<KeyStore>().Delete(workshop);
        await db.Wipe(Tables);
        return "/";
    }

    /// <summary>Keys of workshops that have ended are gone, also when they have come back with a backup of the keys.</summary>
    public static async Task Sweep(IServiceProvider services)
    {
        var (db, keys) = (services.GetRequiredService<Db>(), services.GetRequiredService<KeyStore>());
        var ended = await db.Workshops.AsNoTracking().Where(w => w.State == WorkshopState.Ended).Select(w => w.Id).ToListAsync();
        foreach (var workshop in ended.Where(keys.Has)) keys.Delete(workshop);
    }
}

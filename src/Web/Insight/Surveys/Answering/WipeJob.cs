using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// What remains when an anonymous wave has been counted: its key destroyed, and the ballots gone from the database's files.
/// Promised with the counting, so that it is done whatever happens to the program in between; twice comes to the same.
/// </summary>
internal static class WipeJob
{
    public const string Kind = "survey.wipe";
    private static readonly string[] Tables = ["ballot", "participation"];

    public static Job Job { get; } = new()
    {
        Kind = Kind,
        Title = AnsweringTexts.WipeTitle,
        Doing = AnsweringTexts.WipeDoing,
        Right = Right.EditSurveys,
        Run = Run,
        Back = (programme, _) => $"/surveys/{programme.Key}",
        BackTitle = AnsweringTexts.WipeBack,
    };

    private static async Task<string> Run(JobCall call)
    {
        call.Get<KeyStore>().Delete(Guid.Parse(call.Occasion));
        await call.Get<Db>().Wipe(Tables);
        return "/";
    }

    /// <summary>Keys of waves that were counted are gone, also when they have come back with a backup of the keys.</summary>
    public static async Task Sweep(IServiceProvider services)
    {
        var (db, keys) = (services.GetRequiredService<Db>(), services.GetRequiredService<KeyStore>());
        var counted = await db.Askings.AsNoTracking().Where(a => a.Anonymous && a.Received != null).Select(a => a.WaveId).ToListAsync();
        foreach (var wave in counted.Where(keys.Has)) keys.Delete(wave);
    }
}

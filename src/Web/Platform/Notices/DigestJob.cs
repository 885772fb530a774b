using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Time;

namespace BlankeArk.Web.Platform.Notices;

/// <summary>
/// The morning's round of letters, once however many programs there are. Each promises the next before it begins, and every
/// start the coming one; a morning on which no program ran is made good by the first that does.
/// </summary>
internal static class DigestJob
{
    private const string Kind = "notices.digest";

    public static Job Job { get; } = new()
    {
        Kind = Kind,
        Title = NoticeTexts.JobTitle,
        Doing = NoticeTexts.JobTitle,
        Right = Right.RunDeployment,
        Run = Run,
        Back = (_, _) => "/",
        BackTitle = NoticeTexts.JobTitle,
    };

    public static async Task Promise(IServiceProvider services)
    {
        var (db, desk) = (services.GetRequiredService<Db>(), services.GetRequiredService<OutboxDesk>());
        var (date, now) = (services.GetRequiredService<Today>().Date, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var morning = At(date) > now ? date : date.AddDays(1);
        await db.Write(Actor.Program, new("notices.promise", Why: Digest.Occasion(morning)), () =>
            desk.PromiseAt(Actor.Program, Kind, Guid.Empty, Digest.Occasion(morning), At(morning)));
    }

    private static async Task<string> Run(JobCall call)
    {
        await Promise(call.Get<IServiceProvider>());
        await call.Get<DigestRound>().Run(Digest.Morning(call.Occasion), call.Report);
        return "/";
    }

    private static DateTime At(DateOnly morning) => Today.Utc(morning, Turns.Hour);
}

using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Time;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>
/// Deletes what is due, once a night however many programs there are. Each night promises the next before it begins, so
/// that a night that fails does not end the row of nights; every start promises the coming one, if none was.
/// </summary>
internal static class DueJob
{
    public const string Wiping = "register.wipe";
    private const string Kind = "register.due";
    private static readonly TimeOnly Hour = new(1, 30);

    public static Job Job { get; } = new()
    {
        Kind = Kind,
        Title = RegisterTexts.JobTitle,
        Doing = RegisterTexts.JobTitle,
        Right = Right.RunDeployment,
        Run = Run,
        Back = (_, _) => "/",
        BackTitle = RegisterTexts.JobBack,
    };

    /// <summary>Rids the database's files of what a night has deleted.</summary>
    public static Job Wipe { get; } = new()
    {
        Kind = Wiping,
        Title = OwnDataTexts.WipeTitle,
        Doing = OwnDataTexts.WipeDoing,
        Right = Right.RunDeployment,
        Run = async call =>
        {
            await call.Get<Db>().Wipe(ErasureWipe.Tables(call.Get<Db>()));
            return "/";
        },
        Back = (_, _) => "/",
        BackTitle = RegisterTexts.JobBack,
    };

    /// <summary>Promises the coming night; a start that missed some makes up for them then, since what is due stays due.</summary>
    public static async Task Promise(IServiceProvider services)
    {
        var (db, desk) = (services.GetRequiredService<Db>(), services.GetRequiredService<OutboxDesk>());
        var (date, now) = (services.GetRequiredService<Today>().Date, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var night = Night(date) > now ? date : date.AddDays(1);
        await db.Write(Actor.Program, new(Kind + ".promise", Why: Occasion(night)), () =>
            desk.PromiseAt(Actor.Program, Kind, Guid.Empty, Occasion(night), Night(night)));
    }

    private static async Task<string> Run(JobCall call)
    {
        await Promise(call.Get<IServiceProvider>());
        await call.Get<DueDesk>().Run();
        return "/";
    }

    private static DateTime Night(DateOnly date) => Today.Utc(date, Hour);

    private static string Occasion(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

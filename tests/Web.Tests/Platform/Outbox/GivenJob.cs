using System.Diagnostics;
using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    private static readonly Text Nothing = new("", "", "");

    /// <summary>A job of a kind of its own, which only the workers given it know.</summary>
    public static Job Job(Func<JobCall, Task<string>> run) => new()
    {
        Kind = $"test.{Guid.NewGuid():N}",
        Title = Nothing,
        Doing = Nothing,
        BackTitle = Nothing,
        Right = Right.EditSurveys,
        Back = (_, _) => "/",
        Run = run,
    };

    /// <summary>A worker that looks often, running until it is disposed.</summary>
    public static async Task<OutboxWorker> Worker(WebHouse house, IServiceProvider services, Job job)
    {
        var worker = new OutboxWorker(services.GetRequiredService<IServiceScopeFactory>(), [job], new OutboxBell(), Standstill.Never, house.Clock, NullLogger<OutboxWorker>.Instance)
        {
            LookEvery = TimeSpan.FromMilliseconds(30),
        };
        await worker.StartAsync(TestContext.Current.CancellationToken);
        return worker;
    }

    public static Task<Guid> Promised(WebHouse house, Job job, Guid programme, string occasion = "once", WhoActs? actor = null, string language = "nb") => house.Ask(services =>
    {
        CultureInfo.CurrentUICulture = Languages.Culture(language);
        var db = services.GetRequiredService<Db>();
        var desk = new OutboxDesk(db, [job], services.GetRequiredService<OutboxBell>(), house.Clock);
        return db.Write(actor ?? WhoActs.Program, new Act("test.promise", programme), () => desk.Promise(actor ?? WhoActs.Program, job.Kind, programme, occasion, "what to do"));
    });

    /// <summary>Takes the item as a worker would that is then never heard of.</summary>
    public static Task<OutboxItem> Taken(WebHouse house, Job job) =>
        house.Ask(async services => (await services.GetRequiredService<OutboxLeases>().Take([job.Kind]))!);

    /// <summary>The house's own worker has looked for what is due now, and done it.</summary>
    public static async Task JobsLookedFor(WebHouse house)
    {
        var bell = house.Services.GetRequiredService<OutboxBell>();
        // Twice, as it may have looked before now in the round it is in.
        for (var round = 0; round < 2; round++)
        {
            var since = Stopwatch.GetTimestamp();
            bell.Ring();
            await Eventually.So(() => Task.FromResult(bell.SinceRound < Stopwatch.GetElapsedTime(since)), () => "The worker does not come round.");
        }
    }

    public static Task<OutboxItem> Item(WebHouse house, Guid id) => house.Read(db => db.Outbox.AsNoTracking().SingleAsync(i => i.Id == id));

    /// <summary>The item once it is as it should be; fails after a while.</summary>
    public static Task<OutboxItem> ItemWhen(WebHouse house, Guid id, Func<OutboxItem, bool> asItShould) => Eventually.Is(
        () => Item(house, id), asItShould, item => $"Still at attempt {item.Attempts}, finished {item.FinishedAt}, failure {item.Failure}.");
}

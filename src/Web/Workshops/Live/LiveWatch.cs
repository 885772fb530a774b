using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// What is seen to now and then, apart from what anybody asks for: who is here, whether those who lead still may, and that
/// workshops nobody has open leave the memory.
/// </summary>
internal sealed class LiveWatch(LiveSessions sessions, IServiceScopeFactory scopes, ILogger<LiveWatch> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);
    /// <summary>Of the rounds above.</summary>
    private const int AskEvery = 6;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often);
        for (var round = 1; await Next(timer, stoppingToken); round++)
        {
            sessions.LookAround();
            if (round % AskEvery != 0) continue;
            sessions.LetGoOfIdle();
            try
            {
                foreach (var leading in sessions.Leading.GroupBy(connection => (connection.Guest.Workshop, Session: connection.Guest.Leads!)))
                    if (!await StillMay(leading.Key.Workshop, leading.Key.Session))
                        foreach (var connection in leading) connection.Close();
            }
            catch (Exception why)
            {
                log.LogWarning("Whether somebody still leads could not be asked: {Failure}", why.GetType().Name);
            }
        }
    }

    private async Task<bool> StillMay(Guid workshop, LeadingSession leads)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await services.GetRequiredService<Sessions>().Find(leads.Session) is not { } session || session.Person.Id != leads.Person) return false;
        var actor = await services.GetRequiredService<CurrentActor>().OfPerson(session.Person.Id, session.Person.Name);
        var held = await services.GetRequiredService<Db>().Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == workshop);
        return held is not null && Leading.May(actor with { Level = session.Level }, held);
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

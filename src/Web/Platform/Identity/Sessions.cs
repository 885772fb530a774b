using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>
/// Which sessions are open. What was read is remembered for seconds, so that ending one takes effect at once in this
/// program and within those seconds in another on the same database.
/// </summary>
public sealed class Sessions(Db db, KnownPeople people, DemoMark demo, IMemoryCache memory, TimeProvider clock)
{
    public static readonly TimeSpan Remembered = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    private sealed record Known(OpenSession? Open, DateTime At);

    /// <summary>The session with this id, if it is open and its person still has something to come here for.</summary>
    public async Task<OpenSession?> Find(Guid id)
    {
        var now = Now;
        if (memory.TryGetValue(NameOf(id), out Known? known) && now - known!.At < Remembered) return known.Open;
        var open = await Read(id, now);
        return memory.Set(NameOf(id), new Known(open, now), Remembered).Open;
    }

    /// <summary>Where the actor is signed in, the latest seen first. In a demo, which many share, only the one at hand.</summary>
    public async Task<IReadOnlyList<Session>> Of(Actor actor, Guid current)
    {
        var now = Now;
        var only = await demo.IsDemo() ? current : (Guid?)null;
        var mine = await db.Sessions.AsNoTracking()
            .Where(s => s.PersonId == actor.PersonId && s.EndedAt == null && (only == null || s.Id == only))
            .OrderByDescending(s => s.SeenAt).ToListAsync();
        return [.. mine.Where(s => s.IsOpenAt(now))];
    }

    /// <summary>Ends one of one's own sessions.</summary>
    public async Task End(Actor actor, Guid current, Guid session)
    {
        actor.Must(Right.KeepOwnSignIn);
        if ((await Of(actor, current)).All(s => s.Id != session)) throw new Missing("The session");
        await End(actor, session);
    }

    /// <summary>Ends all of one's own sessions but the one at hand.</summary>
    public async Task EndOthers(Actor actor, Guid current)
    {
        actor.Must(Right.KeepOwnSignIn);
        await End(actor, [.. (await Of(actor, current)).Select(s => s.Id).Where(id => id != current)]);
    }

    /// <summary>Ends every session of a person, wherever it is; gives how many there were.</summary>
    public async Task<int> EndAllOf(Actor actor, Guid person)
    {
        actor.Must(Right.RunDeployment);
        var now = Now;
        var open = await db.Sessions.AsNoTracking().Where(s => s.PersonId == person && s.EndedAt == null).ToListAsync();
        await db.Write(actor, new Act("session.end-all", Subject: person), () =>
            db.Sessions.Where(s => s.PersonId == person && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now)));
        foreach (var session in open) Forget(session.Id);
        return open.Count(s => s.IsOpenAt(now));
    }

    internal async Task End(Actor actor, params Guid[] sessions)
    {
        if (sessions.Length == 0) return;
        var now = Now;
        await db.Write(actor, new Act("session.end", Subject: sessions[0]), () =>
            db.Sessions.Where(s => sessions.Contains(s.Id) && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now)));
        foreach (var session in sessions) Forget(session);
    }

    internal void Forget(Guid session) => memory.Remove(NameOf(session));

    private async Task<OpenSession?> Read(Guid id, DateTime now)
    {
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id);
        if (session is null || !session.IsOpenAt(now)) return null;
        if (await people.Find(session.PersonId) is not { } person || !await people.Belongs(person.Id)) return null;
        if (now - session.SeenAt > SeenEvery)
            await db.WriteUnaudited(() => db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now)));
        return new OpenSession(id, person, session.LevelAt(now));
    }

    private static string NameOf(Guid session) => $"session.{session}";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}

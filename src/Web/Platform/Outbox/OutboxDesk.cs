using System.Globalization;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Outbox;

/// <summary>A job as the one who waits for it may see it.</summary>
public sealed record JobState
{
    public required Job Job { get; init; }
    public required string Occasion { get; init; }
    public required JobProgress Progress { get; init; }
    public required DateTime MadeAt { get; init; }
    public required string? Result { get; init; }
    public required string? Failure { get; init; }
}

/// <summary>Where work is promised, and where one asks how it goes.</summary>
public sealed class OutboxDesk(Db db, IEnumerable<Job> jobs, OutboxBell bell, TimeProvider clock)
{
    /// <summary>
    /// Inside a change: promises a job, which is done if and only if the change is. Promised before on the same occasion,
    /// it is that one; given up before, it is tried afresh. Gives the id under which it is found.
    /// </summary>
    public async Task<Guid> Promise<T>(Actor actor, string kind, Guid programme, string occasion, T payload)
    {
        actor.Must(jobs.Single(j => j.Kind == kind).Right, programme);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A job is promised inside a change.");
        var (id, now) = (Guid.CreateVersion7(), clock.GetUtcNow().UtcDateTime);
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        // Two may promise the same at the same moment: the second waits here, and finds the first's.
        await db.Database.ExecuteSqlAsync($"""
            insert into outbox_item (id, kind, subject_id, occasion, language, made_at, due_at, attempts, done, total)
            values ({id}, {kind}, {programme}, {occasion}, {language}, {now}, {now}, 0, 0, 0)
            on conflict (kind, subject_id, occasion) do nothing
            """);
        var item = await db.Outbox.SingleAsync(i => i.Kind == kind && i.SubjectId == programme && i.Occasion == occasion);
        if (item.Id != id && item.Failure is null) return item.Id;
        item.Promise(actor.PersonId, language, JsonSerializer.Serialize(payload), now);
        db.Afterwards(bell.Ring);
        return item.Id;
    }

    /// <summary>
    /// Inside a change: promises a job that the program itself does at an instant. Promised before on the same occasion, it is
    /// moved there, and done once more if it was done; a worker that holds it meanwhile is not heard.
    /// </summary>
    public async Task PromiseAt(Actor actor, string kind, Guid programme, string occasion, DateTime dueAt)
    {
        actor.Must(jobs.Single(j => j.Kind == kind).Right, programme);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A job is promised inside a change.");
        var (now, due) = (clock.GetUtcNow().UtcDateTime, dueAt.ToUniversalTime());
        await db.Database.ExecuteSqlAsync($"""
            insert into outbox_item (id, kind, subject_id, occasion, language, made_at, due_at, attempts, done, total)
            values ({Guid.CreateVersion7()}, {kind}, {programme}, {occasion}, {"nb"}, {now}, {due}, 0, 0, 0)
            on conflict (kind, subject_id, occasion) do update
            set made_at = excluded.made_at, due_at = excluded.due_at, attempts = 0, leased_until = null, finished_at = null, result = null, failure = null
            """);
        if (due <= now) db.Afterwards(bell.Ring);
    }

    /// <exception cref="Missing">There is no such job in the programme.</exception>
    public async Task<JobState> Find(Actor actor, Guid programme, Guid id)
    {
        actor.Must(Right.SeeProgramme, programme);
        var item = await db.Outbox.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.SubjectId == programme);
        if (item is null || jobs.FirstOrDefault(j => j.Kind == item.Kind) is not { } job) throw new Missing("The job");
        actor.Must(job.Right, programme);
        return new JobState
        {
            Job = job,
            Occasion = item.Occasion,
            Progress = new(item.Done, item.Total),
            MadeAt = item.MadeAt,
            Result = item.Result,
            Failure = item.Failure,
        };
    }
}

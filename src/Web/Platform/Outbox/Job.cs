using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Platform.Outbox;

/// <summary>
/// A kind of work that a room does for a programme after promising it. It may be begun again when the program is killed,
/// even while it is under way elsewhere: doing it twice must come to the same as doing it once.
/// </summary>
public sealed record Job
{
    public required string Kind { get; init; }
    /// <summary>Heading of the page on which one waits.</summary>
    public required Text Title { get; init; }
    /// <summary>What is counted, such as «Leser svar …».</summary>
    public required Text Doing { get; init; }
    /// <summary>What one needs in the programme to promise the work and to see how far it is.</summary>
    public required Right Right { get; init; }
    /// <summary>Does the work, and gives the address of the result. A <see cref="UserMistake"/> ends it; other failures are tried again.</summary>
    public required Func<JobCall, Task<string>> Run { get; init; }
    /// <summary>Where one tries again when it failed, from the programme and the occasion.</summary>
    public required Func<ProgrammeRef, string, string> Back { get; init; }
    public required Text BackTitle { get; init; }
}

/// <summary>How far a job is: nothing is known while the total is 0.</summary>
public sealed record JobProgress(int Done, int Total);

/// <summary>One attempt at a job.</summary>
public sealed class JobCall(IServiceProvider services, OutboxItem item, Actor actor, CancellationToken stopping)
{
    private volatile JobProgress progress = new(0, 0);

    /// <summary>The same at every attempt: what the job makes may bear it, and so be known when it is begun again.</summary>
    public Guid Id => item.Id;
    public Guid Programme => item.SubjectId;
    public string Occasion => item.Occasion;
    /// <summary>Who promised it, with the roles held today.</summary>
    public Actor Actor => actor;
    public CancellationToken Stopping => stopping;
    internal JobProgress Progress => progress;

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public T Payload<T>() => JsonSerializer.Deserialize<T>(item.Payload!)!;

    /// <summary>Cheap, so tell as often as you like; ends the attempt when the program is stopping.</summary>
    public void Report(int done, int total)
    {
        stopping.ThrowIfCancellationRequested();
        progress = new(done, total);
    }
}

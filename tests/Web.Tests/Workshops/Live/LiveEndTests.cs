using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>A workshop leaves the memory: with nobody waiting in it, and with nothing of it left behind.</summary>
public abstract class LiveEndTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public Task Board_is_gone_from_memory_when_the_workshop_has_ended_though_a_phone_is_open() => IsGone(House.Services, program: null);

    [Fact]
    public async Task Everybody_is_answered_however_often_the_workshop_leaves_the_memory_meanwhile()
    {
        const int people = 8, leavings = 20;
        var room = await LiveRoom.In(House);
        var sessions = House.Services.GetRequiredService<LiveSessions>();
        var writers = Enumerable.Range(0, people).Select(_ => room.PlayerOf(LiveRoom.Seat())).ToList();
        foreach (var writer in writers) await room.Do(new Join(room.Group), writer);
        var before = (await Stored(room)).Count;
        using var over = new CancellationTokenSource();

        var writing = Task.WhenAll(writers.Select(writer => Write(room, writer, over.Token)));
        for (var i = 0; i < leavings; i++)
        {
            sessions.Forget(room.Id);
            await Task.Delay(Random.Shared.Next(150), Cancelled);
        }
        await over.CancelAsync();

        Assert.Equal((await writing).Sum(), (await Stored(room)).Count - before);
    }

    protected async Task IsGone(IServiceProvider services, WebApplication? program)
    {
        var session = await Given.Session(House);
        var room = new LiveRoom(House, session.Id, session.Code, session.Group);
        await using var phone = await room.Connect(session.Seats[0], program: program);
        await phone.Hello();
        await phone.Until(p => p.Head is not null);
        var board = await services.GetRequiredService<LiveSessions>().Read(room.Id, here => new WeakReference(here));

        await session.End();

        await phone.Until(p => (bool)p.Head!["finished"]!);
        // Before it is closed: an open tab keeps nothing.
        while (board.IsAlive && !phone.Reading.IsCompleted)
        {
            GC.Collect();
            await Task.Delay(20, Cancelled);
        }
        Assert.False(board.IsAlive);
        await phone.Until(p => p.Reading.IsCompleted);
    }

    // Until it is over, and then until the last is acknowledged.
    private static async Task<int> Write(LiveRoom room, Player writer, CancellationToken over)
    {
        var (acknowledged, isDone) = (0, false);
        while (!over.IsCancellationRequested || !isDone)
        {
            isDone = await IsDone(room.Do(new Write(Guid.NewGuid(), 0, null, "En lapp"), writer));
            if (isDone) acknowledged++;
        }
        return acknowledged;
    }

    private static async Task<bool> IsDone(Task<Receipt> asked)
    {
        try
        {
            await asked.WaitAsync(Eventually.Patience, Cancelled);
            return true;
        }
        catch (Refused over) when (over.Why == Refusal.IsFinished)
        {
            return false;
        }
    }

    private Task<IReadOnlyList<Logged>> Stored(LiveRoom room) => House.Ask(services => services.GetRequiredService<EventLog>().Read(room.Id, 0));
}

public sealed class LiveEndOnSqlite(SqliteHouse house) : LiveEndTests(house), IClassFixture<SqliteHouse>;

public sealed class LiveEndOnPostgres(PostgresHouse house) : LiveEndTests(house), IClassFixture<PostgresHouse>
{
    [Fact]
    public async Task Board_is_gone_from_another_program_too()
    {
        await using var other = await House.Second();

        await IsGone(other.Services, other);
    }
}

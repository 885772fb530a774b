using System.Collections.Concurrent;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Outbox;

public abstract class OutboxTests(WebHouse house) : HouseTests(house)
{
    private readonly Guid programme = Guid.CreateVersion7();

    [Fact]
    public async Task Promise_is_kept_once_though_two_programs_look_for_it()
    {
        var done = new ConcurrentQueue<Guid>();
        var job = Given.Job(async call => { await Task.Delay(5, Cancelled); done.Enqueue(call.Id); return "/done"; });
        await using var second = await House.Second();
        await using var one = await Given.Worker(House, House.Services, job);
        await using var other = await Given.Worker(House, second.Services, job);

        var promised = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Given.Promised(House, job, programme, $"{i % 10}"))));

        var items = await Task.WhenAll(promised.Distinct().Select(id => Given.ItemWhen(House, id, i => i.FinishedAt is not null)));
        Assert.Equal(10, items.Length);
        Assert.Equal(promised.Distinct().Order(), done.Order());
        Assert.All(items, i => Assert.Equal(("/done", null, null, 1), (i.Result, i.Payload, i.Failure, i.Attempts)));
    }

    [Fact]
    public async Task Work_of_a_program_that_died_is_taken_over_when_its_lease_runs_out()
    {
        var done = 0;
        var job = Given.Job(_ => Task.FromResult($"/done/{Interlocked.Increment(ref done)}"));
        var id = await Given.Promised(House, job, programme);
        var dead = await Given.Taken(House, job);
        await using var worker = await Given.Worker(House, House.Services, job);

        await Task.Delay(200, Cancelled);
        var untouched = await Given.Item(House, id);
        House.Clock.Forward(OutboxLeases.Lease * 2);
        await Given.ItemWhen(House, id, i => i.FinishedAt is not null);
        await House.Ask(s => s.GetRequiredService<OutboxLeases>().Finish(dead, "/from-the-grave"));

        Assert.Null(untouched.FinishedAt);
        Assert.Equal(("/done/1", 2), ((await Given.Item(House, id)).Result, (await Given.Item(House, id)).Attempts));
    }

    [Fact]
    public async Task Item_that_takes_the_program_with_it_is_given_up()
    {
        var job = Given.Job(_ => throw new InvalidOperationException("not to be begun"));
        var id = await Given.Promised(House, job, programme);
        for (var i = 0; i < 3; i++)
        {
            await Given.Taken(House, job);
            House.Clock.Forward(OutboxLeases.Lease * 2);
        }

        await using var worker = await Given.Worker(House, House.Services, job);

        var item = await Given.ItemWhen(House, id, i => i.FinishedAt is not null);
        Assert.Equal((OutboxTexts.GaveUp.Nb, null), (item.Failure, item.Payload));
    }

    [Fact]
    public async Task Failure_is_tried_again_after_a_while_and_after_three_attempts_given_up()
    {
        var attempts = 0;
        var job = Given.Job(_ => Interlocked.Increment(ref attempts) == 2 ? Task.FromResult("/done") : throw new InvalidOperationException("broken"));
        var mended = await Given.Promised(House, job, programme, "mended");
        await using var worker = await Given.Worker(House, House.Services, job);

        var failed = await Given.ItemWhen(House, mended, i => i is { Attempts: 1, LeasedUntil: null });
        House.Clock.Forward(TimeSpan.FromMinutes(1));
        var done = await Given.ItemWhen(House, mended, i => i.FinishedAt is not null);
        var hopeless = await Given.Promised(House, job, programme, "hopeless");
        for (var i = 1; i < 3; i++)
        {
            await Given.ItemWhen(House, hopeless, item => item.Attempts == i && item.LeasedUntil is null);
            House.Clock.Forward(TimeSpan.FromMinutes(1));
        }
        var given = await Given.ItemWhen(House, hopeless, i => i.FinishedAt is not null);

        Assert.True(failed.DueAt > failed.MadeAt && failed.Payload is not null);
        Assert.Equal(("/done", 2), (done.Result, done.Attempts));
        Assert.Equal((OutboxTexts.GaveUp.Nb, 3, null), (given.Failure, given.Attempts, given.Payload));
        Assert.Equal(5, attempts);
    }

    [Fact]
    public async Task Users_mistake_ends_it_at_once_in_the_words_and_name_of_who_promised()
    {
        var person = Given.Actor(Role.Researcher, programme);
        await House.Ask(s => Given.Grants(s, person.PersonId!.Value, person.Grants));
        Actor? acted = null;
        var job = Given.Job(call => { acted = call.Actor; throw new UserMistake(OutboxTexts.Failed); });
        var id = await Given.Promised(House, job, programme, actor: person, language: "nn");

        await using var worker = await Given.Worker(House, House.Services, job);

        var item = await Given.ItemWhen(House, id, i => i.FinishedAt is not null);
        Assert.Equal((OutboxTexts.Failed.Nn, 1, null, null), (item.Failure, item.Attempts, item.Payload, item.PersonId));
        Assert.Equal(person.PersonId, acted!.PersonId);
        Assert.True(acted.May(Right.EditSurveys, programme));
    }

    [Fact]
    public async Task What_was_given_up_can_be_promised_afresh_and_what_was_not_is_the_same_promise()
    {
        var broken = true;
        var job = Given.Job(_ => broken ? throw new UserMistake("no") : Task.FromResult("/done"));
        var id = await Given.Promised(House, job, programme);
        await using var worker = await Given.Worker(House, House.Services, job);
        await Given.ItemWhen(House, id, i => i.Failure is not null);

        broken = false;
        var afresh = await Given.Promised(House, job, programme);
        var done = await Given.ItemWhen(House, id, i => i.Result is not null);
        var again = await Given.Promised(House, job, programme);

        Assert.Equal((id, id), (afresh, again));
        Assert.Equal(done.FinishedAt, (await Given.Item(House, id)).FinishedAt);
    }

    [Fact]
    public async Task Program_that_stops_hands_its_work_back()
    {
        var begun = new TaskCompletionSource();
        var job = Given.Job(async call =>
        {
            begun.TrySetResult();
            for (var i = 0; ; i++)
            {
                call.Report(i, 10_000);
                await Task.Delay(10, CancellationToken.None);
            }
        });
        var id = await Given.Promised(House, job, programme);
        var worker = await Given.Worker(House, House.Services, job);
        await begun.Task.WaitAsync(Eventually.Patience, Cancelled);
        var told = await Given.ItemWhen(House, id, i => i.Done > 0);

        await worker.DisposeAsync();

        var item = await Given.Item(House, id);
        Assert.Equal(10_000, told.Total);
        Assert.Equal((null, 0, null), (item.LeasedUntil, item.Attempts, item.FinishedAt));
        Assert.NotNull(item.Payload);
    }

    [Fact]
    public async Task Change_that_fails_has_promised_nothing_and_who_may_not_cannot_promise()
    {
        var job = Given.Job(_ => Task.FromResult("/done"));

        await Assert.ThrowsAsync<Forbidden>(() => Given.Promised(House, job, programme, actor: Given.Actor(Role.Member, programme)));
        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(services =>
        {
            var db = services.GetRequiredService<Db>();
            return db.Write(Actor.Program, new Act("test.promise"), async () =>
            {
                await new OutboxDesk(db, [job], new OutboxBell(), House.Clock).Promise(Actor.Program, job.Kind, programme, "once", "what");
                throw new UserMistake("no");
            });
        }));

        Assert.False(await House.Read(db => db.Outbox.AnyAsync(i => i.Kind == job.Kind, Cancelled)));
    }
}

public sealed class OutboxOnSqlite(SqliteHouse house) : OutboxTests(house), IClassFixture<SqliteHouse>;
public sealed class OutboxOnPostgres(PostgresHouse house) : OutboxTests(house), IClassFixture<PostgresHouse>;

using System.Globalization;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Mail;

/// <summary>The post itself: refused receivers, servers that are down or hang up, and several programs at once.</summary>
public abstract class MailSendingTests(WebHouse house) : HouseTests(house)
{
    private readonly string occasion = $"wave-{Guid.NewGuid():N}";

    [Fact]
    public async Task Letters_arrive_though_one_address_is_refused_one_is_malformed_and_one_cannot_be_composed()
    {
        await using var server = new MailServer();
        var people = Given.Subjects(200);
        var (refused, malformed, uncomposed) = (people[20], people[50], people[80]);
        server.Answer(Given.Address(refused), "550 no such mailbox");
        var kind = Given.Mail(call => call.SubjectId == uncomposed ? throw new UserMistake("Mangler samtykke.")
            : Given.Letter(call.SubjectId, call.SubjectId == malformed ? "ingen adresse" : null));

        await Given.PromisedMail(House, kind, occasion, people);
        await using var worker = await Given.Postman(House, kind, server.Port);
        var round = await Given.RoundWhen(House, kind, occasion, r => r.Waiting == 0);

        Assert.Equal((197, 3), (round.Sent, round.Failed));
        Assert.Equal(people.Except([refused, malformed, uncomposed]).Select(Given.Address).Order(), server.Arrived.Select(a => a.For).Order());
        var whyNot = (await Given.Letters(House, kind, occasion)).Where(l => l.Outcome == MailOutcome.Failed).ToDictionary(l => l.SubjectId, l => l.WhyNot);
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, MailTexts.Refused.Nb, 550), whyNot[refused]);
        Assert.Equal(MailTexts.BadAddress.Nb, whyNot[malformed]);
        Assert.Equal("Mangler samtykke.", whyNot[uncomposed]);

        server.Answer(Given.Address(refused), "250 fine");
        Assert.Equal(3, await Given.PromisedMail(House, kind, occasion, people));
        await Given.RoundWhen(House, kind, occasion, r => r is { Waiting: 0, Sent: 198, Failed: 2 });
        Assert.Equal(198, server.Arrived.Count);
    }

    [Fact]
    public async Task Letters_wait_while_the_server_is_down_and_then_all_arrive_once()
    {
        await using var server = new MailServer(isUp: false);
        var people = Given.Subjects(60);
        var kind = Given.Mail();
        await Given.PromisedMail(House, kind, occasion, people);
        await using var worker = await Given.Postman(House, kind, server.Port);

        foreach (var attempt in (int[])[1, 2, 3])
        {
            await Eventually.Is(() => Given.Attempts(House, kind), made => made == attempt, made => $"{made} attempts, not {attempt}.");
            if (attempt == 3) server.ComeUp();
            House.Clock.Forward(TimeSpan.FromMinutes(16));
        }
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == people.Length);

        Assert.Equal(people.Select(Given.Address).Order(), server.Arrived.Select(a => a.For).Order());
        Assert.Equal(people.Length + 3, await Given.Attempts(House, kind));
    }

    [Fact]
    public async Task Letter_put_off_is_tried_again_with_growing_pauses_and_given_up_after_three_days()
    {
        await using var server = new MailServer();
        var people = Given.Subjects(3);
        var (later, never) = (people[0], people[1]);
        server.Answer(Given.Address(later), "451 later");
        server.Answer(Given.Address(never), "451 later");
        var kind = Given.Mail();
        await Given.PromisedMail(House, kind, occasion, people);
        await using var worker = await Given.Postman(House, kind, server.Port);
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == 1);
        await Given.Attempts(House, kind, later, 1);

        server.Answer(Given.Address(later), "250 fine");
        House.Clock.Forward(TimeSpan.FromSeconds(59));
        await Task.Delay(150, Cancelled);
        var soon = await Given.Round(House, kind, occasion);
        House.Clock.Forward(TimeSpan.FromSeconds(2));
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == 2);
        for (var attempt = 2; attempt <= 6; attempt++)
        {
            await Given.Attempts(House, kind, never, attempt);
            House.Clock.Forward(attempt < 6 ? TimeSpan.FromHours(5) : TimeSpan.FromDays(3));
        }
        var round = await Given.RoundWhen(House, kind, occasion, r => r.Failed == 1);

        Assert.Equal((1, 2), (soon.Sent, soon.Waiting));
        Assert.Equal((2, 0), (round.Sent, round.Waiting));
        Assert.Equal(MailTexts.GaveUp.Nb, (await Given.Letters(House, kind, occasion)).Single(l => l.SubjectId == never).WhyNot);
    }

    [Fact]
    public async Task Two_programs_on_one_database_send_each_letter_once()
    {
        await using var server = new MailServer();
        await using var second = await House.Second();
        var people = Given.Subjects(150);
        var kind = Given.Mail();
        await using var one = await Given.Postman(House, kind, server.Port);
        await using var other = await Given.Postman(House, kind, server.Port, second.Services);

        await Task.WhenAll(Given.PromisedMail(House, kind, occasion, people), Given.PromisedMail(House, kind, occasion, people));
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == people.Length);

        Assert.Equal(people.Select(Given.Address).Order(), server.Arrived.Select(a => a.For).Order());
        Assert.Equal(people.Length, server.Arrived.Select(a => a.MessageId).Distinct().Count());
        Assert.True(server.Connections >= 2);
    }

    [Fact]
    public async Task Letter_accepted_before_the_program_died_is_sent_again_under_the_same_id_and_no_other_is()
    {
        await using var server = new MailServer { HangsUp = true };
        var people = Given.Subjects(30);
        var kind = Given.Mail();
        await Given.PromisedMail(House, kind, occasion, people);
        await using var worker = await Given.Postman(House, kind, server.Port);

        await Given.RoundWhen(House, kind, occasion, _ => server.Arrived.Count == 1);
        server.HangsUp = false;
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == people.Length || Given.MinutePassed(House));

        Assert.Equal(people.Length + 1, server.Arrived.Count);
        Assert.Equal(2, Assert.Single(server.Arrived.GroupBy(a => a.MessageId), same => same.Count() > 1).Count());
    }

    [Fact]
    public async Task Work_of_a_program_that_died_is_taken_over_when_its_lease_runs_out()
    {
        await using var server = new MailServer();
        var kind = Given.Mail();
        await Given.PromisedMail(House, kind, occasion, Given.Subjects(3));
        await House.Ask(services => services.GetRequiredService<MailLeases>().Take([kind.Kind], 20));
        await using var worker = await Given.Postman(House, kind, server.Port);

        await Task.Delay(150, Cancelled);
        var before = server.Arrived.Count;
        House.Clock.Forward(MailLeases.Lease * 2);
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == 3);

        Assert.Equal((0, 3), (before, server.Arrived.Count));
    }

    [Fact]
    public async Task Program_that_stops_finishes_the_letter_in_hand_and_hands_the_others_back()
    {
        var (begun, released) = (new TaskCompletionSource(), new TaskCompletionSource());
        var kind = Given.Mail();
        await Given.PromisedMail(House, kind, occasion, Given.Subjects(5));
        var worker = await Given.Postman(House, kind, () => new SlowSender(begun, released.Task));
        await begun.Task.WaitAsync(Eventually.Patience, Cancelled);

        var stopping = worker.DisposeAsync();
        released.SetResult();
        await stopping;

        var items = await House.Read(db => db.Outbox.AsNoTracking().Where(i => i.Kind == kind.Kind).ToListAsync(Cancelled));
        Assert.Equal((1, 4), (items.Count(i => i.Result is not null), items.Count(i => i is { Attempts: 0, LeasedUntil: null, FinishedAt: null })));
    }

    [Fact]
    public async Task Letters_do_not_wait_behind_a_long_job()
    {
        await using var server = new MailServer();
        var released = new TaskCompletionSource();
        var job = Given.Job(async _ => { await released.Task; return "/done"; });
        var kind = Given.Mail();
        var id = await Given.Promised(House, job, Guid.CreateVersion7());
        await using var worker = await Given.Worker(House, House.Services, job);
        await Given.ItemWhen(House, id, i => i.Attempts == 1);
        await using var postman = await Given.Postman(House, kind, server.Port);

        await Given.PromisedMail(House, kind, occasion, Given.Subjects(5));
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == 5);

        Assert.Null((await Given.Item(House, id)).FinishedAt);
        released.SetResult();
        await Given.ItemWhen(House, id, i => i.Result == "/done");
    }

    private sealed class SlowSender(TaskCompletionSource begun, Task released) : MailSender
    {
        public override Task Send(System.Net.Mail.MailMessage message, Guid id)
        {
            begun.TrySetResult();
            return released;
        }
    }
}

public sealed class MailSendingOnSqlite(SqliteHouse house) : MailSendingTests(house), IClassFixture<SqliteHouse>;
public sealed class MailSendingOnPostgres(PostgresHouse house) : MailSendingTests(house), IClassFixture<PostgresHouse>;

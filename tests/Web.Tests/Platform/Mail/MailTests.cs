using System.Globalization;
using System.Net.Mail;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Mail;

public abstract class MailTests(WebHouse house) : HouseTests(house)
{
    private readonly string occasion = $"wave-{Guid.NewGuid():N}";

    [Fact]
    public async Task Letters_arrive_though_one_address_is_refused_one_is_malformed_and_one_cannot_be_composed()
    {
        await using var server = new MailServer();
        var people = Given.Subjects(200);
        var (refused, malformed, uncomposed) = (people[20], people[50], people[80]);
        server.Answer(Given.Address(refused), 550);
        var kind = Given.Mail(call => call.SubjectId == uncomposed ? throw new UserMistake("Mangler samtykke.")
            : Given.Letter(call.SubjectId, call.SubjectId == malformed ? "ingen adresse" : null));

        await Promise(kind, people);
        await using var worker = await Given.Postman(House, kind, server.Port);
        var round = await Given.RoundWhen(House, kind, occasion, r => r.Waiting == 0);

        Assert.Equal((197, 3), (round.Sent, round.Failed));
        Assert.Equal(people.Except([refused, malformed, uncomposed]).Select(Given.Address).Order(), server.Arrived.Select(a => a.For).Order());
        var whyNot = (await Given.Letters(House, kind, occasion)).Where(l => l.Outcome == MailOutcome.Failed).ToDictionary(l => l.SubjectId, l => l.WhyNot);
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, MailTexts.Refused.Nb, 550), whyNot[refused]);
        Assert.Equal(MailTexts.BadAddress.Nb, whyNot[malformed]);
        Assert.Equal("Mangler samtykke.", whyNot[uncomposed]);

        server.Answer(Given.Address(refused), 0);
        Assert.Equal(3, await Promise(kind, people));
        await Given.RoundWhen(House, kind, occasion, r => r is { Waiting: 0, Sent: 198, Failed: 2 });
        Assert.Equal(198, server.Arrived.Count);
    }

    [Fact]
    public async Task Letters_wait_while_the_server_is_down_and_then_all_arrive_once()
    {
        var people = Given.Subjects(60);
        var port = await FreePort();
        var kind = Given.Mail();
        await Promise(kind, people);
        await using var worker = await Given.Postman(House, kind, port);

        for (var i = 0; i < 3; i++)
        {
            await Task.Delay(150, Cancelled);
            House.Clock.Forward(TimeSpan.FromMinutes(16));
        }
        var attempts = await House.Read(db => db.Outbox.Where(i => i.Kind == kind.Kind).SumAsync(i => i.Attempts, Cancelled));
        await using var server = new MailServer(port);
        House.Clock.Forward(TimeSpan.FromMinutes(16));
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == people.Length || Advance());

        Assert.InRange(attempts, 1, 24);
        Assert.Equal(people.Select(Given.Address).Order(), server.Arrived.Select(a => a.For).Order());
    }

    [Fact]
    public async Task Letter_put_off_is_tried_again_with_growing_pauses_and_given_up_after_three_days()
    {
        await using var server = new MailServer();
        var people = Given.Subjects(3);
        var (later, never) = (people[0], people[1]);
        server.Answer(Given.Address(later), 451);
        server.Answer(Given.Address(never), 451);
        var kind = Given.Mail();
        await Promise(kind, people);
        await using var worker = await Given.Postman(House, kind, server.Port);
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == 1);
        await AttemptsOf(kind, later, 1);

        server.Answer(Given.Address(later), 0);
        House.Clock.Forward(TimeSpan.FromSeconds(59));
        await Task.Delay(150, Cancelled);
        var soon = await Given.Round(House, kind, occasion);
        House.Clock.Forward(TimeSpan.FromSeconds(2));
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == 2);
        for (var attempt = 2; attempt <= 6; attempt++)
        {
            await AttemptsOf(kind, never, attempt);
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

        await Task.WhenAll(Promise(kind, people), Promise(kind, people));
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
        await Promise(kind, people);
        await using var worker = await Given.Postman(House, kind, server.Port);

        await Given.RoundWhen(House, kind, occasion, _ => server.Arrived.Count == 1);
        server.HangsUp = false;
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == people.Length || Advance());

        Assert.Equal(people.Length + 1, server.Arrived.Count);
        var twice = Assert.Single(server.Arrived.GroupBy(a => a.MessageId), same => same.Count() > 1);
        Assert.Equal(2, twice.Count());
    }

    [Fact]
    public async Task Work_of_a_program_that_died_is_taken_over_when_its_lease_runs_out()
    {
        await using var server = new MailServer();
        var kind = Given.Mail();
        await Promise(kind, Given.Subjects(3));
        await House.Ask(services => services.GetRequiredService<MailLeases>().Take([kind.Kind], 20));
        await using var worker = await Given.Postman(House, kind, server.Port);

        await Task.Delay(150, Cancelled);
        var before = server.Arrived.Count;
        House.Clock.Forward(MailLeases.Lease * 2);
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == 3);

        Assert.Equal((0, 3), (before, server.Arrived.Count));
    }

    [Fact]
    public async Task Letter_goes_when_it_is_due_unless_it_was_withdrawn_moved_or_is_no_longer_wanted()
    {
        await using var server = new MailServer();
        var people = Given.Subjects(6);
        var (answered, left, moved) = (people[0], people[1], people[2]);
        var wanted = people.ToHashSet();
        var due = House.Clock.GetUtcNow().UtcDateTime.AddDays(7);
        var kind = Given.Mail(call => wanted.Contains(call.SubjectId) ? Given.Letter(call.SubjectId) : null);
        await using var worker = await Given.Postman(House, kind, server.Port);

        await Promise(kind, people, due);
        wanted.Remove(answered);
        Assert.Equal(1, await Given.AtMailDesk(House, kind, desk => desk.Withdraw(kind.Kind, occasion, [left])));
        Assert.Equal(1, await Given.AtMailDesk(House, kind, desk => desk.Move(kind.Kind, occasion, due.AddDays(7), [moved])));
        House.Clock.Forward(TimeSpan.FromDays(6.9));
        await Task.Delay(150, Cancelled);
        var before = await Given.Round(House, kind, occasion);
        House.Clock.Forward(TimeSpan.FromDays(0.2));
        var after = await Given.RoundWhen(House, kind, occasion, r => r.Sent == 3);

        Assert.Equal((5, 0, due, due), (before.Waiting, before.Sent, before.DueAt, before.NextDueAt));
        Assert.Equal((1, 1, due.AddDays(7)), (after.Waiting, after.NotNeeded, after.NextDueAt));
        Assert.Equal(people[3..].Select(Given.Address).Order(), server.Arrived.Select(a => a.For).Order());
        House.Clock.Forward(TimeSpan.FromDays(7));
        await Given.RoundWhen(House, kind, occasion, r => r is { Sent: 4, Waiting: 0 });
        Assert.Equal(0, await Given.AtMailDesk(House, kind, desk => desk.Withdraw(kind.Kind, occasion)));
    }

    [Fact]
    public async Task Letter_withdrawn_while_its_like_are_being_sent_does_not_go()
    {
        var people = Given.Subjects(8);
        var kind = Given.Mail();
        var sent = new Sent();
        sent.Before = async _ =>
        {
            if (sent.Ids.Count == 2) await Given.AtMailDesk(House, kind, desk => desk.Withdraw(kind.Kind, occasion));
        };
        await Promise(kind, people);
        await using var worker = await Given.Postman(House, kind, () => sent);

        await Given.RoundWhen(House, kind, occasion, r => r.Waiting == 0);

        Assert.Equal(3, sent.Ids.Count);
    }

    [Fact]
    public async Task Nothing_of_a_letter_is_left_in_the_database_or_the_log()
    {
        var marker = $"merke{Guid.NewGuid():N}";
        await using var server = new MailServer();
        var people = Given.Subjects(4);
        server.Answer($"{marker}@lier.example", 550);
        var kind = Given.Mail(call =>
            call.SubjectId == people[0] ? Given.Letter(call.SubjectId, to: $"{marker}@lier.example", text: marker)
            : call.SubjectId == people[1] ? throw new InvalidOperationException(marker)
            : call.SubjectId == people[2] ? Given.Letter(call.SubjectId, to: $"{marker} @lier.example")
            : Given.Letter(call.SubjectId, subjectLine: marker, text: $"https://ark.example/s/{marker}"));
        await Promise(kind, people);
        await using var worker = await Given.Postman(House, kind, server.Port);

        await Given.RoundWhen(House, kind, occasion, r => r is { Sent: 1, Failed: 2 });
        await AttemptsOf(kind, people[1], 1);

        Assert.Contains(marker, server.Arrived.Single().Letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(House.Log.All, line => line.Contains(marker, StringComparison.Ordinal));
        Assert.DoesNotContain(await House.Read(db => db.Outbox.AsNoTracking().ToListAsync(Cancelled)), item =>
            System.Text.Json.JsonSerializer.Serialize(item).Contains(marker, StringComparison.Ordinal));
    }

    private Task<int> Promise(MailKind kind, Guid[] people, DateTime? due = null) =>
        Given.AtMailDesk(House, kind, desk => desk.Promise(kind.Kind, occasion, people, due));

    // Lets the pauses after trouble pass while one waits; never true.
    private bool Advance()
    {
        House.Clock.Forward(TimeSpan.FromMinutes(1));
        return false;
    }

    private async Task AttemptsOf(MailKind kind, Guid subject, int attempts)
    {
        for (var tries = 0; ; tries++)
        {
            var now = await House.Read(db => db.Outbox.Where(i => i.Kind == kind.Kind && i.SubjectId == subject).Select(i => i.Attempts).SingleAsync(Cancelled));
            if (now >= attempts) break;
            Assert.True(tries < 400, $"Only {now} attempts of {attempts}.");
            await Task.Delay(25, Cancelled);
        }
        // What became of the attempt is written down next.
        await Task.Delay(50, Cancelled);
    }

    private static async Task<int> FreePort()
    {
        await using var taken = new MailServer();
        return taken.Port;
    }

    /// <summary>Takes every letter, and remembers its id.</summary>
    private sealed class Sent : MailSender
    {
        public List<Guid> Ids { get; } = [];
        public Func<Guid, Task> Before { get; set; } = _ => Task.CompletedTask;

        public override async Task Send(MailMessage message, Guid id)
        {
            await Before(id);
            Ids.Add(id);
        }
    }
}

public sealed class MailOnSqlite(SqliteHouse house) : MailTests(house), IClassFixture<SqliteHouse>;
public sealed class MailOnPostgres(PostgresHouse house) : MailTests(house), IClassFixture<PostgresHouse>;

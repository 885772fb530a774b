using System.Net.Mail;
using System.Text.Json;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Mail;

/// <summary>Promising, moving and withdrawing, and what is remembered afterwards.</summary>
public abstract class MailDeskTests(WebHouse house) : HouseTests(house)
{
    private readonly string occasion = $"wave-{Guid.NewGuid():N}";

    [Fact]
    public async Task Thousands_are_promised_moved_and_withdrawn_at_once_and_nobody_twice()
    {
        var people = Given.Subjects(5000);
        var kind = Given.Mail();
        var due = House.Clock.GetUtcNow().UtcDateTime.AddDays(1);
        var enough = TimeSpan.FromSeconds(2);

        var first = await Given.PromisedMail(House, kind, occasion, people[..4950], due);
        var again = await Given.PromisedMail(House, kind, occasion, [.. people, .. people[..10]], due);
        var moved = await Given.AtMailDesk(House, kind, desk => desk.Move(kind.Kind, occasion, due.AddDays(1)));
        var withdrawn = await Given.AtMailDesk(House, kind, desk => desk.Withdraw(kind.Kind, occasion, people[..1500]));

        Assert.Equal((4950, 50, 5000, 1500), (first, again, moved, withdrawn));
        Assert.Equal((3500, due.AddDays(1)), ((await Given.Round(House, kind, occasion)).Waiting, (await Given.Round(House, kind, occasion)).DueAt));
        Assert.InRange(await Effort.Least(enough, () => Given.PromisedMail(House, kind, $"{Guid.NewGuid()}", people, due)), TimeSpan.Zero, enough);
    }

    [Fact]
    public async Task Change_that_fails_has_promised_nothing_and_outside_a_change_nothing_is_promised()
    {
        var kind = Given.Mail();

        await Assert.ThrowsAsync<InvalidOperationException>(() => House.Ask(s => Given.MailDesk(House, s, kind).Promise(kind.Kind, occasion, Given.Subjects(1))));
        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(s => s.GetRequiredService<Db>().Write(Actor.Program, new Act("test.mail"), async () =>
        {
            await Given.MailDesk(House, s, kind).Promise(kind.Kind, occasion, Given.Subjects(3));
            throw new UserMistake("no");
        })));

        Assert.Empty(await Given.Letters(House, kind, occasion));
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

        await Given.PromisedMail(House, kind, occasion, people, due);
        wanted.Remove(answered);
        Assert.Equal(1, await Given.AtMailDesk(House, kind, desk => desk.Withdraw(kind.Kind, occasion, [left])));
        Assert.Equal(1, await Given.AtMailDesk(House, kind, desk => desk.Move(kind.Kind, occasion, due.AddDays(7), [moved])));
        House.Clock.Forward(TimeSpan.FromDays(6.9));
        await Task.Delay(150, Cancelled);
        var before = await Given.Round(House, kind, occasion);
        House.Clock.Forward(TimeSpan.FromDays(0.2));
        var after = await Given.RoundWhen(House, kind, occasion, r => r is { Sent: 3, NotNeeded: 1 });

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
        await Given.PromisedMail(House, kind, occasion, people);
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
        server.Answer($"{marker}@lier.example", "550 no such mailbox");
        var kind = Given.Mail(call =>
            call.SubjectId == people[0] ? Given.Letter(call.SubjectId, to: $"{marker}@lier.example", text: marker)
            : call.SubjectId == people[1] ? throw new InvalidOperationException(marker)
            : call.SubjectId == people[2] ? Given.Letter(call.SubjectId, to: $"{marker} @lier.example")
            : Given.Letter(call.SubjectId, subjectLine: marker, text: $"https://ark.example/s/{marker}"));
        await Given.PromisedMail(House, kind, occasion, people);
        await using var worker = await Given.Postman(House, kind, server.Port);

        await Given.RoundWhen(House, kind, occasion, r => r is { Sent: 1, Failed: 2 });
        await Given.Attempts(House, kind, people[1], 1);

        Assert.Contains(marker, server.Arrived.Single().Letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(House.Log.All, line => line.Contains(marker, StringComparison.Ordinal));
        Assert.DoesNotContain(await House.Read(db => db.Outbox.AsNoTracking().ToListAsync(Cancelled)), item =>
            JsonSerializer.Serialize(item).Contains(marker, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Letter_sent_is_not_sent_again_on_the_same_occasion_until_it_is_forgotten()
    {
        var sent = new Sent();
        var person = Given.Subjects(1);
        var kind = Given.Mail();
        await using var worker = await Given.Postman(House, kind, () => sent);
        await Given.PromisedMail(House, kind, occasion, person);
        await Given.RoundWhen(House, kind, occasion, r => r.Sent == 1);

        House.Clock.Forward(TimeSpan.FromDays(364));
        await Sweep(kind);
        var within = await Given.PromisedMail(House, kind, occasion, person);
        House.Clock.Forward(TimeSpan.FromDays(2));
        await Sweep(kind);
        var after = await Given.Letters(House, kind, occasion);

        Assert.Equal(0, within);
        Assert.Empty(after);
        Assert.Single(sent.Ids);
    }

    private Task Sweep(MailKind kind) => House.Ask(s => new OutboxSweep(s.GetRequiredService<Db>(), [], [kind], House.Clock).Run());

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

public sealed class MailDeskOnSqlite(SqliteHouse house) : MailDeskTests(house), IClassFixture<SqliteHouse>;
public sealed class MailDeskOnPostgres(PostgresHouse house) : MailDeskTests(house), IClassFixture<PostgresHouse>;

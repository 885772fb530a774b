using BlankeArk.Web.Programmes.Register;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Notices;

/// <summary>What is new comes in one letter, as often as its reader chose: once, whatever becomes of programs and servers.</summary>
public abstract class DigestTests(WebHouse house) : HouseTests(house)
{
    private static readonly DateOnly Thursday = new(2026, 11, 19), Sunday = new(2026, 11, 22), Monday = new(2026, 11, 23);

    [Fact]
    public async Task News_of_the_week_comes_in_one_letter_on_Monday_and_never_again()
    {
        await using var server = new MailServer();
        await using var own = await Served(server);
        var (who, doer) = (await Given.Follower(own), await Given.Follower(own));
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await Given.Told(own, one, who.Id);
        await Given.Told(own, one, who.Id);
        await Given.ToldBy(own, Given.Actor(BlankeArk.Web.Platform.Access.Role.Member) with { PersonId = doer.Id }, other, who.Id, doer.Id);
        await Given.Morning(own, Sunday);
        var before = server.Arrived.Count;
        await Given.Morning(own, Monday);
        await Given.Morning(own, Monday.AddDays(7));

        Assert.Equal(0, before);
        var letter = Assert.Single(server.Arrived);
        Assert.Equal(who.Email, letter.For);
        Assert.Equal(2, letter.Letter.Text.Split("Nytt om ").Length - 1);
        Assert.Contains($"https://localhost/about/privacy?item={Given.Short(one)}", letter.Letter.Text, StringComparison.Ordinal);
        Assert.EndsWith("https://localhost/me/notices", letter.Letter.Text, StringComparison.Ordinal);
        Assert.Equal(0, await own.Read(db => db.Notices.CountAsync(Cancelled)));
    }

    [Fact]
    public async Task Reader_chooses_how_often_and_in_which_language_and_finds_the_rest_on_the_page()
    {
        await using var server = new MailServer();
        await using var own = await Served(server);
        var (daily, weekly, monthly, never) = (await Given.Follower(own), await Given.Follower(own), await Given.Follower(own), await Given.Follower(own));
        foreach (var (who, every) in new[] { (daily, "Daily"), (monthly, "Monthly"), (never, "Never") })
        {
            var visitor = await own.In(who.Id);
            var page = await visitor.Post(await visitor.See("/me/notices"), "choose", ("In.Every", every), ("In.Language", who == daily ? "nn" : "nb"));
            Assert.Equal("/me/notices?saved=1", page.Address);
        }
        var item = Guid.CreateVersion7();
        await Given.Told(own, item, daily.Id, weekly.Id, monthly.Id, never.Id);

        var (arrived, seen) = (new List<string>(), 0);
        foreach (var day in new[] { Thursday, Monday, new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 7) })
        {
            await Given.Morning(own, day);
            arrived.Add(string.Join(',', server.Arrived.Skip(seen).Select(a => a.For)));
            seen = server.Arrived.Count;
        }
        var reader = await own.In(never.Id);
        var mine = await reader.See("/me/notices");
        var after = await reader.Post(mine, "read");

        Assert.Equal([daily.Email, weekly.Email, "", monthly.Email], arrived);
        Assert.Contains($"Nytt om {Given.Short(item)} no.", server.Arrived.First().Letter.Text, StringComparison.Ordinal);
        Assert.Contains($"Nytt om {Given.Short(item)}.", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Given.Short(item), after.Text, StringComparison.Ordinal);
        Assert.Equal(0, await own.Read(db => db.Notices.CountAsync(Cancelled)));
    }

    [Fact]
    public async Task Nobody_is_told_what_they_may_no_longer_see_and_the_erased_are_told_nothing()
    {
        await using var server = new MailServer();
        await using var own = await Served(server);
        var (who, erased) = (await Given.Follower(own), await Given.Follower(own));
        var (seen, hidden) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Given.Told(own, seen, who.Id, erased.Id);
        await Given.Told(own, hidden, who.Id, erased.Id);
        var visitor = await own.In(erased.Id);
        await visitor.Post(await visitor.See("/me/notices"), "choose", ("In.Every", "Daily"));

        Given.Hide(hidden);
        await visitor.Post(await visitor.See("/me/erase"), "erase", ("In.Sure", "true"));
        var left = await own.Read(db => db.Notices.CountAsync(n => n.PersonId == erased.Id, Cancelled)) + await own.Read(db => db.NoticeChoices.CountAsync(Cancelled));
        await Given.Morning(own, Monday);

        Assert.Equal(0, left);
        var letter = Assert.Single(server.Arrived, a => a.Letter.Text.Contains("Nytt om", StringComparison.Ordinal));
        Assert.Equal(who.Email, letter.For);
        Assert.DoesNotContain(Given.Short(hidden), letter.Letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_programs_write_once_to_each()
    {
        await using var server = new MailServer();
        await using var own = await Served(server);
        await using var second = await own.Second();
        var people = new List<Follower>();
        for (var i = 0; i < 40; i++) people.Add(await Given.Follower(own));

        await Given.Told(own, Guid.CreateVersion7(), people.Select(p => p.Id));
        await Given.Morning(own, Monday);

        Assert.Equal(people.Select(p => p.Email).Order(StringComparer.Ordinal), server.Arrived.Select(a => a.For).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Letter_that_was_cut_short_is_written_again_with_what_has_come_since()
    {
        await using var server = new MailServer { HangsUp = true };
        await using var own = await Served(server);
        var who = await Given.Follower(own);
        var (before, since, after) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Given.Told(own, before, who.Id);

        own.Clock.SetTo(new DateTimeOffset(Monday.ToDateTime(new TimeOnly(6, 1)), TimeSpan.Zero));
        await When(own, () => !server.Arrived.IsEmpty);
        await Given.Told(own, before, who.Id);
        await Given.Told(own, since, who.Id);
        server.HangsUp = false;
        await When(own, () => server.Arrived.Count > 1 || Given.MinutePassed(own));
        await Given.NothingIsDue(own);
        await Given.Told(own, after, who.Id);
        await Given.Morning(own, Monday.AddDays(7));

        var letters = server.Arrived.ToList();
        Assert.Equal(3, letters.Count);
        Assert.Equal(letters[0].MessageId, letters[1].MessageId);
        Assert.All([before, since], item => Assert.Contains(Given.Short(item), letters[1].Letter.Text, StringComparison.Ordinal));
        Assert.All([before, since], item => Assert.DoesNotContain(Given.Short(item), letters[2].Letter.Text, StringComparison.Ordinal));
        Assert.Contains(Given.Short(after), letters[2].Letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Monday_on_which_no_program_ran_is_made_good_on_Tuesday()
    {
        await using var server = new MailServer();
        Site site;
        Follower who;
        await using (var own = await Served(server))
        {
            who = await Given.Follower(own);
            await Given.Morning(own, Sunday);
            await Given.Told(own, Guid.CreateVersion7(), who.Id);
            site = await own.MoveOut();
        }

        await using var next = await WebHouse.On(site);
        await Given.Morning(next, Monday.AddDays(1));

        Assert.Equal(who.Email, Assert.Single(server.Arrived).For);
    }

    [Fact]
    public async Task News_nobody_read_goes_after_half_a_year()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        await Given.Told(own, Guid.CreateVersion7(), Guid.CreateVersion7());
        var counts = new List<int>();

        foreach (var days in new[] { 182, 1 })
        {
            own.Clock.Forward(TimeSpan.FromDays(days));
            await own.Ask(services => services.GetRequiredService<DueDesk>().Run());
            counts.Add(await own.Read(db => db.Notices.CountAsync(Cancelled)));
        }

        Assert.Equal([1, 0], counts);
    }

    private async Task<WebHouse> Served(MailServer server) => await WebHouse.On(await Site.Make(House.Kind,
        "--Mail:Host=127.0.0.1", $"--Mail:Port={server.Port}", "--Mail:From=ark@lier.example", "--Mail:Tls=false", "--Address=https://localhost"));

    private static async Task When(WebHouse own, Func<bool> done)
    {
        for (var tries = 0; !done(); tries++)
        {
            Assert.True(tries < 1200, string.Join('\n', own.Log.Errors));
            await Task.Delay(25, Cancelled);
        }
    }
}

public sealed class DigestOnSqlite(SqliteDeployment house) : DigestTests(house), IClassFixture<SqliteDeployment>;
public sealed class DigestOnPostgres(PostgresDeployment house) : DigestTests(house), IClassFixture<PostgresDeployment>;

using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Register;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Register;

/// <summary>What is due deletes itself. Each test has a house of its own, since the clock is moved by years.</summary>
public abstract class DueTests(WebHouse house) : HouseTests(house)
{
    private static readonly DateOnly Closed = new(2026, 11, 18);
    private const string Address = "/programmes/demo/personal-data";

    [Fact]
    public async Task Answers_of_a_closed_programme_are_told_of_beforehand_then_go_by_themselves_with_their_key()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var (programme, keys) = (await own.DemoProgramme(), own.Services.GetRequiredService<KeyStore>());
        await Close(own);
        var coordinator = await own.As(Role.Coordinator);
        Assert.DoesNotContain("Slettes av seg selv", (await coordinator.See("/programmes/demo")).Text, StringComparison.Ordinal);

        own.Clock.SetTo(At(Closed.AddMonths(12).AddDays(-12), 9));
        coordinator = await own.As(Role.Coordinator);
        Assert.Contains("Slettes av seg selv", (await coordinator.See("/programmes/demo")).Text, StringComparison.Ordinal);
        Assert.Contains("om 12 dager", (await coordinator.See(Address)).Text, StringComparison.Ordinal);
        Assert.True(await Answers(own) > 0);

        // Nobody presses anything: the night comes, and the program does it.
        own.Clock.SetTo(At(Closed.AddMonths(12), 5));
        await Eventually.So(() => Task.FromResult(!keys.Has(programme)), () => "The key was not destroyed.");
        Assert.Equal(0, await Answers(own));
        Assert.Equal(0, await own.Read(db => db.Participations.CountAsync(Cancelled)));
        Assert.True(keys.IsDestroyed(programme));

        coordinator = await own.As(Role.Coordinator);
        var register = await coordinator.See(Address);
        Assert.Contains("18. november 2027: ", register.Html.QuerySelector("#due")!.TextContent, StringComparison.Ordinal);
        var reopened = await coordinator.Post(await coordinator.See("/programmes/demo/close"), "reopen", ("In.Why", "Angrer"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reopened.Status);
    }

    [Fact]
    public async Task Programme_without_its_answers_is_read_as_before()
    {
        await using var own = await WebHouse.Open(House.Kind);
        await Close(own);
        own.Clock.SetTo(At(Closed.AddMonths(12), 1));
        await Run(own);

        foreach (var role in new[] { Role.Coordinator, Role.Researcher, Role.Member })
        {
            var pages = await Crawl.From(await own.As(role), "/programmes/demo");
            Assert.DoesNotContain(pages.Where(page => (int)page.Status >= 500).Select(page => page.Address), _ => true);
        }
        Assert.True(!own.Log.Errors.Any(), string.Join("\n", own.Log.Errors));
    }

    [Fact]
    public async Task Doing_it_again_changes_nothing_more()
    {
        await using var own = await WebHouse.Open(House.Kind);
        await Close(own);
        own.Clock.SetTo(At(Closed.AddMonths(12), 1));
        await Run(own);
        var (rows, lapses) = (await own.Read(db => db.Audit.CountAsync(Cancelled)), await own.Read(db => db.Lapses.CountAsync(Cancelled)));

        await Run(own);

        Assert.Equal(rows, await own.Read(db => db.Audit.CountAsync(Cancelled)));
        Assert.Equal(lapses, await own.Read(db => db.Lapses.CountAsync(Cancelled)));
        var programme = await own.DemoProgramme();
        var noted = await own.Read(db => db.Deletions.Where(d => d.SubjectId == programme).Select(d => d.Kind).ToListAsync(Cancelled));
        Assert.Equal([DeletionKind.Key, "programmes.closed", "surveys.answers", "workshops.records"], noted.Order(StringComparer.Ordinal));
        Assert.All(await own.Read(db => db.Audit.Where(a => a.Verb.StartsWith("due.")).ToListAsync(Cancelled)), row => Assert.Null(row.PersonId));
    }

    [Fact]
    public async Task Closing_on_a_day_so_long_ago_that_all_would_go_at_once_is_refused()
    {
        await using var own = await WebHouse.Open(House.Kind);
        own.Clock.Forward(TimeSpan.FromDays(400));
        var coordinator = await own.As(Role.Coordinator);

        var refused = await coordinator.Post(await coordinator.See("/programmes/demo/close"), "close", ("Closing.ClosedOn", "18.11.2026"));

        Assert.Equal(RegisterTexts.ClosedTooLongAgo.InWith("nb", Keeping.WarningDays), Assert.Single(refused.Mistakes));
        Assert.True(await own.Read(db => db.Programmes.AllAsync(p => p.ClosedOn == null, Cancelled)));
    }

    [Fact]
    public async Task Kept_longer_is_kept_longer()
    {
        await using var own = await WebHouse.Open(House.Kind);
        await Close(own);
        var coordinator = await own.As(Role.Coordinator);
        await coordinator.Post(await coordinator.See(Address + "/edit"), "facts", ("In.Months", "18"), ("In.LongerBecause", "Følgeforskning"));
        own.Clock.SetTo(At(Closed.AddMonths(12), 1));
        await Run(own);
        Assert.True(await Answers(own) > 0);
        coordinator = await own.As(Role.Coordinator);
        var atOnce = await coordinator.Post(await coordinator.See(Address + "/edit"), "facts", ("In.Months", "12"), ("In.LongerBecause", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, atOnce.Status);

        own.Clock.SetTo(At(Closed.AddMonths(18), 1));
        await Run(own);

        Assert.Equal(0, await Answers(own));
    }

    [Fact]
    public async Task Contact_details_go_a_year_after_the_last_function_and_stay_while_there_is_one()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var people = await own.Read(db => db.Functions.Where(f => f.ToDate == null).Select(f => f.PersonId).Distinct().OrderBy(id => id).Take(2).ToListAsync(Cancelled));
        await own.Ask(services => services.GetRequiredService<Db>().WriteUnaudited(() =>
            services.GetRequiredService<Db>().Functions.Where(f => f.PersonId == people[0]).ExecuteUpdateAsync(set => set.SetProperty(f => f.ToDate, Closed))));
        await own.Ask(services => services.GetRequiredService<Db>().WriteUnaudited(() =>
            services.GetRequiredService<Db>().RoleGrants.Where(g => people.Contains(g.PersonId)).ExecuteDeleteAsync()));

        own.Clock.SetTo(At(Closed.AddMonths(12).AddDays(-1), 12));
        await Run(own);
        Assert.NotNull((await Person(own, people[0])).Email);
        own.Clock.SetTo(At(Closed.AddMonths(12), 12));
        await Run(own);

        Assert.Null((await Person(own, people[0])).Email);
        Assert.NotEmpty((await Person(own, people[0])).Name);
        Assert.NotNull((await Person(own, people[1])).Email);
    }

    [Fact]
    public void Every_sealed_column_belongs_to_somebody_who_answers_for_its_end()
    {
        // A column more here means a room that must tell HoldsSealed of it, or seal it under a key of its own.
        string[] known = ["Answer.Value", "Ballot.Content", "DisclosureDecision.Phrase", "DisclosureDecision.Reason", "DisclosureDecision.Replacement", "Excerpt.Passage", "Invitation.Token", "Quotation.Passage",
            "RecordGroup.Statement", "RecordNote.Text", "RecordStack.Card", "RecordStack.LetGo", "RecordStack.Name", "WorkshopEvent.Events"];

        var columns = House.Services.CreateScope().ServiceProvider.GetRequiredService<Db>().Model.GetEntityTypes()
            .SelectMany(e => e.GetProperties().Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(SealedText)).Select(p => $"{e.ClrType.Name}.{p.Name}"));

        Assert.Equal(known, columns.Order(StringComparer.Ordinal));
    }

    private static DateTimeOffset At(DateOnly day, int hour) => new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.Zero);

    private static async Task Close(WebHouse own)
    {
        var coordinator = await own.As(Role.Coordinator);
        var page = await coordinator.Post(await coordinator.See("/programmes/demo/close"), "close", ("Closing.ClosedOn", "18.11.2026"));
        Assert.True(page.IsOk);
    }

    // The clock has leapt: what the house itself does of all those nights is done first, and what is wiped afterwards is waited for.
    private static async Task Run(WebHouse own)
    {
        await Given.NothingIsDue(own);
        await own.Ask(services => services.GetRequiredService<DueDesk>().Run());
        await Given.NothingIsDue(own);
    }

    private static Task<int> Answers(WebHouse own) => own.Read(db => db.Answers.CountAsync(Cancelled));

    private static Task<Person> Person(WebHouse own, Guid id) => own.Read(db => db.People.AsNoTracking().SingleAsync(p => p.Id == id, Cancelled));
}

public sealed class DueOnSqlite(SqliteHouse house) : DueTests(house), IClassFixture<SqliteHouse>;
public sealed class DueOnPostgres(PostgresHouse house) : DueTests(house), IClassFixture<PostgresHouse>;

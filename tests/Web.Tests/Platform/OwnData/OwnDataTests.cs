using System.Net;
using System.Text;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Tests.Architecture;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.OwnData;

/// <summary>Everybody sees and takes out what is held about them, all of it, and nothing of anybody else.</summary>
public abstract class OwnDataTests(WebHouse house) : HouseTests(house)
{
    /// <summary>Columns with a person's id that no room tells the person of, each with its reason.</summary>
    private static readonly Dictionary<string, string> Untold = new(StringComparer.Ordinal)
    {
        ["erasure_outcome.judged_by_person_id"] = "who decided, as the audit says too",
    };

    [Fact]
    public async Task Every_column_with_a_person_is_told_of()
    {
        var columns = await House.Read(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(e =>
        {
            var table = StoreObjectIdentifier.Table(e.GetTableName()!);
            return e.GetProperties().Select(p => $"{table.Name}.{p.GetColumnName(table)}");
        }).Where(c => c.EndsWith("person_id", StringComparison.Ordinal)).ToList()));

        var told = HeldData.Kinds.SelectMany(k => k.Columns).ToList();

        Found.Nothing(columns.Except(told).Except(Untold.Keys).Select(c => $"{c} says something of a person: tell of it in the room's Held, or give the reason here"));
        Found.Nothing(told.Concat(Untold.Keys).Except(columns).Select(c => $"{c} is not there any more"));
        Assert.Equal(HeldData.Kinds.Count, HeldData.Kinds.Select(k => k.Name).Distinct().Count());
    }

    [Fact]
    public async Task Person_reads_every_record_on_the_page_and_in_the_file()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var who = await Given.Planted(own);
        var visitor = await own.In(who.Id, SignInLevel.Link);

        var page = await visitor.See("/me");
        var json = await visitor.Client.GetStringAsync("/me/data.json", Cancelled);
        var pdf = await visitor.Client.GetByteArrayAsync("/me/data.pdf", Cancelled);

        var records = await own.Ask(services => services.GetRequiredService<HeldData>().About(who.Id));
        var expected = (string[])["person", "function", "role", "attendance", "minutes", "action", "in-minutes", "in-decision", "in-gathering", "in-action", "in-note", "in-letter", "invitation", "participation", "named-sheet", "session"];
        Found.Nothing(expected.Except(records.Select(r => r.Kind.Name)));
        var written = JsonDocument.Parse(json).RootElement.GetProperty("records").EnumerateArray().Select(r => (r.GetProperty("kind").GetString(), r.GetProperty("id").GetGuid())).ToList();
        Found.Nothing(records.Where(r => !written.Contains((r.Kind.Name, r.Id))).Select(r => $"{r.Key} is not in the file"));
        Found.Nothing(records.Select(r => r.Kind.Title.Nb).Distinct().Where(title => !page.Text.Contains(title, StringComparison.Ordinal)));
        Assert.All(who.Marks, mark => Assert.Contains(mark, json, StringComparison.Ordinal));
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(pdf, 0, 4), StringComparison.Ordinal);
        Assert.DoesNotContain("Ola Annen", page.Text + json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programme_takes_out_only_what_it_answers_for()
    {
        var (who, elsewhere) = (await Given.Planted(House), await Given.Programme(House));
        await House.Ask(services => Given.Grants(services, who.Id, new Grant(Role.Observer, elsewhere.Id)));
        var (mine, others) = (await who.Coordinator(), await House.With(new Grant(Role.Coordinator, Guid.CreateVersion7())));

        var json = await mine.Client.GetStringAsync($"{who.Page}.json", Cancelled);

        Assert.Contains(who.Phone, json, StringComparison.Ordinal);
        Assert.DoesNotContain("session", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Observatør", json, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await others.Get($"{who.Page}.json")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await others.Get(who.Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await mine.Get($"/programmes/{who.Key}/roster/people/{Guid.NewGuid()}/data")).StatusCode);
    }

    [Fact]
    public async Task Taking_out_and_erasing_ask_for_the_passkey_or_a_new_letter()
    {
        var who = await Given.Planted(House);
        var stale = await House.In(who.Id, SignInLevel.Link);
        var longAgo = House.Clock.GetUtcNow().UtcDateTime.AddDays(-2);
        await House.Read(db => db.Sessions.Where(s => s.PersonId == who.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.BegunAt, longAgo), Cancelled));

        var file = await stale.Get("/me/data.json");
        var erase = await stale.See("/me/erase");
        await House.Ask(services => Given.Passkey(services, who.Id, longAgo));
        var withPasskey = await (await House.In(who.Id, SignInLevel.Link)).Get("/me/data.json");

        Assert.Contains("/sign-in?", file.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains(OwnDataTexts.NotFresh.Nb, erase.Text, StringComparison.Ordinal);
        Assert.Contains("/sign-in/stronger", withPasskey.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await House.In(who.Id)).Get("/me/data.json")).StatusCode);
    }

    [Fact]
    public async Task Person_corrects_the_name_and_telephone_and_not_the_address()
    {
        var who = await Given.Planted(House);
        var visitor = await House.In(who.Id, SignInLevel.Link);

        var page = await visitor.Post(await visitor.See("/me/contact"), "contact", ("In.Name", $"{who.Name} Ny"), ("In.Phone", "99"));
        var refused = await visitor.Post(await visitor.See("/me/contact"), "contact", ("In.Name", " "));

        Assert.Equal("/me?saved=1", page.Address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var person = await House.Read(db => db.People.AsNoTracking().SingleAsync(p => p.Id == who.Id, Cancelled));
        Assert.Equal(($"{who.Name} Ny", "99", who.Email), (person.Name, person.Phone, person.Email));
    }
}

public sealed class OwnDataOnSqlite(SqliteHouse house) : OwnDataTests(house), IClassFixture<SqliteHouse>;
public sealed class OwnDataOnPostgres(PostgresHouse house) : OwnDataTests(house), IClassFixture<PostgresHouse>;

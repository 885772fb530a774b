using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Running;

public abstract class AuditSearchTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Deed_is_found_by_who_what_where_when_and_to_what()
    {
        var (programme, person, subject) = (await House.DemoProgramme(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await House.Ask(services => Given.KnownPerson(services, person, "Kari Prøve", "kari@eksempel.no"));
        await Write(person, new Act("programme.phase.add", programme, subject));
        var today = $"{House.Clock.GetUtcNow():dd.MM.yyyy}";
        var administrator = await House.With(new Grant(Role.Administrator));

        foreach (var search in new[] { "who=KARI@eksempel.no", $"person={person}", $"subject={subject}", $"verb=programme.phase.add&in=demo&from={today}&to={today}&who=kari@eksempel.no" })
        {
            var page = await administrator.See("/deployment/audit?" + search);

            var line = Assert.Single(page.All("#lines li"));
            Assert.Contains("La til en fase", line.TextContent, StringComparison.Ordinal);
            Assert.Contains("Kari Prøve", line.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("Ingenting er notert", (await administrator.See($"/deployment/audit?subject={subject}&to=01.01.2020")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reason_that_somebody_wrote_is_not_shown_but_that_there_is_one()
    {
        var subject = Guid.CreateVersion7();
        await Write(Guid.CreateVersion7(), new Act("survey.remove", await House.DemoProgramme(), subject, "MARKØR: svaret fra Kari var feil"));
        var administrator = await House.With(new Grant(Role.Administrator));

        var page = await administrator.See($"/deployment/audit?subject={subject}");
        var file = await (await administrator.Get($"/deployment/audit.csv?subject={subject}")).Content.ReadAsStringAsync(Cancelled);

        Assert.Contains("Begrunnelsen står i programmet.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Slettet person;Slettet en kartlegging", file, StringComparison.Ordinal);
        Assert.DoesNotContain("MARKØR", page.Body + file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_log_is_turned_over_page_by_page_and_nothing_is_lost_or_shown_twice()
    {
        var subject = Guid.CreateVersion7();
        for (var i = 0; i < 120; i++) await Write(person: null, new Act("thread.tie", null, subject));
        var administrator = await House.With(new Grant(Role.Administrator));

        var counts = new List<int>();
        for (var address = $"/deployment/audit?subject={subject}"; address is not null;)
        {
            var page = await administrator.See(address);
            counts.Add(page.All("#lines li").Length);
            address = page.All("#lines .actions a").FirstOrDefault(a => a.TextContent == "Eldre")?.GetAttribute("href");
        }
        var file = await (await administrator.Get($"/deployment/audit.csv?subject={subject}")).Content.ReadAsStringAsync(Cancelled);

        Assert.Equal([50, 50, 20], counts);
        Assert.Equal(121, file.TrimEnd().Split("\r\n").Length);
    }

    [Theory]
    [InlineData("from=i%20går", "from")]
    [InlineData("subject=123", "subject")]
    [InlineData("who=ingen@eksempel.no", "who")]
    public async Task Search_that_cannot_be_understood_says_so_at_its_field(string search, string field)
    {
        var administrator = await House.With(new Grant(Role.Administrator));

        var page = await administrator.See("/deployment/audit?" + search);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Html.QuerySelector($"[name={field}][aria-invalid=true]"));
    }

    [Fact]
    public async Task Workbook_opens()
    {
        var administrator = await House.With(new Grant(Role.Administrator));

        var answer = await administrator.Get("/deployment/audit.xlsx");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("PK"u8.ToArray(), (await answer.Content.ReadAsByteArrayAsync(Cancelled))[..2]);
    }

    private Task Write(Guid? person, Act act) => House.Ask(services => services.GetRequiredService<Db>().Write(
        new Actor { Kind = person is null ? ActorKind.Program : ActorKind.Person, PersonId = person, Name = "", Grants = [] }, act, () => Task.CompletedTask));
}

public sealed class AuditSearchOnSqlite(SqliteHouse house) : AuditSearchTests(house), IClassFixture<SqliteHouse>;
public sealed class AuditSearchOnPostgres(PostgresHouse house) : AuditSearchTests(house), IClassFixture<PostgresHouse>;

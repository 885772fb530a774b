using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Running;

public abstract class BackupsPageTests(DatabaseKind kind)
{
    [Fact]
    public async Task Administrator_backs_up_tries_it_and_restores_in_the_browser()
    {
        await using var house = await Backed();
        var person = Guid.CreateVersion7();
        await house.Ask(services => Given.KnownPerson(services, person, "Ada Drift", "ada@eksempel.no"));
        await house.Ask(services => Given.Grants(services, person, new Grant(Role.Administrator)));
        var administrator = await house.In(person);

        var none = await administrator.See("/deployment/backups");
        var made = await Do(administrator, "backup", "Sikkerhetskopien er tatt.");
        var tried = await Do(administrator, "drill", "Prøven gikk bra");
        await house.Ask(services => Given.KnownPerson(services, Guid.CreateVersion7(), "Kom Etterpå", "etter@eksempel.no"));
        var choice = Assert.Single(made.All("#choices a")).GetAttribute("href")!;
        var unsure = await administrator.Post(await administrator.See(choice), "restore");
        await administrator.Post(await administrator.See(choice), "restore", ("In.Sure", "true"));
        var signedOut = await Until(administrator, page => page.Address.StartsWith("/sign-in", StringComparison.Ordinal));
        var again = await house.In(person);
        var after = await Until(again, page => page.Html.QuerySelector(".notice") is not null);

        Assert.Contains("Nei. Det er ikke laget noen sikkerhetskopi.", none.Text, StringComparison.Ordinal);
        Assert.Contains("Ja. Den nyeste er fra", tried.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Kryss av her for å legge inn sikkerhetskopien."), (unsure.Status, Assert.Single(unsure.Mistakes)));
        Assert.True(signedOut.IsOk);
        Assert.Contains("Sikkerhetskopien er lagt inn igjen.", after.Text, StringComparison.Ordinal);
        Assert.Matches("Gjenoppretting .* gikk bra", after.Text);
        Assert.Null(await house.Ask(services => services.GetRequiredService<KnownPeople>().Find("etter@eksempel.no")));
        Assert.Empty(house.Log.Errors);
    }

    // Its nightly backup is done for all nights to come, so that the backups are those that are asked for.
    private async Task<WebHouse> Backed()
    {
        var house = await WebHouse.Open(kind);
        await house.Ask(services => services.GetRequiredService<Db>().Database.ExecuteSqlAsync($"insert into setting (id, value) values ({"backup.night"}, {"99990101000000"})"));
        var site = await house.MoveOut();
        return await WebHouse.On(site, $"--Backup:Folder={site.Backups}");
    }

    private static async Task<Page> Do(Visitor administrator, string what, string done)
    {
        await administrator.Post(await administrator.See("/deployment/backups"), "do", ("In.What", what));
        var page = await Until(administrator, page => page.Html.QuerySelector(".notice") is not null);
        Assert.Contains(done, page.Text, StringComparison.Ordinal);
        return page;
    }

    private static Task<Page> Until(Visitor administrator, Func<Page, bool> over) =>
        Eventually.Is(() => administrator.See("/deployment/backups"), over, page => page.Text);
}

public sealed class BackupsPageOnSqlite() : BackupsPageTests(DatabaseKind.Sqlite);

public sealed class BackupsPageOnPostgres : BackupsPageTests
{
    public BackupsPageOnPostgres() : base(DatabaseKind.Postgres)
    {
        if (Site.WhyNoPostgres is { } reason) Assert.Skip(reason);
    }
}

using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity;

public abstract class FirstAdministratorTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Command_makes_the_first_administrator_and_prints_a_link_that_works_once()
    {
        await using var empty = await WebHouse.Open(House.Kind, demo: false);
        var missing = await empty.Ask(FirstAdministrator.IsMissing);

        var (code, said) = await Run("Kari@Lier.example", "Kari", "Prøve");
        var link = new Uri(Regex.Match(said, @"https?://\S+").Value).PathAndQuery;
        var visitor = House.Anonymous();
        var page = await visitor.See(link);
        var inside = await visitor.Post(page, "come-in");

        Assert.True(missing);
        Assert.Equal(0, code);
        Assert.False(await House.Ask(FirstAdministrator.IsMissing));
        Assert.Contains("Kari Prøve", inside.Text, StringComparison.Ordinal);
        Assert.NotEmpty(inside.All("main a[href='/programmes/new']"));
        Assert.Equal(SignInTexts.LinkDead.Nb, (await House.Anonymous().See(link)).Heading);
        Assert.DoesNotContain(await House.Read(db => db.SignInLinks.AsNoTracking().ToListAsync(Cancelled)), l => link.EndsWith(l.TokenHash ?? "nothing", StringComparison.Ordinal));
        Assert.DoesNotContain(House.Log.All, line => line.Contains(link.Split("t=")[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Command_repeated_gives_a_new_link_and_nobody_twice()
    {
        var (_, first) = await Run("ola@lier.example", "Ola Prøve");
        var (_, again) = await Run("ola@lier.example", "Ola Prøve");
        House.Clock.Forward(TimeSpan.FromHours(23));

        var pages = new List<string>();
        foreach (var said in new[] { first, again }) pages.Add((await House.Anonymous().See(new Uri(Regex.Match(said, @"https?://\S+").Value).PathAndQuery)).Heading);
        House.Clock.Forward(TimeSpan.FromHours(1));

        Assert.Equal([SignInTexts.LinkDead.Nb, SignInTexts.LinkTitle.With("Ola Prøve")], pages);
        Assert.Equal(SignInTexts.LinkDead.Nb, (await House.Anonymous().See(new Uri(Regex.Match(again, @"https?://\S+").Value).PathAndQuery)).Heading);
        Assert.Equal(1, await House.Read(db => db.People.CountAsync(p => p.Email == "ola@lier.example", Cancelled)));
        await Assert.ThrowsAsync<UserMistake>(() => Run("ola@lier.example", "En Annen"));
        await Assert.ThrowsAsync<UserMistake>(() => Run("ikke en adresse", "Ola"));
        await Assert.ThrowsAsync<UsageMistake>(() => Run("ola@lier.example"));
    }

    private async Task<(int Code, string Said)> Run(params string[] words)
    {
        using var said = new StringWriter();
        var command = CommandLine.All.Single(c => c.Name == "administrator");
        var code = await House.Ask(services => command.Run(new CommandCall(services, words, new Dictionary<string, string>(), said, TextWriter.Null)));
        return (code, said.ToString());
    }
}

public sealed class FirstAdministratorOnSqlite(SqliteDeployment house) : FirstAdministratorTests(house), IClassFixture<SqliteDeployment>;
public sealed class FirstAdministratorOnPostgres(PostgresDeployment house) : FirstAdministratorTests(house), IClassFixture<PostgresDeployment>;

using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity;

/// <summary>Two programs on one database and data folder are one service: it does not matter which of them answers.</summary>
public abstract class TwoProgramsTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Form_of_one_program_is_taken_by_the_other()
    {
        await using var second = await House.Second();
        var (programme, key) = await Given.Programme(House);
        await Given.Import(House, programme, Given.Csv("Navn;Gruppe;Kommune", $"Prøve {key};Prosjektgruppa;Lier"));
        var person = await House.Read(db => db.People.Where(p => p.Name == $"Prøve {key}").Select(p => p.Id).SingleAsync(Cancelled));
        var here = await House.With(new Grant(Role.Coordinator, programme));
        var page = await here.See($"/programmes/{key}/roster/people/{person}");

        var saved = await WebHouse.At(second, here.Cookies).Post(page, "person", ("In.Title", "vernepleier"));

        Assert.True(saved.IsOk, saved.Status.ToString());
        Assert.Equal("vernepleier", await House.Read(db => db.People.Where(p => p.Id == person).Select(p => p.Title).SingleAsync(Cancelled)));
    }

    [Fact]
    public async Task Answers_sealed_by_one_program_are_read_at_the_other()
    {
        await using var second = await House.Second();
        var given = await Given.Survey(House, [["Mer tid til hver enkelt", "Tid", "Nok tid", "Ro", "Samarbeid"]]);
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));

        var page = await WebHouse.At(second, researcher.Cookies).See($"{given.Address}/results/answers/1");

        Assert.Contains("Mer tid til hver enkelt", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_and_passkey_asked_for_at_one_program_are_good_at_the_other()
    {
        using var key = new SoftKey();
        await using var second = await House.Second();
        var who = await Given.Invited(House);
        var here = House.Anonymous();
        var there = WebHouse.At(second, here.Cookies);

        await Given.AskedForLink(here, who.Email);
        var inside = await there.Post(await there.See(await Given.LinkTo(House, who.Email)), "come-in");
        var asked = await here.See("/me/passkeys");
        var made = await there.Post(asked, "make", ("Made.Credential", key.Answer(asked.All("[data-passkey]")[0])));
        House.Clock.Forward(TimeSpan.FromMinutes(1));
        var stranger = House.Anonymous();
        var question = await stranger.See("/sign-in");
        var again = await WebHouse.At(second, stranger.Cookies).Post(question, "passkey", ("Passkey.Credential", key.Answer(question.All("[data-passkey]")[0])));

        Assert.True(inside.IsOk && made.IsOk && again.IsOk, $"{inside.Status} {made.Status} {again.Status}");
        Assert.Contains(who.Name, again.Text, StringComparison.Ordinal);
        Assert.True(await Given.IsIn(stranger));
    }
}

public sealed class TwoProgramsOnSqlite(SqliteDeployment house) : TwoProgramsTests(house), IClassFixture<SqliteDeployment>;
public sealed class TwoProgramsOnPostgres(PostgresDeployment house) : TwoProgramsTests(house), IClassFixture<PostgresDeployment>;

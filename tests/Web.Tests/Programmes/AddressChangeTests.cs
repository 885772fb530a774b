using System.Net;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes;

/// <summary>Letters that open the door go to an address: whoever could move it could come in as somebody else.</summary>
public abstract class AddressChangeTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Address_is_moved_by_a_coordinator_with_a_passkey_and_not_by_a_letter_alone()
    {
        var (programme, person, address) = await Somebody();
        var byLetter = await House.With(SignInLevel.Link, new Grant(Role.Coordinator, programme.Id));
        var byPasskey = await House.With(new Grant(Role.Coordinator, programme.Id));
        var page = await byLetter.See(address);

        var refused = await byLetter.Post(page, "person", ("In.Email", "tyv@lier.example"));
        var otherwise = await byLetter.Post(page, "person", ("In.Title", "sykepleier"));
        var moved = await byPasskey.Post(await byPasskey.See(address), "person", ("In.Email", $"ny-{person:N}@lier.example"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, RosterTexts.AddressNeedsPasskey.Nb), (refused.Status, Assert.Single(refused.Mistakes)));
        Assert.NotEmpty(refused.All($"a[href^='/sign-in/stronger?back=']"));
        Assert.True(otherwise.IsOk && moved.IsOk);
        Assert.Equal($"ny-{person:N}@lier.example", await EmailOf(person));
    }

    [Theory]
    [InlineData(Role.Administrator, false)]
    [InlineData(Role.Coordinator, true)]
    public async Task Address_that_opens_more_than_the_programme_is_not_the_coordinators_to_move(Role role, bool inAnother)
    {
        var (programme, person, address) = await Somebody();
        await House.Ask(services => Given.Grants(services, person, new Grant(role, inAnother ? Guid.CreateVersion7() : null)));
        var (before, name) = (await EmailOf(person), await House.Read(db => db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync(Cancelled)));
        var coordinator = await House.With(new Grant(Role.Coordinator, programme.Id));

        var refused = await coordinator.Post(await coordinator.See(address), "person", ("In.Email", "tyv@lier.example"));
        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(services => services.GetRequiredService<RosterImport>()
            .Import(Given.Actor(Role.Coordinator, programme.Id), programme.Id, Given.Csv("Navn;E-post;Gruppe;Kommune", $"{name};tyv@lier.example;Prosjektgruppa;Lier"), new())));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, RosterTexts.AddressGuarded.InWith("nb", name)), (refused.Status, Assert.Single(refused.Mistakes)));
        Assert.Equal(before, await EmailOf(person));
    }

    [Fact]
    public async Task Address_of_somebody_who_is_a_member_elsewhere_is_not_moved_from_here()
    {
        var ((programme, person, address), (other, _, _)) = (await Somebody(), await Somebody());
        await House.Ask(services =>
        {
            var db = services.GetRequiredService<Db>();
            return db.WriteUnaudited(async () => db.Functions.Add(new Function(Guid.CreateVersion7(), other.Id, person, await db.Groups.Where(g => g.ProgrammeId == other.Id).Select(g => g.Id).FirstAsync(Cancelled), null, "", new DateOnly(2026, 1, 1))));
        });
        var before = await EmailOf(person);
        var coordinator = await House.With(new Grant(Role.Coordinator, programme.Id));

        var refused = await coordinator.Post(await coordinator.See(address), "person", ("In.Email", "tyv@lier.example"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(before, await EmailOf(person));
    }

    [Fact]
    public async Task Import_moves_an_address_for_a_passkey_and_not_for_a_letter_alone()
    {
        var (programme, person, _) = await Somebody();
        var (before, after) = (await EmailOf(person), $"ny-{person:N}@lier.example");
        var name = await House.Read(db => db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync(Cancelled));
        var coordinator = Given.Actor(Role.Coordinator, programme.Id);
        var file = Given.Csv("Navn;E-post;Gruppe;Kommune", $"{name};{after};Prosjektgruppa;Lier");

        var refused = await Assert.ThrowsAsync<UserMistake>(() => House.Ask(services => services.GetRequiredService<RosterImport>()
            .Import(coordinator with { Kind = ActorKind.Person, Level = SignInLevel.Link }, programme.Id, file, new())));
        var unmoved = await EmailOf(person);
        await House.Ask(services => services.GetRequiredService<RosterImport>()
            .Import(coordinator with { Kind = ActorKind.Person, Level = SignInLevel.Strong }, programme.Id, Given.Csv("Navn;E-post;Gruppe;Kommune", $"{name};{after};Prosjektgruppa;Lier"), new()));

        Assert.Equal((RosterTexts.AddressNeedsPasskey.ToString(), before, after), (refused.Message, unmoved, await EmailOf(person)));
    }

    [Fact]
    public async Task Command_moves_the_address_of_whoever_has_roles_elsewhere_and_refuses_what_would_mix_people_up()
    {
        var ((_, person, _), (_, other, _)) = (await Somebody(), await Somebody());
        await House.Ask(services => Given.Grants(services, person, new Grant(Role.Administrator)));
        var (old, taken, next) = ((await EmailOf(person))!, (await EmailOf(other))!, $"ny-{person:N}@lier.example");

        await Assert.ThrowsAsync<UserMistake>(() => Command(old, taken));
        await Assert.ThrowsAsync<UserMistake>(() => Command(old, "ikke en adresse"));
        await Assert.ThrowsAsync<UserMistake>(() => Command("ingen@lier.example", next));
        await Assert.ThrowsAsync<UsageMistake>(() => Command(old));
        var unmoved = await EmailOf(person);
        var said = await Command(old.ToUpperInvariant(), next.ToUpperInvariant());

        Assert.Equal((old, next, taken), (unmoved, await EmailOf(person), await EmailOf(other)));
        Assert.Contains(next, said, StringComparison.OrdinalIgnoreCase);
        var row = await House.Read(db => db.Audit.AsNoTracking().SingleAsync(a => a.Verb == "person.move" && a.SubjectId == person, Cancelled));
        Assert.DoesNotContain("@", row.Why ?? "", StringComparison.Ordinal);
    }

    private async Task<string> Command(params string[] words)
    {
        using var said = new StringWriter();
        var command = CommandLine.All.Single(c => c.Name == "change-email");
        var code = await House.Ask(services => command.Run(new CommandCall(services, words, new Dictionary<string, string>(), said, TextWriter.Null)));
        Assert.Equal(0, code);
        return said.ToString();
    }

    private async Task<((Guid Id, string Key) Programme, Guid Person, string Address)> Somebody()
    {
        var programme = await Given.Programme(House);
        var email = $"{Guid.NewGuid():N}@lier.example";
        await Given.Import(House, programme.Id, Given.Csv("Navn;E-post;Gruppe;Kommune", $"Prøve {email[..8]};{email};Prosjektgruppa;Lier"));
        var person = await House.Read(db => db.People.Where(p => p.Email == email).Select(p => p.Id).SingleAsync(Cancelled));
        return (programme, person, $"/programmes/{programme.Key}/roster/people/{person}");
    }

    private Task<string?> EmailOf(Guid person) => House.Read(db => db.People.Where(p => p.Id == person).Select(p => p.Email).SingleAsync(Cancelled));
}

public sealed class AddressChangeOnSqlite(SqliteDeployment house) : AddressChangeTests(house), IClassFixture<SqliteDeployment>;
public sealed class AddressChangeOnPostgres(PostgresDeployment house) : AddressChangeTests(house), IClassFixture<PostgresDeployment>;

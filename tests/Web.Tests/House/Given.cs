using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.House;

/// <summary>What a test starts from, with sensible defaults. Each room adds its own in a partial class beside its tests.</summary>
public static partial class Given
{
    /// <summary>Somebody with this role in the programme, or at the deployment when none is given.</summary>
    public static Actor Actor(Role role, Guid? programme = null) => new()
    {
        Kind = ActorKind.Person,
        PersonId = Guid.CreateVersion7(),
        Name = role.ToString(),
        Grants = [new Grant(role, programme)],
        Level = SignInLevel.Strong,
    };

    /// <summary>A database that has lost its settings.</summary>
    public static Task NoSettings(IServiceProvider services) =>
        services.GetRequiredService<Db>().Database.ExecuteSqlRawAsync("drop table setting");

    /// <summary>Roles stored for a person since long ago.</summary>
    public static Task Grants(IServiceProvider services, Guid person, params IEnumerable<Grant> grants)
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(() =>
        {
            foreach (var grant in grants)
                db.RoleGrants.Add(new RoleGrant
                {
                    Id = Guid.CreateVersion7(),
                    PersonId = person,
                    Role = grant.Role,
                    ProgrammeId = grant.Programme,
                    OrganisationId = grant.Organisation,
                    FromDate = new DateOnly(2020, 1, 1),
                });
            return Task.CompletedTask;
        });
    }

    public static Task KnownPerson(IServiceProvider services, Guid id, string name = "Prøve", string? email = null)
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(() =>
        {
            var person = new Person(id, name);
            person.Change(name, email, phone: null, title: null, organisationId: null);
            db.People.Add(person);
            return Task.CompletedTask;
        });
    }

    public static Task Session(IServiceProvider services, Guid id, Guid person, SignInLevel level, DateTime now)
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(() =>
        {
            db.Sessions.Add(new() { Id = id, PersonId = person, Level = level, How = "test", Kept = true, BegunAt = now, SeenAt = now, Device = "" });
            return Task.CompletedTask;
        });
    }
}
